import type {Weekday} from './days.js';
import type {AgreementDay, PublicHoliday} from './holidays.js';

/**
 * Wall clock times of the office, `"10:00-15:00"`, or `t` with what holds of them. An end before the
 * start is on the next day; the end may be `24:00`.
 */
export type SpanSource =
  | string
  | {
      readonly t: string;
      readonly by?: 'appointment';
      /** Ids of the services it is for; left out: for all. */
      readonly for?: readonly string[];
    };

/** The spans of one day: `[]` is closed, `null` is not known. */
export type DaySource = readonly SpanSource[] | null;

/** A regular week. A weekday left out is closed; `PH` `"week"`: holidays are like other days. */
export type WeekSource = Readonly<Partial<Record<Weekday, DaySource>>> & {
  readonly PH: DaySource | 'week';
};

/** A text that is one string, or one string for each language tag. */
export type Note = string | Readonly<Record<string, string>>;

/** A week for a range of dates; null is not known. */
export interface SeasonSource {
  /**
   * The first day, `YYYY-MM-DD`.
   *
   * @pattern ^\d{4}-\d\d-\d\d$
   */
  readonly from: string;
  /**
   * The last day, `YYYY-MM-DD`.
   *
   * @pattern ^\d{4}-\d\d-\d\d$
   */
  readonly through: string;
  readonly week: WeekSource | null;
}

/** The same hours on a range of dates, whatever the week says. */
export interface SpecialSource {
  /**
   * The first day, `YYYY-MM-DD`.
   *
   * @pattern ^\d{4}-\d\d-\d\d$
   */
  readonly from: string;
  /**
   * The last day, `YYYY-MM-DD`.
   *
   * @pattern ^\d{4}-\d\d-\d\d$
   */
  readonly through: string;
  readonly hours: DaySource;
  readonly note?: Note;
}

/** What `parseHours` reads. Dates are `YYYY-MM-DD` and ranges include both ends. */
export interface HoursSource {
  readonly week?: WeekSource | null;
  readonly seasons?: readonly SeasonSource[];
  readonly special?: readonly SpecialSource[];
  /**
   * The first day on which these hours hold.
   *
   * @pattern ^\d{4}-\d\d-\d\d$
   */
  readonly validFrom?: string;
  /**
   * The last day on which these hours hold; none are known afterwards.
   *
   * @pattern ^\d{4}-\d\d-\d\d$
   */
  readonly validThrough?: string;
  /** An IANA name; `Europe/Copenhagen` when left out. */
  readonly tz?: string;
  /** The public holidays that `PH` is about; `"DK"` when left out, `null` for none. */
  readonly holidays?: 'DK' | null;
  readonly agreementDays?: 'may-close';
}

/**
 * What an office is: `appointment`, received by booked time only; `may-be-closed`, open by its
 * hours on a day on which offices close by agreement.
 */
export type State = 'open' | 'appointment' | 'may-be-closed' | 'unknown' | 'closed';

/** Why a state is not that of a plain weekday. */
export type Reason =
  | {readonly code: 'public-holiday'; readonly name: PublicHoliday}
  | {readonly code: 'agreement-day'; readonly name: AgreementDay}
  | {readonly code: 'special'; readonly note?: Note}
  | {readonly code: 'expired' | 'not-yet-valid' | 'no-hours'};

/** Half-open, in epoch milliseconds. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly state: 'open' | 'appointment' | 'may-be-closed';
  /** Whether people are received by booked time only, where it is not closed. */
  readonly isBooked: boolean;
  /** Ids of the services it is for alone; absent: for all, or for the one asked for. */
  readonly services?: readonly string[];
}

/** What a question to a schedule is about. */
export interface Inquiry {
  /** Id of the service wanted; absent: none, and spans for some services alone do not count. */
  readonly service?: string | undefined;
}

/** How far ahead an instant is in the office's own days: 0, 1, 2 to 6, 7 or more. */
export type RelativeDay = 'today' | 'tomorrow' | 'weekday' | 'date';

/** What holds at an instant, and what comes next within 800 days. */
export interface HoursState {
  readonly state: State;
  /** When the state changes, in epoch milliseconds; null if it does not. */
  readonly until: number | null;
  /** The state from `until` on. */
  readonly then: State | null;
  /** When `open` begins next, in epoch milliseconds; null when open already, or never. */
  readonly opens: number | null;
  /** Whether the change that `when` is about is at most 30 minutes away. */
  readonly soon: boolean;
  /** How far ahead the change is that readers care about: `until` when open, else `opens`. */
  readonly when: RelativeDay | null;
  /** Null for a plain state. */
  readonly reason: Reason | null;
}
