import {once} from 'node:events';
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import sirv from 'sirv';
import {SLOWDOWN, onFreshPage, startBrowser, stopwatch} from '../browser.mjs';
import {interleaved, median} from '../report.mjs';

const COUNTS = [100, 1_000, 10_000];
const MUNICIPALITIES = 98;
const ROUNDS = 5;

const example = JSON.parse(readFileSync('demo/example-municipality/directory.json', 'utf8'));

/** The offices of the example over and over, those of each municipality under names of their own. */
const directoryOf = count =>
  JSON.stringify({
    sources: example.sources,
    offices: Array.from({length: count}, (_, index) => {
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

const directories = new Map(COUNTS.map(count => [`/${count}.json`, directoryOf(count)]));
const files = sirv('dist/embed');
const server = createServer((request, response) => {
  const directory = directories.get(request.url);
  if (directory) response.setHeader('content-type', 'application/json').end(directory);
  else if (request.url === '/')
    response.setHeader('content-type', 'text/html').end('<!doctype html>');
  else files(request, response);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = `http://127.0.0.1:${server.address().port}/`;

/** What any page has to do with a directory that it cannot trust. */
const check = async src => {
  const [content, {readDirectory}] = await Promise.all([
    fetch(src).then(response => response.json()),
    import('/read-directory.js'),
  ]);
  await readDirectory({name: src, content}, {}, checked => checked);
};

/** From the script's address to the first drawing. */
const draw = async src => {
  const {document, requestAnimationFrame} = globalThis;
  document.head.append(
    Object.assign(document.createElement('script'), {src: '/registration-widgets.js'}),
  );
  const finder = document.createElement('office-finder');
  finder.setAttribute('src', src);
  document.body.append(finder);
  while (!finder.shadowRoot?.querySelector('[type=search]')) {
    await new Promise(requestAnimationFrame);
  }
};

/** One key more in the search field, until what it finds is drawn; the first loads the search. */
const typeKey = async key => {
  const {document, requestAnimationFrame} = globalThis;
  const {shadowRoot} = document.querySelector('office-finder');
  const field = shadowRoot.querySelector('[type=search]');
  field.value += key;
  field.dispatchEvent(new globalThis.InputEvent('input', {bubbles: true}));
  while (!shadowRoot.querySelector('details')) await new Promise(requestAnimationFrame);
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
};

const browser = await startBrowser();

const onBlankPage = (slowdown, measure) =>
  onFreshPage(browser, {slowdown}, async page => {
    await page.goto(address);
    return measure(await stopwatch(page), page);
  });

const subjects = COUNTS.flatMap(count =>
  [1, SLOWDOWN].flatMap(slowdown =>
    [check, draw].map(work => ({count, slowdown, work, src: `/${count}.json`})),
  ),
);
const first = await interleaved(ROUNDS, subjects, ({slowdown, work, src}) =>
  onBlankPage(slowdown, measure => measure(work, src)),
);
const timeOf = (count, slowdown, work) =>
  first.get(
    subjects.find(each => each.count === count && each.slowdown === slowdown && each.work === work),
  );

const keys = new Map();
for (const {count, slowdown, src} of subjects.filter(({work}) => work === draw)) {
  const times = await onBlankPage(slowdown, async (measure, page) => {
    await page.evaluate(draw, src);
    const spent = [];
    for (const key of 'municipality 42') spent.push(await measure(typeKey, key));
    return spent;
  });
  keys.set(`${count} ${slowdown}`, {first: times[0], later: median(times.slice(1))});
}

const ratio = (one, other) => (one / other).toFixed(1);

console.log('Processor time of the page’s main thread, medians; ratios first.');
console.table(
  [1, SLOWDOWN].flatMap(slowdown =>
    COUNTS.map(count => {
      const checked = timeOf(count, slowdown, check);
      const drawn = timeOf(count, slowdown, draw);
      const key = keys.get(`${count} ${slowdown}`);
      return {
        offices: count,
        MB: (directories.get(`/${count}.json`).length / 1e6).toFixed(1),
        'processor slowed': `${slowdown} ×`,
        'drawing × fetching and checking': ratio(drawn, checked),
        [`drawing × that of ${COUNTS[0]}`]: ratio(drawn, timeOf(COUNTS[0], slowdown, draw)),
        'fetching and checking, ms': Math.round(checked),
        'first drawing, ms': Math.round(drawn),
        'first key, ms': Math.round(key.first),
        'a key, ms': Math.round(key.later),
      };
    }),
  ),
);
await browser.close();
server.close();
