import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {Appointment} from '../../../src/directory/index.js';
import type {Editor} from '../editor.js';
import {fieldId} from '../model/json-path.js';
import {readUrl} from '../model/readers.js';
import {renderInput, renderSelect} from './fields.js';
import {renderSection} from './section.js';
import {renderText} from './text-field.js';

const BOOKINGS: readonly Appointment['booking'][] = ['required', 'recommended', 'none'];

/** Whether people book a time, and how. */
export const renderBooking = (editor: Editor): TemplateResult => {
  const {texts, office, officePath} = editor;
  const path = [...officePath, 'appointment'];
  const {appointment} = office;
  return renderSection(editor, {
    path,
    title: texts.sections.booking,
    summary: appointment ? texts.bookings[appointment.booking] : texts.notKnown,
    fields: ['appointment', 'appointment.how', 'appointment.url'],
    body: html`${renderSelect(
      fieldId([...path, 'booking']),
      texts.booking,
      appointment?.booking ?? '',
      [['', texts.notKnown], ...BOOKINGS.map(each => [each, texts.bookings[each]] as const)],
      booking => {
        editor.write(path, booking ? {...appointment, booking} : undefined);
      },
    )}
    ${
      appointment
        ? html`${renderText(editor, [...path, 'how'], texts.bookingHow, {isLong: true})}
          ${renderInput(editor, [...path, 'url'], texts.bookingPage, {type: 'url', read: readUrl})}`
        : nothing
    }`,
  });
};
