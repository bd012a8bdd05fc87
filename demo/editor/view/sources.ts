import {html} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {Grade} from '../../../src/directory/index.js';
import type {Editor} from '../editor.js';
import {fieldId} from '../model/json-path.js';
import {addSource} from '../model/offices.js';
import {countFacts} from '../model/provenance.js';
import {readPage} from '../model/readers.js';
import {focusOn, renderInput, renderSelect} from './fields.js';
import {renderConfirm, renderSourceFacts, sourceName} from './source-line.js';
import {renderText} from './text-field.js';

const GRADES: readonly Grade[] = ['confirmed', 'official', 'reported', 'seed'];

const renderSource = (editor: Editor, index: number): TemplateResult => {
  const {texts, directory} = editor;
  const source = directory.sources[index]!;
  const path = ['sources', index];
  return html`<li>
    <details class="section" id=${fieldId(path)}>
      <summary>
        <h3>${sourceName(source)}</h3>
        <span class="now">${texts.factCount(countFacts(directory, source.id))}</span>
      </summary>
      <div class="body">
        <p>${renderSourceFacts(editor, source, source.grade)}</p>
        ${renderConfirm(editor, source)}
        ${renderInput(editor, [...path, 'name'], texts.sourceTitle)}
        ${renderInput(editor, [...path, 'publisher'], texts.publisher)}
        ${renderInput(editor, [...path, 'url'], texts.pageAddress, {type: 'url', read: readPage})}
        <div class="pair">
          ${renderSelect(
            fieldId([...path, 'grade']),
            texts.grade,
            source.grade,
            GRADES.map(grade => [grade, texts.grades[grade]] as const),
            grade => {
              editor.write([...path, 'grade'], grade);
            },
          )}
          ${renderInput(editor, [...path, 'checked'], texts.checkedOn, {
            type: 'date',
            isRequired: true,
          })}
          ${renderInput(editor, [...path, 'dateModified'], texts.pageUpdated, {type: 'date'})}
        </div>
        ${renderText(editor, [...path, 'description'], texts.sourceDescription, {isLong: true})}
      </div>
    </details>
  </li>`;
};

const renderNewSource = (editor: Editor): TemplateResult => {
  const {texts, directory, today} = editor;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const name = (data.get('name') as string).trim();
    const reading = readPage((data.get('url') as string).trim());
    if ('fault' in reading) {
      const written = data.get('url') as string;
      editor.setInputFault('new-page', {written, message: texts.faults[reading.fault]});
      focusOn('new-page');
      return;
    }
    editor.setInputFault('new-page', undefined);
    form.reset();
    editor.edit(addSource(directory, name, reading.value, today), {notice: texts.sourceAdded});
    focusOn(fieldId(['sources', directory.sources.length]));
  };
  const fault = editor.state.inputFaults['new-page'];
  return html`<form class="new" @submit=${add}>
    <h3>${texts.newSource}</h3>
    <div class="pair">
      <div class="field">
        <label for="new-title">${texts.sourceTitle}</label>
        <input id="new-title" name="name" required autocomplete="off" />
      </div>
      <div class="field">
        <label for="new-page">${texts.pageAddress}</label>
        <input
          id="new-page"
          name="url"
          required
          autocomplete="off"
          aria-describedby="new-page-fault"
        />
        <p class="fault" id="new-page-fault">${fault?.message}</p>
      </div>
    </div>
    <button type="submit" class="primary">${texts.add}</button>
  </form>`;
};

/** The pages the facts were read from. */
export const renderSourceList = (editor: Editor): TemplateResult => {
  const {texts, directory} = editor;
  return html`<h2>${texts.sourcesTitle(directory.sources.length)}</h2>
    <p class="hint">${texts.sourcesHint}</p>
    ${renderNewSource(editor)}
    <ul class="plain">
      ${directory.sources.map((_, index) => renderSource(editor, index))}
    </ul>`;
};
