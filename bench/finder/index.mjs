import {once} from 'node:events';
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {findBrowser} from '../../scripts/browsers/find-browser.mjs';

const OFFICES = 10_000;
const MUNICIPALITIES = 98;
const ROUNDS = 3;

const example = JSON.parse(readFileSync('demo/example-municipality/directory.json', 'utf8'));

/** The offices of the example over and over, those of each municipality under names of their own. */
const directory = JSON.stringify({
  sources: example.sources,
  offices: Array.from({length: OFFICES}, (_, index) => {
    const office = example.offices[index % example.offices.length];
    const municipality = `Municipality ${index % MUNICIPALITIES}`;
    return {
      ...office,
      id: `office-${index}`,
      successor: undefined,
      name: {da: `${office.name.da} ${index}`, en: `${office.name.en} ${index}`},
      areaServed: [{municipality}],
    };
  }),
});

const PAGE = `<!doctype html><meta charset="utf-8"><script src="/registration-widgets.js"></script>
  <office-finder src="/country.json" lang="en"></office-finder>`;

const files = sirv('dist/embed');
const server = createServer((request, response) => {
  if (request.url === '/') response.setHeader('content-type', 'text/html').end(PAGE);
  else if (request.url === '/country.json') {
    response.setHeader('content-type', 'application/json').end(directory);
  } else files(request, response);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = `http://127.0.0.1:${server.address().port}/`;

const browser = await puppeteer.launch(await findBrowser());
const median = times => [...times].sort((a, b) => a - b)[times.length >> 1];

/** Milliseconds from one key to the next picture, with what is found drawn. */
const typeKey = key =>
  new Promise(resolve => {
    const {shadowRoot} = globalThis.document.querySelector('office-finder');
    const field = shadowRoot.querySelector('[type=search]');
    const start = performance.now();
    field.value += key;
    field.dispatchEvent(new globalThis.InputEvent('input', {bubbles: true}));
    globalThis.requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
  });

const measure = async slowdown => {
  const drawn = [];
  const keys = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage();
    const client = await page.createCDPSession();
    await client.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    await page.goto(address);
    await page.waitForFunction(
      () =>
        globalThis.document
          .querySelector('office-finder')
          .shadowRoot?.querySelector('[type=search]'),
      {timeout: 120_000},
    );
    drawn.push(await page.evaluate(() => performance.now()));
    // The first key loads the search, and makes the offices ready.
    await page.evaluate(typeKey, 'm');
    await page.waitForFunction(
      () => globalThis.document.querySelector('office-finder').shadowRoot.querySelector('details'),
      {timeout: 120_000},
    );
    for (const key of 'unicipality 42') keys.push(await page.evaluate(typeKey, key));
    await page.close();
  }
  return {
    processor: slowdown === 1 ? 'as it is' : `${slowdown} times slower`,
    'first drawing, ms': Math.round(median(drawn)),
    'a key, ms': Math.round(median(keys)),
  };
};

console.log(`<office-finder> of ${OFFICES} offices, ${(directory.length / 1e6).toFixed(1)} MB`);
console.table([await measure(1), await measure(4)]);
await browser.close();
server.close();
