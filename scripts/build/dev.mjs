import {execSync} from 'node:child_process';
import {rmSync, watch as watchFolder} from 'node:fs';
import {resolve} from 'node:path';
import {watch} from 'rollup';
import {loadConfigFile} from 'rollup/loadConfigFile';
import {copyPages} from './pages.mjs';

rmSync('dist', {recursive: true, force: true});
// The embed builder reads from it which elements there are.
execSync('npm run manifest', {stdio: 'ignore'});
// The editor opens it.
execSync('npx tsx scripts/build/write-directory.ts dist/npm/data/herning.json');

copyPages();
for (const folder of ['demo', 'src/embed', 'src/themes']) {
  watchFolder(folder, {recursive: true}, copyPages);
}

const {options, warnings} = await loadConfigFile(resolve('rollup.config.mjs'), {watch: true});
warnings.flush();

let started;
watch(options).on('event', event => {
  event.result?.close();
  switch (event.code) {
    case 'START':
      started = Date.now();
      break;
    case 'ERROR':
      console.error(`${event.error.message}\n${event.error.frame ?? ''}`);
      break;
    case 'END':
      console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
      import('./serve.mjs');
  }
});

process.once('SIGINT', () => process.exit());
