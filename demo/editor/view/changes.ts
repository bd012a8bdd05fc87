import {html} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {OfficeSource, Source} from '../../../src/directory/index.js';
import type {Editor} from '../editor.js';
import {diffLines, listChanges} from '../model/changes.js';
import type {Change} from '../model/changes.js';
import {getAt} from '../model/json-path.js';
import {officeName} from './names.js';
import {sourceName} from './source-line.js';

/** What a change is about: the office or source by its name, then its fields. */
const placeOf = (editor: Editor, {path, after}: Change): string => {
  const {texts, state, directory} = editor;
  const document = after === undefined ? state.opened : directory;
  const [list, index, ...fields] = path;
  const record = getAt(document, [list!, index!]);
  const name =
    list === 'offices' ? officeName(editor, record as OfficeSource) : sourceName(record as Source);
  const words = fields.map(field =>
    typeof field === 'number' ? field + 1 : (texts.fields[field] ?? field),
  );
  return [list === 'registration' ? texts.route : name, ...words].join(' › ');
};

const inWords = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value, null, 1).replace(/\s+/g, ' ');

const renderValue = (value: unknown, otherwise: string): unknown =>
  value === undefined ? html`<em>${otherwise}</em>` : inWords(value);

const renderLine = (line: string): TemplateResult => {
  if (line.startsWith('+')) return html`<ins>${line}</ins>`;
  if (line.startsWith('-')) return html`<del>${line}</del>`;
  return html`<span>${line}</span>`;
};

/** What is different since the directory was opened: in words, and line by line in the file. */
export const renderChanges = (editor: Editor): TemplateResult => {
  const {texts, state, directory} = editor;
  const changes = listChanges(state.opened, directory);
  const title = html`<h2>${texts.changesTitle(changes.length)}</h2>`;
  if (!changes.length)
    return html`${title}
      <p>${texts.noChanges}</p>`;
  return html`${title}
    <ul class="changes">
      ${changes.map(
        change =>
          html`<li>
            <strong>${placeOf(editor, change)}</strong>
            <dl>
              <dt>${texts.before}</dt>
              <dd>${renderValue(change.before, texts.nothingBefore)}</dd>
              <dt>${texts.after}</dt>
              <dd>${renderValue(change.after, texts.nothingAfter)}</dd>
            </dl>
          </li>`,
      )}
    </ul>
    <details>
      <summary>${texts.diff}</summary>
      <pre class="diff" tabindex="0" role="group" aria-label=${texts.diff}>
${diffLines(state.extension?.own ?? state.opened, editor.file.content).map(renderLine)}</pre>
    </details>`;
};
