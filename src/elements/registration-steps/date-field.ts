import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg, str} from '@lit/localize';
import type {Language} from '../../localization/language.js';
import {
  formatDate,
  formatFullDate,
  formatMonth,
  formatMonthYear,
} from '../../localization/format.js';
import {renderIcon} from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import {readDate} from './date-parts.js';
import type {DateFault, DateParts, DateRange} from './date-parts.js';

interface DateFieldState {
  /** What stands in the parts. */
  readonly parts: DateParts;
  readonly range: DateRange;
  /** Id of what is wrong with the day; undefined: nothing. */
  readonly errorId: string | undefined;
}

const MONTHS = [...Array(12).keys()].map(index => index + 1);

/** What is wrong with a day, and which days can be meant. */
export const dateFaultWords = (
  fault: DateFault,
  {min, max}: DateRange,
  language: Language,
): string => {
  const [first, last] = [min, max].map(day => formatDate(language, day)) as [string, string];
  if (fault.kind === 'incomplete') {
    return msg(str`Fill in the day, the month and the year. You can choose ${first} to ${last}.`, {
      id: 'date-incomplete',
    });
  }
  if (fault.kind === 'out-of-range') {
    return msg(str`Choose a day from ${first} to ${last}.`, {id: 'date-out-of-range'});
  }
  const month = formatMonthYear(language, fault.lastDay);
  const days = fault.lastDay.slice(-2);
  return msg(str`${month} has ${days} days. Choose a day from 1 to ${days}.`, {
    id: 'date-impossible',
  });
};

/**
 * A day in three parts, the month in words, in the colours of the page: a browser's own date field has
 * the order and the words of the browser.
 */
export const renderDateField = (
  id: string,
  {parts, range, errorId}: DateFieldState,
  language: Language,
): TemplateResult => {
  const {date} = readDate(parts, range);
  const invalid = errorId ? 'true' : nothing;
  const describedBy = errorId ?? nothing;
  const renderNumber = (part: 'day' | 'year', label: string, length: number): TemplateResult =>
    html`<label class="field"
      ><span>${label}</span
      ><input
        id="${id}-${part}"
        data-part=${part}
        inputmode="numeric"
        autocomplete="off"
        maxlength=${length}
        size=${length}
        .value=${parts[part]}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
    /></label>`;
  return html`<div class="date">
    ${renderNumber('day', msg('Day', {id: 'day'}), 2)}
    <label class="field"
      ><span>${msg('Month', {id: 'month'})}</span
      ><span class="select"
        ><select
          id="${id}-month"
          data-part="month"
          aria-invalid=${invalid}
          aria-describedby=${describedBy}
        >
          <option value="" .selected=${!parts.month}></option>
          ${MONTHS.map(
            month =>
              html`<option value=${month} .selected=${String(month) === parts.month}>
                ${formatMonth(language, month)}
              </option>`,
          )}</select
        >${renderIcon(icons.chevron)}</span
      ></label
    >
    ${renderNumber('year', msg('Year', {id: 'year'}), 4)}
    <p class="echo">${date ? formatFullDate(language, date) : nothing}</p>
  </div>`;
};
