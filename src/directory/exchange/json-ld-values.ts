import {isObject} from '../../validation/own-properties.js';

/** A value as a list: JSON-LD leaves the brackets out where there is only one. */
export const listed = (value: unknown): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
};

/** A term of schema.org without its address. */
export const term = (value: string): string =>
  value.replace(/^(https?:\/\/schema\.org\/|schema:)/, '');

/** The types of a thing. */
export const typesOf = (thing: Readonly<Record<string, unknown>>): readonly string[] =>
  listed(thing['@type'])
    .filter(type => typeof type === 'string')
    .map(term);

/** A text or number that stands alone or as `@value`; undefined where there is none. */
export const plain = (value: unknown): string | undefined => {
  const bare = isObject(value) ? value['@value'] : value;
  if (typeof bare === 'number') return String(bare);
  return typeof bare === 'string' && bare.trim() ? bare.trim() : undefined;
};

/** What stands there, short enough for a line. */
export const inShort = (value: unknown): string => JSON.stringify(value).slice(0, 80);
