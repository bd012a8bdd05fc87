import {html} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import {keyed} from 'lit/directives/keyed.js';
import type {Editor} from '../editor.js';
import {addOffice} from '../model/offices.js';
import {renderAddress} from './address.js';
import {renderBooking} from './booking.js';
import {renderContacts} from './contacts.js';
import {focusOn, renderButton} from './fields.js';
import {renderHours} from './hours.js';
import {renderIdentity} from './identity.js';
import {renderAreas, renderBring, renderNotes, renderServices} from './lists.js';
import {officeName} from './names.js';
import {sourceName} from './source-line.js';

/** All that can be changed of the office shown. */
export const renderOffice = (editor: Editor): TemplateResult => {
  const {office, state} = editor;
  // Another office begins with all its sections shut.
  return html`${keyed(
    `${state.officeIndex} ${state.fileName}`,
    html`<h2 id="office" tabindex="-1">${officeName(editor, office)}</h2>
      ${renderIdentity(editor)} ${renderAddress(editor)} ${renderContacts(editor)}
      ${renderHours(editor)} ${renderBooking(editor)} ${renderServices(editor)}
      ${renderBring(editor)} ${renderNotes(editor)} ${renderAreas(editor)}`,
  )}`;
};

const valueIn = (form: HTMLFormElement, name: string): string =>
  (new FormData(form).get(name) as string | null)?.trim() ?? '';

/** An office more: its name, and where somebody knows it from. */
export const renderNewOffice = (editor: Editor): TemplateResult => {
  const {texts, directory} = editor;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = {en: valueIn(form, 'en'), da: valueIn(form, 'da')};
    const index = directory.offices.length;
    editor.edit(addOffice(directory, name, valueIn(form, 'source')), {
      view: 'office',
      officeIndex: index,
      notice: texts.officeAdded,
    });
    focusOn('office');
  };
  return html`<form @submit=${add}>
    <h2>${texts.newOffice}</h2>
    <div class="pair">
      <div class="field">
        <label for="new-en">${texts.newNameEnglish}</label>
        <input id="new-en" name="en" lang="en" required autocomplete="off" />
      </div>
      <div class="field">
        <label for="new-da">${texts.newNameDanish}</label>
        <input id="new-da" name="da" lang="da" required autocomplete="off" />
      </div>
    </div>
    <div class="field">
      <label for="new-source">${texts.newSourceOfOffice}</label>
      <select id="new-source" name="source" required>
        ${directory.sources.map(
          source => html`<option value=${source.id}>${sourceName(source)}</option>`,
        )}
      </select>
    </div>
    <p class="hint">${texts.newSourceHint}</p>
    <div class="buttons">
      <button type="submit" class="primary">${texts.add}</button>
      ${renderButton(texts.cancel, () => {
        editor.update({view: 'office'});
      })}
    </div>
  </form>`;
};
