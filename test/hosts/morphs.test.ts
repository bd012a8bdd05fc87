import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {nameOf} from '../built-in.js';
import type {} from '../../src/define.js';
import {openPage, seen, untilSeen} from '../elements/support.js';

type Page = Window & typeof globalThis & {readonly heard: readonly string[]};

interface WithIdiomorph {
  readonly Idiomorph: {
    morph(from: Element, to: string, options: {morphStyle: 'innerHTML' | 'outerHTML'}): unknown;
  };
}

const AT = '2026-11-23T12:00+01:00';

/** As the server sends it, each time. */
const SENT = `
  <p>News</p>
  <open-now-badge office="ics-west-aarhus" at="${AT}">+45 89 40 10 40</open-now-badge>
  <office-card office="siri" at="${AT}"><p>SIRI, <b>+45 72 14 20 00</b></p></office-card>
  <div data-widget="office-hours" data-office="siri" data-at="${AT}">Monday <b>9–15</b></div>`;

const open = async (): Promise<Page> => {
  const page = (await openPage(
    `<script src="/hosts/heard.js"></script>
    <script src="/node_modules/idiomorph/dist/idiomorph.js"></script>
    <script src="/registration-widgets/registration-widgets.js"></script>
    <main>${SENT}</main>`,
  )) as Page;
  await waitUntil(() => page.document.querySelector('office-hours'), 'no place was filled');
  return page;
};

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** What Alpine and Livewire do: each node becomes what stands at its place in the new markup. */
const patch = (from: Element, to: Element): void => {
  for (const {name} of [...from.attributes]) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const {name, value} of to.attributes) from.setAttribute(name, value);
  const old = [...from.childNodes];
  for (const [index, node] of [...to.childNodes].entries()) {
    const former = old[index];
    if (!former) from.append(node);
    else if (former.nodeName !== node.nodeName) former.replaceWith(node);
    else if (isText(former)) former.data = node.nodeValue!;
    else patch(former as Element, node as Element);
  }
  for (const node of old.slice(to.childNodes.length)) node.remove();
};

const parsed = (markup: string): HTMLElement => {
  const {body} = new DOMParser().parseFromString(`<main>${markup}</main>`, 'text/html');
  return body.querySelector('main')!;
};

/** How libraries bring a page in line with what its server has sent. */
const morphs: Readonly<Record<string, (main: HTMLElement, page: Page, sent: string) => unknown>> = {
  'idiomorph, as in Turbo and htmx': (main, page, sent) =>
    (page as unknown as WithIdiomorph).Idiomorph.morph(main, sent, {morphStyle: 'innerHTML'}),
  'node by node, as Alpine and Livewire do': (main, _, sent) => {
    patch(main, parsed(sent));
  },
  'anew, as htmx and jQuery do': (main, _, sent) => {
    main.innerHTML = sent;
  },
};

/** That the page shows all again, and what the server has sent is what stands inside. */
const isWhole = async ({document, heard}: Page, fallback = 'Monday 9–15'): Promise<void> => {
  await untilSeen(document.querySelector('open-now-badge')!, /\w/);
  await untilSeen(document.querySelector('office-card')!, nameOf('siri'));
  await untilSeen(document.querySelector('[data-widget]')!, 'Phone');
  expect(document.querySelectorAll('office-hours')).to.have.length(1);
  expect(seen(document.querySelector('[data-widget]')!)).not.to.contain('9–15');
  expect(document.querySelector('office-hours')!.textContent).to.equal(fallback);
  expect(heard).to.deep.equal([]);
};

describe('A page that is morphed', () => {
  for (const [how, morph] of Object.entries(morphs)) {
    it(`has all of ours again, and in order: ${how}`, async () => {
      const page = await open();
      await isWhole(page);
      const main = page.document.querySelector('main')!;
      for (let time = 0; time < 3; time++) {
        morph(main, page, SENT);
        await isWhole(page);
      }
      morph(
        main,
        page,
        SENT.replace('News', 'Other news').replaceAll('"siri"', '"skattestyrelsen"'),
      );
      await untilSeen(page.document.querySelector('office-card')!, nameOf('skattestyrelsen'));
      expect(seen(main.querySelector('p')!)).to.equal('Other news');
      morph(main, page, SENT);
      await isWhole(page);
    });

    it(`has the state at its badge as soon as it is drawn: ${how}`, async () => {
      const page = await open();
      await isWhole(page);
      morph(page.document.querySelector('main')!, page, SENT);
      const badge = page.document.querySelector('open-now-badge')!;
      await badge.updateComplete;
      expect(badge.getAttribute('state')).to.equal('appointment');
      expect(badge.state).to.equal('appointment');
      await isWhole(page);
    });
  }

  it('by its own script has what it writes in a place, and in an element, inside', async () => {
    const page = await open();
    const {document} = page;
    await isWhole(page);
    document.querySelector('[data-widget]')!.textContent = 'Ask us';
    await isWhole(page, 'Ask us');
    for (const element of document.querySelectorAll('open-now-badge, office-card, office-hours')) {
      element.textContent = 'Ask us again';
    }
    await isWhole(page, 'Ask us again');
    document.querySelector('[data-widget]')!.innerHTML = '';
    await isWhole(page, 'Ask us again');
  });

  it('takes out what a place named, and gets it for the name it gives', async () => {
    const page = await open();
    await isWhole(page);
    const place = page.document.querySelector<HTMLElement>('[data-widget]')!;
    delete place.dataset['widget'];
    place.textContent = 'Nothing of yours';
    await Promise.resolve();
    expect(seen(place)).to.equal('Nothing of yours');
    place.dataset['widget'] = 'office-hours';
    await isWhole(page, 'Nothing of yours');
  });
});
