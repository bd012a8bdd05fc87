export {parseDirectory} from './parse.js';
export type {Directory} from './directory.js';
export {officeStateAt} from './office-state.js';
export type {Channel, OfficeState, OfficeStateName} from './office-state.js';
export {officeToJsonLd} from './json-ld.js';
export type {JsonLd} from './json-ld.js';
export {officeToVCard} from './vcard.js';
export type * from './types.js';
