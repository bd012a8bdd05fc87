import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {brotliCompressSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../scripts/browsers/find-browser.mjs';
import {median} from './report.mjs';

/** As slow as the phone of many readers. */
export const SLOWDOWN = 4;

/** A Wednesday on which one office is open, another opens at 12:30. */
export const AT = Date.parse('2026-11-25T10:30+01:00');

/** Frees what nothing refers to any more. */
export const collectGarbage = async page => {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
};

/** Starts the browser; the reader is where the offices are. */
export const startBrowser = async () => {
  process.env.TZ = 'Europe/Copenhagen';
  return puppeteer.launch(await findBrowser());
};

/**
 * Measures on a new page on which it is {@link AT}, in a browser context of its own: nothing of it is cached.
 *
 * @template T
 * @param {import('puppeteer-core').Browser} browser
 * @param {{slowdown?: number}} options
 * @param {(page: import('puppeteer-core').Page) => Promise<T>} measure
 */
export const onFreshPage = async (browser, {slowdown = 1}, measure) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', error => console.error(String(error)));
  await page.evaluateOnNewDocument(at => {
    const now = Date.now;
    let ahead = at - now();
    Date.now = () => now() + ahead;
    globalThis.setClock = epochMs => {
      ahead = epochMs - now();
    };
  }, AT);
  await page.emulateCPUThrottling(slowdown);
  try {
    return await measure(page);
  } finally {
    await context.close();
  }
};

/**
 * Measures the main thread's processor time, which a busy machine makes no longer: what is asked of the
 * page, and all that the browser does for it meanwhile.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<(work: (...values: any[]) => unknown, ...values: unknown[]) => Promise<number>>} gives
 * milliseconds, for something to run in the page
 */
export const stopwatch = async page => {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const spent = async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
  };
  const measure = async (work, ...values) => {
    const before = await spent();
    await page.evaluate(work, ...values);
    return (await spent()) - before;
  };
  const idle = [];
  for (let round = 0; round < 9; round++) idle.push(await measure(() => undefined));
  const overhead = median(idle);
  return async (...work) => Math.max(0, (await measure(...work)) - overhead);
};

/** What `Intl` costs any page at first, so that nobody is charged with it. */
export const warmIntl = () => {
  for (const options of [
    {timeZone: 'Europe/Copenhagen', hourCycle: 'h23', dateStyle: 'full', timeStyle: 'short'},
    {timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long'},
  ]) {
    for (const language of ['en', 'en-GB', 'en-US']) {
      new Intl.DateTimeFormat(language, options).formatToParts(0);
    }
  }
};

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
};

/**
 * Serves files compressed, and whatever stands in `pages`.
 *
 * @param {Record<string, string | Buffer>} pages contents by path
 * @returns {Promise<{origin: string, close: () => void}>}
 */
export const serve = async pages => {
  const compressed = new Map();
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    if (!compressed.has(path)) {
      const content = pages[path] ?? readOrNull(`dist/embed${path}`);
      compressed.set(path, content === null ? null : brotliCompressSync(content));
    }
    const content = compressed.get(path);
    if (content === null) response.writeHead(404).end();
    else {
      const type = TYPES[path.split('.').at(-1)] ?? 'text/html; charset=utf-8';
      response
        .writeHead(200, {
          'content-type': type,
          'content-encoding': 'br',
          'content-length': content.length,
          'cache-control': 'max-age=600',
          vary: 'accept-encoding',
        })
        .end(content);
    }
  });
  await new Promise(resolve => server.listen(0, resolve));
  return {origin: `http://localhost:${server.address().port}`, close: () => server.close()};
};

const readOrNull = file => {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
};
