import {openDirectory} from '../directory/directory.js';
import type {Directory} from '../directory/directory.js';
import {translateDirectory} from '../directory/translate.js';
import {herning} from '../herning.js';
import type {Language} from '../localization/language.js';
import {directoryTexts} from '../localization/translation.js';

const builtIn = new Map<Language, Directory>();

/** The directory inside the script, which the build has checked, in a language that is available. */
export const builtInDirectory = (language: Language): Directory => {
  let directory = builtIn.get(language);
  if (!directory) {
    const texts = directoryTexts(language);
    directory = openDirectory(texts ? translateDirectory(herning, language, texts) : herning);
    builtIn.set(language, directory);
  }
  return directory;
};

const loading = new Map<string, Promise<Directory>>();

const fetchDirectory = async (url: string): Promise<Directory> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const checker: typeof import('../on-demand.js') = await import('../on-demand.js');
  const source: unknown = await response.json();
  checker.checkDirectory(source);
  return openDirectory(source);
};

/** Another directory file, fetched once for all elements that name it; a failure is not kept. */
export const loadDirectory = async (src: string): Promise<Directory> => {
  const url = new URL(src, document.baseURI).href;
  let directory = loading.get(url);
  if (!directory) {
    loading.set(url, (directory = fetchDirectory(url)));
    directory.catch(() => loading.delete(url));
  }
  return await directory;
};
