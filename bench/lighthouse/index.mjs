import lighthouse from 'lighthouse';
import {serve, startBrowser} from '../browser.mjs';
import {median, writeReport} from '../report.mjs';

const ROUNDS = 3;
const CATEGORIES = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
};

const ELEMENTS = `
  <h2>Citizen Service</h2>
  <p><open-now-badge office="borgerservice-herning">Open on weekdays</open-now-badge></p>
  <office-card office="borgerservice-herning">
    Borgerservice Herning, Torvet 5, 7400 Herning, <a href="tel:+4596282400">+45 96 28 24 00</a>
  </office-card>
  <registration-steps event="arriving">
    <p>Register your address and get a CPR number at Citizen Service.</p>
  </registration-steps>`;

/** The room of elements on the first screen, as docs/accessibility.md has hosts reserve it. */
const ROOM = `<style>
  office-card, registration-steps { display: block; min-block-size: 40em }
</style>`;

/** A page that has no faults of its own. */
const pageWith = (head, content) => `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8">
      <title>New in Herning</title>
      <meta name="description" content="What to do first when you have come to Herning.">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <link rel="icon" href="data:,">
      <style>body { font: 1rem/1.5 sans-serif; max-width: 45rem; margin: auto; padding: 1rem }</style>
      ${head}
    </head>
    <body>
      <main>
        <h1>New in Herning</h1>
        <p>Welcome. Here you find what to do first, and which office helps you.</p>
        ${content}
        <p>We wish you a good start.</p>
      </main>
    </body>
  </html>`;

const withoutWidget = ELEMENTS.replace(
  /<\/?(open-now-badge|office-card|registration-steps)[^>]*>/g,
  '',
);
const SCRIPT = '<script src="/registration-widgets.js" defer></script>';
const PAGES = [
  {name: 'without the widgets', path: '/without.html', content: pageWith('', withoutWidget)},
  {
    name: 'with them, their room reserved',
    path: '/with-room.html',
    content: pageWith(ROOM + SCRIPT, ELEMENTS),
  },
  {name: 'with them, no room reserved', path: '/with.html', content: pageWith(SCRIPT, ELEMENTS)},
];

const server = await serve({
  ...Object.fromEntries(PAGES.map(({path, content}) => [path, content])),
  '/robots.txt': 'User-agent: *\nAllow: /\n',
});
const browser = await startBrowser();
const port = Number(new URL(browser.wsEndpoint()).port);

const results = new Map(PAGES.map(page => [page, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const page of PAGES) {
    const {lhr} = await lighthouse(`${server.origin}${page.path}`, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: Object.keys(CATEGORIES),
    });
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    results.get(page).push(lhr);
  }
}
await browser.close();
server.close();

const scoreOf = (page, id) =>
  median(results.get(page).map(({categories}) => categories[id].score * 100));
const auditOf = (page, id) => median(results.get(page).map(({audits}) => audits[id].numericValue));
const [without, withRoom] = PAGES;
const {lighthouseVersion} = results.get(without)[0];

writeReport('lighthouse', {
  title: 'Lighthouse',
  method: `Lighthouse ${lighthouseVersion}, its mobile preset (a slowed network and processor), one page without and with the widgets – a badge, a card, the steps –, their room reserved as [hosts are advised](accessibility.md#for-hosts). Medians of ${ROUNDS}, by turns.`,
  tables: [
    {
      caption: '',
      columns: [
        {title: ''},
        ...Object.values(CATEGORIES).map(title => ({title, digits: 0})),
        {title: 'largest contentful paint, s', digits: 1},
        {title: 'total blocking time, ms', digits: 0},
        {title: 'layout shift', digits: 3},
      ],
      rows: PAGES.map(page => [
        page.name,
        ...Object.keys(CATEGORIES).map(id => scoreOf(page, id)),
        auditOf(page, 'largest-contentful-paint') / 1000,
        auditOf(page, 'total-blocking-time'),
        auditOf(page, 'cumulative-layout-shift'),
      ]),
    },
  ],
  claims: Object.entries(CATEGORIES).map(([id, name]) => ({
    what: `Lighthouse, ${name}: points lost with the widgets, their room reserved`,
    measured: Math.max(0, scoreOf(without, id) - scoreOf(withRoom, id)),
    asked: 0,
    ...(id === 'performance' && {
      why: 'The script is read and three elements are rendered in one go, which blocks a slowed processor. In two goes readers would see the fallback first, and the page move.',
    }),
  })),
});
