import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {sampleWith} from '../directory/sample.js';
import {allIn, draw, fileOf, inDenmark, seen, settled, untilSeen} from './support.js';

const BADGE = `<open-now-badge office="ics-west-aarhus" at="${inDenmark('12:00')}"></open-now-badge>`;
const ENGLISH = 'By appointment · today 10:00–16:00';
const DANISH = 'Efter aftale · i dag kl. 10.00–16.00';

const badgeIn = (root: ParentNode): HTMLElement => root.querySelector('open-now-badge')!;

/** A host whose shadow root holds a badge. */
const shadowedBadge = (host: Element): HTMLElement => {
  host.attachShadow({mode: 'open'}).innerHTML = `<div>${BADGE}</div>`;
  return badgeIn(host.shadowRoot!);
};

describe('An element’s language', () => {
  const {documentElement} = document;
  const before = documentElement.getAttribute('lang');
  afterEach(() => {
    if (before === null) documentElement.removeAttribute('lang');
    else documentElement.setAttribute('lang', before);
  });

  it('is its own', async () => {
    const page = await draw(`<div lang="en">${BADGE.replace('office', 'lang="da" office')}</div>`);
    expect(seen(page)).to.equal(DANISH);
  });

  it('is that of the nearest ancestor', async () => {
    const page = await draw(`<div lang="en"><p lang="da"><span>${BADGE}</span></p></div>`);
    expect(seen(page)).to.equal(DANISH);
  });

  it('comes through shadow roots', async () => {
    const page = await draw('<div lang="da"><section></section></div>');
    const outer = page.querySelector('section')!;
    outer.attachShadow({mode: 'open'}).innerHTML = '<article></article>';
    const badge = shadowedBadge(outer.shadowRoot!.querySelector('article')!);
    await settled();
    expect(seen(badge)).to.equal(DANISH);
  });

  it('is the document’s where no ancestor has one, else English', async () => {
    documentElement.lang = 'da';
    const badge = await draw(BADGE);
    expect(seen(badge)).to.equal(DANISH);
    documentElement.removeAttribute('lang');
    await settled();
    expect(seen(badge)).to.equal(ENGLISH);
  });

  it('follows its own, an ancestor’s and the document’s when they change', async () => {
    const page = await draw(`<div lang="en"><p>${BADGE}</p></div>`);
    const badge = badgeIn(page);
    page.lang = 'da';
    await settled();
    expect(seen(badge)).to.equal(DANISH);
    badge.lang = 'en';
    await settled();
    expect(seen(badge)).to.equal(ENGLISH);
    badge.removeAttribute('lang');
    page.removeAttribute('lang');
    documentElement.lang = 'da';
    await settled();
    expect(seen(badge)).to.equal(DANISH);
  });

  it('follows the host of its shadow root, and that host’s ancestors', async () => {
    const page = await draw('<div lang="en"><section></section></div>');
    const host = page.querySelector('section')!;
    const badge = shadowedBadge(host);
    await settled();
    page.lang = 'da';
    await settled();
    expect(seen(badge)).to.equal(DANISH);
    host.lang = 'en';
    await settled();
    expect(seen(badge)).to.equal(ENGLISH);
  });

  it('follows a move to another part of the page', async () => {
    const page = await draw(`<div><p lang="en">${BADGE}</p><p lang="da"></p></div>`);
    page.lastElementChild!.append(badgeIn(page));
    await settled();
    expect(seen(page)).to.equal(DANISH);
  });

  it('is still followed after other elements have gone', async () => {
    const page = await draw(`<div lang="en">${BADGE}${BADGE}</div>`);
    badgeIn(page).remove();
    await settled();
    page.lang = 'da';
    await settled();
    expect(seen(page)).to.equal(DANISH);
  });

  it('stands beside another on one page', async () => {
    const page = await draw(`<div><p lang="en">${BADGE}</p><p lang="da">${BADGE}</p></div>`);
    expect([...page.children].map(seen)).to.deep.equal([ENGLISH, DANISH]);
  });

  it('holds for the elements inside', async () => {
    const at = inDenmark('12:00');
    const page = await draw(
      `<div><office-card lang="da" office="ics-west-aarhus" at="${at}"></office-card>` +
        `<office-card office="ics-west-aarhus" at="${at}"></office-card></div>`,
    );
    const [danish, english] = [...page.children].map(seen);
    expect(danish).to.contain(DANISH).and.contain('I dag').and.not.contain('Today');
    expect(english).to.contain(ENGLISH).and.contain('Today').and.not.contain('I dag');
    page.firstElementChild!.setAttribute('lang', 'en');
    await settled();
    expect(seen(page.firstElementChild!)).to.equal(english);
  });

  for (const [tag, expected] of [
    ['da-DK', DANISH],
    ['DA', DANISH],
    ['nb', DANISH],
    ['en-US', ENGLISH],
    ['fr', ENGLISH],
    ['zh-Hant-TW', ENGLISH],
  ] as const) {
    it(`is ${expected === DANISH ? 'Danish' : 'English'} for lang="${tag}"`, async () => {
      expect(seen(await draw(`<div lang="${tag}">${BADGE}</div>`))).to.equal(expected);
    });
  }
});

describe('A text', () => {
  it('that is missing in the reader’s language carries its own', async () => {
    const src = fileOf(sampleWith('offices[0].name', {en: 'Town hall'}));
    const card = await draw(`<office-card lang="da" office="here" src="${src}"></office-card>`);
    await untilSeen(card, 'Town hall');
    const [heading] = allIn(card, 'h3');
    expect(heading!.querySelector('[lang=en]')!.textContent).to.equal('Town hall');
  });

  it('that is there only in a language we do not speak carries that', async () => {
    const src = fileOf(sampleWith('offices[0].name', {pl: 'Ratusz'}));
    const card = await draw(`<office-card office="here" src="${src}"></office-card>`);
    await untilSeen(card, 'Ratusz');
    expect(allIn(card, 'h3 [lang=pl]').map(seen)).to.deep.equal(['Ratusz']);
  });

  it('in the reader’s language carries no other', async () => {
    const card = await draw('<office-card lang="da" office="siri"></office-card>');
    expect(allIn(card, 'h3 [lang]:not([lang=da])')).to.deep.equal([]);
  });

  it('in Danish inside an English card is marked: names and places', async () => {
    const card = await draw('<office-card office="skattecenter-herning"></office-card>');
    const danish = allIn(card, '[lang=da]').map(seen).join();
    expect(danish).to.contain('Brændgårdsvej 10').and.contain('Skattecenter Herning');
  });

  it('with words of Danish letters in brackets has these marked, and nothing else', async () => {
    const name = {
      en: 'Get a tax card (skattekort) or ask (in English)',
      da: 'Få et skattekort',
    };
    const src = fileOf(sampleWith('offices[0].description', name));
    const card = await draw(`<office-card office="here" src="${src}"></office-card>`);
    await untilSeen(card, 'tax card \\(skattekort\\) or ask \\(in English\\)');
    expect(allIn(card, '[part=audience] [lang=da]').map(seen)).to.deep.equal(['skattekort']);
    const danish = await draw(`<office-card lang="da" office="here" src="${src}"></office-card>`);
    await untilSeen(danish, 'Få et skattekort');
    expect(allIn(danish, '[part=audience] [lang]')).to.deep.equal([]);
  });

  it('of ours with a Danish word in brackets has it marked, in English too', async () => {
    const finder = await draw(
      '<office-finder lang="en" task="mitid" municipality="*"></office-finder>',
    );
    expect(allIn(finder, '[part=result] [lang=da]').map(seen)).to.deep.equal(['Borgerservice']);
  });

  it('of an option that is in another language is marked there', async () => {
    const src = fileOf(sampleWith('offices[0].services[0].name', {da: 'Læge'}));
    const finder = await draw(`<office-finder src="${src}"></office-finder>`);
    await untilSeen(finder, 'Læge');
    const marked = allIn(finder, '[lang=da]').map(seen);
    expect(marked).to.include('Læge').and.include('Herning');
    expect(allIn(finder, 'option:not([lang])').map(seen)).not.to.include('Herning');
  });
});
