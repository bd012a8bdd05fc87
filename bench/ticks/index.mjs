import {AT, onFreshPage, serve, SLOWDOWN, startBrowser, stopwatch} from '../browser.mjs';
import {badges} from '../elements/badges.mjs';
import {median, writeReport} from '../report.mjs';

const COUNTS = [10, 100, 1000];
const ROUNDS = 9;
/** A week, looked at every half an hour. */
const STEP_MS = 1_800_000;
const STEPS = 7 * 48;
/** When one office opens. */
const OPENS = Date.parse('2026-11-25T12:30+01:00');

const BADGE = '<open-now-badge office="borgerservice-herning"></open-now-badge>';
const lineWith = subject => `<p>One office is ${subject} in a line of text.</p>`;
const PAGES = {
  '`<open-now-badge>` in a line of text': lineWith(BADGE),
  '`<open-now-badge>`': '<open-now-badge office="ics-west-aarhus"></open-now-badge>',
  '`<office-card>`': '<office-card office="borgerservice-herning"></office-card>',
  '`<office-hours>`': '<office-hours office="ics-west-aarhus"></office-hours>',
  '`<office-finder>`':
    '<office-finder task="cpr-registration" municipality="herning"></office-finder>',
  '`<registration-steps>`': `<registration-steps event="arriving" citizenship="eu" purpose="work" residence="denmark"
    stay="over-6-months" children="no" previous-number="no" arrival="2027-01-04" job-start="2027-01-11"
  ></registration-steps>`,
};
const WIDTHS = [360, 1280];

const document = `<!doctype html><html lang="en"><title>Bench</title>
  <meta name="viewport" content="width=device-width"><script src="/registration-widgets.js"></script><body>`;
const server = await serve({'/': document});
const browser = await startBrowser();

const settle = page =>
  page.evaluate(async () => {
    for (const element of document.querySelectorAll(':defined')) await element.updateComplete;
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** All badges look at the clock. */
const look = async () => {
  window.dispatchEvent(new Event('pageshow'));
  for (const element of document.querySelectorAll('open-now-badge')) await element.updateComplete;
  document.body.getBoundingClientRect();
};

/** Sets the clock and tells what a look at it takes, in milliseconds. */
const tick = async (page, time, epochMs) => {
  await page.evaluate(epochMs => {
    globalThis.setClock(epochMs);
  }, epochMs);
  return time(look);
};

/** How often a tick writes into the badges of a page. */
const writesOf = async (page, time, epochMs) => {
  await page.evaluate(() => {
    globalThis.writes = 0;
    globalThis.observer = new MutationObserver(records => {
      globalThis.writes += records.length;
    });
    for (const element of document.querySelectorAll('open-now-badge')) {
      globalThis.observer.observe(element, {attributes: true});
      globalThis.observer.observe(element.shadowRoot, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    }
  });
  await tick(page, time, epochMs);
  return page.evaluate(() => {
    globalThis.observer.disconnect();
    return globalThis.writes;
  });
};

const measureTicks = (slowdown, count) =>
  onFreshPage(browser, {slowdown}, async page => {
    await page.goto(server.origin);
    await page.evaluate(
      markup => {
        document.body.innerHTML = markup;
      },
      badges('open-now-badge', count),
    );
    await settle(page);
    const time = await stopwatch(page);
    // Observed apart from being measured: to observe takes time. Later a badge still empties what it announced.
    const writesUnchanged = await writesOf(page, time, AT);
    const unchanged = [];
    const changing = [];
    for (let round = 0; round < ROUNDS; round++) {
      unchanged.push(await tick(page, time, AT));
      changing.push(await tick(page, time, OPENS));
      await tick(page, time, AT);
    }
    return {
      count,
      slowdown,
      unchanged: median(unchanged),
      changing: median(changing),
      writesUnchanged,
      writesChanging: await writesOf(page, time, OPENS),
    };
  });

/**
 * The sum of layout shifts as a week goes by, and the markup of the badge that is told from, at each tick.
 *
 * @param {string} markup
 * @param {number} width
 * @param {readonly string[]} byHand what a `<span>` in its place is given at each tick
 */
const shiftsOfWeek = (markup, width, byHand = []) =>
  onFreshPage(browser, {}, async page => {
    await page.setViewport({width, height: 900});
    await page.goto(server.origin);
    await page.evaluate(
      (markup, byHand) => {
        document.body.innerHTML = markup;
        const [span, badge] = ['span', 'open-now-badge'].map(tag => document.querySelector(tag));
        const {elementStyles} = customElements.get('open-now-badge');
        const root = span?.attachShadow({mode: 'open'});
        if (root) root.adoptedStyleSheets = elementStyles.map(({styleSheet}) => styleSheet);
        globalThis.showTick = index => {
          if (root) root.innerHTML = byHand[index];
        };
        globalThis.markupOfBadge = () => badge?.shadowRoot.innerHTML ?? '';
        globalThis.showTick(0);
      },
      `${markup}<p>What stands below it.</p>`,
      byHand,
    );
    await settle(page);
    return page.evaluate(
      async (from, step, steps) => {
        let shift = 0;
        const markups = [globalThis.markupOfBadge()];
        const count = list => {
          for (const {value} of list.getEntries()) shift += value;
        };
        const observer = new PerformanceObserver(count);
        observer.observe({type: 'layout-shift'});
        for (let index = 1; index <= steps; index++) {
          globalThis.setClock(from + index * step);
          window.dispatchEvent(new Event('pageshow'));
          globalThis.showTick(index);
          await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
          markups.push(globalThis.markupOfBadge());
        }
        await new Promise(resolve => setTimeout(resolve, 100));
        count({getEntries: () => observer.takeRecords()});
        return {shift, markups};
      },
      AT,
      STEP_MS,
      STEPS,
    );
  });

const measured = [];
for (const slowdown of [1, SLOWDOWN]) {
  for (const count of COUNTS) measured.push(await measureTicks(slowdown, count));
}
const shifts = [];
for (const [name, markup] of Object.entries(PAGES)) {
  const sums = [];
  for (const width of WIDTHS) sums.push((await shiftsOfWeek(markup, width)).shift);
  shifts.push({name, sums});
}
const sumsByHand = [];
for (const width of WIDTHS) {
  const {markups} = await shiftsOfWeek(lineWith(BADGE), width);
  sumsByHand.push((await shiftsOfWeek(lineWith('<span></span>'), width, markups)).shift);
}
await browser.close();
server.close();

writeReport('ticks', {
  title: 'A tick of the clock',
  method: `All badges of a page look at the clock at once, as when a reader comes back to it: nothing has changed, or one office in four has opened. The main thread’s processor time; medians of ${ROUNDS} ticks.`,
  tables: [
    {
      caption: '',
      columns: [
        {title: 'badges', digits: 0},
        {title: 'slowed, times', digits: 0},
        {title: 'nothing changed: µs a badge', digits: 1},
        {title: 'ms', digits: 1},
        {title: 'writes', digits: 0},
        {title: 'one in four opens: µs a badge', digits: 1},
        {title: 'ms', digits: 1},
        {title: 'writes', digits: 0},
      ],
      rows: measured.map(each => [
        each.count,
        each.slowdown,
        (each.unchanged / each.count) * 1000,
        each.unchanged,
        each.writesUnchanged,
        (each.changing / each.count) * 1000,
        each.changing,
        each.writesChanging,
      ]),
    },
    {
      caption: `Layout shift: the sum of all as a week goes by in ${STEPS} ticks, each element alone above a paragraph`,
      columns: [{title: ''}, ...WIDTHS.map(width => ({title: `${width} px wide`, digits: 4}))],
      rows: [
        ...shifts.map(({name, sums}) => [name, ...sums]),
        ['the badge’s markup set by hand, in a `<span>` in a line of text', ...sumsByHand],
      ],
    },
  ],
  claims: [
    {
      what: 'Writes of a tick that changes nothing, 1000 badges',
      measured: Math.max(...measured.map(({writesUnchanged}) => writesUnchanged)),
      asked: 0,
    },
    ...WIDTHS.map((width, index) => ({
      what: `Layout shift of a week of ticks, ${width} px wide, the worst of the elements`,
      measured: Math.max(...shifts.map(({sums}) => sums[index])),
      asked: 0,
      digits: 4,
      why: 'States differ in length, so that a line of text wraps anew: the same markup set by hand shifts as much.',
    })),
  ],
});
