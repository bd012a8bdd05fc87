/** Where a value stands in a JSON document: keys of objects, places in lists. */
export type Path = readonly (string | number)[];

type Fields = Readonly<Record<string, unknown>>;

/** The value at a path; undefined where there is none. */
export const getAt = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Fields | null | undefined)?.[key], document);

/**
 * A copy of a document with another value at a path; `undefined` takes the key, or the place in its list,
 * away. Everything else in the copy is the document's own, also what nobody here knows.
 */
export const setAt = <Document>(document: Document, path: Path, value: unknown): Document => {
  const [key, ...rest] = path;
  if (key === undefined) return value as Document;
  const below = rest.length ? setAt(getAt(document, [key]), rest, value) : value;
  if (Array.isArray(document) || (document === undefined && typeof key === 'number')) {
    const list = [...((document as unknown[] | undefined) ?? [])];
    if (below === undefined) list.splice(key as number, 1);
    else list[key as number] = below;
    return list as Document;
  }
  const entries = Object.entries({...document, [key]: below});
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined)) as Document;
};

/** A copy of a document with an item more at the end of the list at a path, which there need not be yet. */
export const appendAt = <Document>(document: Document, path: Path, item: unknown): Document => {
  const list = (getAt(document, path) ?? []) as unknown[];
  return setAt(document, path, [...list, item]);
};

/** A copy of a document without the item at a path; a list that is left empty goes, too. */
export const removeItem = <Document>(document: Document, path: Path): Document => {
  const list = path.slice(0, -1);
  const isLast = (getAt(document, list) as unknown[]).length === 1;
  return setAt(document, isLast ? list : path, undefined);
};

/** The path a message names, as in `offices[3].hours.visit`. */
export const parsePath = (written: string): Path =>
  (written.match(/[^.[\]]+/g) ?? []).map(key => (/^\d+$/.test(key) ? Number(key) : key));

/** The id on the page of what shows the value at a path. */
export const fieldId = (path: Path): string => `f-${path.join('-').replace(/[^\w-]/g, '_')}`;
