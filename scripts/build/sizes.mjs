import {readFileSync, readdirSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';

const brotli = content => brotliCompressSync(content).length;

/** @typedef {{file: string, plain: number, brotli: number}} Size in bytes */

/** @returns {Size[]} the scripts of `dist/embed`, compressed as hosts serve them */
export const embedSizes = () =>
  readdirSync('dist/embed', {recursive: true})
    .filter(file => file.endsWith('.js'))
    .sort()
    .map(file => {
      const content = readFileSync(`dist/embed/${file}`);
      return {file, plain: content.length, brotli: brotli(content)};
    });

/** @returns {Size} the built-in directory, compressed apart from the code that it is part of */
export const factsSize = () => {
  const folder = 'dist/npm/data';
  const modules = readdirSync(folder, {recursive: true}).filter(file => file.endsWith('.js'));
  const facts = modules
    .sort()
    .map(file => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('');
  return {file: folder, plain: Buffer.byteLength(facts), brotli: brotli(facts)};
};

/** The built-in directory is measured apart from the code: it grows with what is known of the offices. */
const withoutFacts = {
  name: 'without-facts',
  load: id => (/\/dist\/npm\/data\//.test(id) ? 'export default {}' : null),
};

/**
 * What a page loads at first whose bundler takes one module of `dist/npm`, with Lit and all else that the
 * module needs.
 *
 * @param {string} module such as `elements/open-now-badge.js`
 * @param {{isWithFacts: boolean}} options whether the built-in directory's facts are part of it
 * @returns {Promise<Size>}
 */
export const bundledSize = async (module, {isWithFacts}) => {
  const plugins = [resolve(), ...(isWithFacts ? [] : [withoutFacts])];
  const bundle = await rollup({input: `dist/npm/${module}`, plugins});
  const {output} = await bundle.generate({
    format: 'es',
    plugins: [terser({module: true, ecma: 2020})],
  });
  const loaded = new Set([output[0].fileName]);
  for (const file of loaded) {
    for (const imported of output.find(({fileName}) => fileName === file).imports) {
      loaded.add(imported);
    }
  }
  const chunks = output.filter(({fileName}) => loaded.has(fileName));
  return {
    file: module,
    plain: chunks.reduce((sum, {code}) => sum + Buffer.byteLength(code), 0),
    brotli: chunks.reduce((sum, {code}) => sum + brotli(code), 0),
  };
};
