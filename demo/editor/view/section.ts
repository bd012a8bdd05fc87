import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {Editor} from '../editor.js';
import {fieldId} from '../model/json-path.js';
import type {Path} from '../model/json-path.js';
import {renderSources} from './source-line.js';

interface Section {
  readonly path: Path;
  readonly title: string;
  /** What it says now, in a few words. */
  readonly summary: string;
  /** Names of the office's fields whose sources stand below it, as provenance names them. */
  readonly fields: readonly string[];
  readonly body: unknown;
}

/** A part of an office, shut until somebody wants to change it, with where its facts are from. */
export const renderSection = (
  editor: Editor,
  {path, title, summary, fields, body}: Section,
): TemplateResult => {
  const id = fieldId(path);
  const isWrong = editor.faults.some(({path: at}) => at.startsWith(pathInWords(path)));
  return html`<details class="section" id=${id}>
    <summary>
      <h3>${title}</h3>
      <span class="now">${summary}</span>
      ${isWrong ? html`<span class="wrong">${editor.texts.hasFault}</span>` : nothing}
    </summary>
    <div class="body">${body} ${renderSources(editor, fields)}</div>
  </details>`;
};

/** As messages name it: `offices[3].hours`. */
const pathInWords = (path: Path): string =>
  path.reduce<string>(
    (written, key) =>
      typeof key === 'number' ? `${written}[${key}]` : written ? `${written}.${key}` : key,
    '',
  );
