import {html} from 'lit/html.js';
import {officeStateAt} from '../directory/index.js';
import type {Channel, Directory, OfficeStateName} from '../directory/index.js';
import {stateWords} from '../localization/state-words.js';
import {DirectoryElement} from './directory-element.js';
import {css} from './css.js';

const DISC = 'M8 2a6 6 0 1 0 .1 0Z';

/** A shape for each state, so that none is told by colour alone. */
const shapes: Readonly<Record<OfficeStateName, string>> = {
  open: DISC + 'M8 5a3 3 0 1 0 .1 0ZV10',
  'phone-only': 'M3 2h3l1 4-2 1q1 3 4 4l1-2 4 1v3q-11 1-11-11Z',
  appointment: DISC + 'V8h4',
  'may-be-closed': 'M8 1 15 14H1ZV10',
  closed: DISC,
  unknown: 'M4 5a4 4 0 1 1 5 4l-1 2M8 14v1',
  dissolved: 'M2 2 14 14M14 2 2 14',
};

/**
 * What was drawn last. Only an office that opens, closes or soon does is announced: not what a reader
 * asks for, nor that tomorrow has become today.
 */
interface Told {
  readonly words: string;
  readonly about: string;
  readonly change: string;
  readonly live: 'polite' | 'off';
}

/**
 * The state of an office in words, with its next change, in the office's time; it follows the clock.
 *
 * @summary Whether an office is open now.
 * @tag open-now-badge
 * @attr {string} office - Id of the office.
 * @attr {'visit' | 'phone'} channel - How to reach it; default: the best of both.
 * @attr {string} lang - Language (BCP 47); default: the nearest ancestor's, else the document's, else English.
 * @attr {boolean} language-picker - Offers all languages, for all elements that have a picker; `own`: for this one alone.
 * @attr {string} src - URL of another directory file; default: the built-in one.
 * @attr {string} at - An ISO 8601 instant in place of now, for previews.
 * @attr {'open' | 'phone-only' | 'appointment' | 'may-be-closed' | 'closed' | 'unknown' | 'dissolved'} state - The state shown; set by the element, to be read and styled by.
 * @slot - Shown before the script runs, and when the office cannot be shown.
 * @csspart badge - Shape and words.
 * @csspart shape - The shape before the words.
 * @csspart language - The language picker.
 * @csspart message - What is said when the office cannot be shown.
 * @cssprop --rw-font - Font family; default: the page's.
 * @cssprop --rw-link - Colour of links.
 * @cssprop --rw-focus - Colour of the focus outline.
 * @cssprop --rw-state - Colour of the state's shape.
 * @cssprop --rw-state-open - Colour of the shape of open; default: as of any state.
 * @cssprop --rw-state-closed - Colour of the shape of closed; default: as of any state.
 * @fires {DirectoryErrorEvent} directory-error - An attribute or the directory could not be used.
 */
export class OpenNowBadge extends DirectoryElement {
  static override readonly attributes = {
    ...DirectoryElement.attributes,
    office: String,
    channel: String,
  };

  static override readonly styles = [
    ...DirectoryElement.styles,
    css`
      :host {
        display: inline-block;
        container-type: normal;
      }
      :host([state='open']) {
        --_state: var(--rw-state-open);
      }
      :host([state='closed']) {
        --_state: var(--rw-state-closed);
      }
      span {
        display: inline-flex;
        gap: 0.4em;
        align-items: baseline;
        text-align: start;
      }
      svg {
        flex: none;
        inline-size: 0.75em;
        block-size: 0.75em;
        fill: none;
        stroke: currentColor;
        stroke-width: 2;
        color: var(--_state, var(--rw-state, inherit));
      }
    `,
  ];

  declare office: string | null | undefined;
  declare channel: Channel | null | undefined;

  /** The state shown; undefined while there is none. */
  get state(): OfficeStateName | undefined {
    return (this.getAttribute('state') as OfficeStateName | null) ?? undefined;
  }

  protected override readonly hasReservation = false;

  #shown: OfficeStateName | undefined;
  #told: Told | undefined;

  protected override draw(directory: Directory, now: number): unknown {
    const office = this.officeOf(directory, this.office);
    const channel = this.checkChannel(this.channel);
    const state = officeStateAt(office, now, channel);
    this.wakeFor(office, now);
    this.#shown = state.state;
    const words = stateWords(this.language, state, now);
    const told = this.#told;
    if (told?.words !== words) {
      const about = [this.language, this.src, office.id, channel].join();
      const change = state.state + String(state.soon);
      const isChange = told?.about === about && told.change !== change;
      this.#told = {words, about, change, live: isChange ? 'polite' : 'off'};
    }
    return html`<span part="badge"
      ><svg part="shape" viewBox="0 0 16 16" aria-hidden="true">
        <path d=${shapes[state.state]}></path></svg
      ><b aria-live=${this.#told!.live}>${words}</b></span
    >`;
  }

  protected override update(): void {
    this.#shown = undefined;
    super.update();
    // Drawing has set it, unless the office cannot be shown.
    const shown = this.#shown as OfficeStateName | undefined;
    if (!shown) this.removeAttribute('state');
    else if (this.state !== shown) this.setAttribute('state', shown);
  }
}
