import {css, html, svg} from 'lit';
import type {PropertyValues} from 'lit';
import {officeStateAt} from '../directory/index.js';
import type {Channel, Directory, OfficeStateName} from '../directory/index.js';
import {stateWords} from '../locale/state-words.js';
import {AttributeError, DirectoryElement} from './directory-element.js';

/** A shape for each state, so that none is told by colour alone. */
const shapes: Readonly<Record<OfficeStateName, unknown>> = {
  open: svg`<circle cx="8" cy="8" r="7" fill="currentColor"/>`,
  'phone-only': svg`<path fill="currentColor" d="M4 1 7 1 8 5 6 6.500Q7 9 9.500 10L11 8 15 9 15 12Q15 15 12 15 2 13 1 4 1 1 4 1Z"/>`,
  appointment: svg`<circle cx="8" cy="8" r="6"/><path fill="currentColor" d="M8 2a6 6 0 0 1 0 12Z"/>`,
  'may-be-closed': svg`<path d="M8 2 15 14H1ZM8 6v4M8 11.500v1"/>`,
  closed: svg`<circle cx="8" cy="8" r="6"/>`,
  unknown: svg`<circle cx="8" cy="8" r="6" stroke-dasharray="2.500 2.200"/>`,
  dissolved: svg`<path d="m3 3 10 10M13 3 3 13"/>`,
};

/**
 * The state of an office in words, with its next change, in the office's time; it follows the clock.
 *
 * @summary Whether an office is open now.
 * @tag open-now-badge
 * @attr {string} office - Id of the office.
 * @attr {'visit' | 'phone'} channel - How to reach it; default: the best of both.
 * @attr {string} lang - Language (BCP 47); default: the nearest ancestor's, else the document's, else English.
 * @attr {string} src - URL of another directory file; default: the built-in one.
 * @attr {string} at - An ISO 8601 instant in place of now, for previews.
 * @attr {'open' | 'phone-only' | 'appointment' | 'may-be-closed' | 'closed' | 'unknown' | 'dissolved'} state - The state shown; set by the element, to be read and styled by.
 * @slot - Shown before the script runs, and when the office cannot be shown.
 * @csspart badge - Shape and words.
 * @csspart shape - The shape before the words.
 * @csspart message - What is said when the office cannot be shown.
 * @fires {DirectoryErrorEvent} directory-error - An attribute or the directory could not be used.
 */
export class OpenNowBadge extends DirectoryElement {
  static override properties = {office: {}, channel: {}};

  static override styles = [
    ...DirectoryElement.styles,
    css`
      :host {
        display: inline-block;
        container-type: normal;
      }
      span {
        display: inline-flex;
        gap: 0.4em;
        align-items: baseline;
      }
      svg {
        flex: none;
        inline-size: 0.75em;
        block-size: 0.75em;
        fill: none;
        stroke: currentColor;
        stroke-width: 2;
        color: var(--rw-state, inherit);
      }
    `,
  ];

  declare office: string | null | undefined;
  declare channel: Channel | null | undefined;

  /** The state shown; undefined while there is none. */
  get state(): OfficeStateName | undefined {
    return (this.getAttribute('state') as OfficeStateName | null) ?? undefined;
  }

  private shown: OfficeStateName | undefined;

  protected override draw(directory: Directory, now: number): unknown {
    const office = this.officeOf(directory, this.office);
    const {channel} = this;
    if (channel && channel !== 'visit' && channel !== 'phone') {
      throw new AttributeError('channel', channel, 'write visit or phone, or leave it out');
    }
    const state = officeStateAt(office, now, channel ?? undefined);
    this.wakeFor(office, now);
    this.shown = state.state;
    return html`<span part="badge"
      ><svg part="shape" viewBox="0 0 16 16" aria-hidden="true">${shapes[state.state]}</svg
      ><b>${stateWords(this.language, state, now)}</b></span
    >`;
  }

  protected override update(changed: PropertyValues): void {
    this.shown = undefined;
    super.update(changed);
    if (!this.shown) this.removeAttribute('state');
    else if (this.state !== this.shown) this.setAttribute('state', this.shown);
  }
}
