import {cpSync} from 'node:fs';

/** Copies the pages, their style sheets and the themes, which are served as they were written. */
export const copyPages = () => {
  const scripts = ['demo/embed-builder', 'demo/editor'];
  cpSync('demo', 'dist/demo', {recursive: true, filter: path => !scripts.includes(path)});
  cpSync('data/as-published.json', 'dist/demo/data/as-published.json');
  cpSync('src/themes', 'dist/embed/themes', {recursive: true});
  for (const file of ['embed.html', 'embed.css']) cpSync(`src/embed/${file}`, `dist/embed/${file}`);
};
