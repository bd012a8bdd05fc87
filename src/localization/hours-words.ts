import {msg, str} from '@lit/localize';
import {mayBeClosed} from '../directory/hours-table.js';
import type {
  DayHours,
  HoursRow,
  HoursTable,
  SpecialDays,
  WeekChange,
} from '../directory/hours-table.js';
import type {Channel} from '../directory/office-state.js';
import type {CalendarDate} from '../directory/types.js';
import {addDays} from '../hours/index.js';
import {inheritingNothing} from '../validation/own-properties.js';
import {
  bookingOf,
  channelTitle,
  dayLines,
  inOneLine,
  joinDays,
  reasonWords,
  weekSummary,
} from './day-words.js';
import type {HoursLine, Speaker} from './day-words.js';
import type {Language} from './language.js';
import {
  capitalized,
  formatDayMonth,
  formatDayRange,
  formatRelativeDay,
  formatRowDay,
  joinWords,
} from './format.js';

/** A row of the table. */
export interface RowWords {
  readonly label: string;
  /** The label to be read out, where it is shortened: voices say `Sat` and `Sun` as words. */
  readonly spokenLabel?: string;
  readonly isToday: boolean;
  /** What is said of all columns, above the cells. */
  readonly above?: HoursLine;
  /** One for each column; a single one stands for all of them. */
  readonly cells: readonly (readonly HoursLine[])[];
}

/** All that is said of an office's hours. */
export interface HoursWords {
  /** What is not known, and what to do. */
  readonly intro?: string;
  readonly columns: readonly {readonly channel: Channel; readonly title: string}[];
  readonly rows: readonly RowWords[];
  /** Special days, other weeks and ends that are near. */
  readonly notes: readonly string[];
}

/** What is being told, and to whom. */
export interface Telling extends Speaker {
  readonly channels: readonly Channel[];
  /** The office's own day; empty: none, and each date is told with its year. */
  readonly today: CalendarDate;
}

const rowLabel = (
  {from, through, isToday}: HoursRow,
  weekday: 'shortWeekday' | 'weekday',
  isNight: boolean,
  hasDay: boolean,
  language: Language,
): string => {
  const today = isNight ? msg('Now', {id: 'now'}) : formatRelativeDay(language, 0);
  const day = (date: string): string => formatRowDay(language, date, weekday, hasDay);
  const count = from === through ? 1 : addDays(from, 1) === through ? 2 : 3;
  return capitalized(
    language,
    joinDays(language, isToday ? today : day(from), day(through), count),
  );
};

/** Why the hours of a day may not hold. */
const doubt = ({reason}: DayHours, speaker: Speaker): HoursLine => ({
  times: msg('May be closed', {id: 'may-be-closed-state'}),
  note: msg(str`${reasonWords(reason, speaker)!} – call first. If open:`, {id: 'if-open'}),
  isDoubted: true,
});

const untilDay = ({lastsThrough}: DayHours, {language, today}: Telling): string | undefined => {
  if (!lastsThrough) return undefined;
  const date = formatDayMonth(language, lastsThrough, today);
  return msg(str`until and including ${date}`, {id: 'until-day'});
};

const withNotes = (
  language: Language,
  [first, ...others]: readonly HoursLine[],
  ...notes: readonly (string | undefined)[]
): readonly HoursLine[] => {
  const all = [...notes, inheritingNothing(first!).note].flatMap(note => (note ? [note] : []));
  return [{...first!, ...(all.length > 0 && {note: joinWords(language, all)})}, ...others];
};

/** What to do where the hours of a channel are not known. */
const wayOut = (channel: Channel, {url}: Speaker): Partial<HoursLine> => {
  if (channel === 'visit') return {note: msg('call before you go', {id: 'call-before'})};
  if (!url) return {};
  const {hostname} = new URL(url);
  return {note: msg(str`see ${hostname}`, {id: 'see'}), url};
};

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

interface RowStyle {
  /** By column. */
  readonly isBookingTold: readonly boolean[];
  /** Whether the day of the month is told. */
  readonly hasDay: boolean;
  /** The rows in which a column is not known for the first time. */
  readonly firstUnknown: readonly (HoursRow | undefined)[];
}

const linesOf = (row: HoursRow, column: number, style: RowStyle, telling: Telling): HoursLine[] => {
  const {spans} = row.cells[column]!;
  const [first, ...others] = dayLines(spans, style.isBookingTold[column]!, telling);
  return [
    {
      ...first!,
      times: capitalized(telling.language, first!.times),
      ...(row === style.firstUnknown[column] && wayOut(telling.channels[column]!, telling)),
    },
    ...others,
  ];
};

/** The cells of a row, and what stands above them where the same can be said of all. */
const cellsOf = (
  row: HoursRow,
  style: RowStyle,
  telling: Telling,
): Pick<RowWords, 'above' | 'cells'> => {
  const {cells} = row;
  const withReason = (cell: DayHours, column: number): readonly HoursLine[] => {
    const lines = linesOf(row, column, style, telling);
    return mayBeClosed(cell)
      ? [doubt(cell, telling), ...lines]
      : withNotes(
          telling.language,
          lines,
          reasonWords(cell.reason, telling),
          untilDay(cell, telling),
        );
  };
  const [first, ...others] = cells as [DayHours, ...DayHours[]];
  const isShared = others.every(({reason}) => isEqual(reason, first.reason));
  if (!others.length || !first.reason || !isShared) return {cells: cells.map(withReason)};
  if (!first.spans?.length && others.every(({spans}) => isEqual(spans, first.spans))) {
    return {cells: [withReason(first, 0)]};
  }
  const doubted = cells.find(mayBeClosed);
  const words = [reasonWords(first.reason, telling), untilDay(first, telling)].flatMap(word =>
    word ? [word] : [],
  );
  return {
    ...(doubted
      ? {above: doubt(doubted, telling)}
      : words.length > 0 && {
          above: {times: capitalized(telling.language, joinWords(telling.language, words))},
        }),
    cells: cells.map((_, column) => linesOf(row, column, style, telling)),
  };
};

/** Days that are not like others, in a sentence that names its channel. */
export const specialWords = (
  {channels, from, through, hours}: SpecialDays,
  telling: Telling,
): string => {
  const days = formatDayRange(telling.language, from, through, telling.today);
  const reason = reasonWords(hours.reason, telling);
  const head = joinWords(telling.language, reason ? [days, reason] : [days]);
  const content = mayBeClosed(hours)
    ? msg('may be closed – call first', {id: 'day-may-be-closed'})
    : inOneLine(
        telling.language,
        dayLines(hours.spans, bookingOf([hours.spans]) !== 'none', telling),
      );
  return channels.length > 1
    ? `${head}: ${content}.`
    : `${head} – ${channelTitle(channels[0]!, 'none')}: ${content}.`;
};

const changeHead = (
  {from, through, isAfterKnown}: WeekChange,
  {language, today}: Telling,
): string => {
  const first = formatDayMonth(language, from, today);
  if (through === undefined) {
    return isAfterKnown
      ? msg(str`From ${first} other hours apply`, {id: 'other-hours-from'})
      : msg(str`From ${first} these hours apply`, {id: 'hours-from'});
  }
  const last = formatDayMonth(language, through, today);
  return isAfterKnown
    ? msg(str`From ${first} to ${last} other hours apply`, {id: 'other-hours'})
    : msg(str`From ${first} to ${last} these hours apply`, {id: 'hours-between'});
};

/** Another week, or the end of what is known. */
export const changeWords = (change: WeekChange, telling: Telling): string => {
  const {channel, from, week} = change;
  const title = channelTitle(channel, 'none');
  if (change.isReturn && week) {
    const date = formatDayMonth(telling.language, from, telling.today);
    const words = msg(str`From ${date} the usual hours apply again.`, {id: 'usual-hours-again'});
    return telling.channels.length > 1 ? `${title}: ${words}` : words;
  }
  if (week) {
    const head = changeHead(change, telling);
    const summary = weekSummary(week, telling);
    return telling.channels.length > 1 ? `${head}. ${title}: ${summary}.` : `${head}: ${summary}.`;
  }
  const last = formatDayMonth(telling.language, addDays(from, -1), telling.today);
  const words = msg(
    str`These hours apply until and including ${last}. We do not know the hours after that.`,
    {id: 'hours-end'},
  );
  return telling.channels.length > 1 ? `${title}: ${words}` : words;
};

const notesOf = ({ended, later, changes}: HoursTable, telling: Telling): readonly string[] => {
  const end = ended && formatDayMonth(telling.language, ended, telling.today);
  return [
    end ? msg(str`The hours we know applied until and including ${end}.`, {id: 'hours-ended'}) : '',
    later.map(days => specialWords(days, telling)).join(' '),
    ...changes.map(change => changeWords(change, telling)),
  ].filter(Boolean);
};

const isKnown = ({spans}: DayHours): boolean => spans !== null;

const introOf = (table: HoursTable | undefined, only: Channel | undefined): string | undefined => {
  if (!table?.rows.some(({cells}) => cells.some(isKnown))) {
    return msg('We do not know the opening hours. Call before you go.', {id: 'hours-unknown'});
  }
  return (only ?? 'visit') === table.channels[0]
    ? undefined
    : msg('We do not know the visiting hours. Call before you go.', {id: 'visit-unknown'});
};

/**
 * Everything that is said of an office's hours, for whoever lays it out.
 *
 * @param table undefined where none are known
 * @param only one channel in place of all
 */
export const hoursWords = (
  table: HoursTable | undefined,
  speaker: Speaker,
  only?: Channel,
): HoursWords => {
  const intro = introOf(table, only);
  if (!table) return {...(intro && {intro}), columns: [], rows: [], notes: []};
  const {channels, today, isNight, rows} = table;
  const telling = {...speaker, channels, today};
  const bookings = channels.map((channel, column) =>
    bookingOf(
      rows.map(({cells}) => cells[column]!.spans),
      channel,
    ),
  );
  const style: RowStyle = {
    isBookingTold: bookings.map(booking => booking === 'each'),
    hasDay: rows.some(({cells}) => cells.some(({reason}) => reason)),
    firstUnknown: channels.map((_, column) => rows.find(({cells}) => !isKnown(cells[column]!))),
  };
  const labelOf = (row: HoursRow, weekday: 'shortWeekday' | 'weekday'): string =>
    rowLabel(row, weekday, isNight, style.hasDay, speaker.language);
  return {
    ...(intro && {intro}),
    columns: channels.map((channel, column) => ({
      channel,
      title: channelTitle(channel, bookings[column]!),
    })),
    rows: rows.some(({cells}) => cells.some(isKnown))
      ? rows.map(row => ({
          label: labelOf(row, 'shortWeekday'),
          spokenLabel: labelOf(row, 'weekday'),
          isToday: row.isToday,
          ...cellsOf(row, style, telling),
        }))
      : [],
    notes: notesOf(table, telling),
  };
};
