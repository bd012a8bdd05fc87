import {msg} from '@lit/localize';
import {html} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import {formatOwnName} from '../localization/format.js';
import {chooseLanguage, LANGUAGES} from '../localization/language.js';
import type {Language} from '../localization/language.js';
import {isUnreviewed} from '../localization/translation.js';

/** All languages, each named in itself, to choose from. */
export const drawPicker = (element: Element, language: Language): TemplateResult =>
  html`<p part="language">
    <select
      aria-label=${msg('Language', {id: 'language'})}
      @change=${({target}: Event) => {
        chooseLanguage(element, (target as HTMLSelectElement).value as Language);
      }}
    >
      ${LANGUAGES.map(
        each =>
          html`<option value=${each} lang=${each} .selected=${each === language}>
            ${formatOwnName(each)}
          </option>`,
      )}
    </select>
  </p>`;

/** The languages that readers have left for the Danish, to come back to. */
const left = new WeakMap<Element, Language>();

/** What is to be said of a language that nobody has reviewed, with a way to the Danish and back. */
export const drawReservation = (element: Element, language: Language): unknown => {
  const isReserved = isUnreviewed(language);
  const target = isReserved ? 'da' : left.get(element);
  if (!target) return '';
  return html`<p part="reservation">
    <small
      >${
        isReserved
          ? msg('Translated without review. The Danish text applies.', {id: 'unreviewed'})
          : ''
      }
      <button
        type="button"
        lang=${target}
        @click=${() => {
          if (isReserved) left.set(element, language);
          else left.delete(element);
          chooseLanguage(element, target);
        }}
      >
        ${formatOwnName(target)}
      </button></small
    >
  </p>`;
};
