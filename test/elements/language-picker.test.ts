import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import '../../src/define.js';
import {LANGUAGES} from '../../src/localization/language.js';
import {allIn, draw, inDenmark, seen, settled, untilSeen} from './support.js';

const CARD = `<office-card language-picker="own" lang="da" office="ics-west-aarhus" at="${inDenmark('12:00')}"></office-card>`;

const selectIn = (element: Element): HTMLSelectElement =>
  allIn(element, '[part=language] select')[0]! as HTMLSelectElement;

const pick = (element: Element, language: string): void => {
  const select = selectIn(element);
  select.value = language;
  select.dispatchEvent(new Event('change'));
};

/** The others cannot be told which addresses to refuse. */
const isChromium = navigator.userAgent.includes('Chrome');

const refuse = (addresses: readonly string[]): Promise<unknown> =>
  executeServerCommand('refuse-addresses', {addresses});

/** Everything a reader sees one after the other while something happens. */
const seenDuring = async (element: Element, action: () => Promise<unknown>): Promise<string[]> => {
  const pictures = new Set([seen(element)]);
  const observer = new MutationObserver(() => pictures.add(seen(element)));
  for (const each of [element, ...allIn(element, '*')]) {
    if (!each.shadowRoot) continue;
    observer.observe(each.shadowRoot, {childList: true, characterData: true, subtree: true});
  }
  await action();
  observer.disconnect();
  return [...pictures];
};

describe('Who goes through the languages by the arrow keys', () => {
  afterEach(() => (isChromium ? refuse([]) : undefined));

  it('sees the old language until the new one is there, and none between', async () => {
    const card = await draw(CARD);
    const pictures = await seenDuring(card, async () => {
      for (const language of LANGUAGES.slice(2, 6)) {
        pick(card, language);
        expect(selectIn(card).value).to.equal(language);
      }
      await waitUntil(() => allIn(card, 'div[lang]').every(({lang}) => lang === 'uk'));
    });
    // The badge and the hours inside follow the card.
    expect(pictures.length).to.be.within(2, 4);
    for (const picture of pictures) {
      expect(picture).not.to.match(/By appointment|Opening hours|Öffnungszeiten|Godziny|Program/);
    }
    expect(pictures[0]).to.contain('Efter aftale');
    expect(selectIn(card).value).to.equal('uk');
  });

  it('keeps the focus where it is', async () => {
    const card = await draw(CARD);
    const select = selectIn(card);
    select.focus();
    await sendKeys({press: 'ArrowDown'});
    await settled();
    await settled();
    expect(card.shadowRoot!.activeElement).to.equal(selectIn(card));
    expect(selectIn(card)).to.equal(select);
  });

  it('is told of a language that cannot be loaded, keeps the old one, and can try again', async function () {
    if (!isChromium) this.skip();
    const {warn} = console;
    console.warn = () => undefined;
    try {
      const card = await draw(CARD);
      await refuse(['*/languages/bg.*']);
      pick(card, 'bg');
      await untilSeen(card, 'Български: Noget gik galt');
      expect(seen(card)).to.contain('Efter aftale').and.not.contain('By appointment');
      expect(selectIn(card).value).to.equal('da');
      pick(card, 'en');
      await untilSeen(card, 'By appointment');
      expect(seen(card)).not.to.contain('Something went wrong');
      pick(card, 'bg');
      await untilSeen(card, 'Български: Something went wrong');
    } finally {
      console.warn = warn;
    }
  });
});

describe('An element whose language is still coming', () => {
  it('keeps what the page has put into it', async () => {
    const page = await draw('<div></div>');
    page.innerHTML = '<office-card lang="es" office="siri">SIRI, Torvet</office-card>';
    const card = page.firstElementChild!;
    const [undrawn, ...pictures] = await seenDuring(card, () => settled());
    expect(undrawn).to.equal('');
    expect(pictures[0]).to.equal('SIRI, Torvet');
    for (const picture of pictures) expect(picture).not.to.contain('Danish Agency');
    expect(pictures.at(-1)).to.contain('Agencia');
  });
});

describe('A picker that a framework sets as a property', () => {
  for (const [value, attribute] of [
    [true, ''],
    ['', ''],
    ['own', 'own'],
    [false, null],
    [null, null],
    [undefined, null],
  ] as const) {
    it(`is what its attribute says where it is ${JSON.stringify(value)}`, async () => {
      const card = await draw('<office-card office="siri"></office-card>');
      Object.assign(card, {languagePicker: value});
      await settled();
      expect(card.getAttribute('language-picker')).to.equal(attribute);
      expect(allIn(card, 'select')).to.have.length(attribute === null ? 0 : 1);
    });
  }

  it('goes when it is set to false', async () => {
    const card = await draw(CARD);
    Object.assign(card, {languagePicker: false});
    await settled();
    expect(allIn(card, 'select')).to.have.length(0);
  });
});
