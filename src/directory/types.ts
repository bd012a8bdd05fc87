import type {Hours, HoursSource} from '../hours/index.js';

/** A text by BCP 47 language tag: `{"en": "Tax card", "da": "Skattekort"}`. */
export type Text = Readonly<Record<string, string>>;

/** A calendar day, `YYYY-MM-DD`. */
export type CalendarDate = string;

/**
 * How far a fact can be trusted: `confirmed` – the responsible authority's own page or law, of 2023 or
 * later, says so; `official` – the same, without a date; `reported` – an older or somebody else's page;
 * `seed` – only the page the first directory was made from.
 */
export type Grade = 'confirmed' | 'official' | 'reported' | 'seed';

/** Where a fact comes from. */
export interface Provenance {
  /** Id of a {@link Source}. */
  readonly source: string;
  /** The day somebody last read it there. */
  readonly checked: CalendarDate;
  readonly grade: Grade;
  /** The last day the fact may be shown as current. */
  readonly validThrough?: CalendarDate;
}

/**
 * Where a fact comes from, as a file writes it: a source's id, or with a grade other than the source's
 * or a last day.
 */
export type ProvenanceSource =
  string | (Pick<Provenance, 'source' | 'validThrough'> & Partial<Pick<Provenance, 'grade'>>);

/** Provenance by the name of the field it speaks for; in a file `*` speaks for all others. */
export type ProvenanceMap<P = Provenance> = Readonly<Record<string, P>>;

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

/** Something to bring. */
export interface BringItem<P = Provenance> {
  readonly name: Text;
  /** What it must look like: original, apostille … */
  readonly format?: Text;
  /** Languages it is accepted in, BCP 47. */
  readonly acceptedLanguages?: readonly string[];
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

/**
 * Holds when each key's answer is among the values named; a list holds when one of its parts does.
 * `{"event": "arriving", "citizenship": ["nordic", "eu"]}`
 */
export type Condition = Readonly<Record<string, string | readonly string[]>> | readonly Condition[];

/** Something that holds only in some situations; without `appliesWhen` in all. */
export interface Conditional {
  readonly appliesWhen?: Condition;
}

/** Something the route must know to go on. */
export interface Question {
  /** The key of the situation it answers. */
  readonly id: string;
  readonly text: Text;
  /** What can be answered; absent: a date. */
  readonly options?: readonly {readonly value: string; readonly text: Text}[];
}

/** Calendar distance from the day of arrival, move or departure; negative: before it. */
export interface DateOffset {
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
}

/** Whether a step must, may or needs to be taken, and when. */
export interface Obligation extends Conditional {
  readonly type: 'duty' | 'right' | 'need';
  /** The time limit in words. */
  readonly text?: Text;
  readonly earliest?: DateOffset;
  readonly deadline?: DateOffset;
}

/** An office that can do a step. */
export interface StepOffice extends Conditional {
  /** Id of an {@link Office}. */
  readonly office: string;
  /** What it does of the step, where several can. */
  readonly does?: Text;
  /** Which of the office's contact points to call in this case: their E.164 numbers. */
  readonly telephones?: readonly string[];
}

/** A step done without going anywhere. */
export interface OnlineService extends Conditional {
  /** Absent: the site's own name will do. */
  readonly name?: Text;
  readonly url: string;
}

/** One thing to do on the route. */
export interface Step<P = Provenance> extends Conditional {
  readonly id: string;
  readonly title: Text;
  readonly why: Text;
  /** The first that applies holds. */
  readonly obligation: readonly Obligation[];
  readonly offices?: readonly StepOffice[];
  readonly online?: readonly OnlineService[];
  readonly bring?: readonly (BringItem<P> & Conditional)[];
  readonly duration?: Text;
  readonly cost?: Text;
  readonly redress?: Text;
  /** Ids of the steps that come first. */
  readonly dependsOn?: readonly string[];
  /** Speaks for each field above but `id`. */
  readonly provenance: ProvenanceMap<P>;
}

/** What does not apply and why, or a wrong turn to avoid. */
export interface RouteNote<P = Provenance> extends Conditional {
  readonly id: string;
  readonly text: Text;
  readonly url?: string;
  readonly provenance: P;
}

/** The route of a directory: questions in the order to ask, steps and notes in the order to show. */
export interface Registration<P = Provenance> {
  readonly questions: readonly Question[];
  readonly steps: readonly Step<P>[];
  readonly notes: readonly RouteNote<P>[];
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
