export {parseDirectory} from './parse.js';
export type {Directory} from './directory.js';
export {findOffices, municipalitiesOf, tasksOf} from './find-offices.js';
export type {FoundOffice, Task} from './find-offices.js';
export {officeStateAt} from './office-state.js';
export type {Channel, OfficeState, OfficeStateName} from './office-state.js';
export {officeToVCard} from './vcard.js';
export type * from './types.js';
