import type {ComponentChildren} from 'preact';
import type {Office} from '../../directory/index.js';
import type {Situation} from '../../route/situation.js';
import {renderFinder} from './finder.js';
import {renderHours, renderLine, renderOffice} from './office.js';
import type {Request} from './request.js';
import {renderSteps} from './steps.js';

/** An element that can be written. */
export type ElementName =
  'office-card' | 'office-hours' | 'open-now-badge' | 'office-finder' | 'registration-steps';

/** What an element is asked for; each reads what its attributes of these names say. */
export interface Inquiry extends Request {
  readonly office: Office | undefined;
  readonly municipality: string | undefined;
  readonly situation: Situation;
}

/** The level of the heading that stands in an element when no other is asked for. */
const DEFAULT_LEVELS: Readonly<Record<ElementName, number | undefined>> = {
  'office-card': 3,
  'office-hours': undefined,
  'open-now-badge': undefined,
  'office-finder': 3,
  'registration-steps': 2,
};

/**
 * What a reader needs where the script does not run, in semantic HTML: nothing that holds only today.
 *
 * @throws RangeError where the directory has no route to write, and for an answer that it does not know
 */
export const renderFallback = (element: ElementName, inquiry: Inquiry): ComponentChildren => {
  const headingLevel = inquiry.headingLevel ?? DEFAULT_LEVELS[element];
  const request = {...inquiry, headingLevel};
  switch (element) {
    case 'office-card':
      return renderOffice(inquiry.office!, request);
    case 'office-hours':
      return renderHours(inquiry.office!, request);
    case 'open-now-badge':
      return renderLine(inquiry.office!, request);
    case 'office-finder':
      return renderFinder({...request, headingLevel: headingLevel!});
    case 'registration-steps': {
      const {registration} = inquiry.directory;
      if (!registration) {
        throw new RangeError(
          '--src: the directory has no registration; name a file with one, or leave it out',
        );
      }
      return renderSteps({...request, headingLevel: headingLevel!, registration});
    }
  }
};
