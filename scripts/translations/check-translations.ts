import {readFileSync} from 'node:fs';
import {languageModules} from './language-modules.js';
import {languages, partsOf, readUnits, unitsOf} from './translations.js';
import type {Translated} from './translations.js';

const placeholdersOf = (text: string): string[] => text.match(/\{\d\}/g) ?? [];

/** The items of one list that the other does not have as often. */
const without = (some: readonly string[], others: readonly string[]): string[] => {
  const rest = [...others];
  return some.filter(item => {
    const place = rest.indexOf(item);
    if (place < 0) return true;
    rest.splice(place, 1);
    return false;
  });
};

const problemsOfUnit = (
  expected: string | undefined,
  {source, target, state}: Translated,
): string[] => {
  if (expected === undefined) return ['is in no source any more'];
  if (source !== expected) return [`translates "${source}", but the source says "${expected}"`];
  if (target === undefined) return ['has no target'];
  if (!target.trim()) return ['has an empty target'];
  if (state === 'needs-translation') {
    return ['is stale: its source has changed since; translate it anew and take its state away'];
  }
  const wanted = placeholdersOf(expected);
  const used = placeholdersOf(target);
  return [
    ...without(wanted, used).map(lost => `lost the placeholder ${lost}`),
    ...without(used, wanted).map(added => `has a placeholder too many: ${added}`),
  ];
};

const problemsOfLanguage = (language: string): string[] =>
  partsOf(language).flatMap(part => {
    const known = readUnits(language, part);
    const sources = new Map(unitsOf[part]().map(({id, source}) => [id, source]));
    return [
      ...[...sources.keys()].filter(id => !known.has(id)).map(id => [id, 'is missing']),
      ...[...known].flatMap(([id, unit]) =>
        problemsOfUnit(sources.get(id), unit).map(problem => [id, problem]),
      ),
    ].map(([id, problem]) => `${language}: unit "${id}" ${problem}`);
  });

const staleModules = (): string[] =>
  [...languageModules()].flatMap(([file, content]) => {
    let written;
    try {
      written = readFileSync(file, 'utf8');
    } catch {
      // Missing, which is stale too.
    }
    return written === content ? [] : [`${file} is not what the translations give`];
  });

const problems = languages.flatMap(problemsOfLanguage);
if (!problems.length) problems.push(...staleModules());

for (const problem of problems) console.error(problem);
if (problems.length) {
  console.error('Translate in data/translations/, then run `npm run localize`.');
  process.exitCode = 1;
} else {
  const count = partsOf('').flatMap(part => unitsOf[part]()).length;
  console.log(`${count} texts in ${languages.join(', ')}: complete.`);
}
