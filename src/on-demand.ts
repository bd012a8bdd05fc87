/**
 * What few readers need: a file of its own beside the script, loaded when it is asked for, so that the
 * others do not pay for it.
 */
export {checkDirectory} from './directory/check.js';
export {officeToVCard} from './directory/vcard.js';
export {publishJsonLd} from './elements/json-ld.js';
