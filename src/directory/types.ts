import type {Hours, HoursSource} from '../hours/index.js';
import type {
  BringItem,
  CalendarDate,
  Provenance,
  ProvenanceMap,
  ProvenanceSource,
  Grade,
  Text,
} from './record-types.js';
import type {Registration} from './route-types.js';

export type * from './record-types.js';
export type * from './route-types.js';

/** A page or law facts were read from (schema.org CreativeWork). */
export interface Source {
  readonly id: string;
  /** How far its facts can be trusted. */
  readonly grade: Grade;
  /** The day somebody last read it. */
  readonly checked: CalendarDate;
  /** Its title, in its own language. */
  readonly name?: string;
  /** BCP 47 tag of the title. */
  readonly inLanguage?: string;
  /** Who published it, where there is no address to tell. */
  readonly publisher?: string;
  /** Absent where no address is known. */
  readonly url?: string;
  /** When it was last updated, where it says so. */
  readonly dateModified?: CalendarDate;
  /** What else is to be said of its age. */
  readonly dated?: Text;
}

/** schema.org PostalAddress, with what stands on the door. */
export interface Address {
  readonly streetAddress: string;
  readonly entrance?: string;
  readonly floor?: Text;
  /** The building's name, as on its front. */
  readonly building?: string;
  readonly postalCode: string;
  readonly addressLocality: string;
  /** ISO 3166-1 alpha-2: `DK`. */
  readonly addressCountry?: string;
}

/** schema.org ContactPoint. */
export interface ContactPoint<P = Provenance> {
  readonly topic: Text;
  /** E.164: `+4596282828`. */
  readonly telephone?: string;
  readonly email?: string;
  /** Speaks for this contact point in place of the office's. */
  readonly provenance?: P;
}

/** Opening hours by channel; `null` or absent: not known. */
export interface HoursByChannel<H = Hours> {
  readonly visit?: H | null | undefined;
  readonly phone?: H | null | undefined;
}

/** How somebody is received. */
export interface Appointment {
  readonly required: boolean;
  readonly how?: Text;
  readonly url?: string;
}

/** A municipality whose residents an office serves; `*`: of any. */
export interface ServiceArea {
  readonly municipality: string;
  readonly validFrom?: CalendarDate;
  readonly validThrough?: CalendarDate;
}

/** Something an office does for people. */
export interface Service<P = Provenance> {
  /** A step id of the route, or a name of its own. */
  readonly id: string;
  readonly name: Text;
  readonly note?: Text;
  /** In place of the office's own `areaServed`. */
  readonly areaServed?: readonly ServiceArea[];
  readonly provenance?: P;
}

/** What used to hold of an office, for somebody with an old letter. */
export interface FormerRecord<H = Hours, P = Provenance> {
  readonly note: Text;
  readonly name?: Text;
  readonly address?: Address;
  readonly contactPoints?: readonly ContactPoint<P>[];
  readonly hours?: HoursByChannel<H>;
  readonly services?: readonly Service<P>[];
  /** The last day it held; absent where that is not known. */
  readonly validThrough?: CalendarDate;
  readonly provenance: P;
}

/** An office; `H` and `P` are how its hours and its provenance are written. */
export interface Office<H = Hours, P = Provenance> {
  readonly id: string;
  readonly name: Text;
  /** Other names people use for it. */
  readonly alternateName?: Text;
  readonly status: 'active' | 'dissolved';
  /** Id of the office that does its work now. */
  readonly successor?: string;
  /** What a reader must know before anything else (HSDS `alert`). */
  readonly alert?: Text;
  readonly description?: Text;
  readonly address?: Address;
  readonly contactPoints?: readonly ContactPoint<P>[];
  readonly hours?: HoursByChannel<H>;
  readonly appointment?: Appointment;
  readonly services?: readonly Service<P>[];
  readonly areaServed?: readonly ServiceArea[];
  readonly bring?: readonly BringItem<P>[];
  readonly url?: string;
  /** Further addresses of the same site (schema.org). */
  readonly sameAs?: readonly string[];
  /** Languages spoken, BCP 47. */
  readonly availableLanguage?: readonly string[];
  readonly formerly?: readonly FormerRecord<H, P>[];
  /** Speaks for each field above but `id`; a list whose items carry their own needs none. */
  readonly provenance: ProvenanceMap<P>;
}

/** An office as a directory file writes it. */
export type OfficeSource = Office<HoursSource, ProvenanceSource>;

/** A route as a directory file writes it. */
export type RegistrationSource = Registration<ProvenanceSource>;

/** A directory file. */
export interface DirectorySource {
  readonly sources: readonly Source[];
  readonly offices: readonly OfficeSource[];
  readonly registration?: RegistrationSource;
}
