import {mkdirSync} from 'node:fs';
import {expect} from 'chai';
import puppeteer from 'puppeteer-core';
import type {Browser, Page} from 'puppeteer-core';
import {nameOf} from '../../built-in.js';
import {findBrowser} from '../../../scripts/browsers/find-browser.mjs';
import {runNode} from '../../cli/tool.js';
import {startSite} from './site.js';
import type {Site} from './site.js';

const PICTURES = 'reports/wordpress';
const SCRIPT = '<script src="/registration-widgets/registration-widgets.js" defer></script>';
const FALLBACK = 'Torvet 5, 7400 Herning';
const DIV = `<div lang="da" data-widget="office-card" data-office="borgerservice-herning" data-heading-level="2">${FALLBACK}</div>`;

const inBlock = (markup: string): string => `<!-- wp:html -->\n${markup}\n<!-- /wp:html -->`;

/** What WordPress has kept of a text. */
interface Saved {
  readonly id: number;
  readonly content: {readonly raw: string};
}

describe('In WordPress', () => {
  let site: Site;
  let browser: Browser;

  /** Writes as a user of the site does, through WordPress's own interface. */
  const publish = async (user: string, kind: 'pages' | 'posts', content: string) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(`${site.url}/wp-login.php`);
    // Not typed: WordPress takes the focus back to the first field whenever it likes.
    await page.$eval(
      'form#loginform',
      (form, log, pwd) => {
        for (const [name, value] of Object.entries({log, pwd})) {
          (form.elements.namedItem(name) as HTMLInputElement).value = value;
        }
      },
      user,
      site.password,
    );
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    const saved = await page.evaluate(
      async (kind, content) => {
        const nonce = await fetch('/wp-admin/admin-ajax.php?action=rest-nonce');
        const answer = await fetch(`/?rest_route=/wp/v2/${kind}&context=edit`, {
          method: 'POST',
          headers: {'Content-Type': 'application/json', 'X-WP-Nonce': await nonce.text()},
          body: JSON.stringify({title: 'Welcome', status: 'publish', content}),
        });
        if (!answer.ok) throw new Error(await answer.text());
        return (await answer.json()) as Saved;
      },
      kind,
      content,
    );
    await context.close();
    return saved;
  };

  /** Opens what was published as a visitor. */
  const visit = async (id: number, query: 'page_id' | 'p'): Promise<Page> => {
    const page = await browser.newPage();
    await page.setViewport({width: 1000, height: 1400});
    await page.goto(`${site.url}/?${query}=${id}`);
    return page;
  };

  const picture = (page: Page, name: string) =>
    page.screenshot({path: `${PICTURES}/${name}.png`, fullPage: true});

  const untilDrawn = (page: Page, selector: string, words: string) =>
    page.waitForFunction(
      (selector, words) =>
        document.querySelector(selector)?.shadowRoot?.textContent.includes(words),
      {timeout: 10_000},
      selector,
      words,
    );

  before(async function () {
    this.timeout(180_000);
    mkdirSync(PICTURES, {recursive: true});
    browser = await puppeteer.launch(await findBrowser());
    site = await startSite();
  });

  after(async () => {
    await browser.close();
    await site.stop();
  });

  it('an administrator’s Custom HTML block holds script and element', async () => {
    const {printed} = await runNode(
      'dist/cli/registration-widgets.js',
      ...['render', 'office-card', '--office', 'ics-west-aarhus', '--heading-level', '2'],
    );
    const {id, content} = await publish('administrator', 'pages', inBlock(SCRIPT + printed));
    expect(content.raw).to.contain(SCRIPT + printed.trim());
    const page = await visit(id, 'page_id');
    await untilDrawn(page, 'office-card', nameOf('ics-west-aarhus'));
    await picture(page, 'administrator');
    await page.close();
  });

  for (const [editor, written] of [
    ['block', inBlock(SCRIPT + DIV + '<office-card office="siri">Call SIRI</office-card>')],
    ['classic', SCRIPT + DIV + '<office-card office="siri">Call SIRI</office-card>'],
  ] as const) {
    describe(`an author’s post from the ${editor} editor`, () => {
      let saved: Saved;
      let page: Page;

      before(async () => {
        site.addPlugin();
        saved = await publish('author', 'posts', written);
        page = await visit(saved.id, 'p');
      });

      after(() => page.close());

      it('loses script and element, and keeps the div with all that is said on it', async () => {
        expect(saved.content.raw).not.to.match(/<script|<office-card/);
        expect(saved.content.raw).to.contain(DIV).and.to.contain('Call SIRI');
        const data = await page.$eval('[data-widget]', div =>
          Object.assign({}, (div as HTMLElement).dataset),
        );
        expect(data).to.deep.equal({
          widget: 'office-card',
          office: 'borgerservice-herning',
          headingLevel: '2',
        });
      });

      it('has the script of the plugin', async () => {
        const loaded = await page.evaluate(() => Boolean(customElements.get('office-card')));
        expect(loaded).to.equal(true);
      });

      it('shows the office in place of the div', async () => {
        await untilDrawn(page, 'office-card', nameOf('borgerservice-herning', 'da'));
        await picture(page, `author-${editor}`);
      });
    });
  }
});
