import type {Problem} from '../validation/problem.js';
import {placeOf} from './paths.js';

/** What is left of data in which anything may be wrong. */
export type Sound<T> = T extends readonly (infer Item)[]
  ? readonly (Sound<Item> | undefined)[]
  : T extends object
    ? {readonly [Key in keyof T]?: Sound<T[Key]>}
    : T | undefined;

/** Takes what is wrong out of data; the items of lists keep their places. */
export const removeProblems = <T>(data: unknown, problems: readonly Problem[]): Sound<T> => {
  for (const {path} of problems) {
    const {segments, missing} = placeOf(data, path);
    const last = segments.at(-1);
    if (missing || last === undefined) continue;
    let parent = data as Record<string | number, unknown>;
    for (const segment of segments.slice(0, -1)) {
      parent = parent[segment] as typeof parent;
    }
    parent[last] = undefined;
  }
  return data as Sound<T>;
};

/** The items of a list that are sound, with the path of each. */
export const itemsIn = <Item>(
  list: readonly (Item | undefined)[] = [],
  path: string,
): (readonly [item: Item, path: string])[] => {
  const items: [Item, string][] = [];
  // Pages have lists give other things as their entries.
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    if (item !== undefined) items.push([item, `${path}[${index}]`]);
  }
  return items;
};
