/** Where a path of a message leads in a file. */
export interface Place {
  /** The keys and indices that lead there, as far as there is something: `['offices', 3, 'name']`. */
  readonly segments: readonly (string | number)[];
  /** The rest of the path, for which there is nothing; empty where the value exists. */
  readonly missing: string;
}

const isParent = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null;

/** The keys with which a path can begin: those of a file can have dots in them. */
const firstKeys = (
  parent: object,
  path: string,
): (readonly [key: string | number, rest: string])[] => {
  if (Array.isArray(parent)) {
    const [step, index] = /^\[(\d+)\]/.exec(path) ?? [];
    return step && Number(index) in parent ? [[Number(index), path.slice(step.length)]] : [];
  }
  const relative = path.replace(/^\./, '');
  return Object.keys(parent)
    .filter(key => relative.startsWith(key))
    .map(key => [key, relative.slice(key.length)] as const)
    .filter(([, rest]) => rest === '' || /^[.[]/.test(rest));
};

/** Finds what a path such as `offices[3].name.en` leads to. */
export const placeOf = (root: unknown, path: string): Place => {
  let nearest: Place = {segments: [], missing: path};
  if (!isParent(root)) return nearest;
  for (const [key, rest] of firstKeys(root, path)) {
    const {segments, missing} = placeOf(root[key], rest);
    if (missing.length < nearest.missing.length) nearest = {segments: [key, ...segments], missing};
  }
  return nearest;
};
