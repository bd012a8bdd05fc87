import {cpSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

cpSync('demo', 'dist', {recursive: true, filter: path => path !== 'demo/configurator'});
cpSync('src/themes', 'dist/themes', {recursive: true});
for (const file of ['embed.html', 'embed.css']) cpSync(join('src/embed', file), join('dist', file));
for (const file of readdirSync('data')) {
  if (file.endsWith('.json')) cpSync(join('data', file), join('dist/data', file));
}
