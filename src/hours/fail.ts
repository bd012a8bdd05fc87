/**
 * Refuses a value.
 *
 * @param path where the value stands in its file; empty when it is no part of one.
 * @throws {RangeError} always.
 */
export function fail(path: string, found: unknown, remedy: string): never {
  let shown = String(typeof found === 'object' && found ? 'object' : found);
  if (typeof found === 'string') shown = `"${found}"`;
  if (Array.isArray(found)) shown = 'list';
  throw new RangeError(`${path && `${path}: `}${shown}; use ${remedy}`);
}
