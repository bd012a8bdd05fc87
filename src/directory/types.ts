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
import type {Introduction, Question, Registration, RouteNote, Step} from './route-types.js';

export type * from './record-types.js';
export type * from './route-types.js';

/** A page or law (schema.org CreativeWork). */
export interface SourcePage {
  /** Its title, in its own language. */
  readonly name?: string;
  /** BCP 47 tag of the title. */
  readonly inLanguage?: string;
  /** Who published it. */
  readonly publisher?: string;
  /**
   * Its exact address, never a site's front page.
   *
   * @pattern ^https://
   */
  readonly url?: string;
}

/** What facts were read from. */
export interface Source extends SourcePage {
  readonly id: string;
  /** How far its facts can be trusted. */
  readonly grade: Grade;
  /** The day somebody last read it. */
  readonly checked: CalendarDate;
  /** When it was last updated, where it says so. */
  readonly dateModified?: CalendarDate;
  /** What else readers should know of it, such as its age; required where it has no address. */
  readonly description?: Text;
  /** Pages that say the same and were read with it: the facts rest on all of them together. */
  readonly furtherPages?: readonly SourcePage[];
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
export interface ContactPoint<H = Hours, P = Provenance> {
  /** For what, or for whom. */
  readonly topic: Text;
  /**
   * E.164: `+4596282828`.
   *
   * @pattern ^\+[1-9]\d{6,14}$
   */
  readonly telephone?: string;
  readonly email?: string;
  /** When it answers, in place of the office's `phone` hours; `null`: not known. */
  readonly hours?: H | null;
  /** Ids of the office's services it is for; absent: for all. */
  readonly services?: readonly string[];
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
  /** `none`: come without one. */
  readonly booking: 'required' | 'recommended' | 'none';
  /** How to book, and what to have ready for it. */
  readonly how?: Text;
  /**
   * The page to book on.
   *
   * @pattern ^https://
   */
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
  /** Whether the office does it, or only helps with it; default: it does. */
  readonly role?: 'does' | 'guides';
  readonly note?: Text;
  /** Its own page. */
  readonly url?: string;
  /** In place of the office's own `areaServed`. */
  readonly areaServed?: readonly ServiceArea[];
  readonly provenance?: P;
}

/** Something to know of an office before one goes there or calls. */
export interface OfficeNote<P = Provenance> {
  readonly text: Text;
  readonly provenance?: P;
}

/** What used to hold of an office, for somebody with an old letter. */
export interface FormerRecord<P = Provenance> {
  /** What it was, and what holds instead; old opening hours are told here, in words. */
  readonly note: Text;
  readonly name?: Text;
  readonly address?: Address;
  readonly contactPoints?: readonly ContactPoint<never, P>[];
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
  /** For whom it is, and what for: one sentence. */
  readonly description?: Text;
  readonly address?: Address;
  readonly contactPoints?: readonly ContactPoint<H, P>[];
  readonly hours?: HoursByChannel<H>;
  readonly appointment?: Appointment;
  readonly services?: readonly Service<P>[];
  readonly areaServed?: readonly ServiceArea[];
  readonly bring?: readonly BringItem<P>[];
  /** What is good to know, and what is not known. */
  readonly notes?: readonly OfficeNote<P>[];
  readonly url?: string;
  /** Further addresses of the same site (schema.org). */
  readonly sameAs?: readonly string[];
  /** Languages spoken, BCP 47. */
  readonly availableLanguage?: readonly string[];
  readonly formerly?: readonly FormerRecord<P>[];
  /**
   * Speaks for each field above but `id`; a list whose items carry their own needs none. Of `address`,
   * `hours` and `appointment` also for a part alone: `address.entrance`.
   */
  readonly provenance: ProvenanceMap<P>;
}

/** An office as a directory file writes it. */
export type OfficeSource = Office<HoursSource, ProvenanceSource>;

/** A route as a directory file writes it. */
export type RegistrationSource = Registration<ProvenanceSource>;

/** A directory file. */
export interface DirectorySource {
  /** Address of the JSON Schema, for editors: `schema/directory.json` of this package. */
  readonly $schema?: string;
  readonly sources: readonly Source[];
  readonly offices: readonly OfficeSource[];
  readonly registration?: RegistrationSource;
}

/** Some of the fields of a record; `null` takes away one that the directory extended has. */
export type Differing<Item> = {readonly [Field in keyof Omit<Item, 'id'>]?: Item[Field] | null};

/** An item that the directory extended has, and that this one leaves out. */
export interface Removed {
  readonly id: string;
  readonly remove: true;
}

/** A source that the directory extended has, as far as it differs, or one more. */
export interface ExtendedSource extends Differing<Source> {
  readonly id: string;
}

/** An office that the directory extended has, as far as it differs, or one more. */
export interface ExtendedOffice extends Differing<OfficeSource> {
  readonly id: string;
}

/** A question that the directory extended has, as far as it differs, or one more. */
export interface ExtendedQuestion extends Differing<Question> {
  readonly id: string;
}

/** A step that the directory extended has, as far as it differs, or one more. */
export interface ExtendedStep extends Differing<Step<ProvenanceSource>> {
  readonly id: string;
}

/** A note that the directory extended has, as far as it differs, or one more. */
export interface ExtendedNote extends Differing<RouteNote<ProvenanceSource>> {
  readonly id: string;
}

/** What differs in a route. */
export interface ExtendedRegistration {
  readonly introduction?: Introduction<ProvenanceSource> | null;
  readonly questions?: readonly (ExtendedQuestion | Removed)[];
  readonly steps?: readonly (ExtendedStep | Removed)[];
  readonly notes?: readonly (ExtendedNote | Removed)[];
}

/** A directory file that extends another one and has only what differs. */
export interface ExtendingDirectorySource {
  /** Address of the JSON Schema, for editors: `schema/directory.json` of this package. */
  readonly $schema?: string;
  /** What it extends: `herning`, the built-in directory, or the path of a directory file from this one. */
  readonly extends: string;
  readonly sources?: readonly (ExtendedSource | Removed)[];
  readonly offices?: readonly (ExtendedOffice | Removed)[];
  /** `null`: without the route. */
  readonly registration?: ExtendedRegistration | null;
}
