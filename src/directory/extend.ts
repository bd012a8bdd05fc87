import {
  emptyObject,
  inheritingNothing,
  isObject,
  ownProperties,
} from '../validation/own-properties.js';
import {throwProblem} from '../validation/problem.js';
import type {Report} from '../validation/problem.js';
import {fieldsToSource, isForAll} from './provenance.js';
import type {
  DirectorySource,
  ExtendingDirectorySource,
  ProvenanceMap,
  ProvenanceSource,
} from './types.js';

export type Fields = Readonly<Record<string, unknown>>;

/** What still holds of an item of the base beside what the file says of it. */
export type Remains = (base: Fields, own: Fields) => Fields;

/** The id of an item of a list; undefined where it has none. */
export const idOf = (item: unknown): string | undefined =>
  isObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined;

const extendFields = (base: Fields, own: Fields): Record<string, unknown> => {
  const extended = inheritingNothing({...base}) as Record<string, unknown>;
  for (const [field, value] of Object.entries(own)) {
    if (value === null) Reflect.deleteProperty(extended, field);
    else extended[field] = value;
  }
  return extended;
};

export const without = (record: Fields, ...fields: readonly string[]): Fields =>
  inheritingNothing(
    Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field))),
  );

/** An address that is another is another page: when it was read, and how far to trust it, is told anew. */
const remainsOfSource: Remains = (base, own) => {
  const isAnother = 'url' in own || 'furtherPages' in own;
  return isAnother ? without(base, 'checked', 'grade') : base;
};

export const isMap = (
  provenance: unknown,
): provenance is ProvenanceMap<ProvenanceSource | undefined> =>
  isObject(provenance) && !isForAll(provenance as never);

/** Provenance by field, `*` written out: it must not come to speak for fields of the other file. */
export const writtenOut = (record: Fields): Record<string, unknown> => {
  const written = emptyObject() as Record<string, unknown>;
  const {provenance} = record;
  if (!isMap(provenance)) return written;
  const {'*': others, ...named} = provenance;
  if (others !== undefined) for (const field of fieldsToSource(record)) written[field] = others;
  return Object.assign(written, named);
};

/** Of a record whose provenance is by field. */
export const remainsOfRecord: Remains = (base, own) => {
  const provenance = emptyObject() as Record<string, unknown>;
  for (const [key, source] of Object.entries(writtenOut(base))) {
    // `address.entrance` speaks for the base's address.
    const field = key.split('.')[0]!;
    if (!(field in own)) provenance[key] = source;
  }
  return inheritingNothing({...base, provenance});
};

/** What speaks for a note as a whole does not speak for another. */
const remainsOfNote: Remains = (base, own) => {
  const isAnother = Object.keys(without(own, 'id', 'provenance')).length > 0;
  return isAnother ? without(base, 'provenance') : base;
};

/** Goes on with an item of the base, as far as the file's own differs. */
const extendItem = (base: Fields, own: Fields, remains: Remains): Fields => {
  const remaining = remains(base, own);
  const extended = extendFields(remaining, own);
  const isRecord = remains === remainsOfRecord;
  if (!isRecord || ('provenance' in own && !isMap(own['provenance']))) return extended;
  extended['provenance'] = Object.assign(emptyObject(), remaining['provenance'], writtenOut(own));
  return extended;
};

export type Lists = Readonly<Record<string, Remains>>;

export const LISTS: Lists = {
  sources: remainsOfSource,
  offices: remainsOfRecord,
};

export const ROUTE_LISTS: Lists = {
  questions: base => base,
  steps: remainsOfRecord,
  notes: remainsOfNote,
};

export const isRemoval = (item: unknown): item is Fields => isObject(item) && 'remove' in item;

/** Items of the base keep their places; new ones follow. */
const extendList = (
  base: readonly unknown[],
  own: readonly unknown[],
  path: string,
  remains: Remains,
  report: Report,
): unknown[] => {
  const items = [...base];
  const places = new Map<string | undefined, number>();
  for (let place = items.length - 1; place >= 0; place--) places.set(idOf(items[place]), place);
  // An item without an id goes on with no other.
  places.delete(undefined);
  for (let index = 0; index < own.length; index++) {
    const item: unknown = own[index];
    const id = idOf(item);
    const place = places.get(id);
    if (isRemoval(item)) {
      const at = `${path}[${index}]`;
      const {remove} = item;
      if (remove !== true || Object.keys(item).length > 2) {
        const message = 'an item to remove has only its id and "remove": true';
        report({path: `${at}.remove`, value: remove, message});
      } else if (place === undefined) {
        const message = `the directory extended has no "${id ?? ''}" to remove; correct the id`;
        report({path: `${at}.id`, value: id, message});
      } else items[place] = undefined;
    } else if (place === undefined) items.push(item);
    else if (Object.keys(item as Fields).length > 1) {
      items[place] = extendItem(items[place] as Fields, item as Fields, remains);
    }
    // A second of the same id is a duplicate, or takes the place of one removed.
    places.delete(id);
  }
  return items.filter(item => item !== undefined);
};

const extendLists = (
  base: Fields,
  own: Fields,
  path: string,
  lists: Lists,
  report: Report,
): Record<string, unknown> => {
  const extended = extendFields(base, own);
  for (const [key, remains] of Object.entries(lists)) {
    const ownList = own[key];
    if (!Array.isArray(ownList)) continue;
    const baseList = Array.isArray(base[key]) ? (base[key] as unknown[]) : [];
    extended[key] = extendList(baseList, ownList, `${path}${key}`, remains, report);
  }
  return extended;
};

/**
 * What a directory and the own part of a file that extends it make together, whatever is wrong in it; both
 * inherit nothing.
 *
 * @param report is told of what cannot be removed, by its path in the file
 */
export const extendCopy = (base: Fields, own: Fields, report: Report): Fields => {
  const inherited = without(base, '$schema');
  const differing = without(own, '$schema', 'extends');
  const extended = extendLists(inherited, differing, '', LISTS, report);
  const [route, ownRoute] = [inherited['registration'], differing['registration']];
  if (isObject(ownRoute)) {
    const baseRoute = isObject(route) ? route : {};
    const path = 'registration.';
    extended['registration'] = extendLists(baseRoute, ownRoute, path, ROUTE_LISTS, report);
  }
  return extended;
};

/**
 * A directory with what differs from it in a file that extends it: items are found by their `id`, and a
 * field of the file takes the place of the whole field. Neither is changed.
 *
 * @throws RangeError for an item to remove that the directory does not have
 */
export const extendDirectory = (
  base: DirectorySource,
  own: ExtendingDirectorySource,
): DirectorySource => {
  const extended: unknown = extendCopy(
    ownProperties(base) as never,
    ownProperties(own) as never,
    throwProblem,
  );
  return extended as DirectorySource;
};
