import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {herning} from '../../src/herning/index.js';
import {
  directoryCatalog,
  fileOf,
  GENERATED,
  interfaceCatalog,
  openLocalizer,
  sourcesOf,
  unitsOf,
} from './catalogs.js';
import type {Catalog} from './catalogs.js';
import {textsOf} from './directory-texts.js';
import {languageModules} from './language-modules.js';
import {problemsOfTexts, problemsOfUnits} from './problems.js';

const rebuilt = mkdtempSync(join(tmpdir(), 'localize-'));
const localizer = openLocalizer(rebuilt);
const messages = interfaceCatalog(localizer);
const directory = directoryCatalog();

const problemsOf = (catalog: Catalog): string[] =>
  catalog.config.targetLocales.flatMap(language =>
    problemsOfUnits(unitsOf(catalog, language), sourcesOf(catalog)).map(
      problem => `${fileOf(catalog, language)}: ${problem}`,
    ),
  );

const expectedModules = async (): Promise<Map<string, string>> => {
  await localizer.build();
  const interfaceModules = messages.config.targetLocales.map(
    language =>
      [
        join(GENERATED, `${language}.ts`),
        readFileSync(join(rebuilt, `${language}.ts`), 'utf8'),
      ] as const,
  );
  return new Map([...interfaceModules, ...languageModules(messages)]);
};

const staleModules = async (): Promise<string[]> =>
  [...(await expectedModules())]
    .filter(([file, content]) => !existsSync(file) || readFileSync(file, 'utf8') !== content)
    .map(([file]) => `${file}: not what the translations give`);

const problems = [
  ...problemsOfTexts(textsOf(herning)),
  ...problemsOf(messages),
  ...problemsOf(directory),
  ...localizer.validateTranslations().errors,
];
if (!problems.length) problems.push(...(await staleModules()));
rmSync(rebuilt, {recursive: true});

for (const problem of problems) console.error(problem);
if (problems.length) {
  console.error(
    '`npm run localize` adds what is missing. Translate it in data/translations, then run it again.',
  );
  process.exitCode = 1;
} else {
  const count = messages.messages.length + directory.messages.length;
  console.log(`${count} texts in ${messages.config.targetLocales.join(', ')}: complete.`);
}
