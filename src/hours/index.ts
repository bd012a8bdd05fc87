export {addDays, weekdayOf} from './days.js';
export {agreementDays, publicHolidays, type AgreementDay, type PublicHoliday} from './holidays.js';
export {specialDay, spansOn, weekOn, weekValidity} from './office-day.js';
export {parseHours} from './parse.js';
export {compileHours} from './schedule.js';
export type {Hours} from './schedule.js';
export {dateAt, relativeDay, midnightAfter, stateAt} from './state.js';
export type {
  DaySource,
  RelativeDay,
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
