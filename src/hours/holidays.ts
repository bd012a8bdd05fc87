import {dayNumber, weekdayNumber} from './days.js';

/** By month and day, or by the days from Easter Sunday. */
const PUBLIC_HOLIDAYS = {
  '01-01': 'new-years-day',
  '-3': 'maundy-thursday',
  '-2': 'good-friday',
  0: 'easter-sunday',
  1: 'easter-monday',
  26: 'great-prayer-day',
  39: 'ascension-day',
  49: 'whit-sunday',
  50: 'whit-monday',
  '12-25': 'christmas-day',
  '12-26': 'boxing-day',
} as const;

const AGREEMENT_DAYS = {
  '05-01': 'may-day',
  40: 'day-after-ascension',
  '06-05': 'constitution-day',
  '12-24': 'christmas-eve',
  '12-27': 'christmas-week',
  '12-28': 'christmas-week',
  '12-29': 'christmas-week',
  '12-30': 'christmas-week',
  '12-31': 'new-years-eve',
} as const;

/** A Danish public holiday; `great-prayer-day` is Store Bededag, held until 2023. */
export type PublicHoliday = (typeof PUBLIC_HOLIDAYS)[keyof typeof PUBLIC_HOLIDAYS];

/** A Danish day on which offices close by agreement only. */
export type AgreementDay = (typeof AGREEMENT_DAYS)[keyof typeof AGREEMENT_DAYS];

/** Every public holiday. */
export const publicHolidays: readonly PublicHoliday[] =
  /* @__PURE__ */ Object.values(PUBLIC_HOLIDAYS);

/** Every agreement day, those between Christmas and New Year as one. */
export const agreementDays: readonly AgreementDay[] = /* @__PURE__ */ Array.from(
  /* @__PURE__ */ new Set(/* @__PURE__ */ Object.values(AGREEMENT_DAYS)),
);

/** The public holiday on a date `YYYY-MM-DD`. */
export function publicHolidayOn(date: string): PublicHoliday | undefined {
  const holiday = nameOn(PUBLIC_HOLIDAYS, date);
  return holiday === 'great-prayer-day' && date > '2024' ? undefined : holiday;
}

/** The agreement day on a date `YYYY-MM-DD`, even where it is a public holiday as well. */
export function agreementDayOn(date: string): AgreementDay | undefined {
  return nameOn(AGREEMENT_DAYS, date);
}

function nameOn<T>(names: Readonly<Record<string, T>>, date: string): T | undefined {
  return names[date.slice(5)] ?? names[dayNumber(date) - easter(date.slice(0, 4))];
}

/** The number of Easter Sunday in a year `YYYY`, by the Gregorian computus. */
function easter(year: string): number {
  const golden = Number(year) % 19;
  const century = Math.floor(Number(year) / 100);
  let moon =
    (15 + 19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)) %
    30;
  // The paschal full moon is 18 April at the latest, and never twice on a day within 19 years.
  if (moon === 29 || (moon === 28 && golden > 10)) moon--;
  const fullMoon = dayNumber(`${year}-03-21`) + moon;
  return fullMoon + 7 - weekdayNumber(fullMoon);
}
