import {DAY} from './days.js';
import {remember} from './remember.js';

/** A zone's offset from UTC at an instant, both in milliseconds; east of Greenwich is positive. */
export type Offset = (epochMs: number) => number;

/** Short enough that no zone changes its offset twice in one. */
const PERIOD = 7 * DAY;

const zones = new Map<string, Offset>();

/**
 * The offsets of an IANA zone. `Intl` is asked once for a week and a change in it is found by
 * bisection, because asking it each time is a hundred times slower.
 *
 * @throws {RangeError} when there is no such zone.
 */
export function offsetOf(tz: string): Offset {
  return remember(zones, tz, () => {
    const format = new Intl.DateTimeFormat('en', {timeZone: tz, timeZoneName: 'longOffset'});
    const periods = new Map<number, Offset>();
    return epochMs =>
      remember(periods, Math.floor(epochMs / PERIOD), index => {
        let start = index * PERIOD;
        let end = start + PERIOD;
        const before = readOffset(format, start);
        const after = readOffset(format, end);
        while (before !== after && end - start > 1) {
          const middle = Math.floor((start + end) / 2);
          if (readOffset(format, middle) === before) start = middle;
          else end = middle;
        }
        return instant => (instant < end ? before : after);
      })(epochMs);
  });
}

/** Reads `11/22/2026, GMT+01:00`, also `GMT`, and `GMT-00:44:30` from before whole minutes. */
function readOffset(format: Intl.DateTimeFormat, epochMs: number): number {
  const text = format.format(epochMs).split('GMT')[1]!;
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  const size = (Math.abs(hours) * 60 + minutes) * 60 + seconds;
  return (text.startsWith('-') ? -1000 : 1000) * size;
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
