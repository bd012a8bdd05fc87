import {mkdirSync, writeFileSync} from 'node:fs';
import {buildSync} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../scripts/browsers/find-browser.mjs';

const COUNT = 1000;
const ROUNDS = 15;

const {outputFiles} = buildSync({
  entryPoints: ['bench/elements/page.ts'],
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  conditions: ['production', 'browser'],
  logLevel: 'error',
});
// The reader is where the offices are.
process.env.TZ = 'Europe/Copenhagen';
const browser = await puppeteer.launch(await findBrowser());
const page = await browser.newPage();
page.on('pageerror', error => console.error(String(error)));
mkdirSync('reports', {recursive: true});
writeFileSync(
  'reports/bench-elements.html',
  `<!doctype html><body><script>${outputFiles[0].text}</script>`,
);
await page.goto(`file://${process.cwd()}/reports/bench-elements.html`);
const median = times => times.sort((a, b) => a - b)[times.length >> 1];
const times = {'open-now-badge': [], 'bare-badge': []};
for (let round = 0; round < ROUNDS; round++) {
  for (const tag of Object.keys(times)) {
    const time = await page.evaluate((tag, count) => globalThis.render(tag, count), tag, COUNT);
    if (round > 2) times[tag].push(time);
  }
}
const ours = median(times['open-now-badge']);
const bare = median(times['bare-badge']);
console.log(
  `${COUNT} badges ${ours.toFixed(0)} ms, bare LitElements ${bare.toFixed(0)} ms: ${(ours / bare).toFixed(2)} ×`,
);
await browser.close();
