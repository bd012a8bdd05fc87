import {openCopy, openDirectory} from '../directory/directory.js';
import type {Directory} from '../directory/directory.js';
import type {DirectorySource} from '../directory/types.js';
import {translateDirectory} from '../directory/translate.js';
import {pageDocument} from '../page/document.js';
import type {Language} from '../localization/language.js';
import {directoryTexts} from '../localization/translation.js';

const builtIn = new Map<DirectorySource, Map<Language, Directory>>();

/** A directory inside the script, its texts in a language that has been loaded. */
export const builtInDirectory = (source: DirectorySource, language: Language): Directory => {
  const byLanguage = builtIn.get(source) ?? new Map<Language, Directory>();
  builtIn.set(source, byLanguage);
  let directory = byLanguage.get(language);
  if (!directory) {
    const texts = directoryTexts(language);
    directory = openDirectory(texts ? translateDirectory(source, language, texts) : source);
    byLanguage.set(language, directory);
  }
  return directory;
};

const loading = new Map<string, Promise<Directory>>();

/** Addresses of directories that could not be loaded. */
const failed = new Set<string>();

const fetchSource = async (url: string): Promise<unknown> => {
  const response = await fetch(url, {
    // Redirected, it would come from an address that nobody has vouched for.
    redirect: 'error',
    // Browsers keep failures too.
    cache: failed.has(url) ? 'reload' : 'default',
  });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return await response.json();
};

const fetchDirectory = async (url: string): Promise<Directory> => {
  // It comes while the file does: a large one takes long, and each is a way to a server.
  const checker = import('../directory/check.js');
  // Where both fail, what is told is why the file did.
  checker.catch(() => undefined);
  const source = await fetchSource(url);
  return openCopy((await checker).checkedCopy(source));
};

/** Another directory file, fetched once for all elements that name it; a failure is not kept. */
export const loadDirectory = async (src: string): Promise<Directory> => {
  const url = new URL(src, pageDocument.baseURI).href;
  let directory = loading.get(url);
  if (!directory) {
    loading.set(url, (directory = fetchDirectory(url)));
    directory.catch(() => {
      loading.delete(url);
      failed.add(url);
    });
  }
  return await directory;
};
