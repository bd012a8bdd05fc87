export {addDays, weekdayOf} from './days.js';
export {agreementDays, publicHolidays, type AgreementDay, type PublicHoliday} from './holidays.js';
export {reasonOn, spansOn, weekOn, weekRangeOn} from './office-day.js';
export {parseHours} from './parse.js';
export {openHours} from './schedule.js';
export type {Hours} from './schedule.js';
export {dateAt, dayTier, midnightAfter, stateAt} from './state.js';
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
