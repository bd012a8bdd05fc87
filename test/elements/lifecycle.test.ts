import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define.js';
import {
  complaintsDuring,
  draw,
  inDenmark,
  openPage,
  seen,
  settled,
  shownIn,
  theScript,
  untilSeen,
} from './support.js';

const CARD = `<office-card office="siri" at="${inDenmark('12:00')}"></office-card>`;
const NAME = 'Danish Agency for International Recruitment';

const scriptTag = (query = '') => `<script type="module" src="${theScript}${query}"></script>`;

const addScript = (page: Window): void => {
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = theScript;
  page.document.head.append(script);
};

/** Keeps what is said on a page's console. */
const LISTENING = `<script>
  said = [];
  for (const level of ['warn', 'error']) console[level] = (...words) => said.push(level + ': ' + words.join(' '));
  addEventListener('error', ({message}) => said.push('error: ' + message));
</script>`;

const saidOn = (page: Window): string[] =>
  (page as unknown as {said: string[]}).said.filter(words => !words.includes('Lit is in dev mode'));

describe('An element', () => {
  it('is drawn when the script comes after its markup', async () => {
    const page = await openPage(`${LISTENING}${CARD}${scriptTag()}`);
    await shownIn(page, 'office-card', NAME);
    expect(saidOn(page)).to.deep.equal([]);
  });

  it('is drawn when the script comes before its markup', async () => {
    const page = await openPage(`${LISTENING}${scriptTag()}`);
    await page.customElements.whenDefined('office-card');
    page.document.body.innerHTML = CARD;
    await shownIn(page, 'office-card', NAME);
    expect(saidOn(page)).to.deep.equal([]);
  });

  it('shows what stands inside it until the script has come', async () => {
    const page = await openPage(CARD.replace('></', '>Call SIRI</'));
    const card = page.document.querySelector('office-card')!;
    expect(seen(card)).to.equal('Call SIRI');
    addScript(page);
    await shownIn(page, 'office-card', NAME);
    expect(seen(card)).not.to.contain('Call SIRI');
  });

  for (const mode of ['open', 'closed']) {
    it(`takes the place of what a server drew in its ${mode} shadow root`, async () => {
      const drawn = `<template shadowrootmode="${mode}"><p>Drawn by a server</p></template>`;
      const page = await openPage(
        `${LISTENING}<div>${CARD}</div><div>${CARD.replace('></', `>${drawn}</`)}</div>`,
      );
      const cards = page.document.querySelectorAll('office-card');
      const [plain, card] = [cards[0]!, cards[1]!];
      const [plainHolder, holder] = [plain.parentElement!, card.parentElement!];
      // A closed root lets nobody look in, but takes room.
      expect(holder.offsetHeight).to.be.above(plainHolder.offsetHeight);
      addScript(page);
      await untilSeen(plain, NAME);
      await waitUntil(() => holder.offsetHeight === plainHolder.offsetHeight);
      // Moved, it is drawn in the same place again.
      holder.remove();
      page.document.body.prepend(holder);
      card.setAttribute('compact', '');
      await waitUntil(() => holder.offsetHeight < plainHolder.offsetHeight);
      if (mode === 'open') expect(seen(card)).not.to.contain('Drawn by a server');
      expect(saidOn(page)).to.deep.equal([]);
    });
  }

  it('keeps properties that were set before the script came', async () => {
    const page = await openPage(
      `${LISTENING}<office-card></office-card><script>
        Object.assign(document.querySelector('office-card'), {office: 'siri', headingLevel: 5, compact: true});
      </script>${scriptTag()}`,
    );
    const card = await shownIn(page, 'office-card', NAME);
    expect(card.shadowRoot!.querySelector('h5')).not.to.equal(null);
    expect(seen(card)).not.to.contain('Helps with');
    card.setAttribute('office', 'ics-west-aarhus');
    await shownIn(page, 'office-card', 'DOKK1');
    expect(saidOn(page)).to.deep.equal([]);
  });

  it('is drawn when a script makes it and sets its properties', async () => {
    const card = document.createElement('office-card');
    card.office = 'siri';
    card.headingLevel = 2;
    const holder = await fixture(html`<div></div>`);
    holder.append(card);
    await settled();
    expect(seen(card)).to.contain(NAME);
    expect(card.shadowRoot!.querySelector('h2')).not.to.equal(null);
    card.office = 'ics-west-aarhus';
    await settled();
    expect(seen(card)).to.contain('DOKK1');
  });

  it('is drawn from a template and from a copy', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const template = document.createElement('template');
    template.innerHTML = CARD;
    holder.append(template.content.cloneNode(true));
    holder.append(holder.firstElementChild!.cloneNode(true));
    await settled();
    for (const card of holder.children) expect(seen(card)).to.contain(NAME);
  });

  it('stays as it is when it is moved in the page', async () => {
    const {said} = await complaintsDuring(async () => {
      const page = await draw(`<div><p>${CARD}</p><section></section></div>`);
      const card = page.querySelector('office-card')!;
      const before = seen(card);
      page.querySelector('section')!.append(card);
      await settled();
      expect(seen(card)).to.equal(before);
      page.querySelector('p')!.append(card);
      card.setAttribute('office', 'ics-west-aarhus');
      await settled();
      expect(seen(card)).to.contain('DOKK1');
    });
    expect(said).to.deep.equal([]);
  });

  it('catches up with attributes changed while it was out of the page', async () => {
    const page = await draw(`<div>${CARD}</div>`);
    const card = page.querySelector('office-card')!;
    card.remove();
    card.setAttribute('office', 'ics-west-aarhus');
    await settled();
    page.append(card);
    await settled();
    expect(seen(card)).to.contain('DOKK1');
  });

  it('complains of nothing when it is gone before it is drawn', async () => {
    const {said} = await complaintsDuring(async () => {
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      holder.innerHTML = CARD + '<office-card office="nowhere"></office-card>';
      holder.replaceChildren();
      await settled();
    });
    expect(said).to.deep.equal([]);
  });

  it('says the same by property and attribute', async () => {
    const card = await draw(CARD);
    expect(card).to.include({office: 'siri', compact: false});
    Object.assign(card, {compact: true, headingLevel: 4});
    await settled();
    expect(card.getAttribute('heading-level')).to.equal('4');
    expect(card.hasAttribute('compact')).to.equal(true);
    Object.assign(card, {compact: false, headingLevel: null});
    await settled();
    expect(card.hasAttribute('heading-level')).to.equal(false);
    expect(card.hasAttribute('compact')).to.equal(false);
  });
});

describe('The script', () => {
  it('loaded twice defines its elements once and breaks nothing', async () => {
    const page = await openPage(`${LISTENING}${CARD}${scriptTag()}${scriptTag('?again')}`);
    await shownIn(page, 'office-card', NAME);
    await settled();
    expect(saidOn(page).length).to.be.most(1);
    expect(saidOn(page).join()).not.to.match(/^error/);
  });

  it('leaves a page its own element of the same name, and defines the others', async () => {
    const page = await openPage(
      `${LISTENING}<script>
        customElements.define('office-card', class extends HTMLElement {
          connectedCallback() { this.textContent = 'The page’s own'; }
        });
      </script>
      ${CARD}
      <open-now-badge office="ics-west-aarhus" at="${inDenmark('12:00')}"></open-now-badge>
      <office-hours office="ics-west-aarhus" at="${inDenmark('12:00')}"></office-hours>
      <registration-steps event="moving"></registration-steps>
      ${scriptTag()}`,
    );
    await shownIn(page, 'open-now-badge', 'By appointment');
    await shownIn(page, 'office-hours', 'Thu');
    await shownIn(page, 'registration-steps', /\w/);
    expect(seen(page.document.querySelector('office-card')!)).to.equal('The page’s own');
    expect(saidOn(page).length).to.be.most(1);
    expect(saidOn(page).join()).not.to.match(/^error/);
  });
});
