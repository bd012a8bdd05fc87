import type {Weekday} from '../../hours/index.js';
import type {CalendarDate} from '../types.js';

/** A day of the week, or all public holidays. */
export type OpeningDay = Weekday | 'PH';

/** The days that an entry of opening hours is about. */
export interface OpeningDays {
  /** Absent where it names none. */
  readonly days?: readonly OpeningDay[];
  /** The first day on which it holds; absent: nobody knows of one. */
  readonly from?: CalendarDate;
  readonly through?: CalendarDate;
}

/** What an entry says. */
export interface Opening extends OpeningDays {
  /** `10:00-15:00`; null is closed; absent where our hours cannot hold it, and its days are not known. */
  readonly times?: string | null;
  /** Whether one has to book. */
  readonly isBooked?: boolean;
  /** Ids of the services that it is for alone; absent: for all. */
  readonly services?: readonly string[];
  /** Why it cannot be held. */
  readonly reason?: string;
  /** Whether it is about dates that cannot be read, any at all. */
  readonly isOfAnyDate?: boolean;
}
