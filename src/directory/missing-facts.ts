import type {Problem} from '../validation/problem.js';
import {fieldsToSource} from './provenance.js';
import type {DirectorySource} from './types.js';

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
const untranslated = (value: unknown, path: string): Problem[] => {
  if (!isObject(value)) return [];
  if (isText(value)) {
    return NEEDED_LANGUAGES.filter(language => !(language in value)).map(language => ({
      path,
      message: `lacks the language ${language}; add its text`,
    }));
  }
  return Object.entries(value).flatMap(([key, part]) =>
    untranslated(part, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key),
  );
};

const unsourced = (records: readonly {readonly provenance: Fields}[], path: string): Problem[] =>
  records.flatMap((record, index) =>
    fieldsToSource(record)
      .filter(field => !('*' in record.provenance || field in record.provenance))
      .map(field => ({
        path: `${path}[${index}].${field}`,
        message: 'has no provenance; name its source there, or one for all fields as *',
      })),
  );

/**
 * What a directory file that fits the format still lacks: the provenance of a fact, and the English or
 * Danish of a text.
 */
export const missingFacts = (source: DirectorySource): Problem[] => [
  ...unsourced(source.offices, 'offices'),
  ...unsourced(source.registration?.steps ?? [], 'registration.steps'),
  ...untranslated(source, ''),
];
