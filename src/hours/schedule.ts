import type {OfficeDay, Stretch} from './office-day.js';
import type {Reason, Weekday, WeekSource} from './types.js';
import type {Offset} from './zone.js';

/** A span on the office's clocks, in milliseconds from the midnight that begins its day. */
export interface ClockSpan {
  readonly start: number;
  readonly end: number;
  readonly state: 'open' | 'appointment';
}

/** The spans of one day; null is not known. */
export type ClockDay = readonly ClockSpan[] | null;

/** A regular week. */
export interface Week extends Readonly<Record<Weekday, ClockDay>> {
  readonly PH: ClockDay | 'week';
  readonly source: WeekSource;
}

/** Days by their number, both ends included. */
export interface Range {
  readonly from: number;
  readonly through: number;
}

/** On these days a week holds; null is not known. */
export interface WeekRule extends Range {
  readonly week: Week | null;
}

/** On these days the same hours hold, whatever the week says. */
export interface DayRule extends Range {
  readonly hours: ClockDay;
  readonly reason: Reason;
}

/** A checked schedule. Outside this folder only `tz` may be relied on. */
export interface Hours {
  /** The office's zone, an IANA name. */
  readonly tz: string;
  readonly offset: Offset;
  /** Of those that cover a day the last one holds. The first covers all days. */
  readonly rules: readonly (WeekRule | DayRule | (WeekRule & DayRule))[];
  readonly holidays: 'DK' | null;
  readonly agreementDays: 'may-close' | null;
  /** `officeDay` and `stretchesOn` by the day's number, each worked out once. */
  readonly days: (day: number) => OfficeDay;
  readonly stretches: (day: number) => readonly Stretch[];
}
