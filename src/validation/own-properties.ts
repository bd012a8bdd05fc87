/** What inherits from it inherits nothing. Engines are slow with objects whose own prototype is null. */
const NOTHING = Object.freeze(Object.create(null) as object);

/** An object without properties, which inherits none either. */
export const emptyObject = (): object => Object.create(NOTHING) as object;

/** An object with these properties alone: it inherits none. */
export const inheritingNothing = <T extends object>(properties: T): T =>
  Object.assign(emptyObject(), properties);

const copyOf = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy = emptyObject() as Record<string, unknown>;
  for (const key of Object.keys(value)) copy[key] = copyOf((value as Record<string, unknown>)[key]);
  return copy;
};

/**
 * A copy of plain data, such as JSON has, whose objects inherit nothing: what a page adds to
 * `Object.prototype` would otherwise be read as a fact wherever a key is absent.
 */
export const ownProperties = <T>(data: T): T => copyOf(data) as T;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
