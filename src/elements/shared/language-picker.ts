import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import {chooseLanguage} from '../../controllers/page-language.js';
import {formatOwnName} from '../../localization/format.js';
import {LANGUAGES} from '../../localization/language.js';
import type {Language} from '../../localization/language.js';
import {renderIcon} from './icons.js';

/** All languages, each named in itself, to choose from. */
export const renderLanguagePicker = (element: Element, language: Language): TemplateResult =>
  html`<p part="language" class="text-select">
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
      )}</select
    >${renderIcon('chevron')}
  </p>`;
