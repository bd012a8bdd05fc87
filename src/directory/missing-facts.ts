import {fieldsToSource} from './provenance.js';
import type {DirectorySource} from './types.js';

/** Something a directory file leaves out that its readers need. */
export interface MissingFact {
  /** Where, as in `offices[3].contactPoints`. */
  readonly path: string;
  readonly problem: string;
}

type Fields = Readonly<Record<string, unknown>>;

const NEEDED_LANGUAGES = ['en', 'da'] as const;
const LANGUAGE_TAG = /^[a-z]{2}(-\w+)*$/;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isText = (value: Fields): boolean => {
  const keys = Object.keys(value);
  return (
    keys.length > 0 &&
    !Array.isArray(value) &&
    (NEEDED_LANGUAGES.some(language => language in value) ||
      keys.every(key => LANGUAGE_TAG.test(key)))
  );
};

/** Every text below a value that a reader of English or Danish could not read. */
const untranslated = (value: unknown, path: string): MissingFact[] => {
  if (!isObject(value)) return [];
  if (isText(value)) {
    return NEEDED_LANGUAGES.filter(language => !(language in value)).map(language => ({
      path,
      problem: `lacks the language ${language}`,
    }));
  }
  return Object.entries(value).flatMap(([key, part]) =>
    untranslated(part, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key),
  );
};

const unsourced = (
  records: readonly {readonly provenance: Fields}[],
  path: string,
): MissingFact[] =>
  records.flatMap((record, index) =>
    fieldsToSource(record)
      .filter(field => !('*' in record.provenance || field in record.provenance))
      .map(field => ({path: `${path}[${index}].${field}`, problem: 'has no provenance'})),
  );

/**
 * What a directory file that fits the format still lacks: the provenance of a fact, and the English or
 * Danish of a text.
 */
export const missingFacts = (source: DirectorySource): MissingFact[] => [
  ...unsourced(source.offices, 'offices'),
  ...unsourced(source.registration?.steps ?? [], 'registration.steps'),
  ...untranslated(source, ''),
];
