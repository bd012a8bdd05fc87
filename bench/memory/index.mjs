import {collectGarbage, onFreshPage, serve, startBrowser} from '../browser.mjs';
import {badges, readBadges} from '../elements/badges.mjs';
import {bundle} from '../peers.mjs';
import {writeReport} from '../report.mjs';

const CYCLES = 100;
const COUNT = 1000;

const ALL = `
  <open-now-badge office="borgerservice-herning"></open-now-badge>
  <office-card office="borgerservice-herning" language-picker></office-card>
  <office-hours office="ics-west-aarhus"></office-hours>
  <office-finder task="cpr-registration" municipality="herning"></office-finder>
  <registration-steps event="arriving" citizenship="eu" purpose="work" residence="denmark" stay="over-6-months"
    children="no" previous-number="no" arrival="2027-01-04" job-start="2027-01-11"></registration-steps>`;

const document = `<!doctype html><html lang="en"><title>Bench</title><body>`;
const server = await serve({'/': document});
const browser = await startBrowser();

/** Bytes, nodes and listeners that are still reachable. */
const alive = async page => {
  // What a first collection frees can free others.
  for (let times = 0; times < 3; times++) await collectGarbage(page);
  const {JSHeapUsedSize: heap, Nodes: nodes, JSEventListeners: listeners} = await page.metrics();
  return {heap, nodes, listeners};
};

const addAndRemove = (page, markup, cycles) =>
  page.evaluate(
    async (markup, cycles) => {
      for (let cycle = 0; cycle < cycles; cycle++) {
        const holder = document.createElement('div');
        holder.innerHTML = markup;
        document.body.append(holder);
        for (const element of holder.querySelectorAll(':defined')) await element.updateComplete;
        holder.getBoundingClientRect();
        holder.remove();
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    },
    markup,
    cycles,
  );

const instances = async (page, tag) => {
  const prototype = await page.evaluateHandle(tag => customElements.get(tag).prototype, tag);
  const objects = await page.queryObjects(prototype);
  const count = await objects.evaluate(list => list.length);
  await objects.dispose();
  await prototype.dispose();
  return count;
};

const TAGS = [
  'open-now-badge',
  'office-card',
  'office-hours',
  'office-finder',
  'registration-steps',
];

const leaks = await onFreshPage(browser, {}, async page => {
  await page.goto(server.origin);
  await page.addScriptTag({path: 'dist/embed/registration-widgets.js'});
  const aliveNow = async () => {
    const reachable = await alive(page);
    let elements = 0;
    for (const tag of TAGS) elements += await instances(page, tag);
    return {...reachable, elements};
  };
  // The first cycles fill caches, and have the browser compile what is used often.
  await addAndRemove(page, ALL, CYCLES);
  const before = await aliveNow();
  await addAndRemove(page, ALL, CYCLES);
  return {before, after: await aliveNow()};
});

const {said, ours} = await onFreshPage(browser, {}, async page => {
  await page.goto(server.origin);
  await page.addScriptTag({path: 'dist/embed/registration-widgets.js'});
  return {said: await readBadges(page), ours: await memoryOf(page, 'open-now-badge')};
});

const SCRIPTS = {
  'lit-badge': await bundle(`import './elements/lit-badge.ts'`),
  'dom-badge': await bundle(`import './elements/dom-badge.ts'`),
};
const peers = {};
for (const [tag, content] of Object.entries(SCRIPTS)) {
  peers[tag] = await onFreshPage(browser, {}, async page => {
    await page.goto(server.origin);
    await page.evaluate(said => Object.assign(globalThis, {said}), said);
    await page.addScriptTag({content});
    return memoryOf(page, tag);
  });
}
await browser.close();
server.close();

/** Bytes and nodes an element keeps while it is shown. */
async function memoryOf(page, tag) {
  const show = count =>
    page.evaluate(
      async markup => {
        document.body.innerHTML = markup;
        await document.body.lastElementChild.updateComplete;
        document.body.getBoundingClientRect();
      },
      badges(tag, count),
    );
  await show(10);
  const before = await alive(page);
  await show(COUNT + 10);
  const after = await alive(page);
  return {heap: (after.heap - before.heap) / COUNT, nodes: (after.nodes - before.nodes) / COUNT};
}

const lit = peers['lit-badge'];
writeReport('memory', {
  title: 'Memory',
  method: 'What is still reachable after garbage was collected.',
  tables: [
    {
      caption: `${COUNT} badges on a page, each`,
      columns: [
        {title: ''},
        {title: '× LitElement', digits: 2},
        {title: 'bytes of the JavaScript heap', digits: 0},
        {title: 'nodes', digits: 1},
      ],
      rows: Object.entries({
        '`<open-now-badge>`': ours,
        'LitElement of the same markup': lit,
        'DOM by hand': peers['dom-badge'],
      }).map(([name, {heap, nodes}]) => [name, heap / lit.heap, heap, nodes]),
    },
    {
      caption: `All five elements added and removed ${CYCLES} times, and ${CYCLES} times again`,
      columns: [
        {title: ''},
        {title: `after ${CYCLES} times`, digits: 0},
        {title: `after ${2 * CYCLES} times`, digits: 0},
        {title: 'growth', digits: 0},
      ],
      rows: Object.entries({
        elements: 'elements of ours that are reachable',
        nodes: 'nodes',
        listeners: 'listeners',
        heap: 'bytes of the JavaScript heap',
      }).map(([key, name]) => [
        name,
        leaks.before[key],
        leaks.after[key],
        leaks.after[key] - leaks.before[key],
      ]),
    },
  ],
  claims: [
    {
      what: `Elements and nodes more after adding and removing all elements ${CYCLES} times again`,
      measured:
        leaks.after.elements - leaks.before.elements + leaks.after.nodes - leaks.before.nodes,
      asked: 0,
    },
  ],
});
