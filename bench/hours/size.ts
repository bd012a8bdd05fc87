import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {rollup} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import terser from '@rollup/plugin-terser';

/** Bytes of an ES module with some of the exports of `hours`, bundled and minified. */
export async function sizeOf(
  names: string,
): Promise<{minified: number; gzip: number; brotli: number}> {
  const entry = 'entry.ts';
  const bundle = await rollup({
    input: entry,
    // What package.json says in `sideEffects` of every module but those that define elements.
    treeshake: {moduleSideEffects: false},
    plugins: [
      {
        name: 'entry',
        resolveId: id => (id === entry ? id : null),
        load: id => (id === entry ? `export ${names} from './dist/npm/hours/index.js';` : null),
      },
      esbuild({target: 'es2022'}),
      terser({module: true, ecma: 2020, compress: {passes: 3}}),
    ],
  });
  const {output} = await bundle.generate({format: 'es'});
  const code = Buffer.from(output[0].code);
  const brotli = brotliCompressSync(code, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: code.length,
    },
  });
  return {minified: code.length, gzip: gzipSync(code, {level: 9}).length, brotli: brotli.length};
}
