import {spawnSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {resolve} from 'node:path';

const HOSTS = 'test/hosts/frameworks';

/** Runs npm; where it fails, which it then has explained, so does this. */
const npm = (words, options) => {
  const {status, stdout} = spawnSync('npm', words, {
    encoding: 'utf8',
    stdio: 'inherit',
    ...options,
  });
  if (status !== 0) process.exit(1);
  return stdout;
};

mkdirSync('reports', {recursive: true});
const tarball = npm(
  ['pack', '--silent', '--ignore-scripts=false', '--pack-destination', 'reports'],
  {stdio: ['ignore', 'pipe', 'inherit']},
).trim();
// The apps install the package as any host does, from its tarball: what it leaves out fails here.
const inHosts = {cwd: HOSTS};
npm(['ci'], inHosts);
npm(['install', '--no-save', resolve('reports', tarball)], inHosts);
npm(['run', 'build'], inHosts);
