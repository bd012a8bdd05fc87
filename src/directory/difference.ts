import {emptyObject, inheritingNothing, isObject} from '../validation/own-properties.js';
import {
  extendCopy,
  idOf,
  isMap,
  isRemoval,
  LISTS,
  remainsOfRecord,
  ROUTE_LISTS,
  without,
  writtenOut,
} from './extend.js';
import type {Fields, Remains, Lists} from './extend.js';
import {fieldsToSource} from './provenance.js';

type Writable = Record<string, unknown>;

/** As JSON, the keys of each object in one order. */
const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_key, part: unknown) =>
    isObject(part)
      ? Object.fromEntries(
          Object.keys(part)
            .sort()
            .map(key => [key, part[key]]),
        )
      : part,
  );

const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** The fields to say so that they come out as edited. What the file said before, and still holds, it says. */
const fieldsToSay = (base: Fields, was: Fields, edited: Fields): Writable => {
  const own = emptyObject() as Writable;
  const fields = [...Object.keys(was), ...Object.keys(edited), ...Object.keys(base)];
  for (const field of new Set(fields)) {
    const [before, after] = [base[field], edited[field]];
    if (after === undefined) {
      if (before !== undefined || was[field] === null) own[field] = null;
    } else if (isSame(was[field], after) || !isSame(before, after)) own[field] = after;
  }
  return own;
};

/**
 * The provenance to say so that a record comes out with what is wanted; undefined: none.
 *
 * @param own the fields that the file says of it
 * @param remaining what still speaks for those of the base
 * @param was what the file said before
 */
const provenanceToSay = (own: Fields, remaining: Fields, was: unknown, wanted: Fields): unknown => {
  const withWas = writtenOut({...own, provenance: was});
  if (isSame({...remaining, ...withWas}, wanted)) return was;
  const named = Object.entries(wanted).filter(([key, source]) => !isSame(remaining[key], source));
  const before: Fields = isMap(was) ? was : {};
  const fields = fieldsToSource(own);
  // A field without a source must not be given one by what speaks for all.
  const isSourced = fields.every(field => named.some(([key]) => key === field));
  const others: unknown = isSourced ? before['*'] : undefined;
  const isToName = ([key, source]: readonly [string, unknown]) =>
    key in before || !fields.includes(key) || !isSame(source, others);
  const toSay = {
    ...(others !== undefined && {'*': others}),
    ...Object.fromEntries(named.filter(isToName)),
  };
  return Object.keys(toSay).length ? toSay : undefined;
};

const recordToSay = (base: Fields, was: Fields, edited: Fields): Writable => {
  const [fields, fieldsWas, fieldsEdited] = [base, was, edited].map(record =>
    without(record, 'provenance'),
  ) as [Fields, Fields, Fields];
  const own = fieldsToSay(fields, fieldsWas, fieldsEdited);
  const wanted = writtenOut(edited);
  for (const key of Object.keys(writtenOut(base))) {
    const field = key.split('.')[0]!;
    // The base goes on speaking for a field until the file says that itself.
    if (!(key in wanted) && !(field in own)) own[field] = edited[field] ?? null;
  }
  const remaining = remainsOfRecord(base, own)['provenance'] as Fields;
  const provenance = provenanceToSay(own, remaining, was['provenance'], wanted);
  if (provenance !== undefined) own['provenance'] = provenance;
  return own;
};

const itemToSay = (base: Fields, was: Fields, edited: Fields, remains: Remains): Fields => {
  if (remains === remainsOfRecord) return recordToSay(base, was, edited);
  const own = fieldsToSay(base, was, edited);
  return fieldsToSay(remains(base, own), was, edited);
};

/** An item of a file's list, and where the file had it before. */
interface Entry {
  readonly item: unknown;
  readonly rank: number;
}

const NEW = Infinity;

const itemsToSay = (
  base: readonly unknown[],
  was: readonly unknown[],
  edited: readonly unknown[],
  remains: Remains,
): readonly unknown[] => {
  const rankOf = (id: string | undefined, isRemoved: boolean): number => {
    const index = was.findIndex(item => idOf(item) === id && isRemoval(item) === isRemoved);
    return index < 0 ? NEW : index;
  };
  const places = new Map(base.map((item, place) => [idOf(item), place]));
  for (const item of was) if (isRemoval(item)) places.delete(idOf(item));

  // What the base has keeps its place; what stands elsewhere is removed there and is new.
  let last = -1;
  const firstNew = edited.findIndex(item => {
    const place = places.get(idOf(item)) ?? -1;
    const isKept = place > last;
    last = place;
    return !isKept;
  });
  const kept = firstNew < 0 ? edited : edited.slice(0, firstNew);
  const keptIds = new Set(kept.map(idOf));

  const removed = new Map(
    base.map(idOf).flatMap(id => (keptIds.has(id) ? [] : [[id, rankOf(id, true)] as const])),
  );
  const entries = [...removed].map(([id, rank]): Entry => ({item: {id, remove: true}, rank}));
  for (const item of kept) {
    const id = idOf(item);
    const rank = rankOf(id, false);
    const before = (was[rank] ?? {id}) as Fields;
    const own = itemToSay(
      without(base[places.get(id)!] as Fields, 'id'),
      without(before, 'id'),
      without(item as Fields, 'id'),
      remains,
    );
    const saysNothing = !Object.keys(own).length;
    const saidNothing = rank !== NEW && Object.keys(before).length === 1;
    if (!saysNothing || saidNothing) entries.push({item: {id, ...own}, rank});
  }
  // New ones come out in the order in which they are said, each behind the removal of its namesake.
  let rank = -1;
  for (const item of edited.slice(kept.length)) {
    const id = idOf(item);
    rank = Math.max(rank, rankOf(id, false), removed.get(id) ?? -1);
    entries.push({item, rank});
  }
  return entries
    .sort((one, other) => (one.rank === other.rank ? 0 : one.rank - other.rank))
    .map(({item}) => item);
};

const listsToSay = (base: Fields, was: Fields, edited: Fields, lists: Lists): Writable => {
  const own = fieldsToSay(base, was, edited);
  for (const [key, remains] of Object.entries(lists)) {
    const after = edited[key];
    if (!Array.isArray(after)) continue;
    const [before, said] = [base[key], was[key]].map((list): unknown =>
      Array.isArray(list) ? list : [],
    ) as [unknown[], unknown[]];
    const items = itemsToSay(before, said, after, remains);
    if (items.length || key in was || !(key in base)) own[key] = items;
    else Reflect.deleteProperty(own, key);
  }
  return own;
};

/** Provenance by field, as it comes out of a file that extends another. */
const inFull = (directory: Fields): Fields => {
  const written = (record: unknown): unknown =>
    isObject(record) && isMap(record['provenance'])
      ? {...record, provenance: writtenOut(record)}
      : record;
  const listIn = (parent: Fields, key: string): Fields =>
    Array.isArray(parent[key])
      ? {...parent, [key]: (parent[key] as unknown[]).map(written)}
      : parent;
  const route = directory['registration'];
  const whole = listIn(directory, 'offices');
  return isObject(route) ? {...whole, registration: listIn(route, 'steps')} : whole;
};

/**
 * What a file that extends a directory has to say so that both make an edited one together: the inverse of
 * {@link extendCopy}. What the file said before stays as it was where that still holds.
 *
 * @param was the file as it was
 * @returns undefined where no file can say it: items of the base have no id or the same one, a field is null
 */
export const differenceFrom = (base: Fields, was: Fields, edited: Fields): Fields | undefined => {
  const inherited = without(base, '$schema');
  const said = without(was, '$schema', 'extends');
  const own = listsToSay(inherited, said, edited, LISTS);
  const route = edited['registration'];
  if (isObject(route)) {
    const [inBase, inFile] = [inherited, said].map(({registration}) =>
      isObject(registration) ? registration : {},
    ) as [Fields, Fields];
    const routeToSay = listsToSay(inBase, inFile, route, ROUTE_LISTS);
    const isSaid = 'registration' in said || !('registration' in inherited);
    if (isSaid || Object.keys(routeToSay).length) own['registration'] = routeToSay;
    else Reflect.deleteProperty(own, 'registration');
  }
  const head = Object.entries(was).filter(([key]) => key in own || !(key in said));
  const file = inheritingNothing({...Object.fromEntries(head), ...own});
  // An item that cannot be removed is still there, which is enough to know.
  const extended = extendCopy(base, file, () => undefined);
  return isSame(inFull(extended), inFull(edited)) ? file : undefined;
};
