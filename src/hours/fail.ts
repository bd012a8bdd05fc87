/**
 * Refuses a value.
 *
 * @param path where the value stands in its file; empty when it is no part of one.
 * @throws {RangeError} always.
 */
export function fail(path: string, found: unknown, remedy: string): never {
  const shown = isObject(found) ? 'object' : String(found);
  // A path from the source's root begins with a dot, and none leaves the colon.
  throw new RangeError(`${path}: ${shown}; use ${remedy}`.replace(/^[.: ]+/, ''));
}

/** Whether a value is what JSON calls an object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
