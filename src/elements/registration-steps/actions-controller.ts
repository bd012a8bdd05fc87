import {html, nothing, render} from 'lit';
import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import type {AnnouncerController} from '../../controllers/announcer-controller.js';
import type {LocaleController} from '../../controllers/locale-controller.js';
import {withLocale} from '../../localization/localize.js';
import type {Situation} from '../../route/index.js';
import {shareableLink} from '../../route/share.js';
import type {ShareableLink} from '../../route/share.js';
import {asAttributeError} from '../shared/attribute-error.js';
import {failedWords} from '../shared/failure-message.js';
import {renderIcon} from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import type {Icon} from '../shared/icons.js';
import {saveFile} from '../shared/save-file.js';
import {calendarEvents, hasDates} from './calendar-events.js';
import {shortenedWords} from './link.js';
import type {PaperController, Printed} from './paper-controller.js';
import {paperStyles} from './paper-styles.js';
import type {ShownPlan} from './shown-plan.js';

interface ActionsHost extends ReactiveControllerHost {
  readonly locale: LocaleController;
  readonly situation: Situation;
  readonly announcer: AnnouncerController;
  report(error: ReturnType<typeof asAttributeError>): void;
}

/** The last thing an action has to say; a link is to be copied by hand. */
type Notice =
  | ''
  | 'cannot-print'
  | 'dates-saved'
  | 'failed'
  | {readonly link: ShareableLink; readonly isCopied: boolean};

const noticeWords = (notice: Notice): string => {
  switch (notice) {
    case 'cannot-print':
      return msg('This browser does not let us print here.', {id: 'cannot-print'});
    case 'dates-saved':
      return msg('Your dates are saved in a file. Open it to add them to your calendar.', {
        id: 'dates-saved',
      });
    case 'failed':
      return failedWords();
    case '':
      return '';
    default: {
      const {link, isCopied} = notice;
      const words = isCopied
        ? msg('The link to your plan is copied. It contains your answers.', {id: 'copied'})
        : link.href;
      return `${words} ${shortenedWords(link)}`;
    }
  }
};

/** Where people pass things on by a sheet of the system; elsewhere it is a window nobody knows. */
const canShareBySystem = (): boolean =>
  'share' in navigator && matchMedia('(pointer: coarse)').matches;

/** What a reader does with a plan as a whole: take it along in a calendar, on paper, by a link. */
export class ActionsController {
  readonly #host: ActionsHost;
  readonly #paper: PaperController;
  #notice: Notice = '';

  constructor(host: ActionsHost, paper: PaperController) {
    this.#host = host;
    this.#paper = paper;
  }

  /** Takes back what the last action had to say. */
  clearNotice(): void {
    this.#notice = '';
  }

  /** The actions, and beside them what the last one has to say. */
  render(printed: Printed): TemplateResult {
    const {plan} = printed;
    const {prepareSoon} = this.#paper;
    return html`<div part="actions" @pointerover=${prepareSoon} @focusin=${prepareSoon}>
        ${
          plan.steps.some(hasDates)
            ? this.#renderButton(
                icons.calendar,
                msg('Dates', {id: 'dates'}),
                () => this.#saveDates(plan),
                msg('Add dates to my calendar', {id: 'calendar'}),
              )
            : nothing
        }
        ${this.#renderButton(icons.print, msg('Print', {id: 'print'}), () => this.#print(printed))}
        ${
          this.#link
            ? this.#renderButton(icons.share, msg('Share', {id: 'share'}), () => this.#share())
            : nothing
        }
      </div>
      <p part="notice">${noticeWords(this.#notice)}</p>`;
  }

  /** A link to this page with these answers; undefined where others cannot open the page. */
  get #link(): ShareableLink | undefined {
    return shareableLink(location.href, this.#host.situation);
  }

  #renderButton(
    icon: Icon,
    label: string,
    act: () => Promise<Notice>,
    fullLabel?: string,
  ): TemplateResult {
    return html`<button
      type="button"
      aria-label=${fullLabel ?? nothing}
      title=${fullLabel ?? nothing}
      @click=${() => this.#perform(act)}
    >
      ${renderIcon(icon)}<span>${label}</span>
    </button>`;
  }

  async #perform(act: () => Promise<Notice>): Promise<void> {
    try {
      this.#notice = await act();
    } catch (error) {
      this.#host.report(asAttributeError(error));
      this.#notice = 'failed';
    }
    const {announcer, locale} = this.#host;
    const words = withLocale(locale.spoken, () => noticeWords(this.#notice));
    if (words) announcer.announce('notice', words);
    this.#host.requestUpdate();
  }

  /** Prints the plan alone, without the page around it. */
  async #print(printed: Printed): Promise<Notice> {
    const printPage = await this.#paper.prepare();
    const {locale} = this.#host;
    const {title, content} = withLocale(locale.spoken, () => ({
      title: msg('Your plan', {id: 'plan'}),
      content: this.#paper.renderPaper(printed, title => html`<h1>${title}</h1>`),
    }));
    const isPrinted = await printPage({
      title,
      language: locale.spoken,
      direction: locale.direction,
      styles: paperStyles,
      draw: page => {
        render(content, page.body, {creationScope: page});
      },
    });
    return isPrinted ? '' : 'cannot-print';
  }

  /** Saves the days of the plan as a file for the reader's calendar. */
  async #saveDates({steps}: ShownPlan): Promise<Notice> {
    const {toICalendar} = await import('../../directory/icalendar.js');
    const {locale} = this.#host;
    const language = locale.spoken;
    const events = withLocale(language, () => calendarEvents(steps, locale));
    saveFile('registration.ics', 'text/calendar', toICalendar(events, {language, now: Date.now()}));
    return 'dates-saved';
  }

  /** Passes a link with the answers on; puts it on the clipboard where the system has no way; else shows it. */
  async #share(): Promise<Notice> {
    const link = this.#link;
    if (!link) return 'failed';
    try {
      if (canShareBySystem()) {
        await navigator.share({url: link.href});
        return '';
      }
    } catch (error) {
      // Who thinks better of it closes the sheet; a frame may not open one.
      if ((error as Error).name === 'AbortError') return '';
    }
    try {
      await navigator.clipboard.writeText(link.href);
      return {link, isCopied: true};
    } catch {
      return {link, isCopied: false};
    }
  }
}
