import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import {chooseLanguage} from '../../controllers/page-language.js';
import {formatOwnName} from '../../localization/format.js';
import {LANGUAGES} from '../../localization/language.js';
import type {Language} from '../../localization/language.js';

/** All languages, each named in itself, to choose from. */
export const renderLanguagePicker = (element: Element, language: Language): TemplateResult =>
  html`<p part="language">
    <select
      translate="no"
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
