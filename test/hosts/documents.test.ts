import {expect, nextFrame} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {nameOf} from '../built-in.js';
import type {} from '../../src/define.js';
import {allIn, openPage, seen, untilSeen} from '../elements/support.js';
import {openHost} from './support.js';

type Page = Window & typeof globalThis & {readonly heard: readonly string[]};

const HEARD = '<script src="/hosts/heard.js"></script>';
const ADDRESS = '/registration-widgets/registration-widgets.js';
const SCRIPT = `<script src="${ADDRESS}"></script>`;
const AT = '2026-11-23T12:00+01:00';

const open = async (markup: string): Promise<Page> => (await openPage(HEARD + markup)) as Page;

const find = ({document}: Page, selector: string): HTMLElement =>
  document.querySelector<HTMLElement>(selector)!;

describe('Elements moved into another document', () => {
  it('are shown there, speak its language and are filled there; and so when they come back', async () => {
    const page = await open(
      `${SCRIPT}<main lang="da">
        <open-now-badge office="ics-west-aarhus" at="${AT}"></open-now-badge>
        <office-card office="siri" at="${AT}"></office-card>
        <registration-steps event="moving" at="${AT}"></registration-steps>
      </main>
      <iframe title="Another"></iframe>`,
    );
    const main = find(page, 'main');
    await untilSeen(main, 'Efter aftale');
    await untilSeen(main, 'december');
    const other = page.document.querySelector('iframe')!.contentDocument!;
    other.documentElement.lang = 'de';
    const elements = [...main.children];
    other.body.append(...elements);
    await untilSeen(other.body, 'Dezember');
    await untilSeen(other.body, 'Telefon');
    const [badge, card] = elements as [HTMLElement, HTMLElement];
    badge.setAttribute('at', '2026-11-23T18:00+01:00');
    await waitUntil(() => badge.getAttribute('state') === 'closed');
    const displayIn = (view: Window) => view.getComputedStyle(card).display;
    expect(displayIn(other.defaultView!)).to.equal('block');
    other.documentElement.lang = 'en';
    await untilSeen(other.body, 'December');
    main.append(...elements);
    await untilSeen(main, 'december');
    badge.setAttribute('at', AT);
    await waitUntil(() => badge.getAttribute('state') === 'appointment');
    expect(displayIn(page)).to.equal('block');
    expect(page.heard).to.deep.equal([]);
  });

  it('that were made in another are shown, in places too', async () => {
    const page = await open(`${SCRIPT}<main></main><iframe title="Another"></iframe>`);
    const other = page.document.querySelector('iframe')!.contentDocument!;
    other.body.innerHTML = `<section lang="da">
      <div data-widget="open-now-badge" data-office="ics-west-aarhus" data-at="${AT}">Ring</div>
      <office-card office="siri"></office-card></section>`;
    find(page, 'main').append(other.body.firstElementChild!);
    await untilSeen(find(page, 'main'), 'Efter aftale');
    await untilSeen(find(page, 'main'), 'Gem');
    expect(page.heard).to.deep.equal([]);
  });
});

describe('Several copies', () => {
  it('of which some are hidden are shown when they come to light', async () => {
    const steps = `<registration-steps event="moving" at="${AT}"></registration-steps>`;
    const page = await open(
      `${SCRIPT}<div hidden>${steps}</div><template>${steps}</template>
      <details>${steps}</details><dialog>${steps}</dialog>
      <office-card office="siri" hidden></office-card>
      <office-card office="siri" hidden="until-found"></office-card>
      <office-card office="siri" popover></office-card>`,
    );
    await untilSeen(find(page, 'div'), 'December');
    const displays = () =>
      [...page.document.querySelectorAll('office-card')].map(
        card => page.getComputedStyle(card).display,
      );
    const [, , third] = page.document.querySelectorAll('office-card');
    expect(displays()).to.deep.equal(['none', 'block', 'none']);
    third!.showPopover();
    expect(displays()).to.deep.equal(['none', 'block', 'block']);
    page.document.body.append(page.document.querySelector('template')!.content.cloneNode(true));
    await untilSeen(page.document.body.lastElementChild!, 'December');
    for (const hidden of page.document.querySelectorAll<HTMLElement>('div, details, dialog')) {
      hidden.hidden = false;
      hidden.setAttribute('open', '');
      await nextFrame();
      expect(hidden.querySelector('registration-steps')!.clientHeight).to.be.above(100);
    }
    expect(page.heard).to.deep.equal([]);
  });

  it('of the script, at once and late, do no harm', async () => {
    const late = `<script>setTimeout(() => {
      for (const type of ['text/javascript', 'module']) {
        const script = document.createElement('script');
        Object.assign(script, {src: '${ADDRESS}', type});
        document.head.append(script);
      }
      const all = document.createElement('script');
      all.src = '${ADDRESS.replace('.js', '.all.js')}';
      all.onload = () => (document.title = 'loaded');
      document.head.append(all);
    }, 100)</script>`;
    const page = await open(
      `${SCRIPT}${SCRIPT}${late}<div data-widget="office-card" data-office="siri">Call</div>`,
    );
    await waitUntil(() => page.document.title === 'loaded');
    await untilSeen(find(page, 'div'), 'Danish Agency');
    expect(allIn(find(page, 'div'), 'office-card')).to.have.length(1);
    expect(page.heard).to.deep.equal([]);
  });
});

describe('A script without an address of its own', () => {
  for (const kind of ['data', 'blob'] as const) {
    it(`a ${kind}: one, shows what is in it, and says what it cannot load`, async () => {
      const page = await open(
        `<office-card office="ics-west-aarhus" json-ld></office-card>
        <office-hours office="siri" lang="de"></office-hours>
        <script>
          const load = async () => {
            const text = await (await fetch('${ADDRESS}')).text();
            const script = document.createElement('script');
            script.src = '${kind}' === 'blob'
              ? URL.createObjectURL(new Blob([text], {type: 'text/javascript'}))
              : 'data:text/javascript;charset=utf-8,' + encodeURIComponent(text);
            document.head.append(script);
          };
          load();
        </script>`,
      );
      await untilSeen(find(page, 'office-card'), nameOf('ics-west-aarhus'));
      await untilSeen(find(page, 'office-hours'), 'Today');
      await waitUntil(() => page.heard.length === 2);
      await nextFrame();
      expect(page.heard.filter(words => /^(rejected|error: Uncaught)/.test(words))).to.deep.equal(
        [],
      );
      expect([...page.heard].sort().join()).to.match(/json-ld\.js beside.*languages\/de\.js/);
    });
  }
});

describe('A mistyped office', () => {
  it('loses no word around another widget', async () => {
    const page = await open(
      `<div data-widget="office-card" data-office="borgerservice-hening">Torvet 5,
        <div data-widget="open-now-badge" data-office="siri" data-at="${AT}">Open Monday</div> 7400 Herning
        <open-now-badge office="siri" at="${AT}"></open-now-badge></div>${SCRIPT}`,
    );
    await untilSeen(find(page, 'div'), '^Torvet 5, .*Phone.* 7400 Herning .*Phone');
    await waitUntil(() => page.heard.length);
    expect(page.heard).to.have.length(1);
    expect(page.heard[0]).to.contain('office="borgerservice-hening": must be one of');
  });
});

describe('A page that has put its console aside', () => {
  it('loses no content, and hears the event', async () => {
    const page = await open(
      `<script>console = {}; told = []; addEventListener('directory-error', ({message}) => told.push(message))</script>
      ${SCRIPT}<office-card office="nowhere">Call</office-card>
      <div data-widget="nothing">Ring</div><office-hours office="siri"></office-hours>`,
    );
    await untilSeen(find(page, 'office-hours'), 'Today');
    expect(seen(page.document.body)).to.match(/Call.*Ring/);
    expect((page as unknown as {told: string[]}).told).to.have.length(1);
    expect(page.heard).to.deep.equal([]);
  });
});

describe('What comes after an element', () => {
  it('is shown in place of the message that it cannot be', async () => {
    const page = await open(`${SCRIPT}<office-card office="nowhere"></office-card>`);
    const card = find(page, 'office-card');
    await untilSeen(card, 'We could not load this information');
    card.textContent = 'Call';
    await untilSeen(card, '^Call$');
    card.replaceChildren();
    await untilSeen(card, 'We could not load this information');
    expect(page.heard).to.have.length(1);
  });
});

const FEATURES = `
  <p lang="de"><office-hours office="ics-west-aarhus" at="${AT}" heading-level="2"></office-hours></p>
  <office-finder task="cpr-registration" municipality="Herning" at="${AT}" language-picker></office-finder>
  <office-card office="ics-west-aarhus" at="${AT}" src="/directories/as-published.json">Call</office-card>
  <registration-steps layout="wizard" event="arriving" citizenship="eu" remember at="${AT}" lang="uk"></registration-steps>
  <div data-widget="office-finder" data-at="${AT}" data-lang="ar"></div>`;

describe('With every feature in use', () => {
  const wordsOf = async (name: string): Promise<{words: string; heard: readonly string[]}> => {
    const page = await openHost(name);
    const main = page.document.createElement('main');
    main.innerHTML = FEATURES;
    page.document.body.append(main);
    await untilSeen(main, 'Heute');
    await untilSeen(main, 'Продовжити|Далі');
    await untilSeen(main, 'Åboulevarden 31');
    await waitUntil(() => main.querySelector('div > office-finder')?.shadowRoot);
    await untilSeen(main.lastElementChild!, /[\u0600-\u06ff]/);
    const saved: string[] = [];
    page.HTMLAnchorElement.prototype.click = function () {
      saved.push(this.download);
    };
    for (const button of allIn(main, '[part~=save]')) button.click();
    await waitUntil(() => saved.length);
    await nextFrame();
    return {words: seen(main), heard: page.heard};
  };

  for (const name of ['prototypes-extended', 'prototypes-replaced']) {
    it(`shows the same under ${name}.html`, async () => {
      const {words} = await wordsOf('plain.html');
      expect(await wordsOf(`${name}.html`)).to.deep.equal({words, heard: []});
    });
  }

  it('shows the same where every prototype is frozen', async () => {
    const page = await openHost('prototypes-frozen.html');
    page.document.body.insertAdjacentHTML('beforeend', `<main>${FEATURES}</main>`);
    await untilSeen(page.document.querySelector('main')!, 'Heute');
    await untilSeen(page.document.querySelector('main')!, 'Åboulevarden 31');
    expect(page.heard).to.deep.equal([]);
  });
});
