import {dateOf, dayNumber, weekdayNumber} from './days.js';
import {namedDay} from './holidays.js';

const isWorkingDay = (day: number): boolean =>
  weekdayNumber(day) % 6 !== 0 && namedDay(day)?.code !== 'public-holiday';

/**
 * The date that many Danish working days later, or earlier when `count` is negative: neither weekends
 * nor public holidays count, days on which offices close by agreement do.
 *
 * @throws {RangeError} when there is no such date.
 */
export function addWorkingDays(date: string, count: number): string {
  let day = dayNumber(date);
  for (let left = Math.abs(count); left > 0;) {
    day += Math.sign(count);
    if (isWorkingDay(day)) left--;
  }
  return dateOf(day);
}
