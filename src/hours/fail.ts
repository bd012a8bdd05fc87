/**
 * Refuses a value.
 *
 * @param path where the value stands in its file; empty when it is no part of one.
 * @throws {RangeError} always.
 */
export function fail(path: string, found: unknown, remedy: string): never {
  const shown = Object(found) === found ? 'object' : String(found);
  throw new RangeError(`${path && `${path}: `}${shown}; use ${remedy}`);
}
