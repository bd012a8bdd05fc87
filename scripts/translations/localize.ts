import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {XliffFormatter} from '@lit/localize-tools/lib/formatters/xliff.js';
import type {ProgramMessage} from '@lit/localize-tools/lib/messages.js';
import {directoryCatalog, fileOf, interfaceCatalog, openLocalizer, sourcesOf} from './catalogs.js';
import type {Catalog} from './catalogs.js';
import {languageModules} from './language-modules.js';
import {followSources} from './xliff.js';

/** As `lit-localize extract` does, which neither marks what has become stale nor takes notes from elsewhere. */
const extract = async (catalog: Catalog): Promise<void> => {
  const sources = sourcesOf(catalog);
  for (const language of catalog.config.targetLocales) {
    const file = fileOf(catalog, language);
    if (existsSync(file)) writeFileSync(file, followSources(readFileSync(file, 'utf8'), sources));
  }
  const formatter = new XliffFormatter(catalog.config);
  const translations = formatter.readTranslations();
  await formatter.writeOutput(
    // It reads no more of them than these have.
    catalog.messages as unknown as ProgramMessage[],
    new Map(translations.map(({locale, messages}) => [locale, messages])),
  );
};

const localizer = openLocalizer();
const messages = interfaceCatalog(localizer);
await extract(messages);
await extract(directoryCatalog());
const {errors} = localizer.validateTranslations();
if (errors.length) {
  for (const error of errors) console.error(error);
  console.error('Correct the placeholders in data/translations, then run this again.');
  process.exitCode = 1;
} else {
  await localizer.build();
  for (const [file, content] of languageModules(messages)) writeFileSync(file, content);
}
