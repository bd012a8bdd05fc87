import type {AgreementDay, PublicHoliday} from './holidays.js';
import type {DayTier, HoursState, Reason, Span, Weekday, WeekSource} from './types.js';

export type {AgreementDay, PublicHoliday} from './holidays.js';
export type {
  DaySource,
  DayTier,
  HoursSource,
  HoursState,
  Note,
  Reason,
  Span,
  SpanSource,
  State,
  Weekday,
  WeekSource,
} from './types.js';

export interface Hours {
  readonly tz: string;
}

export declare const publicHolidays: readonly PublicHoliday[];
export declare const agreementDays: readonly AgreementDay[];
export declare function parseHours(source: unknown, path?: string): Hours;
export declare function stateAt(hours: Hours, epochMs: number): HoursState;
export declare function spansOn(hours: Hours, date: string): Span[] | null;
export declare function reasonOn(hours: Hours, date: string): Reason | null;
export declare function weekOn(hours: Hours, date: string): WeekSource | null;
export declare function dateAt(hours: Hours, epochMs: number): string;
export declare function dayTier(hours: Hours, fromMs: number, toMs: number): DayTier;
export declare function midnightAfter(hours: Hours, epochMs: number): number;
export declare function addDays(date: string, count: number): string;
export declare function weekdayOf(date: string): Weekday;
