import {DAY} from './days.js';
import {remember} from './remember.js';

/** A zone's offset from UTC at an instant, both in milliseconds; east of Greenwich is positive. */
export type Offset = (epochMs: number) => number;

const HOUR = 3_600_000;

/** Short enough that no zone changes its offset and changes it back in one. */
const PERIOD = 7 * DAY;

const zones = new Map<string, Offset>();

/**
 * The offsets of an IANA zone. `Intl` is asked once for a week, because asking it each time is a
 * hundred times slower; in a week in which the clocks change it is asked each time.
 *
 * @throws {RangeError} when there is no such zone.
 */
export function offsetOf(tz: string): Offset {
  return remember(zones, tz, () => {
    const format = new Intl.DateTimeFormat('en', {timeZone: tz, timeZoneName: 'longOffset'});
    const exact: Offset = epochMs => {
      // 11/22/2026, GMT+01:00; also GMT alone, and GMT-00:44:30 from before whole minutes
      const text = format.format(epochMs).split('GMT')[1]!;
      const size = text
        .slice(1)
        .split(':')
        .reduce((sum, part, index) => sum + (Number(part) * HOUR) / 60 ** index, 0);
      return text.startsWith('-') ? -size : size;
    };
    const periods = new Map<number, Offset>();
    return epochMs =>
      remember(periods, Math.floor(epochMs / PERIOD), index => {
        const offset = exact(index * PERIOD);
        return exact((index + 1) * PERIOD) === offset ? () => offset : exact;
      })(epochMs);
  });
}

/**
 * The instant, in epoch milliseconds, at which clocks show a time, given in milliseconds from
 * 1970-01-01 00:00 on them. By RFC 5545 section 3.3.5 a time in a gap is read with the offset
 * before it, and of a time that comes twice the first is meant.
 */
export function instantOf(offset: Offset, clockMs: number): number {
  // No offset is as much as a day, so a day earlier is before any change near the instant.
  const byOffsetBefore = clockMs - offset(clockMs - DAY);
  const offsetThen = offset(byOffsetBefore);
  const byOffsetThen = clockMs - offsetThen;
  return offset(byOffsetThen) === offsetThen ? byOffsetThen : byOffsetBefore;
}
