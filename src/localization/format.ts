import {memoize} from '../hours/memoize.js';
import {inheritingNothing} from '../validation/own-properties.js';
import type {Language} from './language.js';

/** British English has the 24-hour clock and the day before the month, as everywhere in Denmark. */
const regional = inheritingNothing<Partial<Record<Language, string>>>({
  en: 'en-GB',
  // The digits that stand on Danish doors and letters.
  ar: 'ar-u-nu-latn',
});

const localeOf = (language: Language): string => regional[language] ?? language;

const dateFormats = {
  time: {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'},
  weekday: {weekday: 'long'},
  shortWeekday: {weekday: 'short'},
  day: {day: 'numeric'},
  dayMonth: {day: 'numeric', month: 'long'},
  date: {dateStyle: 'long'},
  fullDate: {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'},
  shortDay: {day: 'numeric', month: 'short'},
  month: {month: 'long'},
  monthYear: {month: 'long', year: 'numeric'},
  shortDate: {dateStyle: 'medium'},
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

type DateFormat = keyof typeof dateFormats;

/** Making a formatter of `Intl` costs a hundred times as much as using it, so each is made once. */
const dateFormatter = memoize((key: `${Language} ${DateFormat} ${string}`) => {
  const [language, format, timeZone] = key.split(' ') as [Language, DateFormat, string];
  return new Intl.DateTimeFormat(
    localeOf(language),
    // Intl would read what a page has given to all objects, such as hour12.
    inheritingNothing<Intl.DateTimeFormatOptions>({...dateFormats[format], timeZone}),
  );
});

const relativeFormatter = memoize(
  (language: Language) =>
    new Intl.RelativeTimeFormat(localeOf(language), inheritingNothing({numeric: 'auto' as const})),
);

const languageNames = memoize(
  (locale: string) => new Intl.DisplayNames(locale, inheritingNothing({type: 'language' as const})),
);

const listFormatter = memoize(
  (language: Language) =>
    new Intl.ListFormat(localeOf(language), inheritingNothing({type: 'disjunction' as const})),
);

const format = (
  language: Language,
  instant: number | Date,
  name: DateFormat,
  timeZone: string,
): string => dateFormatter(`${language} ${name} ${timeZone}`).format(instant);

/** `10:00`, Danish `10.00`. */
export const formatTime = (language: Language, epochMs: number, timeZone: string): string =>
  format(language, epochMs, 'time', timeZone);

/** A span of the source format, `10:00-15:00`, as people write it: `10:00–15:00`. */
export const formatSpan = (language: Language, span: string): string =>
  (language === 'da' ? span.replace(/:/g, '.') : span).replace(/-/g, '–');

/** `Thursday`, Danish `torsdag`. */
export const formatWeekday = (language: Language, epochMs: number, timeZone: string): string =>
  format(language, epochMs, 'weekday', timeZone);

/** `today` for 0, `tomorrow` for 1. */
export const formatRelativeDay = (language: Language, days: number): string =>
  relativeFormatter(language).format(days, 'day');

/** `in 20 minutes`. */
export const formatMinutes = (language: Language, minutes: number): string =>
  relativeFormatter(language).format(minutes, 'minute');

/** `YYYY-MM-DD` as `4 January 2027`, Danish `4. januar 2027`. */
export const formatDate = (language: Language, date: string): string =>
  format(language, new Date(date), 'date', 'UTC');

/** `4 January – 4 April 2027`, from `YYYY-MM-DD` to another day. */
export const formatDateRange = (language: Language, from: string, to: string): string =>
  dateFormatter(`${language} date UTC`).formatRange(new Date(from), new Date(to));

/** The same in little room, beside dates that have their year: `4 Jan – 4 Apr`. */
export const formatShortRange = (language: Language, from: string, to: string): string =>
  dateFormatter(`${language} shortDay UTC`).formatRange(new Date(from), new Date(to));

/** The same with its weekday: `Monday 4 January 2027`, Danish `mandag den 4. januar 2027`. */
export const formatFullDate = (language: Language, date: string): string =>
  format(language, new Date(date), 'fullDate', 'UTC');

/** A month by its number, 1 to 12: `January`. */
export const formatMonth = (language: Language, month: number): string =>
  format(language, new Date(Date.UTC(2000, month - 1)), 'month', 'UTC');

/** The month of a day: `January 2027`. */
export const formatMonthYear = (language: Language, date: string): string =>
  format(language, new Date(date), 'monthYear', 'UTC');

/** The same in little room: `4 Jan 2027`, Danish `4. jan. 2027`. */
export const formatShortDate = (language: Language, date: string): string =>
  format(language, new Date(date), 'shortDate', 'UTC');

const monthsBetween = (from: string, to: string): number => {
  const [start, end] = [new Date(from), new Date(to)];
  return (
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth()
  );
};

/** Whether nobody takes a date without its year for one of another year. */
const isNear = (date: string, today: string): boolean => {
  const months = monthsBetween(today, date);
  return months === 0 || months === 1;
};

/** `4 January`, Danish `4. januar`; with its year where that is not of this or the next month. */
export const formatDayMonth = (language: Language, date: string, today: string): string =>
  format(language, new Date(date), isNear(date, today) ? 'dayMonth' : 'date', 'UTC');

/** The same of several days: `28–31 December`, `28 December 2026 – 3 January 2027`. */
export const formatDayRange = (
  language: Language,
  from: string,
  through: string,
  today: string,
): string => {
  if (from === through) return formatDayMonth(language, from, today);
  if (!isNear(from, today) || !isNear(through, today)) {
    return formatDateRange(language, from, through);
  }
  return dateFormatter(`${language} dayMonth UTC`).formatRange(new Date(from), new Date(through));
};

/** Words in which no time from one hour to another is broken. */
export const unbroken = (words: string): string => words.replace(/(\d)–(\d)/g, '$1\u2060–\u2060$2');

/** Words in a row, with the comma of the language. */
export const joinWords = (language: Language, words: readonly string[]): string =>
  words.join(language === 'ar' ? '، ' : ', ');

/** With a capital letter, as at the head of a line. */
export const capitalized = (language: Language, words: string): string =>
  words[0]!.toLocaleUpperCase(language) + words.slice(1);

/** Words that begin a sentence, inside one; in German the first may be a noun. */
export const uncapitalized = (language: Language, words: string): string =>
  language === 'de' ? words : words[0]!.toLocaleLowerCase(language) + words.slice(1);

/** A weekday in a row: `Thu`, or with its day `Thu 24`, Danish `tors. 24.`; to be heard, `Thursday`. */
export const formatRowDay = (
  language: Language,
  date: string,
  weekday: 'shortWeekday' | 'weekday',
  hasDay: boolean,
): string => {
  const part = (name: DateFormat) => format(language, new Date(date), name, 'UTC');
  return hasDay ? `${part(weekday)} ${part('day')}` : part(weekday);
};

/** `Danish, English or German` from BCP 47 tags. */
export const formatLanguages = (language: Language, tags: readonly string[]): string => {
  const names = languageNames(localeOf(language));
  return listFormatter(language).format(tags.map(tag => names.of(tag) ?? tag));
};

/** `SIRI or ICS West`. */
export const formatAny = (language: Language, names: readonly string[]): string =>
  listFormatter(language).format(names);

/** E.164 as written in Denmark: `+4596282828` → `+45 96 28 28 28`. */
export const formatTelephone = (telephone: string): string =>
  telephone.startsWith('+45') ? telephone.replace(/\B(?=(\d\d)+$)/g, ' ') : telephone;

/** A language's name in itself, `polski`, as a heading or a choice writes it: `Polski`. */
export const formatOwnName = (language: Language): string => {
  return capitalized(language, languageNames(language).of(language)!);
};
