import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import {LANGUAGES} from '../../../src/localization/language.js';
import type {Editor} from '../editor.js';
import {renderElement} from './element.js';
import {renderSelect} from './fields.js';
import {languageName} from './text-field.js';

const TAGS = [
  'office-card',
  'open-now-badge',
  'office-hours',
  'office-finder',
  'registration-steps',
] as const;

/** Whose plan the preview can show: the answers of people in common situations. */
const SITUATIONS: readonly Readonly<Record<string, string>>[] = [
  {},
  {
    event: 'arriving',
    citizenship: 'eu',
    residence: 'denmark',
    stay: 'over-6-months',
    purpose: 'work',
    'coming-from': 'eu',
    children: 'no',
    'previous-number': 'no',
  },
  {
    event: 'arriving',
    citizenship: 'other',
    residence: 'denmark',
    stay: 'over-6-months',
    purpose: 'study',
    'coming-from': 'elsewhere',
    children: 'no',
    'previous-number': 'no',
  },
  {event: 'moving', citizenship: 'eu'},
  {event: 'leaving', citizenship: 'eu', stay: 'over-6-months', 'going-to': 'elsewhere'},
];

/** One of our elements as readers will see it. */
export const renderPreview = (editor: Editor): TemplateResult => {
  const {texts, state, office, directory, faults} = editor;
  const tags = TAGS.filter(tag => tag !== 'registration-steps' || directory.registration);
  const attributes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'office-card': {office: office.id, 'heading-level': '3'},
    'open-now-badge': {office: office.id},
    'office-hours': {office: office.id, 'heading-level': '3'},
    'office-finder': {'heading-level': '3'},
    'registration-steps': {'heading-level': '3', ...SITUATIONS[state.previewSituation]},
  };
  return html`<section class="preview" aria-labelledby="preview">
    <h2 id="preview">${texts.preview}</h2>
    <div class="pair">
      ${renderSelect(
        'preview-tag',
        texts.show,
        state.previewed,
        tags.map(tag => [tag, texts.elements[tag]!] as const),
        previewed => {
          editor.update({previewed});
        },
      )}
      ${renderSelect(
        'preview-language',
        texts.language,
        state.previewLanguage,
        [
          ['', texts.languageOfPage],
          ...LANGUAGES.map(tag => [tag, languageName(state.ui, tag)] as const),
        ],
        previewLanguage => {
          editor.update({previewLanguage});
        },
      )}
      ${
        state.previewed === 'registration-steps'
          ? renderSelect(
              'preview-situation',
              texts.situation,
              String(state.previewSituation),
              texts.situations.map((situation, index) => [String(index), situation] as const),
              chosen => {
                editor.update({previewSituation: Number(chosen)});
              },
            )
          : nothing
      }
    </div>
    ${faults.length ? html`<p class="remark">${texts.previewStale}</p>` : nothing}
    <div class="stage">${renderElement(editor, state.previewed, attributes[state.previewed]!)}</div>
  </section>`;
};
