import {version} from '../package.json' with {type: 'json'};
// First in the file, the directory compresses best.
import './elements/directories.js';
import {followDataWidgets} from './elements/data-widgets.js';
import {OfficeCard} from './elements/office-card.js';
import {OfficeFinder} from './elements/office-finder.js';
import {OfficeHours} from './elements/office-hours.js';
import {OpenNowBadge} from './elements/open-now-badge.js';
import {RegistrationSteps} from './elements/registration-steps.js';

const page = globalThis as Record<symbol, string | undefined>;
const loaded = Symbol.for('registration-widgets');

if (!page[loaded]) {
  page[loaded] = version;
  OpenNowBadge.define('open-now-badge');
  OfficeHours.define('office-hours');
  OfficeCard.define('office-card');
  OfficeFinder.define('office-finder');
  RegistrationSteps.define('registration-steps');
  if ((globalThis as {document?: Document}).document) followDataWidgets();
} else if (page[loaded] !== version) {
  console.warn(`registration-widgets ${version} stands back: ${page[loaded]} is loaded already.`);
}

declare global {
  interface HTMLElementTagNameMap {
    'open-now-badge': OpenNowBadge;
    'office-hours': OfficeHours;
    'office-card': OfficeCard;
    'office-finder': OfficeFinder;
    'registration-steps': RegistrationSteps;
  }
}
