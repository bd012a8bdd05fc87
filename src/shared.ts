/**
 * What the files loaded later share with the script: the one runtime of the page, reached through it.
 * The build takes the names from here.
 */
export {version} from '../package.json' with {type: 'json'};
export {html, nothing, render} from 'lit/html.js';
export {msg, str} from '@lit/localize';
export {AttributeError} from './elements/directory-element.js';
export {heading, levelOr} from './elements/heading.js';
export {drawOfficeDisclosure} from './elements/office-disclosure.js';
export {drawSources} from './elements/sources.js';
export {formatDate, formatLanguages, formatTelephone} from './localization/format.js';
export {isRightToLeft} from './localization/language.js';
export {withLocale} from './localization/localize.js';
