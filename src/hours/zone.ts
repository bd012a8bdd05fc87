import {inheritingNothing} from '../validation/own-properties.js';
import {DAY} from './days.js';
import {memoize} from './memoize.js';

/** A zone's offset from UTC at an instant, both in milliseconds; east of Greenwich is positive. */
export type Offset = (epochMs: number) => number;

const SECOND = 1000;

/** Short enough that no zone changes its offset and changes it back in one. */
const PERIOD = 7 * DAY;

/**
 * The offsets of an IANA zone. `Intl` is asked once for a week and a change in it is found by
 * bisection, because asking it each time is a hundred times slower.
 *
 * @throws {RangeError} when there is no such zone.
 */
export const offsetOf = /* @__PURE__ */ memoize((tz: string): Offset => {
  // Not `longOffset`, which browsers of 2021 do not know.
  const clock = new Intl.DateTimeFormat(
    'en',
    inheritingNothing<Intl.DateTimeFormatOptions>({
      timeZone: tz,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
  );
  const exact: Offset = epochMs => {
    const shown = {year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0};
    for (const {type, value} of clock.formatToParts(epochMs)) {
      if (type in shown) shown[type as keyof typeof shown] = Number(value);
    }
    const {year, month, day, hour, minute, second} = shown;
    const shownMs = Date.UTC(year, month - 1, day, hour, minute, second);
    return shownMs - Math.floor(epochMs / SECOND) * SECOND;
  };
  const inPeriod = memoize((index: number): Offset => {
    let start = index * PERIOD;
    let end = start + PERIOD;
    const before = exact(start);
    const after = exact(end);
    while (before !== after && end - start > 1) {
      const middle = Math.floor((start + end) / 2);
      if (exact(middle) === before) start = middle;
      else end = middle;
    }
    return epochMs => (epochMs < end ? before : after);
  });
  return epochMs => inPeriod(Math.floor(epochMs / PERIOD))(epochMs);
});

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
