import {html, nothing} from 'lit';
import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {RouteNote} from '../../directory/index.js';
import {withLocale} from '../../localization/localize.js';
import type {Situation} from '../../route/index.js';
import {shareableLink} from '../../route/share.js';
import type {ShareableLink} from '../../route/share.js';
import {asAttributeError} from '../shared/attribute-error.js';
import {saveFile} from '../shared/save-file.js';
import {calendarEvents, hasDates} from './calendar-events.js';
import type {ListedStep} from './listed-step.js';
import {printPage} from './print-page.js';
import {renderPrintedPlan} from './printed-plan.js';

interface ActionsHost extends ReactiveControllerHost {
  readonly locale: LocaleController;
  readonly situation: Situation;
  report(error: ReturnType<typeof asAttributeError>): void;
}

/** The last thing an action has to say; a link is to be copied by hand. */
type Notice =
  | ''
  | 'cannot-print'
  | 'failed'
  | 'forgotten'
  | {readonly link: ShareableLink; readonly isCopied: boolean};

/** The plan that actions are about. */
interface ShownPlan {
  readonly steps: readonly ListedStep[];
  readonly notes: readonly RouteNote[];
}

const loadQrCode = () => import('./qr-code.js');

/** Safari prints only close to the click: what is printed is loaded just before. */
const prepareToPrint = (): void => {
  loadQrCode().catch(() => undefined);
};

/** What is to be said of a link from which something of the page's address was left out. */
const shortenedWords = ({isShortened}: ShareableLink): string =>
  isShortened
    ? msg('We left out parts of the address that may be private.', {id: 'link-shortened'})
    : '';

const noticeWords = (notice: Notice): string => {
  switch (notice) {
    case 'cannot-print':
      return msg('This browser does not let us print here.', {id: 'cannot-print'});
    case 'failed':
      return msg('This did not work.', {id: 'failed'});
    case 'forgotten':
      return msg('Forgotten.', {id: 'forgotten'});
    case '':
      return '';
    default: {
      const {link, isCopied} = notice;
      const words = isCopied ? msg('The link is copied.', {id: 'copied'}) : link.href;
      return `${words} ${shortenedWords(link)}`;
    }
  }
};

/** What a reader does with a plan as a whole: take it along on paper, in a calendar, by a link; forget it. */
export class ActionsController {
  readonly #host: ActionsHost;
  readonly #forget: () => Promise<void>;
  #notice: Notice = '';

  /** @param forget forgets all about the reader, who has asked for it */
  constructor(host: ActionsHost, forget: () => Promise<void>) {
    this.#host = host;
    this.#forget = forget;
  }

  /** Takes back what the last action had to say. */
  clearNotice(): void {
    this.#notice = '';
  }

  renderNotice(): TemplateResult {
    return html`<p part="notice" role="status">${noticeWords(this.#notice)}</p>`;
  }

  /** @param canForget whether there may be something to forget */
  render(plan: ShownPlan, canForget: boolean): TemplateResult {
    return html`<p part="actions" @pointerover=${prepareToPrint} @focusin=${prepareToPrint}>
      ${this.#renderButton(msg('Print', {id: 'print'}), () => this.#print(plan))}
      ${
        plan.steps.some(hasDates)
          ? this.#renderButton(msg('Save dates', {id: 'calendar'}), () => this.#saveDates(plan))
          : nothing
      }
      ${
        this.#link
          ? this.#renderButton(msg('Copy link', {id: 'copy-link'}), () => this.#copyLink())
          : nothing
      }
      ${
        canForget
          ? this.#renderButton(msg('Forget my answers', {id: 'forget'}), async () => {
              await this.#forget();
              return 'forgotten';
            })
          : nothing
      }
    </p>`;
  }

  /** A link to this page with these answers; undefined where others cannot open the page. */
  get #link(): ShareableLink | undefined {
    return shareableLink(location.href, this.#host.situation);
  }

  #renderButton(label: string, act: () => Promise<Notice>): TemplateResult {
    return html`<button type="button" @click=${() => this.#perform(act)}>${label}</button>`;
  }

  async #perform(act: () => Promise<Notice>): Promise<void> {
    try {
      this.#notice = await act();
    } catch (error) {
      this.#host.report(asAttributeError(error));
      this.#notice = 'failed';
    }
    this.#host.requestUpdate();
  }

  /** Prints the plan alone, with its notes and a code that leads back to it. */
  async #print({steps, notes}: ShownPlan): Promise<Notice> {
    const {encodeQrCode} = await loadQrCode();
    const {locale} = this.#host;
    const link = this.#link;
    const code = link && encodeQrCode(link.href);
    const page = withLocale(locale.spoken, () => ({
      title: msg('Your steps', {id: 'steps'}),
      language: locale.spoken,
      direction: locale.direction,
      content: renderPrintedPlan(
        {steps, notes},
        link && {href: link.href, remark: shortenedWords(link), code},
        locale,
      ),
    }));
    return (await printPage(page)) ? '' : 'cannot-print';
  }

  /** Saves the days of the plan as a file for the reader's calendar. */
  async #saveDates({steps}: ShownPlan): Promise<Notice> {
    const {toICalendar} = await import('../../directory/icalendar.js');
    const {locale} = this.#host;
    const language = locale.spoken;
    const events = withLocale(language, () => calendarEvents(steps, locale));
    saveFile('registration.ics', 'text/calendar', toICalendar(events, {language, now: Date.now()}));
    return '';
  }

  /** Puts a link with the answers on the clipboard; where the browser refuses it is shown. */
  async #copyLink(): Promise<Notice> {
    const link = this.#link;
    if (!link) return 'failed';
    try {
      await navigator.clipboard.writeText(link.href);
      return {link, isCopied: true};
    } catch {
      return {link, isCopied: false};
    }
  }
}
