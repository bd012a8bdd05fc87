import type {OfficeDay, Part} from './office-day.js';
import type {Reason, Span, Weekday, WeekSource} from './types.js';
import type {Offset} from './zone.js';

/** A span on the office's clocks, in milliseconds from the midnight that begins its day. */
export interface ClockSpan {
  readonly start: number;
  readonly end: number;
  readonly state: Span['state'];
}

/** The spans of one day; null is not known. */
export type ClockDay = readonly ClockSpan[] | null;

/** A regular week. */
export interface Week {
  readonly source: WeekSource;
  readonly days: Readonly<Record<Weekday, ClockDay>>;
  readonly publicHoliday: ClockDay | 'week';
}

/** Days by their number, both ends included. */
export interface Range {
  readonly from: number;
  readonly through: number;
}

/** Days on which something else than a week holds. */
export interface Exception extends Range {
  readonly spans: ClockDay;
  readonly reason: Reason;
}

/** Days on which a week holds; null is not known. */
export interface Season extends Range {
  readonly week: Week | null;
}

/** A checked schedule. Outside this folder only `tz` may be relied on. */
export interface Hours {
  /** The office's zone, an IANA name. */
  readonly tz: string;
  readonly offset: Offset;
  /** The last one that covers a day holds. Days outside validity stand at the end. */
  readonly exceptions: readonly Exception[];
  /** As `exceptions`. The first covers all days. */
  readonly seasons: readonly Season[];
  readonly hasPublicHolidays: boolean;
  readonly hasAgreementDays: boolean;
  /** Worked out so far, by the day's number. */
  readonly days: Map<number, OfficeDay>;
  readonly parts: Map<number, Part[]>;
}
