import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync} from 'node:fs';
import {resolve} from 'node:path';

const HOSTS = 'test/hosts/frameworks';

if (!existsSync('dist/jsx.d.ts')) {
  console.error('There is no package to host yet. Run: npm run build');
  process.exit(1);
}

const npm = (words, options) => execFileSync('npm', words, {encoding: 'utf8', ...options});

mkdirSync('reports', {recursive: true});
const [{filename}] = JSON.parse(
  npm(['pack', '--json', '--ignore-scripts', '--pack-destination', 'reports'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
);
// The apps install the package as any host does, from its tarball: what it leaves out fails here.
const inHosts = {cwd: HOSTS, stdio: 'inherit'};
npm(['ci'], inHosts);
npm(['install', '--no-save', resolve('reports', filename)], inHosts);
npm(['run', 'build'], inHosts);
