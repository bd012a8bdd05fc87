import {expect, nextFrame} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define.js';
import {allIn, draw, seen, settled, untilSeen} from './support.js';

const CARD = '<div data-widget="office-card" data-office="siri">SIRI, <b>+45 72 14 20 00</b></div>';

/** Draws a place and waits for the element in it. */
const renderPlace = async (markup: string): Promise<{place: HTMLElement; element: HTMLElement}> => {
  const place = await draw(markup);
  await waitUntil(() => place.firstElementChild?.shadowRoot, 'no element came');
  await settled();
  return {place, element: place.firstElementChild as HTMLElement};
};

const warningsDuring = async (action: () => Promise<unknown>): Promise<string[]> => {
  const {warn} = console;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => {
    said.push(words.join(' '));
  };
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return said;
};

describe('<div data-widget>', () => {
  it('does what the element does, around what stands in it', async () => {
    const {place, element} = await renderPlace(CARD);
    expect(element.localName).to.equal('office-card');
    await untilSeen(place, 'Danish Agency for International Recruitment');
    expect(element.textContent).to.equal('SIRI, +45 72 14 20 00');
    expect(place.childNodes).to.have.length(1);
  });

  it('passes on every attribute of the element, and no other', async () => {
    const {place, element} = await renderPlace(
      `<div data-widget="office-card" data-office="siri" data-heading-level="2" data-compact data-lang="da"
        data-at="2026-11-23T12:00+01:00" data-onclick="alert(1)" data-style="color: red" data-id="x" class="wide"></div>`,
    );
    expect(element.getAttributeNames().sort()).to.deep.equal(
      ['at', 'compact', 'heading-level', 'lang', 'office'].sort(),
    );
    await untilSeen(place, 'Styrelsen for International Rekruttering');
    expect(allIn(place, 'office-card')[0]!.shadowRoot!.querySelector('h2')).to.exist;
  });

  it('passes on what presets the steps', async () => {
    const {place} = await renderPlace(
      '<p data-widget="registration-steps" data-event="leaving" data-previous-number="no"></p>',
    );
    await waitUntil(() => allIn(place, 'input').length);
    expect(allIn(place, 'input').some(({name}) => name === 'event')).to.equal(false);
  });

  it('follows its attributes', async () => {
    const {place, element} = await renderPlace(CARD);
    place.dataset['office'] = 'ics-west-aarhus';
    await untilSeen(place, 'International Citizen Service West');
    place.dataset['lang'] = 'da';
    await untilSeen(place, 'Fra myndighedens egen side');
    delete place.dataset['lang'];
    await untilSeen(place, 'From the authority’s own page');
    expect(place.firstElementChild).to.equal(element);
  });

  it('becomes another element, with what stood in it at first', async () => {
    const {place} = await renderPlace(CARD);
    place.dataset['widget'] = 'open-now-badge';
    await waitUntil(() => place.firstElementChild!.localName === 'open-now-badge');
    await settled();
    expect(place.children).to.have.length(1);
    expect(place.textContent).to.equal('SIRI, +45 72 14 20 00');
  });

  it('is found however deep in what is added, and when it becomes one', async () => {
    const page = await draw(`<section><ul><li>${CARD}</li></ul><div id="later"></div></section>`);
    await untilSeen(page, 'Danish Agency');
    const later = page.querySelector<HTMLElement>('#later')!;
    later.dataset['office'] = 'siri';
    later.dataset['widget'] = 'open-now-badge';
    await waitUntil(() => later.querySelector('open-now-badge')?.getAttribute('state'));
  });

  it('is filled once, also when a library takes its markup out and puts it in again', async () => {
    const {place} = await renderPlace(CARD);
    const holder = place.parentElement!;
    for (const copy of [holder.innerHTML, holder.innerHTML]) {
      holder.innerHTML = copy;
      await nextFrame();
      await settled();
      expect(allIn(holder, 'office-card')).to.have.length(1);
      expect(seen(holder)).to.contain('Danish Agency');
    }
  });

  it('leaves what stands in it when the office is unknown', async () => {
    const {error} = console;
    console.error = () => undefined;
    const {place} = await renderPlace(CARD.replace('"siri"', '"sirri"'));
    console.error = error;
    expect(seen(place)).to.equal('SIRI, +45 72 14 20 00');
  });

  it('of an unknown name is left alone, and the names are told once', async () => {
    const wrong = CARD.replace('office-card', 'office-crd');
    const said = await warningsDuring(async () => {
      const page = await draw(`<div>${wrong}${wrong}</div>`);
      await nextFrame();
      expect(seen(page)).to.equal('SIRI, +45 72 14 20 00SIRI, +45 72 14 20 00');
      expect(page.querySelector('[data-widget]')!.children).to.have.length(1);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('data-widget="office-crd"').and.contain('office-card, ');
  });

  it('leaves a page alone in which it does not stand', async () => {
    const page = await draw(
      '<div data-office="siri" data-src="lazy.png"><p data-widget>Hi</p></div>',
    );
    const before = page.outerHTML;
    page.append(document.createTextNode('more'), document.createComment('less'));
    await nextFrame();
    expect(page.outerHTML).to.equal(before.replace('</div>', 'more<!--less--></div>'));
  });

  it('takes in what the page writes there later, in place of what it had', async () => {
    const {place, element} = await renderPlace(CARD);
    place.textContent = 'Call SIRI on Monday';
    await settled();
    expect(place.firstElementChild).to.equal(element);
    expect(place.childNodes).to.have.length(1);
    expect(element.textContent).to.equal('Call SIRI on Monday');
    await untilSeen(place, 'Danish Agency for International Recruitment');
    place.append(' or Tuesday');
    await settled();
    expect(place.childNodes).to.have.length(1);
  });

  it('comes back when a morph has written the place as the server sent it', async () => {
    const {place} = await renderPlace(CARD);
    place.innerHTML = 'SIRI, <b>+45 72 14 20 00</b>';
    await settled();
    await untilSeen(place, 'Danish Agency for International Recruitment');
    expect(place.firstElementChild!.textContent).to.equal('SIRI, +45 72 14 20 00');
  });

  it('loses no word beside another widget when its office is mistyped', async () => {
    const {error} = console;
    console.error = () => undefined;
    const {place} = await renderPlace(
      `<div data-widget="office-card" data-office="nowhere">Torvet 5,
        <div data-widget="open-now-badge" data-office="siri">Open Monday</div> 7400 Herning
        <open-now-badge office="siri"></open-now-badge></div>`,
    );
    await settled();
    console.error = error;
    expect(seen(place)).to.match(/^Torvet 5,.* 7400 Herning/);
  });

  it('gives way to a page that takes the element out each time', async () => {
    const {place} = await renderPlace(CARD);
    const stubborn = new MutationObserver(() => {
      if (place.firstElementChild?.localName === 'office-card') place.textContent = 'Ours';
    });
    stubborn.observe(place, {childList: true});
    const warnings = await warningsDuring(async () => {
      place.textContent = 'Ours';
      await settled();
    });
    stubborn.disconnect();
    expect(warnings).to.have.length(1);
    expect(place.textContent).to.equal('Ours');
  });
});
