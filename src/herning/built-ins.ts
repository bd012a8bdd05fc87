import type {DirectorySource} from '../directory/types.js';

/** What a directory file can extend by name: all of it, as a file may do that is shown by any element. */
export const builtIns = {
  herning: async (): Promise<DirectorySource> => (await import('./index.js')).herning,
};
