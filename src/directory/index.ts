export {checkDirectory} from './check.js';
export type {Problem} from './check.js';
export {extendDirectory} from './extend.js';
export {parseDirectory} from './parse.js';
export type {Directory} from './directory.js';
export {findOffices, municipalitiesOf, tasksOf} from './find-offices.js';
export type {FoundOffice, Task} from './find-offices.js';
export {channelStatesAt, officeStateAt} from './office-state.js';
export type {
  Channel,
  ChannelState,
  ChannelStates,
  OfficeInquiry,
  OfficeState,
  OfficeStateName,
} from './office-state.js';
export {toICalendar} from './icalendar.js';
export type {CalendarEvent} from './icalendar.js';
export {officeToJsonLd} from './json-ld.js';
export type {JsonLd} from './json-ld.js';
export {officeToVCard} from './vcard.js';
export type * from './types.js';
