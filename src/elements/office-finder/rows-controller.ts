import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {msg} from '@lit/localize';
import type {Office, Text} from '../../directory/index.js';
import type {DirectoryElement} from '../shared/directory-element.js';
import {renderOfficeRow} from '../shared/office-row.js';

/** Most offices drawn at a time: as many as are quickly drawn and read. */
export const ROWS = 20;

/** An office, and what it does or where it is. */
interface Row {
  readonly office: Office;
  readonly does: Text | undefined;
}

/** An office, and where it is. */
export const inItsPlace = (office: Office): Row => {
  const {address} = office;
  return {office, does: address && {da: `${address.postalCode} ${address.addressLocality}`}};
};

/** Offices as rows, and a button for more of them. */
export class RowsController {
  readonly #host: DirectoryElement;
  #limit = ROWS;

  constructor(host: DirectoryElement) {
    this.#host = host;
  }

  /** Shows other offices, from the first on. */
  reset(): void {
    this.#limit = ROWS;
    this.#host.requestUpdate();
  }

  render(rows: readonly Row[], task: string, level: number): unknown {
    if (!rows.length) return nothing;
    return html`<div class="rows">
        ${repeat(
          rows.slice(0, this.#limit),
          ({office}) => office.id,
          ({office, does}) => renderOfficeRow(office, {task, does, level}, this.#host),
        )}
      </div>
      ${
        rows.length > this.#limit
          ? html`<button type="button" @click=${this.#showMore}>
              ${msg('Show more offices', {id: 'show-more-offices'})}
            </button>`
          : nothing
      }`;
  }

  readonly #showMore = async (): Promise<void> => {
    const first = this.#limit;
    this.#limit += ROWS;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // Who goes on by keyboard goes on with the first new one; the button may be gone.
    this.#host.renderRoot.querySelectorAll<HTMLElement>('[part=office] > summary')[first]?.focus();
  };
}
