import {dayNumber, weekdayNumber} from './days.js';

const PUBLIC_HOLIDAYS = {
  '01-01': 'new-years-day',
  '12-25': 'christmas-day',
  '12-26': 'second-christmas-day',
} as const;

/** By the days from Easter Sunday. */
const EASTER_HOLIDAYS = {
  '-3': 'maundy-thursday',
  '-2': 'good-friday',
  0: 'easter-sunday',
  1: 'easter-monday',
  26: 'great-prayer-day',
  39: 'ascension-day',
  49: 'whit-sunday',
  50: 'whit-monday',
} as const;

const AGREEMENT_DAYS = {
  '05-01': 'may-day',
  '06-05': 'constitution-day',
  '12-24': 'christmas-eve',
  '12-27': 'between-christmas-and-new-year',
  '12-28': 'between-christmas-and-new-year',
  '12-29': 'between-christmas-and-new-year',
  '12-30': 'between-christmas-and-new-year',
  '12-31': 'new-years-eve',
} as const;

type ValueOf<T> = T[keyof T];

/** A Danish public holiday; `great-prayer-day` is Store Bededag, held until 2023. */
export type PublicHoliday = ValueOf<typeof PUBLIC_HOLIDAYS> | ValueOf<typeof EASTER_HOLIDAYS>;

/** A Danish day that is no public holiday, but on which offices close by agreement. */
export type AgreementDay = ValueOf<typeof AGREEMENT_DAYS> | 'day-after-ascension';

/** Every name that `publicHolidayOn` gives. */
export const publicHolidays: readonly PublicHoliday[] = /* @__PURE__ */ [
  ...Object.values(PUBLIC_HOLIDAYS),
  ...Object.values(EASTER_HOLIDAYS),
];

/** Every name that `agreementDayOn` gives. */
export const agreementDays: readonly AgreementDay[] = /* @__PURE__ */ [
  ...new Set(Object.values(AGREEMENT_DAYS)),
  'day-after-ascension',
];

/** The Danish public holiday on a date `YYYY-MM-DD`. */
export function publicHolidayOn(date: string): PublicHoliday | undefined {
  const named: Readonly<Record<string, PublicHoliday>> = PUBLIC_HOLIDAYS;
  const moving: Readonly<Record<number, PublicHoliday>> = EASTER_HOLIDAYS;
  const name = named[date.slice(5)] ?? moving[daysFromEaster(date)];
  return name === 'great-prayer-day' && date > '2024' ? undefined : name;
}

/** The agreement day on a date `YYYY-MM-DD`, whether or not it is a public holiday as well. */
export function agreementDayOn(date: string): AgreementDay | undefined {
  const named: Readonly<Record<string, AgreementDay>> = AGREEMENT_DAYS;
  return named[date.slice(5)] ?? (daysFromEaster(date) === 40 ? 'day-after-ascension' : undefined);
}

/** By the Gregorian computus: Easter is the Sunday after the paschal full moon. */
function daysFromEaster(date: string): number {
  const year = Number(date.slice(0, 4));
  const century = Math.floor(year / 100);
  const golden = year % 19;
  let moon =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) %
    30;
  // The calendar's moon is never later than 18 April, and not twice on one day in 19 years.
  if (moon === 29 || (moon === 28 && golden > 10)) moon--;
  const fullMoon = dayNumber(`${date.slice(0, 4)}-03-21`) + moon;
  return dayNumber(date) - (fullMoon + 7 - weekdayNumber(fullMoon));
}
