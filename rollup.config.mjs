import {readFileSync} from 'node:fs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import minifyHtmlLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import esbuild from 'rollup-plugin-esbuild';
import {filesBeside} from './scripts/build/rollup-files-beside.mjs';
import {ownPolicy} from './scripts/build/rollup-own-policy.mjs';
import {thirdParty} from './scripts/build/rollup-third-party.mjs';
import {sharedProvenance} from './scripts/build/rollup-shared-provenance.mjs';
import {sharedRuntime} from './scripts/build/rollup-shared-runtime.mjs';

/** Nothing of ours does anything by being imported but `define.ts`. */
const treeshake = {
  moduleSideEffects: id => !/\/src\/(?!define|classic|embed)|@lit\/localize/.test(id),
  propertyReadSideEffects: false,
};

const plugins = [
  resolve(),
  sharedProvenance(),
  json({include: 'package.json'}),
  esbuild({target: 'es2022'}),
  thirdParty(),
];

const minifyTemplates = minifyHtmlLiterals.default ?? minifyHtmlLiterals;
const minifiedPlugins = [...plugins, ownPolicy(), minifyTemplates()];

const minify = terser({
  ecma: 2022,
  module: true,
  compress: {passes: 3, unsafe_arrows: true},
  format: {comments: false},
});

/** A classic script is read in the page's own encoding, unless its first character says that it is UTF-8. */
const byteOrderMark = {
  name: 'byte-order-mark',
  renderChunk: code => ({code: `\uFEFF${code}`, map: null}),
};

/** As `<script src>` and as `type="module"` alike. */
const classic = {format: 'iife', sourcemap: 'hidden', plugins: [minify, byteOrderMark]};

const {targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

/** What is loaded beside the script when it is asked for: its source by its file in `dist`. */
const besides = {
  ...Object.fromEntries(
    // Danish is inside.
    targetLocales
      .filter(language => language !== 'da')
      .map(language => [`languages/${language}.js`, `src/localization/languages/${language}.ts`]),
  ),
  'carry.js': 'src/carry.ts',
  'on-demand.js': 'src/on-demand.ts',
  'registration-steps.js': 'src/elements/steps/view.ts',
};

const besideOf = id => {
  const source = id.replace(/^(.*\/src\/|(\.+\/)+)/, '').replace(/js$/, 'ts');
  return Object.keys(besides).find(file => besides[file].endsWith(`/${source}`));
};

/** A module beside is imported from by its own address. */
const loadsBesides = {
  external: (id, importer) => importer !== undefined && besideOf(id) !== undefined,
  paths: id => (besideOf(id) ? `./${besideOf(id)}` : id),
};

/** The file for all: what is read is inside, every language too; what follows a click is not. */
const AFTER_A_CLICK = ['carry.js', 'on-demand.js'];
const isAfterAClick = id => AFTER_A_CLICK.includes(besideOf(id));
const loadsOnDemand = {
  external: (id, importer) => importer !== undefined && isAfterAClick(id),
  paths: id => (isAfterAClick(id) ? `./${besideOf(id)}` : id),
};

export default [
  {
    input: 'src/classic.ts',
    plugins: [...minifiedPlugins, filesBeside(besides)],
    treeshake,
    output: {...classic, file: 'dist/registration-widgets.js'},
  },
  ...Object.entries(besides).map(([file, input]) => ({
    input,
    plugins: [sharedRuntime(), ...minifiedPlugins],
    treeshake,
    external: loadsBesides.external,
    output: {
      ...classic,
      format: 'es',
      file: `dist/${file}`,
      paths: loadsBesides.paths,
      plugins: [minify],
    },
  })),
  {
    input: 'src/define.ts',
    plugins: minifiedPlugins,
    treeshake,
    external: loadsOnDemand.external,
    output: {
      ...classic,
      file: 'dist/registration-widgets.all.js',
      inlineDynamicImports: true,
      paths: loadsOnDemand.paths,
    },
  },
  {
    input: 'demo/configurator/index.ts',
    plugins: [resolve(), json(), esbuild({target: 'es2022'}), minifyTemplates()],
    output: {file: 'dist/configurator.js', format: 'es', plugins: [minify]},
  },
  {
    input: 'src/embed/embed.ts',
    plugins,
    output: {...classic, file: 'dist/embed.js'},
  },
  {
    input: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      hours: 'src/hours/index.ts',
      route: 'src/route/index.ts',
      directory: 'src/directory/index.ts',
    },
    plugins,
    treeshake,
    external: /^(lit|@lit|lean-qr)\b/,
    output: {dir: 'dist/esm', format: 'es', sourcemap: true, chunkFileNames: 'shared/[name].js'},
  },
  {
    input: 'src/cli/main.ts',
    plugins,
    external: /^(node:|commander|preact|lit)/,
    output: {file: 'dist/cli/registration-widgets.js', format: 'es'},
  },
];
