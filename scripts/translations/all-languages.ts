import type {DirectorySource} from '../../src/directory/index.js';
import {translateDirectory} from '../../src/directory/translate.js';
import {herning} from '../../src/herning/index.js';
import {directoryCatalog} from './catalogs.js';
import {directoryTranslations} from './language-modules.js';

/** The built-in directory in all our languages, as a file of its own to be read from elsewhere. */
export const directoryWithAllLanguages = (): DirectorySource => {
  const catalog = directoryCatalog();
  return catalog.config.targetLocales.reduce<DirectorySource>(
    (source, language) =>
      translateDirectory(source, language, directoryTranslations(catalog, language)),
    herning,
  );
};
