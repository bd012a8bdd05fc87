import {readFileSync} from 'node:fs';
import {PredefinedNetworkConditions} from 'puppeteer-core';
import {onFreshPage, serve, SLOWDOWN, startBrowser} from '../browser.mjs';
import {bundledPeers} from '../peers.mjs';
import {interleaved, writeReport} from '../report.mjs';

const ROUNDS = 3;

const STEPS = `<registration-steps event="arriving" citizenship="eu" purpose="work" residence="denmark"
  stay="over-6-months" children="no" previous-number="no" arrival="2027-01-04" job-start="2027-01-11">`;

/** Pages of ours, all with the one script. */
const OURS = [
  {
    name: '`<open-now-badge>`',
    html: '<open-now-badge office="borgerservice-herning">Borgerservice</open-now-badge>',
    isShown: `document.querySelector('open-now-badge').shadowRoot?.querySelector('b')`,
  },
  {
    name: '`<office-card>`',
    html: '<office-card office="borgerservice-herning">Borgerservice Herning, Torvet 5</office-card>',
    isShown: `document.querySelector('office-card').shadowRoot?.querySelector('[part~=heading]')`,
  },
  {
    name: '`<registration-steps>` with a whole plan',
    html: `${STEPS}</registration-steps>`,
    isShown: `document.querySelector('registration-steps').shadowRoot?.querySelector('[part~=step]')`,
  },
  {
    name: '`<office-card>` in German, whose file lies beside the script',
    html: '<office-card office="borgerservice-herning" lang="de">Borgerservice Herning</office-card>',
    isShown: `document.querySelector('office-card').shadowRoot?.querySelector('[part~=heading]')`,
  },
];

const pageOf = ({html, isShown}, script) => `<!doctype html>
  <html lang="en">
    <title>Bench</title>
    <meta name="viewport" content="width=device-width">
    <script>
      const look = () => {
        if (${isShown}) requestAnimationFrame(() => setTimeout(() => { globalThis.shownAt = performance.now(); }));
        else requestAnimationFrame(look);
      };
      addEventListener('DOMContentLoaded', look);
    </script>
    <script src="${script}" defer></script>
    <h1>A page</h1>
    ${html}`;

const contents = {};
const subjects = [];
const add = (subject, script) => {
  const path = `/page-${subjects.length}.html`;
  contents[path] = pageOf(subject, script);
  subjects.push({name: subject.name, path});
};
for (const subject of OURS) add(subject, '/registration-widgets.js');
for (const [index, peer] of (await bundledPeers()).entries()) {
  contents[`/peer-${index}.js`] = peer.script;
  for (const [path, file] of Object.entries(peer.files ?? {})) contents[path] = readFileSync(file);
  add(peer, `/peer-${index}.js`);
}
// What a captcha asks its own server for; it is shown without.
contents['/challenge.json'] = '{}';

const server = await serve(contents);
const browser = await startBrowser();

const transfers = new Map();

/** Milliseconds from the click on a link to the page until its content is painted, nothing cached. */
const timeToContent = ({name, path}, slowdown) =>
  onFreshPage(browser, {slowdown}, async page => {
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    let bytes = 0;
    const foreign = [];
    session.on('Network.loadingFinished', ({encodedDataLength}) => {
      bytes += encodedDataLength;
    });
    page.on('request', request => {
      if (!request.url().startsWith(server.origin)) foreign.push(request.url());
    });
    await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
    await page.goto(`${server.origin}${path}`, {waitUntil: 'domcontentloaded'});
    await page.waitForFunction(() => globalThis.shownAt, {polling: 50, timeout: 120_000});
    const time = await page.evaluate(() => globalThis.shownAt);
    transfers.set(name, {bytes, foreign: foreign.length});
    return time;
  });

const times = new Map();
for (const slowdown of [1, SLOWDOWN]) {
  // The server compresses each file when it is first asked for.
  if (slowdown === 1) for (const subject of subjects) await timeToContent(subject, 1);
  times.set(
    slowdown,
    await interleaved(ROUNDS, subjects, subject => timeToContent(subject, slowdown)),
  );
}
await browser.close();
server.close();

const lit = subjects.find(({name}) => name.includes('lit '));
const timeOf = (subject, slowdown) => times.get(slowdown).get(subject);

writeReport('network', {
  title: 'Time to content on slow 4G',
  method: `From the request for the page until the content of the element is painted, with the network of Chromium’s “Slow 4G” (0.56 s latency, 1.4 Mbit/s), nothing cached, files compressed with brotli, each script with \`defer\`. Until then a reader sees what the page has written inside our elements. Medians of ${ROUNDS}, by turns.`,
  tables: [
    {
      caption: '',
      columns: [
        {title: ''},
        {title: '× Lit', digits: 2},
        {title: 's', digits: 2},
        {title: `s, processor ${SLOWDOWN} × slowed`, digits: 2},
        {title: 'transferred, kB', digits: 1},
      ],
      rows: subjects.map(subject => [
        subject.name,
        timeOf(subject, 1) / timeOf(lit, 1),
        timeOf(subject, 1) / 1000,
        timeOf(subject, SLOWDOWN) / 1000,
        transfers.get(subject.name).bytes / 1000,
      ]),
    },
  ],
  claims: [
    {
      what: 'Requests of our pages beyond our own files',
      measured: OURS.reduce((sum, {name}) => sum + transfers.get(name).foreign, 0),
      asked: 0,
    },
  ],
});
