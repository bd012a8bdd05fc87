import {basename} from 'node:path';

/** What the apps built by Vite have in common: each goes to `dist/<framework>`, to be served from anywhere. */
export const appConfig = (folder, plugins = []) => ({
  root: folder,
  base: './',
  plugins,
  build: {outDir: `../dist/${basename(folder)}`, emptyOutDir: true, target: 'es2022'},
  logLevel: 'warn',
});
