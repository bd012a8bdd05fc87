/** Keeps a page that runs for years, or asks about any number of days, from filling up. */
const LIMIT = 4096;

/** A function that makes the value of a key once and keeps it. */
export function memoize<K, V extends object>(make: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>();
  return key => {
    let value = kept.get(key);
    if (!value) {
      if (kept.size >= LIMIT) kept.clear();
      kept.set(key, (value = make(key)));
    }
    return value;
  };
}
