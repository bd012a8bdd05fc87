// Bundles one element as an app would, with esbuild and with webpack, and prints what a page loads at first:
// the brotli-compressed bytes of each.
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';
import webpack from 'webpack';

const entry = 'registration-widgets/open-now-badge/define';

const brotli = contents =>
  contents.reduce((sum, content) => sum + brotliCompressSync(content).length, 0);

const withEsbuild = async () => {
  const {metafile, outputFiles} = await build({
    entryPoints: {main: entry},
    bundle: true,
    format: 'esm',
    metafile: true,
    minify: true,
    outdir: 'dist/esbuild',
    splitting: true,
    charset: 'utf8',
    write: false,
  });
  const loaded = new Set(['dist/esbuild/main.js']);
  for (const file of loaded) {
    for (const {kind, path} of metafile.outputs[file].imports) {
      if (kind === 'import-statement') loaded.add(path);
    }
  }
  const files = [...loaded].map(file => resolve(file));
  return brotli(outputFiles.filter(({path}) => files.includes(path)).map(file => file.contents));
};

const withWebpack = async () => {
  const path = resolve('dist/webpack');
  const compiler = webpack({
    entry,
    mode: 'production',
    output: {clean: true, path},
    performance: {hints: false},
    target: ['web', 'es2022'],
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, stats) => (error ? reject(error) : resolve(stats)));
  });
  const {entrypoints, errors, warnings} = stats.toJson();
  const complaints = [...errors, ...warnings].map(({message}) => message);
  if (complaints.length) throw new Error(complaints.join('\n'));
  return brotli(entrypoints.main.assets.map(({name}) => readFileSync(resolve(path, name))));
};

console.log(JSON.stringify({esbuild: await withEsbuild(), webpack: await withWebpack()}));
