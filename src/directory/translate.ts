import {ownProperties} from '../validation/own-properties.js';
import type {DirectorySource, Text} from './types.js';

/** Translations by their English text: `{"Tax card": "Steuerkarte"}`. */
export type Translations = Readonly<Record<string, string>>;

/** A text that can be translated: one that has an English. */
export const isText = (value: object): value is Text & {readonly en: string} =>
  typeof (value as {en?: unknown}).en === 'string';

const translate = (
  value: unknown,
  language: string,
  translations: ReadonlyMap<string, string>,
): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(item => translate(item, language, translations));
  if (isText(value)) {
    const text = value[language] ?? translations.get(value.en);
    return text ? {...value, [language]: text} : value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, translate(part, language, translations)]),
  );
};

/**
 * A copy of a directory file whose texts can also be read in another language, given by its BCP 47
 * tag. A text that has that language already keeps its own wording; one without a translation stays
 * as it is.
 */
export const translateDirectory = (
  source: DirectorySource,
  language: string,
  translations: Translations,
): DirectorySource =>
  translate(
    ownProperties(source),
    language,
    new Map(Object.entries(translations)),
  ) as DirectorySource;
