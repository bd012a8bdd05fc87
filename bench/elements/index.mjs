import {readFileSync} from 'node:fs';
import {
  collectGarbage,
  onFreshPage,
  serve,
  SLOWDOWN,
  startBrowser,
  stopwatch,
  warmIntl,
} from '../browser.mjs';
import {bundle} from '../peers.mjs';
import {interleaved, median, writeReport} from '../report.mjs';
import {badges, markupOf, readBadges} from './badges.mjs';

const FRESH_COUNTS = [1, 10, 100, 1000];
const WARM_COUNTS = [10, 100, 1000];
const FRESH_ROUNDS = 3;
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

/** Parses and renders so many elements, layout included. */
const render = async (page, time, tag, count) => {
  await page.evaluate(
    markup => {
      document.body.replaceChildren(document.createElement('div'));
      document.body.getBoundingClientRect();
      globalThis.markup = markup;
    },
    badges(tag, count),
  );
  await collectGarbage(page);
  const spent = await time(async () => {
    const holder = document.body.firstElementChild;
    holder.innerHTML = globalThis.markup;
    await holder.lastElementChild.updateComplete;
    holder.getBoundingClientRect();
  });
  const isShown = await page.evaluate(tag => {
    const shown = [...document.querySelectorAll(tag)];
    return shown.every(({shadowRoot}) => shadowRoot.querySelector('b').textContent);
  }, tag);
  if (!isShown) throw new Error(`${tag} is empty.`);
  return spent;
};

let evaluated = 0;

/** Compiles and runs a script; the browser takes it for one it has not seen. */
const evaluate = async (page, time, code) => {
  await page.evaluate(code => {
    globalThis.script = document.createElement('script');
    globalThis.script.text = code;
  }, `/* ${evaluated++} */${code}`);
  return time(() => {
    document.head.append(globalThis.script);
  });
};

/** Evaluated and rendered for the first time, each in a new document. */
const measureFresh = async (page, time) => {
  const evaluations = new Map();
  const subjects = FRESH_COUNTS.flatMap(count => TAGS.map(tag => ({count, tag})));
  const renderings = await interleaved(FRESH_ROUNDS, subjects, async subject => {
    const {count, tag} = subject;
    await makeBlank(page);
    const evaluation = await evaluate(page, time, scripts[tag]);
    evaluations.set(subject, [...(evaluations.get(subject) ?? []), evaluation]);
    return render(page, time, tag, count);
  });
  return {renderings, evaluations};
};

/** Rendered again and again on one page. */
const measureWarm = async (page, time) => {
  await makeBlank(page);
  for (const tag of TAGS) await evaluate(page, time, scripts[tag]);
  const markups = [];
  for (const tag of TAGS) {
    await render(page, time, tag, 4);
    markups.push(JSON.stringify(await markupOf(page, tag)).replace(/\\n\s*/g, ''));
  }
  if (new Set(markups).size !== 1) {
    throw new Error(`These are not the same markup:\n${markups.join('\n')}`);
  }
  const subjects = WARM_COUNTS.flatMap(count => TAGS.map(tag => ({count, tag})));
  for (const tag of TAGS) await render(page, time, tag, 1000);
  return interleaved(WARM_ROUNDS, subjects, ({count, tag}) => render(page, time, tag, count));
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
    await onFreshPage(browser, {slowdown}, async page => {
      await page.goto(server.origin);
      const time = await stopwatch(page);
      return {slowdown, fresh: await measureFresh(page, time), warm: await measureWarm(page, time)};
    }),
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

const ratioOf = times =>
  find(times, {count: 1000, tag: 'open-now-badge'}) / find(times, {count: 1000, tag: 'lit-badge'});

writeReport('elements', {
  title: 'Badges',
  method: `Beside LitElements, and custom elements without Lit, whose markup, styles and attributes are read off the built badge and found to be the same. \`Intl\` is warmed in all. Medians of ${FRESH_ROUNDS} new documents and ${WARM_ROUNDS} renderings on one page, by turns.`,
  tables: [...measured.map(freshTable), ...measured.map(warmTable)],
  claims: measured.flatMap(({slowdown, fresh, warm}) =>
    Object.entries({'first on a fresh page': fresh.renderings, 'again and again': warm}).map(
      ([how, times]) => ({
        what: `1000 badges rendered beside 1000 LitElements of the same markup, ${how}${speedOf(slowdown)}`,
        measured: ratioOf(times),
        asked: 1.3,
        unit: '×',
        digits: 2,
        why: 'Ours also works out state and words of each office, at first in code not compiled yet.',
      }),
    ),
  ),
});
