/** Checks a value at its path; throws RangeError when it does not fit. */
export type Check = (value: unknown, path: string) => void;

/** @throws RangeError always: `offices[0].id: 7 is not a text` */
export const refuse = (path: string, value: unknown, expected: string): never => {
  // What JSON cannot write, a function say, it leaves undefined, whatever its type says.
  const written = (JSON.stringify(value) as string | undefined)?.slice(0, 80) ?? 'nothing';
  throw new RangeError(`${path && `${path}: `}${written} is not ${expected}`);
};

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const matching =
  (pattern: RegExp, expected: string): Check =>
  (value, path) => {
    if (typeof value !== 'string' || !pattern.test(value)) refuse(path, value, expected);
  };

export const oneOf = (...values: readonly unknown[]): Check => {
  return (value, path) => {
    if (!values.includes(value)) refuse(path, value, values.map(String).join(' or '));
  };
};

export const listOf =
  (item: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return refuse(path, value, 'a list');
    // forEach would pass over holes.
    for (let index = 0; index < value.length; index++) item(value[index], `${path}[${index}]`);
  };

/** An object whose every value fits the same check. */
export const mapOf =
  (item: Check): Check =>
  (value, path) => {
    if (!isObject(value)) return refuse(path, value, 'an object');
    for (const [key, entry] of Object.entries(value)) item(entry, `${path}.${key}`);
  };

/** An object of these keys and no others; a key ending in `?` may be absent. */
export const shape = (keys: Readonly<Record<string, Check>>): Check => {
  return (value, path) => {
    if (!isObject(value)) return refuse(path, value, 'an object');
    const at = (key: string) => (path ? `${path}.${key}` : key);
    const names = Object.entries(keys).map(([key, check]) => {
      const name = key.replace('?', '');
      if (name === key || value[name] !== undefined) check(value[name], at(name));
      return name;
    });
    for (const key of Object.keys(value)) {
      if (!names.includes(key)) refuse(at(key), value[key], 'a known key here');
    }
  };
};
