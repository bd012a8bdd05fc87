// Measures speed and size on the built files and writes docs/performance.md. Arguments choose parts, to be
// measured and printed only.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {printReport, writePage} from './page.mjs';
import {reportFile} from './report.mjs';

/** In the order of the page. */
const PARTS = {
  size: 'size/index.mjs',
  elements: 'elements/index.mjs',
  steps: 'steps/index.mjs',
  ticks: 'ticks/index.mjs',
  network: 'network/index.mjs',
  lighthouse: 'lighthouse/index.mjs',
  memory: 'memory/index.mjs',
  hours: 'hours/index.ts',
  route: 'route/index.ts',
  directory: 'directory/index.ts',
};

const fail = message => {
  console.error(message);
  process.exit(1);
};

const asked = process.argv.slice(2);
const unknown = asked.find(part => !Object.hasOwn(PARTS, part));
if (unknown) fail(`There is no part ${unknown}: choose of ${Object.keys(PARTS).join(', ')}.`);
if (!existsSync('bench/node_modules/lighthouse')) {
  fail('The packages of the benchmarks are missing: run npm --prefix bench ci first.');
}
if (!existsSync('dist/npm/hours/index.js') || !existsSync('dist/embed/registration-widgets.js')) {
  fail('There is no build to measure: run npm run build first.');
}

const parts = asked.length ? asked : Object.keys(PARTS);
const reports = parts.map(part => {
  console.log(`Measuring ${part} …`);
  // Each in a process of its own: what one has compiled or kept is not another's.
  const {status} = spawnSync(process.execPath, ['--import', 'tsx', `bench/${PARTS[part]}`], {
    stdio: 'inherit',
  });
  if (status) fail(`Measuring ${part} failed; nothing is written.`);
  return JSON.parse(readFileSync(reportFile(part), 'utf8'));
});

if (asked.length) reports.forEach(printReport);
else await writePage(reports);
