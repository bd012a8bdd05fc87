import {writeFileSync} from 'node:fs';
import {
  fileOf,
  isAuthored,
  languages,
  partsOf,
  readUnits,
  toXliff,
  unitsOf,
} from './translations.js';
import {languageModules} from './language-modules.js';

/** Takes new and changed texts into the files of translations; what changed waits for its translation. */
for (const language of languages) {
  const parts = partsOf(language).map(part => {
    const known = readUnits(language, part);
    const units = unitsOf[part]().map(unit => {
      const {source, target, state} = known.get(unit.id) ?? {};
      const isStale = source !== undefined && source !== unit.source && !isAuthored(language);
      return {...unit, target, state: isStale ? 'needs-translation' : state};
    });
    return {part, units};
  });
  writeFileSync(fileOf(language), toXliff(language, parts));
}

for (const [file, content] of languageModules()) writeFileSync(file, content);
