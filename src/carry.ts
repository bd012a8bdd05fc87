/**
 * What a reader takes along – into the calendar, on paper, to another device – a file of its own beside
 * the script, loaded when it is asked for.
 */
export {toICalendar} from './directory/icalendar.js';
export {printPage} from './elements/steps/print-page.js';
export {drawQrCode} from './elements/steps/qr.js';
export {withSituation} from './route/share.js';
