import {dateOf, DAY} from './days.js';
import type {Ahead, Hours, Stretch} from './compiled.js';
import {findLast} from './find-last.js';
import {hasSpan, instantOn, NO_INQUIRY} from './office-day.js';
import type {HoursState, Inquiry, RelativeDay, State} from './types.js';

const HORIZON_DAYS = 800;
const SOON = 30 * 60_000;

/**
 * What holds at an instant, in epoch milliseconds, and what comes next.
 *
 * @param inquiry with a service: what holds for it; without one, spans for some services alone do not
 * count
 * @throws {RangeError} when it is no instant, or not of the years 1000 to 9999.
 */
export function stateAt(
  schedule: Hours,
  epochMs: number,
  {service}: Inquiry = NO_INQUIRY,
): HoursState {
  const hours = service === undefined ? schedule : schedule.serving(service);
  let day = dayAt(hours, epochMs) + 1;
  let stretch: Stretch | undefined;
  // From the next day on, because clocks put back over midnight show a day again that is over.
  while (!(stretch = findLast(hours.stretches(day), begun => begun.start <= epochMs))) day--;
  const {state, reason} = stretch;
  const {until, then, opens} = (stretch.ahead ??= lookAhead(hours, day, stretch));
  const change = state === 'open' ? until : opens;
  return {
    state,
    until,
    then,
    opens,
    soon: change !== null && change - epochMs <= SOON,
    when: change === null ? null : relativeDay(hours, epochMs, change),
    reason,
  };
}

/** The office's own date, `YYYY-MM-DD`, at an instant in epoch milliseconds. */
export function dateAt(hours: Hours, epochMs: number): string {
  return dateOf(dayAt(hours, epochMs));
}

/** How far the office's clocks are ahead of UTC at an instant, both in milliseconds. */
export function clockOffset(hours: Hours, epochMs: number): number {
  return hours.offset(epochMs);
}

/** How far ahead of an instant another one is in the office's days; both in epoch milliseconds. */
export function relativeDay(hours: Hours, fromMs: number, toMs: number): RelativeDay {
  const days = dayAt(hours, toMs) - dayAt(hours, fromMs);
  return days < 1 ? 'today' : days < 2 ? 'tomorrow' : days < 7 ? 'weekday' : 'date';
}

/** The instant at which the office's next day begins; both in epoch milliseconds. */
export function midnightAfter(hours: Hours, epochMs: number): number {
  let day = dayAt(hours, epochMs);
  while (instantOn(hours, day) <= epochMs) day++;
  return instantOn(hours, day);
}

function dayAt(hours: Hours, epochMs: number): number {
  return Math.floor((epochMs + hours.offset(epochMs)) / DAY);
}

function lookAhead(hours: Hours, day: number, {start, state}: Stretch): Ahead {
  const next = (isWanted: (next: State) => boolean) => {
    for (let ahead = day; ahead <= day + HORIZON_DAYS; ahead++) {
      const found = hours
        .stretches(ahead)
        .find(stretch => stretch.start > start && isWanted(stretch.state));
      if (found) return found;
    }
    return undefined;
  };
  const change = next(then => then !== state);
  const isEverOpen = hasSpan(hours, span => !span.by);
  const opening = isEverOpen && state !== 'open' ? next(then => then === 'open') : undefined;
  return {
    until: change?.start ?? null,
    then: change?.state ?? null,
    opens: opening?.start ?? null,
  };
}
