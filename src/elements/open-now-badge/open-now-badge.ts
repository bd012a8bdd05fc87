import {html, nothing} from 'lit';
import type {
  Channel,
  Directory,
  Office,
  OfficeState,
  OfficeStateName,
} from '../../directory/index.js';
import {lineOf} from '../../directory/lines.js';
import {shortNameOf} from '../../directory/names.js';
import {officeStateAt} from '../../directory/office-state.js';
import {successorOf} from '../../directory/succession.js';
import {goToWords, stateWords} from '../../localization/state-words.js';
import type {StateWords} from '../../localization/state-words.js';
import {formatTelephone, joinWords, unbroken, uncapitalized} from '../../localization/format.js';
import {AttributeError} from '../shared/attribute-error.js';
import {DirectoryElement} from '../shared/directory-element.js';
import {renderIcon} from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import type {Icon} from '../shared/icons.js';
import {place, renderInWords} from '../shared/in-words.js';
import {taskOf} from '../shared/task.js';
import {badgeStyles} from './styles.js';

/** An icon for each state, so that none is told by colour alone. */
const stateIcons: Readonly<Record<OfficeStateName, Icon>> = {
  open: icons.check,
  'phone-only': icons.phone,
  appointment: icons.calendar,
  'may-be-closed': icons.triangle,
  closed: icons.minus,
  unknown: icons.question,
  dissolved: icons.arrow,
};

const LOOKS = ['pill', 'text'] as const;

type Look = (typeof LOOKS)[number];

const iconFor = ({state, channel}: OfficeState, {isSoon}: StateWords): Icon => {
  if (isSoon) return icons.clock;
  return state === 'open' && channel === 'phone' ? icons.phone : stateIcons[state];
};

/** The state that was told last, and of what. */
interface Told {
  readonly subject: string;
  readonly state: string;
}

/**
 * The state of an office in words, with its next change, in the office's time; it follows the clock.
 *
 * @summary Whether an office is open now.
 * @tag open-now-badge
 * @attr {string} office - Id of the office.
 * @attr {'visit' | 'phone'} channel - How to reach it; default: the best of both.
 * @attr {string} task - Id of a service, such as `mitid`: its hours count, and its telephone line.
 * @attr {'pill' | 'text'} look - A pill, or words in a line of text; default: `text` where text stands beside it.
 * @attr {string} lang - Language (BCP 47); default: the nearest ancestor's, else the document's, else English.
 * @attr {boolean | 'own'} language-picker - Offers all languages, for all elements of the page that have a picker; `own`: for this one alone.
 * @attr {string} src - URL of another directory file; default: the built-in one.
 * @attr {string} at - An ISO 8601 instant in place of now, for previews.
 * @attr {'open' | 'phone-only' | 'appointment' | 'may-be-closed' | 'closed' | 'unknown' | 'dissolved'} state - The state shown, read-only: set by the element, to be read and styled by.
 * @slot - Shown before the script runs, and when the office cannot be shown.
 * @csspart badge - The pill: icon and words.
 * @csspart icon - The icon before the words.
 * @csspart reader-time - The same moment on the reader's clock.
 * @csspart language - The language picker.
 * @csspart message - What is said when the office cannot be shown.
 * @cssprop --rw-font - Font family; default: the page's.
 * @cssprop --rw-link - Colour of links.
 * @cssprop --rw-focus - Colour of the focus outline.
 * @cssprop --rw-open - Hue of what is open.
 * @cssprop --rw-info - Hue of what is to be known: by appointment, by phone.
 * @cssprop --rw-caution - Hue of what needs care: closes soon, may be closed, not known.
 * @cssprop --rw-stop - Hue of what is no more.
 * @cssprop --rw-radius - Factor on the radius of corners; 0: square.
 * @cssprop --rw-density - Factor on spaces; 1 when left out.
 * @fires {DirectoryErrorEvent} directory-error - An attribute or the directory could not be used.
 */
export class OpenNowBadge extends DirectoryElement {
  static override readonly tag = 'open-now-badge';

  static override properties = {
    ...DirectoryElement.properties,
    office: {reflect: true},
    channel: {reflect: true},
    task: {reflect: true},
    look: {reflect: true},
    state: {reflect: true},
  };

  static override styles = [...DirectoryElement.styles, badgeStyles];

  /** @internal */
  static override get hostAttributes(): readonly string[] {
    return super.hostAttributes.filter(name => name !== 'state');
  }

  declare office: string | null | undefined;
  declare channel: Channel | null | undefined;
  declare task: string | null | undefined;
  declare look: Look | null | undefined;

  /** The state shown; undefined while there is none. What a page writes here is overwritten. */
  declare readonly state: OfficeStateName | undefined;

  /**
   * What its office is called, for a page that shows nothing else; undefined while there is none.
   * @internal
   */
  officeName: string | undefined;

  #shown: OfficeStateName | undefined;
  #told: Told | undefined;

  protected override render(): unknown {
    this.#shown = undefined;
    const content = super.render();
    // Reflected by this same update; written once, so that a state that stays writes nothing.
    Object.assign(this, {state: this.#shown});
    return content;
  }

  protected override renderContent(directory: Directory, now: number): unknown {
    const office = this.officeOf(directory, this.office);
    const inquiry = {channel: this.channelOf(this.channel), task: taskOf(this, directory)};
    const state = officeStateAt(office, now, inquiry);
    const words = stateWords(this.locale.spoken, state, now);
    this.wakeForChanges(Object.values(state.channels), now);
    this.clock.wakeAt(words.dueAt);
    this.#shown = state.state;
    this.officeName = this.locale.plainText(shortNameOf(office));
    this.#announceChange(office, words, Object.values(inquiry));
    return html`<span part="badge" class="${this.#look()} ${words.isSoon ? 'soon' : ''}"
      ><span part="icon">${renderIcon(iconFor(state, words))}</span
      ><span
        ><b .textContent=${words.state}></b
        >${this.#renderDetails(directory, office, state, words)}${
          words.yours
            ? html`<small part="reader-time" .textContent=${words.yours}></small>`
            : nothing
        }</span
      ></span
    >`;
  }

  /** What is said behind the state: to whom to go in place of an office that is gone, or whom to call. */
  #renderDetails(
    directory: Directory,
    office: Office,
    {state, inquiry}: OfficeState,
    {details, asksToCall}: StateWords,
  ): unknown {
    const successor = successorOf(directory, office);
    if (successor && (state === 'dissolved' || state === 'unknown')) {
      const words = renderInWords(
        goToWords(place(0)),
        this.locale.name(shortNameOf(successor)),
      ).map(part => (typeof part === 'string' ? html`<span .textContent=${part}></span>` : part));
      return html`<span .textContent=${' · '}></span
        >${successor.url ? html`<a href=${successor.url}>${words}</a>` : words}`;
    }
    const telephone = asksToCall && lineOf(office, inquiry.task)?.telephone;
    // Set as a whole, words come back where a browser's translator has put others in their place.
    const words = unbroken(['', ...details].join(' · ')) + (telephone ? ': ' : '');
    return html`<span .textContent=${words}></span>${
        telephone
          ? html`<a
              href="tel:${telephone}"
              dir="ltr"
              translate="no"
              .textContent=${formatTelephone(telephone)}
            ></a>`
          : nothing
      }`;
  }

  /**
   * Only an office that opens, closes or soon does is announced: not what a reader asks for, nor minutes
   * that pass, nor that tomorrow has become today.
   */
  #announceChange(office: Office, {state, details}: StateWords, inquiry: readonly unknown[]): void {
    const {spoken} = this.locale;
    const subject = [spoken, this.src, office.id, ...inquiry].join();
    const told = this.#told;
    this.#told = {subject, state};
    if (told?.subject !== subject || told.state === state) return;
    const words = joinWords(spoken, [uncapitalized(spoken, state), ...details]);
    this.announcer.announce(
      `${subject},${words}`,
      html`${this.locale.name(shortNameOf(office))}: ${words}.`,
    );
  }

  /** As asked for, or what suits the place: in a line of text it is part of it. */
  #look(): Look {
    const asked = LOOKS.find(look => look === this.look);
    if (asked) return asked;
    if (this.look) {
      this.report(new AttributeError('look', this.look, `must be ${LOOKS.join(' or ')}`));
    }
    return isText(this.previousSibling, 'previousSibling') ||
      isText(this.nextSibling, 'nextSibling')
      ? 'text'
      : 'pill';
  }
}

const TEXT = 3;
const COMMENT = 8;

/** Whether words are what comes next on one side, comments of frameworks aside. */
const isText = (node: Node | null, side: 'previousSibling' | 'nextSibling'): boolean => {
  if (node?.nodeType === COMMENT) return isText(node[side], side);
  return node?.nodeType === TEXT && Boolean(node.nodeValue?.trim());
};

declare global {
  interface HTMLElementTagNameMap {
    'open-now-badge': OpenNowBadge;
  }
}
