import type {HoursSource, HoursState, Reason, SeasonSource, SpecialSource, State} from './types.js';
import type {Offset} from './zone.js';

/** What follows a stretch. */
export type Ahead = Pick<HoursState, 'until' | 'then' | 'opens'>;

/** Time in one state, in epoch milliseconds; half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly state: State;
  readonly reason: Reason | null;
  /** Whether people are received by booked time only. */
  readonly isBooked: boolean;
  /** Ids of the services it is for alone; undefined: for all. */
  readonly services: readonly string[] | undefined;
  /** Worked out when first asked for. */
  ahead?: Ahead;
}

/** The day itself, then the spans that start on it. */
export type OfficeDay = readonly [Stretch, ...Stretch[]];

/** A rule of the source and the numbers of the days it is for, both included. */
export interface Ranged<T> {
  readonly first: number;
  readonly last: number;
  readonly rule: T;
}

/** A schedule ready to be asked. Outside this folder only `tz` may be relied on. */
export interface Hours {
  /** The office's zone, an IANA name. */
  readonly tz: string;
  readonly holidays: HoursSource['holidays'] | undefined;
  readonly agreementDays: HoursSource['agreementDays'] | undefined;
  readonly offset: Offset;
  /** The numbers of the first and the last valid day. */
  readonly first: number;
  readonly last: number;
  /** The last that fits a day holds. */
  readonly special: readonly Ranged<SpecialSource>[];
  /** The last that fits a day holds; the first, the week itself, fits all days. */
  readonly seasons: readonly Ranged<Pick<SeasonSource, 'week'>>[];
  /** `officeDay` and `stretchesOn` by the day's number, each worked out once. */
  readonly days: (day: number) => OfficeDay;
  readonly stretches: (day: number) => readonly Stretch[];
  /** What holds for a service; the schedule itself where no span is for that service alone. */
  readonly serving: (service: string) => Hours;
}
