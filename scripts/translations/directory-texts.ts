import {isText} from '../../src/directory/translate.js';
import type {DirectorySource} from '../../src/directory/index.js';

/** A text of a directory file. */
export interface DirectoryText {
  /** Where it is: `offices.siri.contactPoints[0].topic`, by ids where there are some. */
  readonly path: string;
  readonly english: string;
  readonly danish: string | undefined;
}

const keyOf = (item: unknown, index: number): string => {
  const {id, value} = Object(item) as {id?: string; value?: string};
  const key = id ?? value;
  return key === undefined ? `[${index}]` : `.${key}`;
};

const textsIn = (value: unknown, path: string): DirectoryText[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => textsIn(item, path + keyOf(item, index)));
  }
  if (isText(value)) return [{path, english: value.en, danish: value['da']}];
  return Object.entries(value).flatMap(([key, part]) =>
    textsIn(part, path ? `${path}.${key}` : key),
  );
};

/** What is to be translated of a directory file, in its order. */
export const textsOf = (source: DirectorySource): DirectoryText[] => textsIn(source, '');

/** Texts of the same English, by it: they share one translation. */
export const byEnglish = (
  texts: readonly DirectoryText[],
): ReadonlyMap<string, readonly DirectoryText[]> => {
  const groups = new Map<string, DirectoryText[]>();
  for (const text of texts) {
    const group = groups.get(text.english);
    if (group) group.push(text);
    else groups.set(text.english, [text]);
  }
  return groups;
};
