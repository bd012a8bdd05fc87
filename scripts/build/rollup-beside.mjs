import {resolve} from 'node:path';
import {rollup} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';

const PREFIX = 'beside:';

/**
 * `importBeside` of `src/page/beside.ts`, to stand before the script's own code. Rollup asks no object for
 * what it inherits, as esbuild does in its exports: pages add to `Object.prototype`.
 */
const importBeside = async () => {
  const bundle = await rollup({
    input: 'src/page/beside.ts',
    plugins: [esbuild({target: 'es2022', charset: 'utf8'})],
  });
  const {output} = await bundle.generate({format: 'iife', name: 'beside', esModule: false});
  return output[0].code;
};

/**
 * Modules with a file of their own beside the script are imported from there and not bundled.
 *
 * @param {Record<string, string>} sources by the files made of them
 */
export const besideTheScript = sources => {
  const files = new Map(Object.entries(sources).map(([file, source]) => [resolve(source), file]));
  return {
    name: 'beside-the-script',
    async resolveDynamicImport(specifier, importer) {
      const resolved = await this.resolve(specifier, importer);
      const file = files.get(resolved?.id);
      return file ? {id: PREFIX + file, external: true} : resolved;
    },
    intro: importBeside,
    outputOptions: options => ({...options, paths: id => id.replace(PREFIX, './')}),
    renderDynamicImport: () => ({left: 'beside.importBeside(', right: ')'}),
  };
};
