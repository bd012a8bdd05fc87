/** An object with these properties alone: it inherits none. */
export const inheritingNothing = <T extends object>(properties: T): T =>
  Object.assign(Object.create(null) as object, properties);

const copyOf = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, part] of Object.entries(value)) copy[key] = copyOf(part);
  return copy;
};

/**
 * A copy of plain data, such as JSON has, whose objects inherit nothing: what a page adds to
 * `Object.prototype` would otherwise be read as a fact wherever a key is absent.
 */
export const ownProperties = <T>(data: T): T => copyOf(data) as T;
