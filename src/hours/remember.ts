/** Keeps a page that runs for years, or asks about any number of days, from filling up. */
const LIMIT = 4096;

/** The value kept under a key; made, and kept from then on, when there is none. */
export function remember<K, V extends object>(kept: Map<K, V>, key: K, make: (key: K) => V): V {
  let value = kept.get(key);
  if (!value) {
    if (kept.size >= LIMIT) kept.clear();
    kept.set(key, (value = make(key)));
  }
  return value;
}
