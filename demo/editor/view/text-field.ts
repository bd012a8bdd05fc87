import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {Text} from '../../../src/directory/index.js';
import type {Editor} from '../editor.js';
import {fieldId, getAt} from '../model/json-path.js';
import type {Path} from '../model/json-path.js';
import {renderButton, valueOf} from './fields.js';
import {inField} from './in-field.js';

/** The languages that every text of a directory is written in. */
const WRITTEN = ['en', 'da'] as const;

export const languageName = (ui: string, tag: string): string => {
  const name = new Intl.DisplayNames(ui, {type: 'language'}).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(ui) + name.slice(1);
};

/** Whether a translation still says what a text said before it was changed. */
const isOutdated = (text: Text, opened: Text | undefined, tag: string): boolean =>
  opened !== undefined &&
  WRITTEN.some(language => text[language] !== opened[language]) &&
  text[tag] === opened[tag];

interface TextOptions {
  readonly isRequired?: boolean;
  readonly isLong?: boolean;
  readonly hint?: string;
}

/** A text in each of its languages; one that nobody writes in any language is taken away. */
export const renderText = (
  editor: Editor,
  path: Path,
  label: string,
  {isRequired = false, isLong = false, hint}: TextOptions = {},
): TemplateResult => {
  const {texts, state} = editor;
  const text = (editor.read(path) ?? {}) as Text;
  const others = Object.keys(text).filter(tag => tag !== 'en' && tag !== 'da');
  const opened = getAt(state.opened, path) as Text | undefined;
  const outdated = others.filter(tag => isOutdated(text, opened, tag));

  const change = (tag: string) => (event: Event) => {
    const id = fieldId([...path, tag]);
    const written = valueOf(event);
    const next = Object.fromEntries(
      Object.entries({...text, [tag]: written}).filter(([, each]) => each),
    );
    const isEmpty = !WRITTEN.some(language => next[language]);
    if (isEmpty && isRequired) {
      editor.setInputFault(id, {written, message: texts.faults.missing});
    } else if (written !== (text[tag] ?? '')) {
      editor.setInputFault(id, undefined);
      editor.write(path, isEmpty ? undefined : next);
    }
  };

  const renderLanguage = (tag: string) => {
    const id = fieldId([...path, tag]);
    const fault = state.inputFaults[id];
    const value = fault?.written ?? text[tag] ?? '';
    const described = fault ? `${id}-fault` : nothing;
    return html`<div class="field">
      <label for=${id}>${languageName(state.ui, tag)}</label>
      ${
        isLong
          ? html`<textarea
              id=${id}
              rows="3"
              lang=${tag}
              dir="auto"
              aria-describedby=${described}
              .value=${inField(value)}
              @change=${change(tag)}
            ></textarea>`
          : html`<input
              id=${id}
              type="text"
              lang=${tag}
              dir="auto"
              autocomplete="off"
              aria-describedby=${described}
              .value=${inField(value)}
              @change=${change(tag)}
            />`
      }
      ${fault ? html`<p class="fault" id=${described}>${fault.message}</p>` : nothing}
    </div>`;
  };

  return html`<fieldset class="text" id=${fieldId(path)}>
    <legend>${label}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    <div class="pair">${[...WRITTEN].map(renderLanguage)}</div>
    ${
      others.length
        ? html`<details class="others">
            <summary>${texts.otherLanguages(others.length)}</summary>
            <div class="pair">${others.map(renderLanguage)}</div>
          </details>`
        : nothing
    }
    ${
      outdated.length
        ? html`<p class="remark">
            ${texts.outdated(outdated.map(tag => languageName(state.ui, tag)).join(', '))}
            ${renderButton(texts.dropOutdated, () => {
              const kept = Object.entries(text).filter(([tag]) => !outdated.includes(tag));
              editor.write(path, Object.fromEntries(kept));
            })}
          </p>`
        : nothing
    }
  </fieldset>`;
};
