import {expect, nextFrame} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {builtInOffice, nameOf} from '../built-in.js';
import type {} from '../../src/define.js';
import {allIn, heard, openPage, seen, untilSeen} from '../elements/support.js';

type Page = Window & typeof globalThis & {readonly heard: readonly string[]};

let servers = 0;

/** A page whose server gives the script and refuses what is beside it, until it is mended; a slow one then. */
const open = async (markup: string, name = 'quick') => {
  const server = `/unreliable/${name}${Date.now()}x${servers++}`;
  const page = (await openPage(
    `<script src="/hosts/heard.js"></script>
    <script src="${server}/registration-widgets/registration-widgets.js"></script>
    ${markup.replaceAll('SERVER', server)}`,
  )) as Page;
  const find = (selector: string) => page.document.querySelector<HTMLElement>(selector)!;
  return {page, find, mend: () => fetch(`${server}/mend`)};
};

/** What brings it about that a page tries again. */
const occasions: Readonly<Record<string, (element: HTMLElement, page: Page) => void>> = {
  'when the network is back': (_, page) => {
    page.dispatchEvent(new page.Event('online'));
  },
  'when the element is moved': element => {
    element.parentElement!.prepend(element);
  },
  'when another element needs it': element => {
    const other = element.cloneNode() as HTMLElement;
    element.replaceWith(other);
  },
};

const found = ({document}: Page, selector: string): HTMLElement =>
  document.querySelector<HTMLElement>(selector)!;

describe('What could not be loaded is tried again', () => {
  for (const [when, act] of Object.entries(occasions)) {
    it(`${when}: a language`, async () => {
      const {page, find, mend} = await open(
        '<p lang="de"><office-hours office="siri">Monday</office-hours></p>',
      );
      await untilSeen(find('office-hours'), 'Today');
      await waitUntil(() => page.heard.length);
      expect(seen(find('office-hours'))).to.contain('Phone');
      await mend();
      act(find('office-hours'), page);
      await untilSeen(found(page, 'office-hours'), 'Heute');
      expect(page.heard).to.have.length(1);
    });

    it(`${when}: a directory`, async () => {
      const {page, find, mend} = await open(
        `<p><office-card office="ics-west-aarhus" src="SERVER/directories/as-published.json">Call</office-card></p>`,
      );
      await waitUntil(() => page.heard.length);
      expect(seen(find('office-card'))).to.equal('Call');
      await mend();
      act(find('office-card'), page);
      await untilSeen(found(page, 'office-card'), 'Åboulevarden 31');
      expect(page.heard).to.have.length(1);
    });

    it(`${when}: what publishes a card`, async () => {
      const {page, find, mend} = await open(
        '<p><office-card office="ics-west-aarhus" json-ld></office-card></p>',
      );
      await waitUntil(() => page.heard.length);
      expect(seen(find('office-card'))).to.contain(nameOf('ics-west-aarhus'));
      await mend();
      act(find('office-card'), page);
      const published = () => page.document.head.querySelector('[type="application/ld+json"]');
      await waitUntil(published);
      expect(page.heard).to.have.length(1);
    });
  }

  it('while it is still being tried: what publishes a card', async () => {
    const {page, mend} = await open(
      '<p><office-card office="ics-west-aarhus"></office-card></p>',
      'slow',
    );
    const card = page.document.querySelector('office-card')!;
    await untilSeen(card, nameOf('ics-west-aarhus'));
    // A page has loaded only when the imports it began with have.
    card.setAttribute('json-ld', '');
    await card.updateComplete;
    card.parentElement!.prepend(card);
    await mend();
    await waitUntil(() => page.document.head.querySelector('[type="application/ld+json"]'));
    expect(page.heard).to.have.length(1);
  });

  it('at the next click: a contact, a calendar', async () => {
    const {page, find, mend} = await open(
      `<office-card office="siri"></office-card>
      <registration-steps event="moving" arrival="2026-12-01" at="2026-11-23T12:00+01:00"></registration-steps>`,
    );
    await untilSeen(find('registration-steps'), 'Your plan');
    const saved: string[] = [];
    page.HTMLAnchorElement.prototype.click = function () {
      saved.push(this.download);
    };
    const press = (tag: string, name: string): void => {
      allIn(find(tag), 'button')
        .find(each => (each.getAttribute('aria-label') ?? heard(each)).startsWith(name))!
        .click();
    };
    press('office-card', 'Save');
    await waitUntil(() => page.heard.length === 1);
    await untilSeen(find('office-card'), 'Something went wrong');
    press('registration-steps', 'Add dates to my calendar');
    await untilSeen(find('registration-steps'), 'Something went wrong');
    await mend();
    press('office-card', 'Save');
    press('registration-steps', 'Add dates to my calendar');
    await waitUntil(() => saved.length === 2);
    await nextFrame();
    expect(saved.sort()).to.deep.equal(['registration.ics', 'siri.vcf']);
    expect(seen(find('registration-steps'))).not.to.contain('Something went wrong');
    expect(page.heard).to.have.length(2);
  });

  it('by a reader’s own wish: a directory without anything inside', async () => {
    const {page, find, mend} = await open(
      '<office-card office="ics-west-aarhus" src="SERVER/directories/as-published.json"></office-card>',
    );
    await untilSeen(find('office-card'), 'We could not load this information.*Try again');
    const [button] = allIn(find('office-card'), 'button');
    button!.focus();
    button!.click();
    // That it has failed again is told by where the focus goes.
    await waitUntil(() => find('office-card').shadowRoot!.activeElement?.matches('[part=message]'));
    await mend();
    allIn(find('office-card'), 'button')[0]!.click();
    await untilSeen(find('office-card'), 'Åboulevarden 31');
    expect(page.heard).to.have.length(1);
  });
});

describe('A directory', () => {
  it('that comes after another was asked for is not shown', async () => {
    const page = (await openPage(
      `<script src="/hosts/heard.js"></script><script>
        slow = [];
        {
          const {fetch} = window;
          window.fetch = async (address, options) => {
            const response = await fetch(address, options);
            if (String(address).includes('slow')) await new Promise(resolve => slow.push(resolve));
            return response;
          };
        }
      </script>
      <script src="/registration-widgets/registration-widgets.js"></script>
      <office-card office="ics-west-aarhus" src="/data/as-published.json?slow">Call</office-card>`,
    )) as Page;
    const arrive = async (): Promise<void> => {
      const {slow} = page as unknown as {slow: (() => void)[]};
      await waitUntil(() => slow.length);
      for (const resolve of slow) resolve();
      await new Promise(resolve => setTimeout(resolve, 200));
    };
    const card = page.document.querySelector('office-card')!;
    await nextFrame();
    expect(seen(card)).to.equal('Call');
    card.removeAttribute('src');
    await untilSeen(card, builtInOffice('ics-west-aarhus').address!.streetAddress);
    await arrive();
    expect(seen(card)).to.contain(builtInOffice('ics-west-aarhus').address!.streetAddress);
    card.setAttribute('src', '/data/as-published.json?slow');
    card.setAttribute('src', '/unreliable/gone/directory.json');
    await untilSeen(card, '^Call$');
    await arrive();
    expect(seen(card)).to.equal('Call');
    card.setAttribute('src', '/data/as-published.json');
    await untilSeen(card, 'Åboulevarden 31');
    expect(page.heard).to.have.length(1);
  });
});
