import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {Editor} from '../editor.js';
import {fieldId} from '../model/json-path.js';
import {possibleSuccessors} from '../model/offices.js';
import {officeName} from './names.js';
import {renderInput, renderSelect} from './fields.js';
import {readUrl} from '../model/readers.js';
import {renderSection} from './section.js';
import {renderText} from './text-field.js';

const FIELDS = [
  'name',
  'alternateName',
  'status',
  'successor',
  'alert',
  'description',
  'url',
] as const;

/** Whether an office is still there, and which one does its work. */
const renderStatus = (editor: Editor): TemplateResult => {
  const {texts, office, officePath, directory} = editor;
  const successors = possibleSuccessors(directory, office);
  return html`<div class="pair">
      ${renderSelect(
        fieldId([...officePath, 'status']),
        texts.status,
        office.status,
        [
          ['active', texts.statuses.active],
          ['dissolved', texts.statuses.dissolved],
        ],
        status => {
          editor.write([...officePath, 'status'], status);
        },
      )}
      ${renderSelect(
        fieldId([...officePath, 'successor']),
        texts.successor,
        office.successor ?? '',
        [
          ['', texts.noSuccessor],
          ...successors.map(other => [other.id, officeName(editor, other)] as const),
        ],
        successor => {
          editor.write([...officePath, 'successor'], successor || undefined);
        },
      )}
    </div>
    <p class="hint">${texts.successorHint}</p>
    ${
      office.status === 'dissolved' && !office.successor
        ? html`<p class="remark">${texts.wantsSuccessor}</p>`
        : nothing
    }`;
};

/** What an office is called, whether it is there, and what must be known of it first. */
export const renderIdentity = (editor: Editor): TemplateResult => {
  const {texts, office, officePath} = editor;
  const at = (field: string) => [...officePath, field];
  return renderSection(editor, {
    path: at('name'),
    title: texts.sections.name,
    summary: texts.statuses[office.status],
    fields: FIELDS,
    body: html`${renderText(editor, at('name'), texts.fields['name']!, {isRequired: true})}
    ${renderText(editor, at('alternateName'), texts.fields['alternateName']!)}
    ${renderStatus(editor)}
    ${renderText(editor, at('description'), texts.fields['description']!, {isLong: true})}
    ${renderText(editor, at('alert'), texts.fields['alert']!, {
      isLong: true,
      hint: texts.alertHint,
    })}
    ${renderInput(editor, at('url'), texts.fields['url']!, {type: 'url', read: readUrl})}`,
  });
};
