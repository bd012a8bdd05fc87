export {parseDirectory} from './parse.js';
export type {Directory} from './directory.js';
export {officeStateAt} from './office-state.js';
export type {Channel, OfficeState, OfficeStateName} from './office-state.js';
export {toICalendar} from './icalendar.js';
export type {CalendarEvent} from './icalendar.js';
export {officeToVCard} from './vcard.js';
export type * from './types.js';
