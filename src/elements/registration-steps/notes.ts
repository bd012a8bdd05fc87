import {html, nothing} from 'lit';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {RouteNote} from '../../directory/index.js';

/** What does not apply and why, and wrong turns to avoid. */
export const renderNotes = (notes: readonly RouteNote[], locale: LocaleController): unknown =>
  notes.length
    ? html`<ul part="notes">
        ${notes.map(
          ({text, url}) =>
            html`<li>
              ${locale.text(text)}
              ${url ? html`<a href=${url}>${new URL(url).hostname}</a>` : nothing}
            </li>`,
        )}
      </ul>`
    : nothing;
