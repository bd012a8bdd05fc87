import type {DaySource, SpanSource} from '../../../src/hours/index.js';
import {setAt} from './json-path.js';

/** What somebody chooses for a day before they write any times. */
export type DayKind = 'open' | 'closed' | 'unknown';

/** A weekday left out is closed. */
export const kindOf = (day: DaySource | undefined): DayKind => {
  if (day === null) return 'unknown';
  return day?.length ? 'open' : 'closed';
};

/** Start and end of a span, `HH:MM`. */
export const timesOf = (span: SpanSource): readonly [from: string, to: string] =>
  (typeof span === 'string' ? span : span.t).split('-') as [string, string];

export const isBooked = (span: SpanSource): boolean =>
  typeof span !== 'string' && span.by === 'appointment';

/** The span at other times; what else it says stays. */
export const withTimes = (span: SpanSource, from: string, to: string): SpanSource => {
  const t = `${from}-${to}`;
  return typeof span === 'string' ? t : {...span, t};
};

/** The span for booked visits only, or for anybody; what else it says stays. */
export const withBooking = (span: SpanSource, isBooked: boolean): SpanSource => {
  const full = typeof span === 'string' ? {t: span} : span;
  return shortened(setAt(full, ['by'], isBooked ? 'appointment' : undefined));
};

/** The span for some services alone, or for all where none is named; what else it says stays. */
export const withServices = (span: SpanSource, services: readonly string[]): SpanSource => {
  const full = typeof span === 'string' ? {t: span} : span;
  return shortened(setAt(full, ['for'], services.length ? services : undefined));
};

/** A span that says no more than its times is written as they are. */
const shortened = (span: Exclude<SpanSource, string>): SpanSource =>
  Object.keys(span).length === 1 ? span.t : span;

const CLOCK = /^(?:kl\.?\s*)?(\d{1,2})(?:[:.,h ]?([0-5]\d))?$/i;

/**
 * A time as people write it – `9`, `9.30`, `0930`, `kl. 9` – as `HH:MM`; undefined where it is none.
 *
 * @param isEnd whether it ends a span: midnight is then `24:00`
 */
export const parseClock = (written: string, isEnd: boolean): string | undefined => {
  const match = CLOCK.exec(written.trim());
  if (!match) return undefined;
  const time = `${match[1]!.padStart(2, '0')}:${match[2] ?? '00'}`;
  if (isEnd && time === '00:00') return '24:00';
  return time < '24:00' || (isEnd && time === '24:00') ? time : undefined;
};
