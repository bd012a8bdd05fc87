import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const helper = fileURLToPath(new URL('../../src/elements/beside.ts', import.meta.url));

/**
 * Modules with a file of their own beside the script are imported from there and not bundled. A script
 * from another origin has no address that imports are relative to, so `src/elements/beside.ts` makes
 * them absolute.
 *
 * @param {Record<string, string>} sources by the files made of them
 */
export const filesBeside = sources => {
  const files = new Map(Object.entries(sources).map(([file, source]) => [resolve(source), file]));
  return {
    name: 'files-beside',
    async transform(code, importer) {
      let changed = code;
      for (const [whole, source] of code.matchAll(/\bimport\("([^"]+)"\)/g)) {
        const file = files.get((await this.resolve(source, importer))?.id);
        if (file) changed = changed.replace(whole, `import(beside("./${file}"))`);
      }
      if (changed === code) return null;
      const imported = `import {beside} from ${JSON.stringify(helper)};`;
      return {code: imported + changed, map: null};
    },
  };
};
