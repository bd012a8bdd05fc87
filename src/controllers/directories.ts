import {openCopy, openDirectory} from '../directory/directory.js';
import type {Directory} from '../directory/directory.js';
import type {DirectorySource} from '../directory/types.js';
import {translateDirectory} from '../directory/translate.js';
import {pageDocument} from '../page/document.js';
import type {Language} from '../localization/language.js';
import {directoryTexts} from '../localization/translation.js';
import type {BuiltIns} from './read-directory.js';

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

/** A directory that its elements ask for in their language. */
export type DirectoryIn = (language: Language) => Directory;

const loading = new Map<string, Promise<DirectoryIn>>();

/** Addresses of directories that could not be loaded. */
const failed = new Set<string>();

/** @param isRetry whether it failed before */
const fetchSource = async (url: string, isRetry: boolean): Promise<unknown> => {
  const response = await fetch(url, {
    // Redirected, it would come from an address that nobody has vouched for.
    redirect: 'error',
    // Browsers keep failures too.
    cache: isRetry ? 'reload' : 'default',
  });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return await response.json();
};

const fetchDirectory = async (url: string, builtIns: BuiltIns): Promise<DirectoryIn> => {
  // It comes while the file does: a large one takes long, and each is a way to a server.
  const reader = import('./read-directory.js');
  // Where both fail, what is told is why the file did.
  reader.catch(() => undefined);
  const isRetry = failed.has(url);
  const own = await fetchSource(url, isRetry);
  const {source, isTranslated} = await (
    await reader
  ).readDirectory(url, own, builtIns, base => fetchSource(base, isRetry));
  if (isTranslated) return language => builtInDirectory(source, language);
  const directory = openCopy(source);
  return () => directory;
};

/** Another directory file, fetched once for all elements that name it; a failure is not kept. */
export const loadDirectory = async (src: string, builtIns: BuiltIns): Promise<DirectoryIn> => {
  const url = new URL(src, pageDocument.baseURI).href;
  let directory = loading.get(url);
  if (!directory) {
    loading.set(url, (directory = fetchDirectory(url, builtIns)));
    directory.catch(() => {
      loading.delete(url);
      failed.add(url);
    });
  }
  return await directory;
};
