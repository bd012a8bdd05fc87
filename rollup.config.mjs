import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import minifyHtmlLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import esbuild from 'rollup-plugin-esbuild';
import {sharedProvenance} from './scripts/rollup-shared-provenance.mjs';

/** Nothing of ours does anything by being imported but `define.ts`. */
const treeshake = {moduleSideEffects: id => !/\/src\/(?!define)/.test(id)};

const plugins = [
  resolve(),
  sharedProvenance(),
  json({include: 'package.json'}),
  esbuild({target: 'es2022'}),
];

const minifyTemplates = minifyHtmlLiterals.default ?? minifyHtmlLiterals;
const minifiedPlugins = [...plugins, minifyTemplates()];

const minify = terser({
  ecma: 2022,
  module: true,
  compress: {passes: 3, unsafe_arrows: true},
  format: {comments: false},
});

/** As `<script src>` and as `type="module"` alike. */
const classic = {format: 'iife', sourcemap: 'hidden', plugins: [minify]};

const isOnDemand = id => /\/on-demand\.(js|ts)$/.test(id);

export default [
  {
    input: 'src/define.ts',
    plugins: minifiedPlugins,
    treeshake,
    external: isOnDemand,
    output: {
      ...classic,
      file: 'dist/registration-widgets.js',
      paths: id => (isOnDemand(id) ? './on-demand.js' : id),
    },
  },
  {
    input: 'src/on-demand.ts',
    plugins: minifiedPlugins,
    treeshake,
    output: {...classic, format: 'es', file: 'dist/on-demand.js'},
  },
  {
    input: 'src/define.ts',
    plugins: minifiedPlugins,
    treeshake,
    output: {...classic, file: 'dist/registration-widgets.all.js', inlineDynamicImports: true},
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
    external: /^(lit|@lit)\b/,
    output: {dir: 'dist/esm', format: 'es', sourcemap: true, chunkFileNames: 'shared/[name].js'},
  },
];
