import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import {addDays} from '../../../src/hours/index.js';
import {formatDate} from '../../../src/localization/format.js';
import type {Editor} from '../editor.js';
import {fieldId} from '../model/json-path.js';
import {keepAddress} from '../model/offices.js';
import {focusOn, renderButton, renderInput} from './fields.js';
import {renderSection} from './section.js';
import {renderText} from './text-field.js';

const REQUIRED = ['streetAddress', 'postalCode', 'addressLocality'] as const;
const OPTIONAL = ['building', 'entrance'] as const;

/** Keeps the old address for somebody with an old letter, before the new one is written over it. */
const renderMove = (editor: Editor): TemplateResult => {
  const {texts, officePath, state} = editor;
  const id = 'move-last-day';
  return html`<details class="move">
    <summary>${texts.move}</summary>
    <p class="hint">${texts.moveHint}</p>
    <div class="field">
      <label for=${id}>${texts.moveLastDay}</label>
      <input id=${id} type="date" />
    </div>
    ${renderButton(texts.moveKeep, () => {
      const lastDay = document.querySelector<HTMLInputElement>(`#${id}`)!.value;
      if (!lastDay) {
        focusOn(id);
        return;
      }
      editor.edit(keepAddress(editor.directory, state.officeIndex, lastDay), {
        notice: texts.moveKept,
      });
      focusOn(fieldId([...officePath, 'address', 'streetAddress']));
    })}
  </details>`;
};

/** The elements show the new address from the moment that the file is there. */
const renderMoveToCome = ({texts, office, today, state}: Editor): unknown => {
  const lastDays = (office.formerly ?? []).flatMap(({address, validThrough}) =>
    address && validThrough && validThrough >= today ? [validThrough] : [],
  );
  const lastDay = lastDays.at(-1);
  if (!lastDay) return nothing;
  return html`<p class="remark">${texts.moveLater(formatDate(state.ui, addDays(lastDay, 1)))}</p>`;
};

/** Where an office is. */
export const renderAddress = (editor: Editor): TemplateResult => {
  const {texts, office, officePath} = editor;
  const path = [...officePath, 'address'];
  const {address} = office;
  const at = (field: string) => [...path, field];
  const label = (field: string) => texts.fields[`address.${field}`] ?? field;
  return renderSection(editor, {
    path,
    title: texts.sections.address,
    summary: address
      ? `${address.streetAddress}, ${address.postalCode} ${address.addressLocality}`
      : texts.notKnown,
    fields: ['address', ...OPTIONAL.map(field => `address.${field}`)],
    body: address
      ? html`${renderMove(editor)} ${renderMoveToCome(editor)}
          <div class="pair">
            ${REQUIRED.map(field =>
              renderInput(editor, at(field), label(field), {isRequired: true}),
            )}
            ${OPTIONAL.map(field => renderInput(editor, at(field), label(field)))}
          </div>
          ${renderText(editor, at('floor'), label('floor'))}
          ${renderButton(texts.removeAddress, () => {
            editor.write(path, undefined);
            focusOn(fieldId(path));
          })}`
      : html`<p class="hint">${texts.noAddress}</p>
          ${renderButton(texts.addAddress, () => {
            editor.write(path, {
              streetAddress: '',
              postalCode: '',
              addressLocality: '',
              addressCountry: 'DK',
            });
            focusOn(fieldId(at('streetAddress')));
          })}${nothing}`,
  });
};
