import puppeteer from 'puppeteer-core';
import {createServer} from 'node:http';
import sirv from 'sirv';
import {findBrowser} from '../../scripts/browsers/find-browser.mjs';

const SLOWDOWN = 4;

const server = createServer(sirv('dist/embed')).listen(0);
const browser = await puppeteer.launch(await findBrowser());
const page = await browser.newPage();
await page.goto(
  `http://localhost:${server.address().port}/embed.html#registration-steps?layout=form`,
);
await page.waitForFunction(() =>
  document.querySelector('registration-steps')?.shadowRoot?.querySelector('input'),
);
const session = await page.createCDPSession();
await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});

/** Milliseconds from a click on an answer until all of it is rendered, layout included. */
const answer = (name, value) =>
  page.evaluate(
    async (name, value) => {
      const steps = document.querySelector('registration-steps');
      const input = steps.shadowRoot.querySelector(`input[name="${name}"][value="${value}"]`);
      const start = performance.now();
      input.click();
      await steps.updateComplete;
      steps.getBoundingClientRect();
      return performance.now() - start;
    },
    name,
    value,
  );

for (const [name, value] of [
  ['event', 'arriving'],
  ['citizenship', 'eu'],
  ['purpose', 'work'],
  ['residence', 'denmark'],
  ['stay', 'over-6-months'],
  ['children', 'no'],
  ['previousNumber', 'no'],
  ['purpose', 'study'],
  ['stay', '3-to-6-months'],
  ['stay', 'over-6-months'],
]) {
  console.log(`${name}: ${value}`.padEnd(28), `${(await answer(name, value)).toFixed(0)} ms`);
}
await browser.close();
server.close();
