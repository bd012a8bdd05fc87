import {msg} from '@lit/localize';
import {h} from 'preact';
import type {ComponentChildren} from 'preact';
import {clockSpansOf} from '../directory/clock-spans.js';
import type {ClockSpan} from '../directory/clock-spans.js';
import {CHANNELS} from '../directory/office-state.js';
import type {Channel, HoursByChannel} from '../directory/index.js';
import type {HoursSource, WeekSource} from '../hours/index.js';
import {bookingOf, channelTitle, dayLines, groupWeekdays} from '../localization/day-words.js';
import type {Speaker} from '../localization/day-words.js';
import {capitalized} from '../localization/format.js';
import {changeWords, specialWords} from '../localization/hours-words.js';
import {block, dateIn} from './markup.js';
import {words} from './words.js';
import type {Spoken} from './words.js';

interface Column {
  readonly channel: Channel;
  readonly source: HoursSource;
  readonly week: WeekSource;
}

type StaticSpeaker = Speaker & {readonly language: Spoken};

interface Row {
  readonly label: string;
  /** By column; undefined: like other days. */
  readonly cells: readonly (readonly ClockSpan[] | null | undefined)[];
}

/** Public holidays as a row of their own, unless they are like other days everywhere. */
const holidayRow = (language: Spoken, weeks: readonly WeekSource[]): Row[] =>
  weeks.some(({PH}) => PH !== 'week')
    ? [
        {
          label: words[language].publicHolidays,
          cells: weeks.map(({PH}) => (PH === 'week' ? undefined : clockSpansOf(PH))),
        },
      ]
    : [];

const cellLines = (
  spans: readonly ClockSpan[] | null | undefined,
  isBookingTold: boolean,
  speaker: StaticSpeaker,
): ComponentChildren[] =>
  spans === undefined
    ? []
    : dayLines(spans, isBookingTold, speaker).map(({times, note}, index) => [
        index > 0 && h('br', null),
        index ? times : capitalized(speaker.language, times),
        note && ` (${note})`,
      ]);

/** What is known to hold on other days, each with its year: nobody knows when it is read. */
const remarks = (columns: readonly Column[], speaker: StaticSpeaker): ComponentChildren[] => {
  const telling = {...speaker, channels: columns.map(({channel}) => channel), today: ''};
  const {validThrough, agreementDays} = words[speaker.language];
  const sources = columns.map(({source}) => source);
  const [end] = sources.flatMap(({validThrough}) => validThrough ?? []).sort();
  const others = columns.flatMap(({channel, source: {seasons = [], special = []}}) => [
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
  ]);
  return [
    end && h('p', null, validThrough, ' ', dateIn(speaker.language, end)),
    ...others.map(other => h('p', null, other)),
    sources.some(source => source.agreementDays) && h('p', null, agreementDays),
  ];
};

/**
 * The usual week of an office as a table, and in words what is known of other days. Nothing of today: it is
 * read long after it was written.
 */
export const weekTable = (
  speaker: StaticSpeaker,
  hours: HoursByChannel<HoursSource> = {},
): ComponentChildren[] => {
  const columns = CHANNELS.flatMap((channel): Column[] => {
    const source = hours[channel];
    return source?.week ? [{channel, source, week: source.week}] : [];
  });
  const [first] = columns;
  if (!first) {
    return [
      h(
        'p',
        null,
        msg('We do not know the opening hours. Call before you go.', {id: 'hours-unknown'}),
      ),
    ];
  }
  const {language} = speaker;
  const weeks = columns.map(({week}) => week);
  const rows: Row[] = [...groupWeekdays(language, weeks), ...holidayRow(language, weeks)];
  const bookings = columns.map((_, column) =>
    bookingOf(rows.map(({cells}) => cells[column] ?? null)),
  );
  return [
    first.channel !== 'visit' &&
      h(
        'p',
        null,
        msg('We do not know the visiting hours. Call before you go.', {id: 'visit-unknown'}),
      ),
    block(
      'table',
      null,
      h('thead', null, [
        h('tr', null, [
          h('td', null),
          ...columns.map(({channel}, column) =>
            h('th', {scope: 'col'}, channelTitle(channel, bookings[column]!)),
          ),
        ]),
      ]),
      block(
        'tbody',
        null,
        ...rows.map(({label, cells}) =>
          h('tr', null, [
            h('th', {scope: 'row'}, capitalized(language, label)),
            ...cells.map((spans, column) =>
              h('td', null, cellLines(spans, bookings[column] === 'each', speaker)),
            ),
          ]),
        ),
      ),
    ),
    ...remarks(columns, speaker),
  ];
};
