import {onFreshPage, serve, SLOWDOWN, startBrowser, stopwatch, warmIntl} from '../browser.mjs';
import {median, writeReport} from '../report.mjs';

const ROUNDS = 5;

/** Somebody from Poland who comes to work; the days of arrival and of the first work are given. */
const ANSWERS = {
  event: 'arriving',
  citizenship: 'eu',
  purpose: 'work',
  residence: 'denmark',
  stay: 'over-6-months',
  children: 'no',
  previousNumber: 'no',
};
const DAYS = 'arrival="2027-01-04" job-start="2027-01-11"';
const ALL = `${DAYS} event="arriving" citizenship="eu" purpose="work" residence="denmark" stay="over-6-months"
  children="no" previous-number="no"`;

const document = `<!doctype html><html lang="en"><title>Bench</title>
  <script src="/registration-widgets.js"></script><body>`;
const server = await serve({'/': document});
const browser = await startBrowser();

/** Parses and renders markup, layout included. */
const open = (time, markup) =>
  time(async markup => {
    document.body.innerHTML = markup;
    const steps = document.querySelector('registration-steps');
    await steps.updateComplete;
    steps.getBoundingClientRect();
  }, markup);

/**
 * Chooses an answer in the wizard, where "Continue" takes it; in the form, a click on it does.
 *
 * @returns {Promise<boolean>} whether it is asked
 */
const prepare = (page, name, value, isWizard) =>
  page.evaluate(
    async (name, value, isWizard) => {
      const steps = document.querySelector('registration-steps');
      const input = steps.shadowRoot.querySelector(`input[name="${name}"][value="${value}"]`);
      if (isWizard) input?.click();
      await steps.updateComplete;
      globalThis.target = isWizard ? steps.shadowRoot.querySelector('button.primary') : input;
      return Boolean(input);
    },
    name,
    value,
    isWizard,
  );

/** Clicks, and renders what follows, layout included. */
const click = time =>
  time(async () => {
    const steps = document.querySelector('registration-steps');
    globalThis.target.click();
    await steps.updateComplete;
    steps.getBoundingClientRect();
  });

const hasPlan = page =>
  page.evaluate(() =>
    Boolean(
      document
        .querySelector('registration-steps')
        .shadowRoot.querySelector('[part~=plan] [part~=step]'),
    ),
  );

/** The times of all answers, and of what else is asked, by their names, on a new document. */
const walk = async (page, layout) => {
  await page.goto(server.origin);
  await page.evaluate(warmIntl);
  const time = await stopwatch(page);
  const first = `<registration-steps layout="${layout}" ${DAYS}>`;
  const times = [['the first question', await open(time, first)]];
  for (const [name, value] of Object.entries(ANSWERS)) {
    if (!(await prepare(page, name, value, layout === 'wizard'))) continue;
    times.push([`${name}: ${value}`, await click(time)]);
  }
  if (!(await hasPlan(page))) throw new Error(`The ${layout} shows no plan at its end.`);
  if (layout === 'form') {
    await prepare(page, 'stay', '3-to-6-months', false);
    times.push(['stay: 3-to-6-months', await click(time)]);
  }
  return times;
};

const openAnswered = async page => {
  await page.goto(server.origin);
  await page.evaluate(warmIntl);
  const time = await open(await stopwatch(page), `<registration-steps ${ALL}>`);
  if (!(await hasPlan(page))) throw new Error('Answered by its attributes, it shows no plan.');
  return [['all answered by attributes: the whole plan', time]];
};

const WALKS = [
  {name: 'wizard', walk: page => walk(page, 'wizard')},
  {name: 'form', walk: page => walk(page, 'form')},
  {name: '', walk: openAnswered},
];

/** @type {Map<string, Record<number, number[]>>} */
const measured = new Map();
for (let round = 0; round < ROUNDS; round++) {
  for (const slowdown of [1, SLOWDOWN]) {
    for (const {name, walk} of WALKS) {
      const times = await onFreshPage(browser, {slowdown}, walk);
      for (const [what, time] of times) {
        const key = JSON.stringify([name, what]);
        const bySpeed = measured.get(key) ?? {1: [], [SLOWDOWN]: []};
        bySpeed[slowdown].push(time);
        measured.set(key, bySpeed);
      }
    }
  }
}
await browser.close();
server.close();

const rows = Array.from(measured, ([key, bySpeed]) => ({
  layout: JSON.parse(key)[0],
  what: JSON.parse(key)[1],
  plain: median(bySpeed[1]),
  slowed: median(bySpeed[SLOWDOWN]),
}));
const first = rows[0];
const lastOfWizard = rows.filter(({layout}) => layout === 'wizard').at(-1);
const answered = rows.at(-1);

writeReport('steps', {
  title: 'Answers of the steps',
  method: `From the click until what follows is rendered, layout included: the main thread’s processor time. Medians of ${ROUNDS} walks, each on a page of its own: every answer is given for the first time. \`Intl\` is warmed.`,
  tables: [
    {
      caption: '',
      columns: [
        {title: 'layout'},
        {title: 'answer'},
        {title: '× the first question', digits: 1},
        {title: 'ms', digits: 0},
        {title: `ms, ${SLOWDOWN} × slowed`, digits: 0},
      ],
      rows: rows.map(({layout, what, plain, slowed}) => [
        layout,
        what,
        plain / first.plain,
        plain,
        slowed,
      ]),
    },
  ],
  claims: [
    {
      what: `The answer that brings the first whole plan in the wizard, ${SLOWDOWN} × slowed`,
      measured: lastOfWizard.slowed,
      asked: 100,
      unit: 'ms',
      why: 'The letter and its whole time line are rendered at once, in code that runs for the first time.',
    },
    {
      what: `A page whose steps are all answered: the first whole plan, ${SLOWDOWN} × slowed`,
      measured: answered.slowed,
      asked: 100,
      unit: 'ms',
      why: 'The letter and its whole time line are rendered at once, in code that runs for the first time.',
    },
  ],
});
