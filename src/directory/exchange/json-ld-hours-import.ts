import type {CalendarDate} from '../types.js';
import type {ImportedHours} from './imported.js';
import {readOpening} from './json-ld-opening.js';
import {hoursFrom} from './opening-hours.js';

/**
 * Opening hours from schema.org OpeningHoursSpecifications.
 *
 * @param values as they stand in the JSON-LD, by their path there
 * @param today from this day on holds what began on a day that is not told
 */
export const fromOpeningHours = (
  values: readonly (readonly [path: string, value: unknown])[],
  today: CalendarDate,
): ImportedHours =>
  hoursFrom(
    values.map(([path, value]) => [path, readOpening(value)]),
    today,
  );
