import {readFileSync} from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import minifyHtmlLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import esbuild from 'rollup-plugin-esbuild';
import {numberedMessages} from './scripts/build/rollup-numbered-messages.mjs';
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

const typescript = esbuild({target: 'es2022', charset: 'utf8'});

const plugins = [resolve(), sharedProvenance(), json({include: 'package.json'}), typescript];

const minifyTemplates = minifyHtmlLiterals.default ?? minifyHtmlLiterals;
const embedPlugins = [
  numberedMessages(),
  ...plugins,
  thirdParty('dist/embed'),
  ownPolicy(),
  minifyTemplates(),
];

/** A classic script is read in the page's own encoding, unless its first character says that it is UTF-8. */
const byteOrderMark = {
  name: 'byte-order-mark',
  renderChunk: code => ({code: `\uFEFF${code}`, map: null}),
};

const {targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

/** What is loaded beside the script when it is asked for: its source by its file in `dist/embed`. */
const besides = {
  ...Object.fromEntries(
    // Danish is inside.
    targetLocales
      .filter(language => language !== 'da')
      .map(language => [`languages/${language}.js`, `src/languages/${language}.ts`]),
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

/** What a host copies. */
const embed = minify => {
  /** As `<script src>` and as `type="module"` alike. */
  const classic = {format: 'iife', sourcemap: 'hidden', plugins: [minify, byteOrderMark]};
  return [
    {
      input: 'src/classic.ts',
      plugins: [...embedPlugins, filesBeside(besides)],
      treeshake,
      output: {...classic, file: 'dist/embed/registration-widgets.js'},
    },
    ...Object.entries(besides).map(([file, input]) => ({
      input,
      plugins: [sharedRuntime(), ...embedPlugins],
      treeshake,
      external: loadsBesides.external,
      output: {
        ...classic,
        format: 'es',
        file: `dist/embed/${file}`,
        paths: loadsBesides.paths,
        plugins: [minify],
      },
    })),
    {
      input: 'src/define.ts',
      plugins: embedPlugins,
      treeshake,
      external: loadsOnDemand.external,
      output: {
        ...classic,
        file: 'dist/embed/registration-widgets.all.js',
        inlineDynamicImports: true,
        paths: loadsOnDemand.paths,
      },
    },
    {
      input: 'src/embed/embed.ts',
      plugins,
      output: {...classic, file: 'dist/embed/embed.js'},
    },
  ];
};

const demo = minify => ({
  input: 'demo/configurator/index.ts',
  plugins: [resolve(), json(), typescript, minifyTemplates(), thirdParty('dist/demo')],
  output: {file: 'dist/demo/configurator.js', format: 'es', plugins: [minify]},
});

const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));

/** One module for each of the sources, so that a bundler takes of the package what is imported. */
const npm = {
  input: [
    'src/index.ts',
    'src/define.ts',
    'src/hours/index.ts',
    'src/route/index.ts',
    'src/directory/index.ts',
    'src/elements/office-card.ts',
    'src/elements/office-finder.ts',
    'src/elements/office-hours.ts',
    'src/elements/open-now-badge.ts',
    'src/elements/registration-steps.ts',
  ],
  plugins: [resolve(), json(), typescript],
  treeshake,
  external: id => Object.keys(dependencies).some(name => id === name || id.startsWith(`${name}/`)),
  output: {
    dir: 'dist/npm',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    // npm packs no folder of that name.
    entryFileNames: ({name}) => `${name.replace(/^node_modules\//, 'third-party/')}.js`,
  },
};

const cli = {
  input: 'src/cli/main.ts',
  plugins: [
    resolve({exportConditions: ['node'], preferBuiltins: true}),
    commonjs(),
    json(),
    typescript,
    thirdParty('dist/cli'),
  ],
  external: /^node:/,
  output: {file: 'dist/cli/registration-widgets.js', format: 'es'},
};

const minify = terser({
  ecma: 2022,
  module: true,
  compress: {passes: 3, unsafe_arrows: true},
  format: {comments: false},
});

/** While somebody works on it (`--watch`), only what pages load, and that quickly. */
export default ({watch}) =>
  watch ? [...embed(), demo()] : [...embed(minify), demo(minify), npm, cli];
