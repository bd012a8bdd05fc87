import {structuredPatch} from 'diff';
import type {Path} from './json-path.js';

/** One value that is another than it was; undefined where there was or is none. */
export interface Change {
  readonly path: Path;
  readonly before: unknown;
  readonly after: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const idOf = (item: unknown): unknown => (isFields(item) ? item['id'] : undefined);

/** The item of a list that an item of another version of it is: by its id, else by its place. */
const counterpart = (list: readonly unknown[], item: unknown, index: number): unknown => {
  const id = idOf(item);
  return id === undefined ? list[index] : list.find(other => idOf(other) === id);
};

const changesInList = (
  before: readonly unknown[],
  after: readonly unknown[],
  path: Path,
): Change[] => {
  const kept = after.flatMap((item, index) =>
    listChanges(counterpart(before, item, index), item, [...path, index]),
  );
  const gone = before.flatMap((item, index) =>
    counterpart(after, item, index) === undefined
      ? [{path: [...path, index], before: item, after: undefined}]
      : [],
  );
  return [...kept, ...gone];
};

/** What is different between two versions of a document, value by value. */
export const listChanges = (before: unknown, after: unknown, path: Path = []): Change[] => {
  if (before === after) return [];
  if (Array.isArray(before) && Array.isArray(after)) return changesInList(before, after, path);
  if (isFields(before) && isFields(after) && !Array.isArray(before) && !Array.isArray(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap(key => listChanges(before[key], after[key], [...path, key]));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{path, before, after}];
};

/** A directory as it is saved. */
export const writeFile = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;

/** The lines that are different in the file, with three around them, as `diff -u` has them; without a head. */
export const diffLines = (before: unknown, after: unknown): readonly string[] =>
  structuredPatch('', '', writeFile(before), writeFile(after), '', '', {context: 3}).hunks.flatMap(
    ({oldStart, newStart, lines}) => [`@@ ${oldStart} → ${newStart} @@`, ...lines],
  );
