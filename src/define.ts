import {version} from '../package.json' with {type: 'json'};
import {followDataWidgets} from './elements/shared/data-widgets.js';
import type {DirectoryElement} from './elements/shared/directory-element.js';
import {OfficeCard} from './elements/office-card/office-card.js';
import {OfficeFinder} from './elements/office-finder/office-finder.js';
import {OfficeHours} from './elements/office-hours/office-hours.js';
import {OpenNowBadge} from './elements/open-now-badge/open-now-badge.js';
import {RegistrationSteps} from './elements/registration-steps/registration-steps.js';

const page = globalThis as Record<symbol, string | undefined>;
const loaded = Symbol.for('registration-widgets');

if (!page[loaded]) {
  page[loaded] = version;
  const elements: readonly (typeof DirectoryElement)[] = [
    OpenNowBadge,
    OfficeHours,
    OfficeCard,
    OfficeFinder,
    RegistrationSteps,
  ];
  for (const element of elements) element.define();
  if ((globalThis as {document?: Document}).document) followDataWidgets(elements);
} else if (page[loaded] !== version) {
  console.warn(
    `registration-widgets ${version} is skipped: version ${page[loaded]} is already loaded.`,
  );
}
