/** Checks a value at its path; throws RangeError when it does not fit. */
export type Check = (value: unknown, path: string) => void;

/** @throws RangeError always: `offices[1].id: duplicate id` */
export const fail = (path: string, problem: string): never => {
  throw new RangeError(path ? `${path}: ${problem}` : problem);
};

/**
 * @throws RangeError always: `offices[0].id: must be an id; got 7`, or of a value that is undefined
 * `sources: missing (expected a list)`
 */
export const refuse = (path: string, value: unknown, expected: string): never => {
  if (value === undefined) return fail(path, `missing (expected ${expected})`);
  // Undefined for what JSON cannot write, a function say, whatever its type says.
  const written = JSON.stringify(value) as string | undefined;
  return fail(path, `must be ${expected}; got ${written?.slice(0, 80) ?? typeof value}`);
};

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const matching =
  (pattern: RegExp, expected: string): Check =>
  (value, path) => {
    if (typeof value !== 'string' || !pattern.test(value)) refuse(path, value, expected);
  };

export const oneOf = (...values: readonly unknown[]): Check => {
  const expected = values.length > 1 ? `one of ${values.map(String).join(', ')}` : String(values);
  return (value, path) => {
    if (!values.includes(value)) refuse(path, value, expected);
  };
};

export const listOf =
  (item: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return refuse(path, value, 'a list');
    // forEach would pass over holes.
    for (let index = 0; index < value.length; index++) item(value[index], `${path}[${index}]`);
  };

/** An object whose every value fits the same check, and every key another. */
export const mapOf =
  (item: Check, key?: Check): Check =>
  (value, path) => {
    if (!isObject(value)) return refuse(path, value, 'an object');
    for (const [name, entry] of Object.entries(value)) {
      const at = `${path}.${name}`;
      key?.(name, at);
      item(entry, at);
    }
  };

/** An object of these keys and no others; a key ending in `?` may be absent. */
export const shape = (keys: Readonly<Record<string, Check>>): Check => {
  const fields = new Map(
    Object.entries(keys).map(([key, check]) => {
      const name = key.replace('?', '');
      return [name, {check, isOptional: name !== key}];
    }),
  );
  return (value, path) => {
    if (!isObject(value)) return refuse(path, value, 'an object');
    const at = (key: string) => (path ? `${path}.${key}` : key);
    for (const [name, {check, isOptional}] of fields) {
      if (!isOptional || value[name] !== undefined) check(value[name], at(name));
    }
    for (const key of Object.keys(value)) if (!fields.has(key)) fail(at(key), 'unknown key');
  };
};

/** A string that is not blank. */
export const string = matching(/\S/, 'a text');

const isLanguageTag = (tag: string): boolean => {
  // Says enough of most tags: Intl takes long over the thousands of a large file.
  if (/^[a-z]{2,3}$/.test(tag)) return true;
  try {
    // Intl knows no name for a tag with an extension, and texts are found by the lower-case language.
    return /^[a-z]{2,3}(-[A-Za-z\d]{2,8})+$/.test(tag) && Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
};

/** A BCP 47 language tag, without extensions. */
export const languageTag: Check = (value, path) => {
  if (typeof value !== 'string' || !isLanguageTag(value)) {
    refuse(path, value, 'a BCP 47 language tag such as da or pt-BR');
  }
};

/** A text by language tag, in one language at least. */
export const text: Check = (value, path) => {
  mapOf(string, languageTag)(value, path);
  if (!Object.keys(value as object).length) refuse(path, value, 'a text in any language');
};
