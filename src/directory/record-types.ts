/** A text by BCP 47 language tag: `{"en": "Tax card", "da": "Skattekort"}`. */
export type Text = Readonly<Record<string, string>>;

/**
 * A calendar day, `YYYY-MM-DD`.
 *
 * @pattern ^[12]\d{3}-\d\d-\d\d$
 */
export type CalendarDate = string;

/**
 * How far a fact can be trusted: `confirmed` – the responsible authority's own page or law, of 2023 or
 * later, says so; `official` – the same or an official guide, without a date; `reported` – an older or
 * somebody else's page; `seed` – only the page the first directory was made from.
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

/** Something to bring. */
export interface BringItem<P = Provenance> {
  readonly name: Text;
  /** Who alone needs it: `If you are married`. Absent: everybody. */
  readonly condition?: Text;
  /** What it must look like: original, apostille … */
  readonly format?: Text;
  /** Languages it is accepted in, BCP 47. */
  readonly acceptedLanguages?: readonly string[];
  readonly provenance?: P;
}
