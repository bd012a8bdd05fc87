import {html, nothing} from 'lit';
import {msg} from '@lit/localize';
import {chooseLanguage} from '../../controllers/page-language.js';
import {formatOwnName} from '../../localization/format.js';
import type {Language} from '../../localization/language.js';
import {isUnreviewed} from '../../localization/translation.js';

/** The languages that readers have left for the Danish, to come back to. */
const left = new WeakMap<Element, Language>();

/** What is to be said of a language that nobody has reviewed, with a way to the Danish and back. */
export const renderTranslationNotice = (element: Element, language: Language): unknown => {
  const isTranslation = isUnreviewed(language);
  const target = isTranslation ? 'da' : left.get(element);
  if (!target) return nothing;
  return html`<p part="translation-notice">
    <small
      >${
        isTranslation
          ? msg('Translated without review. The Danish text applies.', {id: 'unreviewed'})
          : ''
      }
      <button
        type="button"
        class="plain"
        lang=${target}
        translate="no"
        @click=${() => {
          if (isTranslation) left.set(element, language);
          else left.delete(element);
          chooseLanguage(element, target);
        }}
      >
        ${formatOwnName(target)}
      </button></small
    >
  </p>`;
};
