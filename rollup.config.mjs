import {readFileSync} from 'node:fs';
import {resolve as resolvePath} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import inject from '@rollup/plugin-inject';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import minifyHtmlLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import esbuild, {minify as minifyQuickly} from 'rollup-plugin-esbuild';
import {besideTheScript} from './scripts/build/rollup-beside.mjs';
import {thirdParty} from './scripts/build/rollup-third-party.mjs';

/** Nothing does anything by being imported but what registers elements. */
const treeshake = {
  moduleSideEffects: id => /\/(define|embed|localize)\.ts$|\/demo\//.test(id),
  propertyReadSideEffects: false,
};

const typescript = esbuild({target: 'es2022', charset: 'utf8'});

const plugins = [resolve(), json({preferConst: true}), typescript];

const minifyTemplates = minifyHtmlLiterals.default ?? minifyHtmlLiterals;

/** Our Trusted Types policy, and globals that no page can take, for the Lit inside the script. */
const litEnvironment = inject({
  include: /\/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\//,
  sourceMap: false,
  modules: Object.fromEntries(
    [
      ['document', 'litDocument'],
      ['Document', 'litDocumentInterface'],
      ['globalThis', 'litGlobals'],
      ['Object', 'litObject'],
      ['litPropertyMetadata', 'litPropertyMetadata'],
    ].map(([name, ours]) => [name, [resolvePath('src/page/lit-environment.ts'), ours]]),
  ),
});

/**
 * What a script of the page may declare for itself, as in `const URL = …` or `class Node …`: all scripts
 * of a page see its declarations, so ours reads these names from the window.
 */
const NAMES = [
  ...['AbortController', 'Array', 'Blob', 'Boolean', 'CSSStyleSheet', 'Date', 'Element', 'Error'],
  ...['EventTarget', 'FormData', 'HTMLElement', 'HTMLInputElement', 'IntersectionObserver', 'Intl'],
  ...['JSON', 'Map', 'Math', 'MessageEvent', 'MutationObserver', 'Node', 'Number', 'Object'],
  ...['Promise', 'Proxy', 'RangeError', 'Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'URL'],
  ...['URLSearchParams', 'WeakMap', 'WeakSet', 'XMLDocument'],
];

const windowNames = {
  name: 'window-names',
  intro({modules}) {
    const code = Object.values(modules).map(module => module.code);
    const used = NAMES.filter(name => new RegExp(`\\b${name}\\b`).test(code));
    return used.length ? `const {${used.join()}} = globalThis;` : '';
  },
};

/** A classic script is read in the page's own encoding, unless its first character says that it is UTF-8. */
const byteOrderMark = {
  name: 'byte-order-mark',
  renderChunk: code => ({code: `\uFEFF${code}`, map: null}),
};

const {targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

/** What is loaded beside the script when it is asked for: its source by its file in `dist/embed`. */
const besides = {
  'additions.js': 'src/controllers/additions.ts',
  'calendar.js': 'src/directory/icalendar.ts',
  'contact.js': 'src/directory/vcard.ts',
  'json-ld.js': 'src/elements/office-card/json-ld.ts',
  'print-page.js': 'src/elements/registration-steps/print-page.ts',
  'qr-code.js': 'src/elements/registration-steps/qr-code.ts',
  'read-directory.js': 'src/controllers/read-directory.ts',
  'search-offices.js': 'src/elements/office-finder/search-offices.ts',
  ...Object.fromEntries(
    // Danish is inside.
    targetLocales
      .filter(language => language !== 'da')
      .map(language => [`languages/${language}.js`, `src/localization/languages/${language}.ts`]),
  ),
};

/** What a host copies. */
const embed = minify => {
  const embedPlugins = [...plugins, thirdParty('dist/embed'), litEnvironment, minifyTemplates()];
  /** As `<script src>` and as `type="module"` alike. */
  const classic = {
    format: 'iife',
    sourcemap: 'hidden',
    // Nobody but the script itself has its modules.
    freeze: false,
    plugins: [minify, byteOrderMark],
  };
  return [
    {
      input: 'src/define.ts',
      plugins: [windowNames, besideTheScript(besides), ...embedPlugins],
      treeshake,
      output: {...classic, file: 'dist/embed/registration-widgets.js'},
    },
    {
      input: 'src/define.ts',
      plugins: [windowNames, ...embedPlugins],
      treeshake,
      output: {
        ...classic,
        file: 'dist/embed/registration-widgets.all.js',
        inlineDynamicImports: true,
      },
    },
    ...Object.entries(besides).map(([file, input]) => ({
      input,
      plugins: [windowNames, ...embedPlugins],
      treeshake,
      output: {format: 'es', file: `dist/embed/${file}`, sourcemap: 'hidden', plugins: [minify]},
    })),
    {
      input: 'src/embed/embed.ts',
      plugins,
      treeshake,
      output: {...classic, file: 'dist/embed/embed.js'},
    },
  ];
};

/** The scripts of the demo's own pages, whose bytes nobody counts. */
const demo = minify =>
  ['embed-builder', 'editor'].map(name => ({
    input: `demo/${name}/index.ts`,
    plugins: [...plugins, minifyTemplates(), thirdParty('dist/demo')],
    output: {file: `dist/demo/${name}.js`, format: 'es', plugins: [minify]},
  }));

const {dependencies, exports} = JSON.parse(readFileSync('package.json', 'utf8'));

/** The source of a module of `dist/npm`. */
const sourceOf = file => file.replace('./dist/npm/', 'src/').replace(/js$/, 'ts');

/** One module for each of the sources, so that a bundler takes of the package what is imported. */
const npm = {
  input: Object.values(exports)
    .filter(file => /^\.\/dist\/npm\/.*\.js$/.test(file))
    .map(sourceOf),
  plugins: [...plugins, minifyTemplates()],
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
  // Its languages are loaded by import(), as in pages.
  output: {
    file: 'dist/cli/registration-widgets.js',
    format: 'es',
    inlineDynamicImports: true,
  },
};

const minify = terser({
  ecma: 2022,
  module: true,
  compress: {passes: 3, unsafe_arrows: true},
  format: {comments: false},
});

/** While somebody works on it (`--watch`), only what pages load, and that quickly. */
export default ({watch}) =>
  watch ? [...embed(), ...demo()] : [...embed(minify), ...demo(minifyQuickly()), npm, cli];
