import type {HoursSource} from '../../hours/index.js';
import type {OfficeSource} from '../types.js';
import type {LeftOut} from './left-out.js';

/** Hours taken over from another format. */
export interface ImportedHours {
  readonly hours: HoursSource;
  /** What could not be taken over, and what is not known for that. */
  readonly leftOut: readonly LeftOut[];
}

/** As much of an office as another format tells. */
export type OfficePart = Partial<OfficeSource>;

/** Offices taken over from another format. */
export interface ImportedOffices {
  readonly offices: readonly OfficePart[];
  /** What could not be taken over, and what is not known for that. */
  readonly leftOut: readonly LeftOut[];
}
