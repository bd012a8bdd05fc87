import {readFileSync} from 'node:fs';
import {collectGarbage, onFreshPage, serve, SLOWDOWN, startBrowser, warmIntl} from '../browser.mjs';
import {bundle} from '../peers.mjs';
import {interleaved, median, writeReport} from '../report.mjs';
import {badges, markupOf, readBadges} from './badges.mjs';

const FRESH_COUNTS = [1, 10, 100, 1000];
const WARM_COUNTS = [10, 100, 1000];
const FRESH_ROUNDS = 5;
const WARM_ROUNDS = 5;

const browser = await startBrowser();

const scripts = {
  'open-now-badge': readFileSync('dist/embed/registration-widgets.js', 'utf8'),
  'lit-badge': await bundle(`import './elements/lit-badge.ts'`),
  'dom-badge': await bundle(`import './elements/dom-badge.ts'`),
};
const TAGS = Object.keys(scripts);

const server = await serve({'/': '<!doctype html><html lang="en"><title>Bench</title>'});

const said = await onFreshPage(browser, {}, async page => {
  await page.goto(server.origin);
  await page.addScriptTag({content: scripts['open-now-badge']});
  return readBadges(page);
});

/** Leaves all that was on a page; what Chromium remembers of scripts is outwitted by {@link evaluate}. */
const makeBlank = async page => {
  await page.goto(server.origin);
  await page.evaluate(warmIntl);
  await page.evaluate(said => Object.assign(globalThis, {said}), said);
};

/** Milliseconds until so many elements are parsed and rendered, layout included. */
const render = (page, tag, count) =>
  page.evaluate(
    async (markup, tag) => {
      const holder = document.createElement('div');
      document.body.replaceChildren(holder);
      document.body.getBoundingClientRect();
      const start = performance.now();
      holder.innerHTML = markup;
      await holder.lastElementChild.updateComplete;
      holder.getBoundingClientRect();
      const time = performance.now() - start;
      if (!holder.querySelector(tag).shadowRoot.querySelector('b').textContent) {
        throw new Error(`${tag} is empty.`);
      }
      return time;
    },
    badges(tag, count),
    tag,
  );

/** Milliseconds to compile and run a script; the browser takes it for one it has not seen. */
let evaluated = 0;
const evaluate = (page, code) =>
  page.evaluate(code => {
    const script = document.createElement('script');
    script.text = code;
    const start = performance.now();
    document.head.append(script);
    return performance.now() - start;
  }, `/* ${evaluated++} */${code}`);

/** Evaluated and rendered for the first time, each in a new document. */
const measureFresh = async page => {
  const evaluations = new Map();
  const subjects = FRESH_COUNTS.flatMap(count => TAGS.map(tag => ({count, tag})));
  const renderings = await interleaved(FRESH_ROUNDS, subjects, async subject => {
    const {count, tag} = subject;
    await makeBlank(page);
    await collectGarbage(page);
    const evaluation = await evaluate(page, scripts[tag]);
    evaluations.set(subject, [...(evaluations.get(subject) ?? []), evaluation]);
    return render(page, tag, count);
  });
  return {renderings, evaluations};
};

/** Rendered again and again on one page. */
const measureWarm = async page => {
  await makeBlank(page);
  for (const tag of TAGS) await evaluate(page, scripts[tag]);
  const markups = [];
  for (const tag of TAGS) {
    await render(page, tag, 4);
    markups.push(JSON.stringify(await markupOf(page, tag)).replace(/\\n\s*/g, ''));
  }
  if (new Set(markups).size !== 1) {
    throw new Error(`These are not the same markup:\n${markups.join('\n')}`);
  }
  const subjects = WARM_COUNTS.flatMap(count => TAGS.map(tag => ({count, tag})));
  for (const tag of TAGS) await render(page, tag, 1000);
  return interleaved(WARM_ROUNDS, subjects, async ({count, tag}) => {
    await collectGarbage(page);
    return render(page, tag, count);
  });
};

const NAMES = {
  'open-now-badge': '`<open-now-badge>`',
  'lit-badge': 'LitElement',
  'dom-badge': 'DOM by hand',
};
const find = (map, wanted) => {
  for (const [subject, value] of map) {
    if (Object.entries(wanted).every(([key, value]) => subject[key] === value)) return value;
  }
  throw new Error(`Not measured: ${JSON.stringify(wanted)}`);
};

const measured = [];
for (const slowdown of [1, SLOWDOWN]) {
  measured.push(
    await onFreshPage(browser, {slowdown}, async page => ({
      slowdown,
      fresh: await measureFresh(page),
      warm: await measureWarm(page),
    })),
  );
}
await browser.close();
server.close();

const speedOf = slowdown => (slowdown === 1 ? '' : `, ${slowdown} × slowed`);

const freshTable = ({slowdown, fresh}) => ({
  caption: `A fresh page${speedOf(slowdown)}: the script compiled and run, and so many badges rendered for the first time`,
  columns: [
    {title: 'badges', digits: 0},
    {title: '× LitElement, all', digits: 1},
    {title: '× LitElement, rendering', digits: 2},
    ...TAGS.flatMap(tag => [
      {title: `${NAMES[tag]}: script, ms`, digits: 1},
      {title: 'rendering, ms', digits: 1},
    ]),
  ],
  rows: FRESH_COUNTS.map(count => {
    const at = (map, tag) => find(map, {count, tag});
    const evaluation = tag => median(at(fresh.evaluations, tag));
    const rendering = tag => at(fresh.renderings, tag);
    const all = tag => evaluation(tag) + rendering(tag);
    return [
      count,
      all('open-now-badge') / all('lit-badge'),
      rendering('open-now-badge') / rendering('lit-badge'),
      ...TAGS.flatMap(tag => [evaluation(tag), rendering(tag)]),
    ];
  }),
});

const warmTable = ({slowdown, warm}) => ({
  caption: `The same page again and again${speedOf(slowdown)}: order of growth, microseconds a badge`,
  columns: [
    {title: 'badges', digits: 0},
    {title: '× LitElement', digits: 2},
    {title: '× DOM by hand', digits: 2},
    ...TAGS.map(tag => ({title: `${NAMES[tag]}, µs`, digits: 0})),
  ],
  rows: WARM_COUNTS.map(count => {
    const time = tag => find(warm, {count, tag});
    return [
      count,
      time('open-now-badge') / time('lit-badge'),
      time('open-now-badge') / time('dom-badge'),
      ...TAGS.map(tag => (time(tag) / count) * 1000),
    ];
  }),
});

const ratioOf = ({warm}) =>
  find(warm, {count: 1000, tag: 'open-now-badge'}) / find(warm, {count: 1000, tag: 'lit-badge'});

writeReport('elements', {
  title: 'Badges',
  method: `Beside LitElements, and custom elements without Lit, whose markup, styles and attributes are read off the built badge and found to be the same. \`Intl\` is warmed in all. Medians of ${FRESH_ROUNDS} new documents and ${WARM_ROUNDS} renderings on one page, by turns.`,
  tables: [...measured.map(freshTable), ...measured.map(warmTable)],
  claims: measured.map(each => ({
    what: `1000 badges beside 1000 LitElements of the same markup${speedOf(each.slowdown)}`,
    measured: ratioOf(each),
    asked: 1.3,
    unit: '×',
    digits: 2,
  })),
});
