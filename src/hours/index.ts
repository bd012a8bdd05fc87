export {addDays, weekdayOf, type Weekday} from './days.js';
export {agreementDays, publicHolidays, type AgreementDay, type PublicHoliday} from './holidays.js';
export {specialDay, spansOn, weekOn, weekValidity} from './office-day.js';
export {parseHours} from './parse.js';
export {compileHours} from './compile.js';
export type {Hours} from './compiled.js';
export {clockOffset, dateAt, relativeDay, midnightAfter, stateAt} from './state.js';
export type {
  DaySource,
  RelativeDay,
  HoursSource,
  HoursState,
  Inquiry,
  Note,
  Reason,
  Span,
  SpanSource,
  State,
  WeekSource,
} from './types.js';
export {addWorkingDays} from './working-days.js';
