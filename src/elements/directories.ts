import {openDirectory} from '../directory/directory.js';
import type {Directory} from '../directory/directory.js';
import {herning} from '../herning.js';
import {translateTexts} from '../localization/translation.js';

translateTexts('directory', {offices: herning.offices, sources: herning.sources});

let builtIn: Directory | undefined;

/** The directory inside the script, which the build has checked. */
export const builtInDirectory = (): Directory => (builtIn ??= openDirectory(herning));

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
