import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {msg} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import {chooseLanguage} from '../../controllers/page-language.js';
import {formatOwnName} from '../../localization/format.js';
import {LANGUAGES} from '../../localization/language.js';
import type {Language} from '../../localization/language.js';
import {failedWords} from './failure-message.js';
import {renderIcon} from './icon.js';
import * as icons from './icons.js';

/**
 * All languages, each named in itself, to choose from. The one asked for stays chosen while it is on its way,
 * so that who goes through them by the arrow keys goes on from there.
 */
export const renderLanguagePicker = (
  element: Element,
  {wanted, refused}: LocaleController,
): TemplateResult =>
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
            html`<option value=${each} lang=${each} .selected=${live(each === wanted)}>
              ${formatOwnName(each)}
            </option>`,
        )}</select
      >${renderIcon(icons.chevron)}
    </p>
    ${
      refused
        ? html`<p part="notice" role="alert">
            <span lang=${refused} translate="no">${formatOwnName(refused)}</span>: ${failedWords()}
          </p>`
        : nothing
    }`;
