import {createServer} from 'node:http';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect} from 'chai';
import puppeteer from 'puppeteer-core';
import type {Browser, Page} from 'puppeteer-core';
import sirv from 'sirv';
import {nameOf, questionText} from '../../built-in.js';
import {findBrowser} from '../../../scripts/browsers/find-browser.mjs';

/** What a page says on its console, and what it throws. */
const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(String(error)));
  return complaints;
};

/** Waits until something inside an element, in its shadow root, matches and holds these words. */
const untilShown = async (page: Page, tag: string, selector: string, words: string) => {
  await page.waitForFunction(
    (tag, selector, words) =>
      [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll(selector) ?? [])].some(
        ({textContent}) => textContent.includes(words),
      ),
    {},
    tag,
    selector,
    words,
  );
};

const untilOutput = (page: Page, id: string, words: string) =>
  page.waitForFunction(
    (id, words) => document.getElementById(id)?.textContent.includes(words),
    {},
    id,
    words,
  );

describe('In an app of', () => {
  let server: Server;
  let browser: Browser;
  let origin: string;

  before(async () => {
    server = createServer(sirv('test/hosts/frameworks/dist'));
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await puppeteer.launch(await findBrowser());
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  for (const framework of ['react', 'vue', 'angular', 'svelte', 'lit']) {
    describe(framework, () => {
      let page: Page;
      let complaints: string[];

      before(async () => {
        page = await browser.newPage();
        page.setDefaultTimeout(10_000);
        complaints = complaintsOf(page);
        await page.goto(`${origin}/${framework}/`);
      });

      after(() => page.close());

      it('the elements are drawn as attributes and properties say', async () => {
        await untilShown(page, 'office-card', 'h2', nameOf('siri'));
        expect(await page.$eval('office-card', card => card.compact)).to.equal(true);
        await untilShown(page, 'registration-steps', 'legend', questionText('purpose'));
        expect(complaints).to.deep.equal([]);
      });

      it('they follow what changes', async () => {
        await page.click('#change');
        await untilShown(page, 'office-card', 'h4', nameOf('ics-west-aarhus'));
        expect(await page.$eval('office-card', card => card.compact)).to.equal(false);
        await page.waitForFunction(
          () => document.querySelector('registration-steps')?.situation.previousNumber === 'yes',
        );
      });

      it('a reference to one is of its type', () => untilOutput(page, 'property', 'siri'));

      it('the app hears what a reader answers', async () => {
        await page.click('registration-steps >>> input[value="work"]');
        await page.click('registration-steps >>> [part=questions] button');
        await untilOutput(page, 'answers', '"purpose":"work"');
        await untilOutput(page, 'answers', '"previousNumber":"yes"');
        expect(complaints).to.deep.equal([]);
      });

      it('the app hears what is wrong, and the reader sees what stands inside', async () => {
        await page.click('#break');
        await untilOutput(page, 'error', 'office-card office nowhere');
        expect(await page.$eval('office-card', element => element.innerText)).to.contain(
          'Ask at Torvet 5',
        );
        expect(complaints).to.have.length(1);
        expect(complaints[0]).to.contain('<office-card> office="nowhere"');
      });

      it('they go without a word', async () => {
        await page.click('#unmount');
        await page.waitForFunction(
          () => !document.querySelector('office-card, registration-steps'),
        );
        expect(complaints).to.have.length(1);
      });
    });
  }
});
