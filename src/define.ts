import {version} from '../package.json' with {type: 'json'};
import {followDataWidgets} from './elements/shared/data-widgets.js';
import type {DirectoryElement} from './elements/shared/directory-element.js';
import {OfficeCard} from './elements/office-card/office-card.js';
import {OfficeFinder} from './elements/office-finder/office-finder.js';
import {OfficeHours} from './elements/office-hours/office-hours.js';
import {OpenNowBadge} from './elements/open-now-badge/open-now-badge.js';
import {RegistrationSteps} from './elements/registration-steps/registration-steps.js';
import {provideDanish} from './localization/danish.js';
import {tell} from './console.js';
import {inheritingNothing} from './validation/own-properties.js';

const page = globalThis as Record<symbol, string | undefined>;
const loaded = Symbol.for('registration-widgets');

/** Lit and the browser read of a declaration what a page has given to all objects, such as `state`. */
const inheritNothing = (element: typeof DirectoryElement): void => {
  for (const name of Object.getOwnPropertyNames(element.properties)) {
    Object.setPrototypeOf(element.properties[name], null);
  }
  element.shadowRootOptions = inheritingNothing(element.shadowRootOptions);
};

/** What only browsers from before 2022 lack, whose texts are better left as they are. */
const isTooOld = (): boolean =>
  !['customElements', 'MutationObserver'].every(name => name in globalThis) ||
  !['attachShadow', 'replaceChildren'].every(name => name in Element.prototype) ||
  !('at' in Array.prototype);

if (page[loaded] === undefined && 'document' in globalThis && isTooOld()) {
  page[loaded] = version;
  tell('warn', 'registration-widgets needs a browser of 2022 or later; the page stays as it is.');
} else if (!page[loaded]) {
  page[loaded] = version;
  provideDanish();
  const elements: readonly (typeof DirectoryElement)[] = [
    OpenNowBadge,
    OfficeHours,
    OfficeCard,
    OfficeFinder,
    RegistrationSteps,
  ];
  try {
    for (const element of elements) {
      inheritNothing(element);
      element.define();
    }
    if ('document' in globalThis) followDataWidgets(elements);
  } catch (error) {
    tell(
      'error',
      `registration-widgets cannot run here; the page stays as it is (${String(error)})`,
    );
  }
} else if (page[loaded] !== version) {
  tell(
    'warn',
    `registration-widgets ${version} is skipped: version ${page[loaded]} is already loaded.`,
  );
}
