import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import minifyHtmlLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import esbuild from 'rollup-plugin-esbuild';
import {sharedProvenance} from './scripts/rollup-shared-provenance.mjs';

const minifyTemplates = minifyHtmlLiterals.default ?? minifyHtmlLiterals;

const plugins = [
  resolve(),
  sharedProvenance(),
  esbuild({target: 'es2022'}),
  minifyTemplates(),
];

const minify = terser({
  ecma: 2022,
  module: true,
  compress: {passes: 3, unsafe_arrows: true},
  format: {comments: false},
});

const isOnDemand = id => /\/on-demand\.(js|ts)$/.test(id);

/** The one script, as `<script src>` and as `type="module"`. */
const script = {
  input: 'src/define.ts',
  plugins,
  external: isOnDemand,
  output: {
    file: 'dist/registration-widgets.js',
    format: 'iife',
    sourcemap: true,
    paths: id => (isOnDemand(id) ? './on-demand.js' : id),
    plugins: [minify],
  },
};

/** What the script loads when it is asked for. */
const onDemand = {
  input: 'src/on-demand.ts',
  plugins,
  output: {file: 'dist/on-demand.js', format: 'es', sourcemap: true, plugins: [minify]},
};

export default [script, onDemand];
