import type {CalendarDate, DirectorySource, Provenance, Source} from '../directory/index.js';
import {fieldsToSource, resolveProvenance} from '../directory/provenance.js';
import {isObject} from '../validation/own-properties.js';

/** Something a directory says, as somebody checks it. */
export interface Fact {
  /** What `confirm` takes: `siri.hours`, or `siri.contactPoints[1]` of an item with its own source. */
  readonly name: string;
  /** Of the record it belongs to: `offices[3]`. */
  readonly record: string;
  readonly field: string;
  readonly provenance: Provenance;
  /** What it says, in English where it can. */
  readonly words: string;
}

const MOST_CHARACTERS = 240;

const SAYS_NOTHING = new Set(['id', 'provenance', 'appliesWhen', '$schema']);

/** A value as somebody reads it: the English of texts, the names and values of the rest. */
const inWords = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(inWords).join('; ') || 'none';
  if (value === null) return 'not known';
  if (!isObject(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  const text = value['en'] ?? value['da'];
  if (typeof text === 'string') return text;
  return Object.entries(value)
    .filter(([key]) => !SAYS_NOTHING.has(key))
    .map(([key, part]) => `${key}: ${inWords(part)}`)
    .join(', ');
};

const shortened = (words: string): string =>
  words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS)}…` : words;

type Fields = Readonly<Record<string, unknown>>;

/** The value of a field, or of its part as in `address.entrance`. */
const valueOf = (record: Fields, field: string): unknown =>
  field
    .split('.')
    .reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), record);

const factsOfRecord = (record: Fields, path: string): Fact[] => {
  const id = record['id'] as string;
  const byField = record['provenance'] as Readonly<Record<string, Provenance>>;
  const fact = (field: string, provenance: Provenance, value: unknown): Fact => ({
    name: `${id}.${field}`,
    record: path,
    field,
    provenance,
    words: shortened(inWords(value)),
  });
  const fields = new Set([...fieldsToSource(record), ...Object.keys(byField)]);
  const whole = [...fields].flatMap(field => {
    const provenance = byField[field];
    const value = valueOf(record, field);
    return provenance && value !== undefined ? [fact(field, provenance, value)] : [];
  });
  const items = Object.entries(record).flatMap(([field, list]) =>
    Array.isArray(list)
      ? list.flatMap((item: unknown, index) => {
          const provenance = isObject(item)
            ? (item['provenance'] as Provenance | undefined)
            : undefined;
          return provenance ? [fact(`${field}[${index}]`, provenance, item)] : [];
        })
      : [],
  );
  return [...whole, ...items];
};

/** A note of the route is one fact. */
const factOfNote = (
  note: {readonly id: string; readonly provenance: Provenance},
  path: string,
): Fact => ({
  name: `${note.id}.text`,
  record: path,
  field: 'text',
  provenance: note.provenance,
  words: shortened(inWords(note)),
});

/** Everything a checked directory says of its offices, steps and notes, with where it comes from. */
export const factsOf = (source: DirectorySource): Fact[] => {
  const {offices, registration} = resolveProvenance(source);
  const {steps = [], notes = []} = registration ?? {};
  return [
    ...offices.flatMap((office, index) => factsOfRecord({...office}, `offices[${index}]`)),
    ...steps.flatMap((step, index) => factsOfRecord({...step}, `registration.steps[${index}]`)),
    ...notes.map((note, index) => factOfNote(note, `registration.notes[${index}]`)),
  ];
};

/** A source with the facts that were read from it. */
export interface SourceToCheck {
  readonly source: Source;
  readonly facts: readonly Fact[];
}

const WORST_FIRST = ['seed', 'reported', 'official', 'confirmed'];

/** What sorts facts, the riskiest first: past its last day, of a poor grade, read long ago. */
const riskOf = (
  {provenance: {grade, checked, validThrough = '9999'}}: Fact,
  at: CalendarDate,
): string =>
  `${validThrough < at ? 0 : 1} ${WORST_FIRST.indexOf(grade)} ${checked} ${validThrough}`;

/** The sources of a checked directory and their facts, by risk: what a wrong fact is likeliest to come from first. */
export const sourcesToCheck = (directory: DirectorySource, at: CalendarDate): SourceToCheck[] => {
  const facts = factsOf(directory)
    .map(fact => ({fact, risk: riskOf(fact, at)}))
    .sort((one, other) => (one.risk < other.risk ? -1 : one.risk > other.risk ? 1 : 0))
    .map(({fact}) => fact);
  const bySource = new Map<string, Fact[]>();
  for (const fact of facts) {
    const id = fact.provenance.source;
    bySource.set(id, [...(bySource.get(id) ?? []), fact]);
  }
  return [...bySource].map(([id, ofSource]) => ({
    source: directory.sources.find(source => source.id === id)!,
    facts: ofSource,
  }));
};
