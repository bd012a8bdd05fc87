import offices from '../../data/offices.json' with {type: 'json'};
import registration from '../../data/registration.json' with {type: 'json'};
import sources from '../../data/sources.json' with {type: 'json'};
import {parseDirectory} from '../directory/index.js';
import type {Directory} from '../directory/index.js';

let builtIn: Directory | undefined;

/** The directory inside the script, parsed when first asked for. */
export const builtInDirectory = (): Directory =>
  (builtIn ??= parseDirectory({...offices, ...sources, registration}));

const loading = new Map<string, Promise<Directory>>();

const fetchDirectory = async (url: string): Promise<Directory> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return parseDirectory(await response.json());
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
