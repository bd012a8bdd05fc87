import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {LANGUAGES} from '../../src/localization/language.js';
import type {OfficeCard} from '../../src/index.js';
import type {Language} from '../../src/localization/language.js';
import {
  allIn,
  complaintsDuring,
  disclose,
  draw,
  inDenmark,
  OFFICES,
  seen,
  settled,
  untilSeen,
} from '../elements/support.js';

const AT = `at="${inDenmark('12:00')}"`;
/** Moments that bring a badge and a table into their different states. */
const MOMENTS = [
  inDenmark('08:00'),
  inDenmark('09:45'),
  inDenmark('12:00'),
  inDenmark('15:45'),
  inDenmark('12:00', '2026-11-24'),
  inDenmark('12:00', '2026-12-23'),
  inDenmark('12:00', '2026-12-24'),
  inDenmark('12:00', '2026-12-25'),
  inDenmark('12:00', '2027-05-07'),
];

const SITUATIONS = [
  'event="arriving" citizenship="other" residence="denmark" stay="over-6-months" purpose="work" arrival="2026-12-01"',
  'event="arriving" citizenship="eu" residence="denmark" stay="3-to-6-months" purpose="job-seeking" arrival="2026-01-01"',
  'event="arriving" citizenship="nordic" residence="denmark" stay="under-3-months" purpose="study" previous-number="yes"',
  'event="arriving" citizenship="uk" residence="abroad" purpose="work"',
  'event="moving" arrival="2026-12-01"',
  'event="leaving" stay="under-3-months"',
];

const ELEMENTS = [
  ...OFFICES.map(office => `<office-card office="${office}" ${AT}></office-card>`),
  ...MOMENTS.flatMap(at => [
    ...OFFICES.map(office => `<open-now-badge office="${office}" at="${at}"></open-now-badge>`),
    `<open-now-badge channel="phone" office="ics-west-aarhus" at="${at}"></open-now-badge>`,
    `<open-now-badge channel="phone" office="siri" at="${at}"></open-now-badge>`,
    `<office-hours office="ics-west-aarhus" heading-level="3" at="${at}"></office-hours>`,
  ]),
  `<office-hours office="siri" ${AT}></office-hours>`,
  `<office-hours office="skattestyrelsen" ${AT}></office-hours>`,
  `<office-finder ${AT}></office-finder>`,
  `<office-finder task="mitid" municipality="Herning" ${AT}></office-finder>`,
  `<office-finder task="change-of-address" municipality="*" ${AT}></office-finder>`,
  `<office-card office="siri" at="never"></office-card>`,
  `<registration-steps ${AT}></registration-steps>`,
  `<registration-steps layout="wizard" ${AT}></registration-steps>`,
  ...SITUATIONS.map(
    situation => `<registration-steps remember ${situation} ${AT}></registration-steps>`,
  ),
];
/** Every element in every state, all disclosures opened; one of them cannot be shown. */
const page = async (language: string, style = ''): Promise<HTMLElement> => {
  let drawn: HTMLElement;
  await complaintsDuring(async () => {
    drawn = await draw(`<div lang="${language}" style="${style}">${ELEMENTS.join('')}</div>`);
    disclose(drawn);
    await settled();
    for (const counter of allIn(drawn, 'registration-steps [part=step] button')) counter.click();
    await settled();
  });
  return drawn!;
};

/** What is said of an element without being seen. */
const NAMES = ['aria-label', 'title', 'alt', 'placeholder'];

/** Texts a reader finds or hears, one for each node. */
const phrasesIn = (root: Element): string[] => {
  const phrases = new Set<string>();
  const add = (text: string): void => {
    const phrase = text.replace(/\s+/g, ' ').trim();
    if (/\p{L}{3}/u.test(phrase)) phrases.add(phrase);
  };
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      add(node.nodeValue!);
      return;
    }
    if (node instanceof Element) {
      if (isLeftAsItIs(node)) return;
      for (const name of NAMES) add(node.getAttribute(name) ?? '');
    }
    for (const child of (node as Partial<Element>).shadowRoot?.childNodes ?? node.childNodes) {
      visit(child);
    }
  };
  visit(root);
  return [...phrases];
};

/** Danish names beside other languages, and titles of pages in their own. */
const isLeftAsItIs = (element: Element): boolean =>
  element.matches('[lang="da"]:not(div), [part="sources"] li, a > [lang]');

/** Names that are the same in every language, and those of streets, pages and files. */
const isName = (phrase: string): boolean =>
  /^(MitID|Digital Post|\(folkeregister\)|SIRI|SKAT|ICS West|International Citizen Service West, Aarhus|DOKK1|Herning|Website|No)$/.test(
    phrase,
  ) ||
  /^(Website: )?[\w.-]+\.(dk|org)$|\([\w.-]+\.dk\)$|@|^[+\d ]+$|, \d{4} |^(\p{Lu}\S+(, | )?)+$/u.test(
    phrase,
  );

const others = LANGUAGES.filter(language => language !== 'en');

describe('A page', () => {
  let english: Set<string>;
  before(async () => {
    english = new Set(phrasesIn(await page('en')));
    expect(english.size).to.be.above(100);
  });

  for (const language of others) {
    it(`has no English left in ${language}, and one full stop at an end`, async () => {
      const phrases = phrasesIn(await page(language));
      expect(phrases.length).to.be.above(english.size * 0.9);
      const left = phrases.filter(phrase => english.has(phrase) && !isName(phrase));
      expect(left).to.deep.equal([]);
      // Dates of some languages end in one.
      expect(phrases.filter(phrase => /[^.]\.\.(?!\.)/.test(phrase))).to.deep.equal([]);
    });
  }

  it('speaks several languages at once', async () => {
    const badge = `<open-now-badge office="ics-west-aarhus" ${AT}></open-now-badge>`;
    const both = await draw(
      `<div><p lang="pl">${badge}</p><p lang="de">${badge}</p><p lang="en">${badge}</p></div>`,
    );
    const [polish, german, englishWords] = [...both.children].map(seen);
    expect(englishWords).to.match(/appointment/);
    expect(german).to.match(/Termin/);
    expect(polish).to.contain('16:00');
    expect(new Set([polish, german, englishWords]).size).to.equal(3);
  });
});

const nodesIn = (root: Element): number => allIn(root, '*').length;

describe('A language', () => {
  it('is marked on what is drawn, with its direction, whatever the page’s', async () => {
    for (const [asked, language, direction] of [
      ['de-AT', 'de', 'ltr'],
      ['nb', 'da', 'ltr'],
      ['fr', 'en', 'ltr'],
      ['ar-SY', 'ar', 'rtl'],
    ] as const) {
      const card = await draw(`<office-card lang="${asked}" office="siri"></office-card>`);
      const root = card.shadowRoot!.querySelector('[dir]')!;
      expect(root.getAttribute('lang'), asked).to.equal(language);
      expect(root.getAttribute('dir'), asked).to.equal(direction);
    }
  });

  it('leaves nothing behind when it is changed a hundred times', async () => {
    const card = await draw(`<office-card lang="en" office="siri" ${AT}></office-card>`);
    for (const language of LANGUAGES) {
      card.lang = language;
      await settled();
    }
    card.lang = 'de';
    await settled();
    const [text, nodes] = [seen(card), nodesIn(card)];
    for (let change = 0; change < 100; change++) {
      card.lang = LANGUAGES[change % LANGUAGES.length]!;
      await (card as Partial<OfficeCard>).updateComplete;
    }
    card.lang = 'de';
    await settled();
    expect(seen(card)).to.equal(text);
    expect(nodesIn(card)).to.equal(nodes);
  });

  it('that nobody has reviewed says so once in an element, with a way to the Danish and back', async () => {
    const card = await draw(`<office-card lang="de" office="ics-west-aarhus" ${AT}></office-card>`);
    const notices = () => allIn(card, '[part=translation-notice]');
    expect(notices()).to.have.length(1);
    expect(seen(notices()[0]!)).to.contain('Dansk');
    allIn(notices()[0]!, 'button')[0]!.click();
    await settled();
    expect(seen(card)).to.contain('Åbningstider').and.contain('Efter aftale');
    expect(card.lang).to.equal('de');
    const [back] = allIn(notices()[0]!, 'button');
    expect(seen(back!)).to.equal('Deutsch');
    back!.click();
    await settled();
    expect(seen(card)).not.to.contain('Åbningstider');
    card.lang = 'en';
    await settled();
    expect(seen(card)).to.contain('Opening hours');
  });

  for (const language of ['en', 'da']) {
    it(`that is ours says nothing of the kind: ${language}`, async () => {
      const card = await draw(`<office-card lang="${language}" office="siri"></office-card>`);
      expect(allIn(card, '[part=translation-notice]')).to.deep.equal([]);
    });
  }
});

describe('The language picker', () => {
  const pick = async (element: Element, language: Language): Promise<void> => {
    const [select] = allIn(element, 'select');
    select!.value = language;
    select!.dispatchEvent(new Event('change', {bubbles: true}));
    await settled();
  };
  const hours = (attributes: string) =>
    `<office-hours office="ics-west-aarhus" ${AT} ${attributes}></office-hours>`;

  it('names the languages in themselves', async () => {
    const element = await draw(hours('language-picker'));
    const options = allIn(element, 'option');
    expect(options.map(seen)).to.deep.equal([
      'English',
      'Dansk',
      'Deutsch',
      'Polski',
      'Română',
      'Українська',
      'Lietuvių',
      'Български',
      'العربية',
      'Español',
    ]);
    expect(options.map(option => option.getAttribute('lang'))).to.deep.equal([...LANGUAGES]);
    const [select] = allIn(element, 'select');
    expect(select!.getAttribute('aria-label')).to.equal('Language');
    expect(select!.getBoundingClientRect().height).to.be.least(24);
  });

  it('is for its element alone where it is its own', async () => {
    const pair = await draw(`<div>${hours('language-picker="own"').repeat(2)}</div>`);
    await pick(pair.firstElementChild!, 'da');
    expect(seen(pair.firstElementChild!)).to.contain('I dag');
    expect(seen(pair.lastElementChild!)).to.contain('Today');
  });

  it('is for all that have one, and for nothing else, where it is shared', async () => {
    const three = await draw(`<div>${hours('language-picker').repeat(2)}${hours('')}</div>`);
    await pick(three.firstElementChild!, 'da');
    const [first, second, third] = [...three.children].map(seen);
    expect(first).to.contain('I dag');
    expect(second).to.contain('I dag');
    expect(third).to.contain('Today');
    await pick(three.firstElementChild!, 'en');
  });

  it('stands once in a card, and changes all of it', async () => {
    const card = await draw(
      `<office-card language-picker="own" office="ics-west-aarhus" ${AT}></office-card>`,
    );
    expect(allIn(card, 'select')).to.have.length(1);
    await pick(card, 'da');
    expect(seen(card)).to.contain('I dag').and.contain('Efter aftale');
  });
});

describe('Arabic', () => {
  it('is laid out from right to left on a page that is not, numbers from left to right', async () => {
    const card = await draw(`<office-card lang="ar" office="ics-west-aarhus" ${AT}></office-card>`);
    const box = card.getBoundingClientRect();
    const name = card.shadowRoot!.querySelector('[part=heading]')!;
    const range = document.createRange();
    range.selectNodeContents(card.shadowRoot!.querySelector('dt')!);
    expect(range.getBoundingClientRect().right).to.be.above(box.left + box.width / 2);
    expect(getComputedStyle(name).direction).to.equal('rtl');
    const telephone = allIn(card, 'a[href^="tel:"] bdi')[0]!;
    expect(getComputedStyle(telephone).direction).to.equal('ltr');
    expect(seen(telephone)).to.match(/^\+45 \d\d/);
  });

  it('has its hours in the digits of the door signs', async () => {
    const hours = await draw(
      `<office-hours lang="ar" office="ics-west-aarhus" ${AT}></office-hours>`,
    );
    const rows = allIn(hours, 'tbody tr').map(seen);
    expect(rows[0]).to.contain('اليوم');
    expect(rows.join()).to.contain('10:00–16:00');
  });

  it('leaves a page’s own content inside as it is', async () => {
    await complaintsDuring(async () => {
      const card = await draw(
        '<office-card lang="ar" office="nowhere"><p>Torvet 5</p></office-card>',
      );
      expect(getComputedStyle(card.querySelector('p')!).direction).to.equal('ltr');
      await untilSeen(card, 'Torvet 5');
    });
  });
});

describe('Long words', () => {
  for (const language of ['de', 'uk'] as const) {
    it(`fit 240 pixels in ${language}`, async () => {
      const narrow = await page(language, 'inline-size: 240px');
      const {right} = narrow.getBoundingClientRect();
      const wide = allIn(narrow, '*').filter(
        element =>
          element.getBoundingClientRect().right > right + 1 &&
          !element.matches('dialog, dialog *, .unseen, .unseen *') &&
          getComputedStyle(element.closest('thead, .unseen') ?? element).clipPath === 'none',
      );
      expect(wide.map(({outerHTML}) => outerHTML.slice(0, 120))).to.deep.equal([]);
    });
  }
});
