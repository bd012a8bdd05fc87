import {openCopy, openDirectory} from '../directory/directory.js';
import type {Directory} from '../directory/directory.js';
import type {DirectorySource} from '../directory/types.js';
import {translateDirectory} from '../directory/translate.js';
import {pageDocument} from '../page/document.js';
import type {Language} from '../localization/language.js';
import {directoryTexts} from '../localization/translation.js';
import type {DirectoryIn} from './read-directory.js';

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

const loading = new Map<string, Promise<DirectoryIn>>();

/** Addresses of directories that could not be loaded. */
const failed = new Set<string>();

const fetchDirectory = async (url: string): Promise<DirectoryIn> => {
  const options = {
    // Redirected, it would come from an address that nobody has vouched for.
    redirect: 'error',
    // Browsers keep failures too.
    cache: failed.has(url) ? 'reload' : 'default',
  } as const;
  // It comes while the file does: a large one takes long, and each is a way to a server.
  const reader = import('./read-directory.js');
  // Where both fail, what is told is why the file did.
  reader.catch(() => undefined);
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const content: unknown = await response.json();
  const {readDirectory} = await reader;
  return readDirectory({name: url, content}, options, openCopy, builtInDirectory, {
    // All of it, whichever element shows the file.
    herning: () => import('../herning/index.js'),
  });
};

/** Another directory file, fetched once for all elements that name it; a failure is not kept. */
export const loadDirectory = async (src: string): Promise<DirectoryIn> => {
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
