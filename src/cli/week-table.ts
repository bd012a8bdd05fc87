import {msg} from '@lit/localize';
import {h} from 'preact';
import type {ComponentChildren} from 'preact';
import type {Channel, HoursByChannel} from '../directory/index.js';
import type {DaySource, HoursSource, SpanSource, Weekday, WeekSource} from '../hours/index.js';
import {formatSpan, formatWeekday} from '../localization/format.js';
import {block, dateIn} from './markup.js';
import {words} from './words.js';
import type {Spoken} from './words.js';

const WEEK: readonly Weekday[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

interface Column {
  readonly channel: Channel;
  readonly source: HoursSource;
  readonly week: WeekSource;
}

const isByAppointment = (span: SpanSource): boolean => typeof span !== 'string';

const titleOf = ({channel, week}: Column): string => {
  if (channel === 'phone') return msg('Phone', {id: 'phone-channel'});
  return WEEK.flatMap(day => week[day] ?? []).every(isByAppointment)
    ? msg('Visit, by appointment', {id: 'visit-appointment'})
    : msg('Visit', {id: 'visit'});
};

const hoursOf = (language: Spoken, day: DaySource): string => {
  if (day === null) return msg('not known', {id: 'not-known'});
  if (!day.length) return msg('closed', {id: 'day-closed'});
  return day.map(span => formatSpan(language, typeof span === 'string' ? span : span.t)).join(', ');
};

const weekdayRow = (language: Spoken, day: Weekday, index: number, columns: readonly Column[]) =>
  h('tr', null, [
    h('th', {scope: 'row'}, formatWeekday(language, Date.UTC(2024, 0, 1 + index), 'UTC')),
    ...columns.map(({week}) => h('td', null, hoursOf(language, day in week ? week[day]! : []))),
  ]);

/** Public holidays in a row, unless they are like other days everywhere. */
const holidayRow = (language: Spoken, columns: readonly Column[]): ComponentChildren =>
  columns.some(({week}) => week.PH !== 'week') &&
  h('tr', null, [
    h('th', {scope: 'row'}, words[language].publicHolidays),
    ...columns.map(({week: {PH}}) => h('td', null, PH === 'week' ? '' : hoursOf(language, PH))),
  ]);

const remarks = (language: Spoken, columns: readonly Column[]): ComponentChildren[] => {
  const sources = columns.map(({source}) => source);
  const {validThrough, otherHours, agreementDays} = words[language];
  const [end] = sources.flatMap(({validThrough}) => validThrough ?? []).sort();
  return [
    end && h('p', null, validThrough, ' ', dateIn(language, end)),
    sources.some(({seasons, special}) => [seasons, special].some(list => list?.length)) &&
      h('p', null, otherHours),
    sources.some(source => source.agreementDays) && h('p', null, agreementDays),
  ];
};

/**
 * The usual week of an office as a table, and in words what is not known of it. Nothing of today: it is
 * read long after it was written.
 */
export const weekTable = (
  language: Spoken,
  hours: HoursByChannel<HoursSource> = {},
): ComponentChildren[] => {
  const columns = (['visit', 'phone'] as const).flatMap(channel => {
    const source = hours[channel];
    return source?.week ? [{channel, source, week: source.week}] : [];
  });
  const [first] = columns;
  if (!first) return [h('p', null, msg('Opening hours not known', {id: 'unknown'}))];
  return [
    first.channel !== 'visit' &&
      h('p', null, msg('Visiting hours not known – call first', {id: 'visit-unknown'})),
    block(
      'table',
      null,
      h('thead', null, [
        h('tr', null, [
          h('td', null),
          ...columns.map(column => h('th', {scope: 'col'}, titleOf(column))),
        ]),
      ]),
      block(
        'tbody',
        null,
        ...WEEK.map((day, index) => weekdayRow(language, day, index, columns)),
        holidayRow(language, columns),
      ),
    ),
    ...remarks(language, columns),
  ];
};
