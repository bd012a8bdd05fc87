import {directoryCatalog, sourcesOf, unitsOf} from './catalogs.js';
import type {Catalog} from './catalogs.js';

const REVIEWED = ['final', 'signed-off'];

/** A language's translations of the directory's texts by their English. */
export const directoryTranslations = (
  catalog: Catalog,
  language: string,
): Record<string, string> => {
  const targets = new Map(unitsOf(catalog, language).map(({id, target}) => [id, target]));
  return Object.fromEntries(
    [...sourcesOf(catalog)].flatMap(([id, source]) => {
      const target = targets.get(id);
      return target ? [[source, target]] : [];
    }),
  );
};

const moduleOf = (language: string, isReviewed: boolean, texts: Record<string, string>): string =>
  `// Made by \`npm run localize\` from data/translations: do not edit.
export {templates} from '../generated/${language}.js';

/** Whether native speakers have reviewed all of it. */
export const isReviewed: boolean = ${isReviewed};

/** The directory's texts by their English. */
export const texts: Readonly<Record<string, string>> = ${JSON.stringify(texts, null, 2)};
`;

/** The modules loaded beside the script, one a language, by their files. */
export const languageModules = (messages: Catalog): Map<string, string> => {
  const directory = directoryCatalog();
  return new Map(
    directory.config.targetLocales.map(language => {
      const isReviewed = [messages, directory]
        .flatMap(catalog => unitsOf(catalog, language))
        .every(({state}) => REVIEWED.includes(state));
      return [
        `src/localization/languages/${language}.ts`,
        moduleOf(language, isReviewed, directoryTranslations(directory, language)),
      ];
    }),
  );
};
