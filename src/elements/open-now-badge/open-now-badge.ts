import {html} from 'lit';
import type {Channel, Directory, OfficeStateName} from '../../directory/index.js';
import {channelStatesAt, officeStateAt} from '../../directory/office-state.js';
import {stateWords} from '../../localization/state-words.js';
import {DirectoryElement} from '../shared/directory-element.js';
import {renderIcon} from '../shared/icons.js';
import type {IconName} from '../shared/icons.js';
import {badgeStyles} from './styles.js';

/** An icon for each state, so that none is told by colour alone. */
const icons: Readonly<Record<OfficeStateName, IconName>> = {
  open: 'check',
  'phone-only': 'phone',
  appointment: 'calendar',
  'may-be-closed': 'triangle',
  closed: 'minus',
  unknown: 'question',
  dissolved: 'arrow',
};

/**
 * What was rendered last. Only an office that opens, closes or soon does is announced: not what a reader
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
 * @attr {'open' | 'phone-only' | 'appointment' | 'may-be-closed' | 'closed' | 'unknown' | 'dissolved'} state - The state shown, read-only: set by the element, to be read and styled by.
 * @slot - Shown before the script runs, and when the office cannot be shown.
 * @csspart badge - The pill: icon and words.
 * @csspart icon - The icon before the words.
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
    state: {reflect: true},
  };

  static override styles = [...DirectoryElement.styles, badgeStyles];

  static override get hostAttributes(): readonly string[] {
    return super.hostAttributes.filter(name => name !== 'state');
  }

  declare office: string | null | undefined;
  declare channel: Channel | null | undefined;

  /** The state shown; undefined while there is none. What a page writes here is overwritten. */
  declare readonly state: OfficeStateName | undefined;

  #shown: OfficeStateName | undefined;
  #told: Told | undefined;

  protected override render(): unknown {
    this.#shown = undefined;
    const content = super.render();
    // Reflected by this same update; written once, so that a state that stays writes nothing.
    Object.assign(this, {state: this.#shown});
    return content;
  }

  protected override renderAround(content: unknown): unknown {
    return content;
  }

  protected override renderContent(directory: Directory, now: number): unknown {
    const office = this.officeOf(directory, this.office);
    const channel = this.channelOf(this.channel);
    const states = channelStatesAt(office, now);
    this.wakeForChanges(Object.values(states), now);
    const state = officeStateAt(office, now, channel, states);
    this.#shown = state.state;
    const words = stateWords(this.locale.spoken, state, now);
    const told = this.#told;
    if (told?.words !== words) {
      const about = [this.locale.spoken, this.src, office.id, channel].join();
      const change = state.state + String(state.soon);
      const isChange = told?.about === about && told.change !== change;
      this.#told = {words, about, change, live: isChange ? 'polite' : 'off'};
    }
    // Set as a whole, the words come back where a browser's translator has put others in their place.
    return html`<span part="badge"
      ><span part="icon">${renderIcon(icons[state.state])}</span
      ><b aria-live=${this.#told!.live} .textContent=${words}></b
    ></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-now-badge': OpenNowBadge;
  }
}
