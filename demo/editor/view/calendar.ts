import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {CalendarDate} from '../../../src/directory/index.js';
import {dayNumber} from '../../../src/hours/days.js';
import {namedDay} from '../../../src/hours/holidays.js';
import {formatFullDate, formatMonthYear, formatWeekday} from '../../../src/localization/format.js';
import {dayNameIn} from '../day-names.js';
import type {Editor} from '../editor.js';
import {addMonths, dayByKey, isInRange, weeksAround, withChosenDay} from '../model/calendar.js';
import type {SpecialForm} from '../model/special-form.js';
import {renderButton} from './fields.js';
import {hoursAt, knownFields} from './hours-fields.js';

/** What a day can be marked as, and by what sign, which stands in the legend. */
const SIGNS = {special: '●', holiday: '◆', agreement: '◇'} as const;

type Mark = keyof typeof SIGNS;

const idOf = (date: CalendarDate): string => `calendar-${date}`;

/** What is said of a day, by its marks. */
const marksOf = (editor: Editor, date: CalendarDate): ReadonlyMap<Mark, string> => {
  const {texts, state} = editor;
  const marks = new Map<Mark, string>();
  const hours = knownFields(editor).map(field => ({field, hours: hoursAt(editor, field)!}));
  const named = namedDay(dayNumber(date));
  const isHoliday = named?.code === 'public-holiday';
  const holds = hours.some(({hours: {holidays, agreementDays}}) =>
    isHoliday ? holidays !== null : agreementDays,
  );
  if (named && holds) {
    const name = dayNameIn(state.ui, named.name);
    if (isHoliday) marks.set('holiday', texts.calendarHoliday(name));
    else marks.set('agreement', texts.calendarAgreement(name));
  }
  const special = hours.flatMap(({field, hours: {special = []}}) => {
    // The last that fits holds.
    const days = special.filter(({from, through}) => from <= date && date <= through).at(-1);
    return days ? `${field.name}: ${texts.dayInWords(days.hours)}` : [];
  });
  if (special.length) marks.set('special', special.join(', '));
  return marks;
};

/** Asks for the form of new special days with one more day chosen. */
const choose = (editor: Editor, form: SpecialForm, date: CalendarDate): void => {
  const {texts, state} = editor;
  const range = withChosenDay(form, date);
  const words = formatFullDate(state.ui, date);
  editor.update({
    calendarDay: date,
    specialForm: {...form, ...range},
    notice: range.through ? texts.calendarLast(words) : texts.calendarFirst(words),
  });
};

const goTo = (editor: Editor, date: CalendarDate): void => {
  editor.update({calendarDay: date});
  document.getElementById(idOf(date))?.focus();
};

const renderDay = (
  editor: Editor,
  form: SpecialForm,
  current: CalendarDate,
  date: CalendarDate | undefined,
): TemplateResult => {
  if (!date) return html`<td></td>`;
  const {state, today} = editor;
  const marks = marksOf(editor, date);
  const words = [formatFullDate(state.ui, date), ...marks.values()].join(', ');
  return html`<td
    id=${idOf(date)}
    tabindex=${date === current ? 0 : -1}
    aria-selected=${String(isInRange(form, date))}
    aria-current=${date === today ? 'date' : nothing}
    aria-label=${words}
    @click=${() => {
      choose(editor, form, date);
      document.getElementById(idOf(date))?.focus();
    }}
  >
    ${Number(date.slice(-2))}
    <span class="signs" aria-hidden="true">${[...marks.keys()].map(mark => SIGNS[mark])}</span>
  </td>`;
};

/**
 * A month in which the first and the last of new special days are chosen, by mouse or by the keys of a
 * date grid. It says which days are special already, holidays, or days that offices close by agreement.
 */
export const renderCalendar = (editor: Editor, form: SpecialForm): TemplateResult => {
  const {texts, state} = editor;
  const current = state.calendarDay ?? editor.today;
  const month = formatMonthYear(state.ui, current);
  const weeks = weeksAround(current);
  const [week] = weeks.filter(days => days.every(Boolean)) as CalendarDate[][];
  const weekday = (date: CalendarDate) => formatWeekday(state.ui, Number(new Date(date)), 'UTC');
  return html`<div class="calendar">
    <div class="month">
      ${renderButton(texts.previousMonth, () => {
        editor.update({calendarDay: addMonths(current, -1)});
      })}
      <h5 id="calendar-month" aria-live="polite">${month}</h5>
      ${renderButton(texts.nextMonth, () => {
        editor.update({calendarDay: addMonths(current, 1)});
      })}
    </div>
    <p class="hint" id="calendar-hint">${texts.calendarHint}</p>
    <table
      role="grid"
      aria-labelledby="calendar-month"
      aria-describedby="calendar-hint"
      aria-multiselectable="true"
      @keydown=${(event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const next = dayByKey(current, event);
        const isChoice = event.key === 'Enter' || event.key === ' ';
        if (!next && !isChoice) return;
        event.preventDefault();
        if (next) goTo(editor, next);
        else choose(editor, form, current);
      }}
    >
      <thead>
        <tr>
          ${week!.map(
            date =>
              html`<th scope="col" abbr=${weekday(date)}>
                <span aria-hidden="true">${weekday(date).slice(0, 2)}</span
                ><span class="unseen">${weekday(date)}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          days =>
            html`<tr>
              ${days.map(date => renderDay(editor, form, current, date))}
            </tr>`,
        )}
      </tbody>
    </table>
    <ul class="plain legend">
      ${Object.entries(SIGNS).map(
        ([mark, sign]) =>
          html`<li>
            <span aria-hidden="true">${sign}</span> ${texts.calendarSigns[mark as Mark]}
          </li>`,
      )}
    </ul>
  </div>`;
};
