import {DAY, dayNumber, weekdayNumber} from './days.js';
import {memoize} from './memoize.js';

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

/** A Danish day that is not like any other of its weekday, as a reason. */
export type NamedDay =
  | {readonly code: 'public-holiday'; readonly name: PublicHoliday}
  | {readonly code: 'agreement-day'; readonly name: AgreementDay};

/** What a day, by its number, is in Denmark; a public holiday where it is an agreement day too. */
export function namedDay(day: number): NamedDay | undefined {
  return namedDaysOf(new Date(day * DAY).getUTCFullYear()).get(day);
}

const namedDaysOf = /* @__PURE__ */ memoize((year: number) => {
  const easterSunday = easter(year);
  const days = new Map<number, NamedDay>();
  const add = (code: NamedDay['code'], names: Readonly<Record<string, NamedDay['name']>>) => {
    for (const [key, name] of Object.entries(names)) {
      const day = key.length > 2 ? dayNumber(`${year}-${key}`) : easterSunday + Number(key);
      if (name !== 'great-prayer-day' || year < 2024) days.set(day, {code, name} as NamedDay);
    }
  };
  add('agreement-day', AGREEMENT_DAYS);
  // The later one stands where both fall on one day.
  add('public-holiday', PUBLIC_HOLIDAYS);
  return days;
});

/** The number of Easter Sunday in a year, by the Gregorian computus. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  let moon =
    (15 + 19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)) %
    30;
  // The paschal full moon is 18 April at the latest, and never twice on a day within 19 years.
  if (moon === 29 || (moon === 28 && golden > 10)) moon--;
  const fullMoon = dayNumber(`${year}-03-21`) + moon;
  return fullMoon + 7 - weekdayNumber(fullMoon);
}
