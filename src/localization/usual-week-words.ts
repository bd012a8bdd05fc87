import {msg} from '@lit/localize';
import {clockSpansOf} from '../directory/clock-spans.js';
import type {ClockSpan} from '../directory/clock-spans.js';
import {CHANNELS} from '../directory/office-state.js';
import type {Channel, HoursByChannel} from '../directory/index.js';
import {addDays} from '../hours/index.js';
import type {HoursSource, WeekSource} from '../hours/index.js';
import {bookingOf, channelTitle, dayLines, groupWeekdays} from './day-words.js';
import type {HoursLine, Speaker} from './day-words.js';
import {capitalized} from './format.js';
import {changeWords, hoursWords, specialWords} from './hours-words.js';
import type {HoursWords, RowWords, Telling} from './hours-words.js';

interface Column {
  readonly channel: Channel;
  readonly source: HoursSource;
  readonly week: WeekSource;
}

interface Row {
  readonly label: string;
  /** By column; undefined: like other days. */
  readonly cells: readonly (readonly ClockSpan[] | null | undefined)[];
}

/** Public holidays as a row of their own, unless they are like other days everywhere. */
const holidayRow = (weeks: readonly WeekSource[]): Row[] =>
  weeks.some(({PH}) => PH !== 'week')
    ? [
        {
          label: msg('Public holidays', {id: 'public-holidays'}),
          cells: weeks.map(({PH}) => (PH === 'week' ? undefined : clockSpansOf(PH))),
        },
      ]
    : [];

const endWords = ({channel, source: {validThrough}}: Column, telling: Telling): string[] =>
  validThrough
    ? [
        changeWords(
          {
            channel,
            from: addDays(validThrough, 1),
            week: null,
            isAfterKnown: true,
            isReturn: false,
          },
          telling,
        ),
      ]
    : [];

const otherDays = ({channel, source}: Column, telling: Telling): string[] => {
  const {seasons = [], special = []} = source;
  return [
    ...seasons.map(season =>
      changeWords({...season, channel, isAfterKnown: true, isReturn: false}, telling),
    ),
    ...special.map(({from, through, hours, note}) =>
      specialWords(
        {
          channels: [channel],
          from,
          through,
          hours: {
            spans: clockSpansOf(hours),
            reason: note === undefined ? {code: 'special'} : {code: 'special', note},
          },
        },
        telling,
      ),
    ),
  ];
};

const cellLines = (
  spans: readonly ClockSpan[] | null | undefined,
  isBookingTold: boolean,
  speaker: Speaker,
): readonly HoursLine[] => {
  if (spans === undefined) return [];
  const [first, ...others] = dayLines(spans, isBookingTold, speaker);
  return [{...first!, times: capitalized(speaker.language, first!.times)}, ...others];
};

/**
 * The usual week of an office, and what is known to hold on other days, each with its year. Nothing of
 * today: it is read long after it was written.
 */
export const usualWeekWords = (
  hours: HoursByChannel<HoursSource> | undefined,
  speaker: Speaker,
): HoursWords => {
  const columns = CHANNELS.flatMap((channel): Column[] => {
    const source = hours?.[channel];
    return source?.week ? [{channel, source, week: source.week}] : [];
  });
  const [first] = columns;
  if (!first) return hoursWords(undefined, speaker);
  const weeks = columns.map(({week}) => week);
  const rows: Row[] = [...groupWeekdays(speaker.language, weeks), ...holidayRow(weeks)];
  const bookings = columns.map(({channel}, column) =>
    bookingOf(
      rows.map(({cells}) => cells[column] ?? null),
      channel,
    ),
  );
  const telling = {...speaker, channels: columns.map(({channel}) => channel), today: ''};
  return {
    ...(first.channel !== 'visit' && {
      intro: msg('We do not know the visiting hours. Call before you go.', {id: 'visit-unknown'}),
    }),
    columns: columns.map(({channel}, column) => ({
      channel,
      title: channelTitle(channel, bookings[column]!),
    })),
    rows: rows.map(({label, cells}): RowWords => ({
      label: capitalized(speaker.language, label),
      isToday: false,
      cells: cells.map((spans, column) => cellLines(spans, bookings[column] === 'each', speaker)),
    })),
    notes: [
      ...columns.flatMap(column => endWords(column, telling)),
      ...columns.flatMap(column => otherDays(column, telling)),
      ...(columns.some(({source}) => source.agreementDays)
        ? [
            msg('The office may also be closed on days such as 24 December. Call before you go.', {
              id: 'agreement-days',
            }),
          ]
        : []),
    ],
  };
};
