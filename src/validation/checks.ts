import {misfit} from './problem.js';
import type {Problem, Report} from './problem.js';
import {isObject} from './own-properties.js';

/** Reports what does not fit in a value at its path. Where something is reported, it goes on with the rest. */
export type Check = (value: unknown, path: string, report: Report) => void;

const withValue = (path: string, value: unknown, message: string): Problem =>
  value === undefined ? {path, message} : {path, value, message};

export const matching =
  (pattern: RegExp, expected: string): Check =>
  (value, path, report) => {
    if (typeof value !== 'string' || !pattern.test(value)) report(misfit(path, value, expected));
  };

const inWords = (values: readonly unknown[]): string =>
  values.length > 1 ? `one of ${values.map(String).join(', ')}` : String(values);

export const oneOf = (...values: readonly unknown[]): Check => {
  const expected = inWords(values);
  return (value, path, report) => {
    if (!values.includes(value)) report(misfit(path, value, expected));
  };
};

export const listOf =
  (item: Check): Check =>
  (value, path, report) => {
    if (!Array.isArray(value)) {
      report(misfit(path, value, 'a list'));
      return;
    }
    // forEach would pass over holes.
    for (let index = 0; index < value.length; index++) {
      item(value[index], `${path}[${index}]`, report);
    }
  };

/** A list that fits a check and has something in it. */
export const notEmpty =
  (list: Check, expected: string): Check =>
  (value, path, report) => {
    list(value, path, report);
    if (Array.isArray(value) && !value.length) report(misfit(path, value, expected));
  };

/** An object whose every value fits the same check, and every key another. */
export const mapOf =
  (item: Check, key?: Check, expected = 'an object'): Check =>
  (value, path, report) => {
    if (!isObject(value)) {
      report(misfit(path, value, expected));
      return;
    }
    for (const [name, entry] of Object.entries(value)) {
      const at = `${path}.${name}`;
      key?.(name, at, report);
      item(entry, at, report);
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
  const unknownKey = () => `unknown key; must be ${inWords([...fields.keys()])}`;
  return (value, path, report) => {
    if (!isObject(value)) {
      report(misfit(path, value, 'an object'));
      return;
    }
    const at = (key: string) => (path ? `${path}.${key}` : key);
    for (const [name, {check, isOptional}] of fields) {
      if (!isOptional || value[name] !== undefined) check(value[name], at(name), report);
    }
    for (const key of Object.keys(value)) {
      if (!fields.has(key)) report(withValue(at(key), value[key], unknownKey()));
    }
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
export const languageTag: Check = (value, path, report) => {
  if (typeof value !== 'string' || !isLanguageTag(value)) {
    report(misfit(path, value, 'a BCP 47 language tag such as da or pt-BR'));
  }
};

const textsByLanguage = mapOf(string, languageTag, 'a text by language such as {"en": "Tax card"}');

/** A text by language tag, in one language at least. */
export const text: Check = (value, path, report) => {
  textsByLanguage(value, path, report);
  if (isObject(value) && !Object.keys(value).length) {
    report(misfit(path, value, 'a text in any language'));
  }
};
