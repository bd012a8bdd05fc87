import {byEnglish} from './directory-texts.js';
import type {DirectoryText} from './directory-texts.js';
import type {Unit} from './xliff.js';

const problemOf = ({source, target, state}: Unit, expected: string | undefined): string | false => {
  if (expected === undefined) return 'no longer in any source';
  if (source !== expected) return `translates "${source}", but the source is now "${expected}"`;
  if (!target?.trim()) return 'not translated';
  return (
    state === 'needs-translation' &&
    'stale: its English has changed since; translate it again and remove the state "needs-translation"'
  );
};

/**
 * What is wrong with a language's file, but for its placeholders, which `lit-localize` checks itself.
 *
 * @param sources the English of each text by its id
 */
export const problemsOfUnits = (
  units: readonly Unit[],
  sources: ReadonlyMap<string, string>,
): string[] => {
  const ids = new Set(units.map(({id}) => id));
  return [
    ...[...sources.keys()].filter(id => !ids.has(id)).map(id => `"${id}": missing`),
    ...units.flatMap(unit => {
      const problem = problemOf(unit, sources.get(unit.id));
      return problem ? [`"${unit.id}": ${problem}`] : [];
    }),
  ];
};

/** Texts that share a translation, though their Danish says that they are not the same. */
export const problemsOfTexts = (texts: readonly DirectoryText[]): string[] =>
  [...byEnglish(texts)].flatMap(([english, [first, ...others]]) =>
    others
      .filter(({danish}) => danish !== first!.danish)
      .map(
        ({path, danish}) =>
          `"${english}" is "${first!.danish}" in ${first!.path}, but "${danish}" in ${path}. The same English is translated once: use the same Danish, or word the English differently.`,
      ),
  );
