import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import {ANY_MONDAY} from '../../../src/directory/clock-spans.js';
import {formatWeekday} from '../../../src/localization/format.js';
import type {Editor} from '../editor.js';
import {EMPTY_HOURS, repeatMonday, WEEK, withDay} from '../model/hours.js';
import type {WeekKey} from '../model/hours.js';
import {fieldId} from '../model/json-path.js';
import {renderDay} from './day.js';
import {CHANNELS, channelFields, hoursAt} from './hours-fields.js';
import type {HoursField} from './hours-fields.js';
import {renderButton, renderCheckbox, renderInput, renderSelect} from './fields.js';
import {renderMoment} from './moment.js';
import {renderSection} from './section.js';
import {renderSpecialDays} from './special-days.js';

const DAY_MS = 86_400_000;

const dayName = (editor: Editor, key: WeekKey): string => {
  const {texts, state} = editor;
  if (key === 'PH') return texts.publicHolidays;
  const monday = Number(new Date(ANY_MONDAY));
  const name = formatWeekday(state.ui, monday + WEEK.indexOf(key) * DAY_MS, 'UTC');
  return name.charAt(0).toLocaleUpperCase(state.ui) + name.slice(1);
};

const renderCell = (editor: Editor, field: HoursField, key: WeekKey): TemplateResult => {
  const {texts, office, state} = editor;
  const hours = hoursAt(editor, field);
  const name = `${dayName(editor, key)}, ${field.name}`;
  const day = hours?.week?.[key];
  const id = fieldId([...field.path, 'week', key]);
  if (!hours?.week) return html`<p class="quiet">${texts.dayKinds.unknown}</p>`;
  if (day === 'week') {
    return html`<p>${texts.likeOtherDays}</p>
      ${renderButton(texts.closeOnHolidays, () => {
        editor.write(field.path, withDay(hours, key, []));
      })}`;
  }
  return renderDay(editor, {
    id,
    name,
    day: day,
    change: next => {
      editor.write(field.path, withDay(hours, key, next));
    },
    services: (office.services ?? []).map(({id, name}) => ({
      id,
      name: name[state.ui] ?? Object.values(name)[0] ?? id,
    })),
  });
};

/** Whether hours are known at all, and what else holds for the whole week. */
const renderWhole = (editor: Editor, field: HoursField): TemplateResult => {
  const {texts} = editor;
  const hours = hoursAt(editor, field);
  return html`<div class="whole">
    ${renderSelect(
      fieldId(field.path),
      texts.hoursAre(field.name),
      hours ? 'known' : 'unknown',
      [
        ['known', texts.known],
        ['unknown', texts.notKnown],
      ],
      chosen => {
        editor.write(field.path, chosen === 'known' ? EMPTY_HOURS : null);
      },
    )}
    ${
      hours
        ? renderButton(texts.repeatMonday, () => {
            editor.write(field.path, repeatMonday(hours));
          })
        : nothing
    }
  </div>`;
};

/** The rest of what hours say, which few offices need. */
const renderRest = (editor: Editor, field: HoursField): unknown => {
  const {texts} = editor;
  const hours = hoursAt(editor, field);
  if (!hours) return nothing;
  return html`<fieldset>
    <legend>${field.name}</legend>
    <div class="pair">
      ${renderInput(editor, [...field.path, 'validFrom'], texts.validFrom, {type: 'date'})}
      ${renderInput(editor, [...field.path, 'validThrough'], texts.validThrough, {type: 'date'})}
    </div>
    ${renderCheckbox(texts.agreementDays, hours.agreementDays === 'may-close', isChecked => {
      editor.write([...field.path, 'agreementDays'], isChecked ? 'may-close' : undefined);
    })}
    ${hours.seasons ? html`<p class="remark">${texts.seasons(hours.seasons.length)}</p>` : nothing}
  </fieldset>`;
};

/** Weeks beside each other, to be filled in. */
export const renderWeeks = (editor: Editor, fields: readonly HoursField[]): TemplateResult =>
  html`<div class=${`week of-${fields.length}`}>
    ${fields.map(
      field =>
        html`<div class="head">
          <h4>${field.name}</h4>
          ${renderWhole(editor, field)}
        </div>`,
    )}
    ${WEEK.map(
      key =>
        html`<h4 class="weekday">${dayName(editor, key)}</h4>
          ${fields.map(
            field =>
              html`<div class="cell">
                <p class="channel" aria-hidden="true">${field.name}</p>
                ${renderCell(editor, field, key)}
              </div>`,
          )}`,
    )}
  </div>`;

/** Opening hours of the office shown: visit and phone, special days, and what the badge makes of them. */
export const renderHours = (editor: Editor): TemplateResult => {
  const {texts, officePath, office, state} = editor;
  const fields = channelFields(editor);
  const summary = CHANNELS.map(channel => {
    const known = office.hours?.[channel] ? texts.known : texts.notKnown;
    return `${texts.channels[channel]}: ${known.toLocaleLowerCase(state.ui)}`;
  }).join(' · ');
  return renderSection(editor, {
    path: [...officePath, 'hours'],
    title: texts.sections.hours,
    summary,
    fields: ['hours.visit', 'hours.phone'],
    // By keyboard, the week's fields are many.
    body: html`${renderButton(texts.toSpecialDays, () => {
        document.querySelector<HTMLElement>('.calendar td[tabindex="0"]')!.focus();
      })}
      ${renderMoment(editor)} ${renderWeeks(editor, fields)} ${renderSpecialDays(editor)}
      <details>
        <summary>${texts.moreHours}</summary>
        ${renderCheckbox(texts.serviceTimes, state.hasServiceTimes, hasServiceTimes => {
          editor.update({hasServiceTimes});
        })}
        ${fields.map(field => renderRest(editor, field))}
      </details>`,
  });
};
