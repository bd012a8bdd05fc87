import type {Language} from './language.js';

/** British English has the 24-hour clock and the day before the month, as everywhere in Denmark. */
const regional: Readonly<Partial<Record<Language, string>>> = {
  en: 'en-GB',
  // The digits that stand on Danish doors and letters.
  ar: 'ar-u-nu-latn',
};

const localeOf = (language: Language): string => regional[language] ?? language;

const formatters = new Map<string, Intl.DateTimeFormat>();

const format = (
  language: Language,
  instant: number | Date,
  options: Intl.DateTimeFormatOptions,
): string => {
  const key = language + JSON.stringify(options);
  let formatter = formatters.get(key);
  if (!formatter) {
    formatters.set(key, (formatter = new Intl.DateTimeFormat(localeOf(language), options)));
  }
  return formatter.format(instant);
};

/** `10:00`, Danish `10.00`. */
export const formatTime = (language: Language, epochMs: number, timeZone: string): string =>
  format(language, epochMs, {timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});

/** A span of the source format, `10:00-15:00`, as people write it: `10:00–15:00`. */
export const formatSpan = (language: Language, span: string): string =>
  (language === 'da' ? span.replaceAll(':', '.') : span).replace('-', '–');

/** `Thursday`, Danish `torsdag`. */
export const formatWeekday = (language: Language, epochMs: number, timeZone: string): string =>
  format(language, epochMs, {timeZone, weekday: 'long'});

/** `4 January`, Danish `4. januar`. */
export const formatDayMonth = (language: Language, epochMs: number, timeZone: string): string =>
  format(language, epochMs, {timeZone, day: 'numeric', month: 'long'});

/** `today` for 0, `tomorrow` for 1. */
export const formatRelativeDay = (language: Language, days: number): string =>
  new Intl.RelativeTimeFormat(localeOf(language), {numeric: 'auto'}).format(days, 'day');

/** `YYYY-MM-DD` as `4 January 2027`, Danish `4. januar 2027`. */
export const formatDate = (language: Language, date: string): string =>
  format(language, new Date(date), {timeZone: 'UTC', dateStyle: 'long'});

/** The same in a list of near days: `Monday 4 January`, Danish `mandag den 4. januar`. */
export const formatNearDay = (language: Language, date: string): string =>
  format(language, new Date(date), {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });

/** `Danish, English or German` from BCP 47 tags. */
export const formatLanguages = (language: Language, tags: readonly string[]): string => {
  const names = new Intl.DisplayNames(localeOf(language), {type: 'language'});
  return new Intl.ListFormat(localeOf(language), {type: 'disjunction'}).format(
    tags.map(tag => names.of(tag) ?? tag),
  );
};

/** E.164 as written in Denmark: `+4596282828` → `+45 96 28 28 28`. */
export const formatTelephone = (telephone: string): string =>
  telephone.startsWith('+45') ? telephone.replace(/\B(?=(\d\d)+$)/g, ' ') : telephone;

/** A language's name in itself, `polski`, as a heading or a choice writes it: `Polski`. */
export const formatOwnName = (language: Language): string => {
  const name = new Intl.DisplayNames(language, {type: 'language'}).of(language)!;
  return name[0]!.toLocaleUpperCase(language) + name.slice(1);
};

/** The first day of the week: 1 is Monday, 6 is Saturday. By CLDR. */
export const firstWeekday = (language: Language): number => (language === 'ar' ? 6 : 1);
