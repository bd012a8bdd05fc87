import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define.js';
import {herning} from '../../src/herning/index.js';
import {COUNTER, STATES} from './states.js';
import {allIn, complaintsDuring, draw, fileOf, seen, settled} from './support.js';

/** Stands around each text of a directory that has it in one language alone. */
const MARK = '¤';

type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json};

/** A directory whose texts are there in one language alone, each marked. */
const inOneLanguage = (value: Json, language: 'en' | 'da'): Json => {
  if (Array.isArray(value)) return value.map((each: Json) => inOneLanguage(each, language));
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Readonly<Record<string, Json>>;
  const text = object[language];
  if (typeof text === 'string') return {[language]: `${MARK}${text}${MARK}`};
  return Object.fromEntries(
    Object.entries(object).map(([key, each]) => [key, inOneLanguage(each, language)]),
  );
};

/** Days with a note of their own, and hours for some services, which the built-in directory has none of. */
const withSpecialDays = (): Json => {
  const directory = JSON.parse(JSON.stringify(herning)) as {
    offices: {id: string; hours: {visit: {week: object; special?: object[]}}}[];
  };
  const {hours} = directory.offices.find(({id}) => id === 'ics-west-aarhus')!;
  const day = (date: string, hours: unknown[]) => ({
    from: date,
    through: date,
    hours,
    note: {en: 'staff day', da: 'personaledag'},
  });
  hours.visit.week = {
    ...hours.visit.week,
    Mo: ['10:00-16:00', {t: '16:00-17:00', for: ['eu-residence-document']}],
  };
  hours.visit.special = [
    day('2026-11-24', []),
    day('2026-11-25', ['10:00-11:00']),
    day('2026-12-08', []),
    day('2026-12-23', ['10:00-11:00']),
  ];
  return directory as unknown as Json;
};

const languageAt = (node: Node): string | undefined => {
  let at: Node | null = node;
  while (at) {
    if (at instanceof Element && at.hasAttribute('lang')) return at.getAttribute('lang')!;
    at = at instanceof ShadowRoot ? at.host : at.parentNode;
  }
  return undefined;
};

const NAMES = ['aria-label', 'title', 'alt', 'placeholder'];

/** All that is read or heard in an element, each with where it stands. */
const textsIn = (root: Element): (readonly [text: string, node: Node])[] =>
  [root, ...allIn(root, '*')].flatMap(element => [
    ...[...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])]
      .filter(node => node instanceof Text)
      .map(node => [node.data, node] as const),
    ...NAMES.map(name => [element.getAttribute(name) ?? '', element] as const),
  ]);

const TAGS = /<(office-\w+|open-now-badge|registration-steps)/g;

const drawState = async (
  {markup, act}: (typeof STATES)[number],
  language: string,
  src?: string,
): Promise<HTMLElement> => {
  const written = src ? markup.replaceAll(TAGS, `$& src="${src}"`) : markup;
  const page = await draw(`<main lang="${language}">${written}</main>`);
  const element = page.querySelector<HTMLElement>(':not(div, p)')!;
  await waitUntil(() => element.shadowRoot!.querySelector(`[lang="${language}"]`), markup);
  await settled();
  await act?.(element);
  await settled();
  return page;
};

for (const language of ['de', 'ar'] as const) {
  for (const only of ['da', 'en'] as const) {
    describe(`In ${language}, a text that is there in ${only} alone is marked so in`, () => {
      let src: string;
      before(() => {
        src = fileOf(inOneLanguage(withSpecialDays(), only));
      });

      for (const state of [...STATES, COUNTER]) {
        it(state.what, async () => {
          await complaintsDuring(async () => {
            const page = await drawState(state, language, src);
            const unmarked = textsIn(page).filter(
              ([text, node]) => text.includes(MARK) && languageAt(node) !== only,
            );
            expect(unmarked.map(([text]) => text.trim())).to.deep.equal([]);
            expect(seen(page)).not.to.equal('');
            page.remove();
            localStorage.clear();
          });
        });
      }
    });
  }
}

describe('A name that is there in Danish alone', () => {
  it('is told once, as there is no other', async () => {
    const src = fileOf(inOneLanguage(withSpecialDays(), 'da'));
    const page = await draw(
      `<main><office-card office="siri" src="${src}"></office-card><registration-steps event="moving" layout="form" src="${src}"></registration-steps></main>`,
    );
    await waitUntil(() => allIn(page, '[part=step], [part=card]').length > 1);
    const heads = allIn(page, '.head');
    expect(heads.length).to.be.above(1);
    for (const head of heads) {
      const names = allIn(head, '[lang=da]').map(each => each.textContent);
      expect(names).to.deep.equal([...new Set(names)]);
    }
  });
});

/** Danish words that other languages have in brackets, names of places, streets and municipalities. */
const danishWords = (): ReadonlySet<string> => {
  const words = new Set<string>(['Borgerservice']);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const {en, da} = value as {en?: unknown; da?: unknown};
    if (typeof en === 'string' && typeof da === 'string' && en !== da) {
      for (const [, inside] of en.matchAll(/\(([^().\d]+)\)/g)) {
        if (da.includes(inside!)) words.add(`(${inside!})`);
      }
    }
    for (const each of Object.values(value)) visit(each);
  };
  visit(herning);
  for (const {address, areaServed = []} of herning.offices) {
    if (address) words.add(address.streetAddress).add(address.addressLocality);
    for (const {municipality} of areaServed) if (municipality !== '*') words.add(municipality);
  }
  return words;
};

/** Titles of pages in English, which stand in quotation marks in other languages. */
const TITLES = /Your international guide to Herning|Notification of change of address/;

describe('Danish words and English titles inside German and Arabic are marked in', () => {
  const danish = danishWords();
  for (const language of ['de', 'ar']) {
    for (const state of [...STATES, COUNTER]) {
      it(`${state.what}, ${language}`, async () => {
        const page = await drawState(state, language);
        const unmarked = textsIn(page).filter(([text, node]) => {
          const words = text.trim();
          // Of a line that is no longer answered it is the subject.
          const isSubject = Boolean(node.parentElement?.closest('[part=formerly]'));
          const isDanish =
            (danish.has(words) && !isSubject) ||
            [...danish].some(each => each.startsWith('(') && words.includes(each)) ||
            words.includes('(Borgerservice)') ||
            // An address in one line.
            /^\S.*, \d{4} \p{L}+$/u.test(words);
          if (isDanish) return languageAt(node) !== 'da';
          return TITLES.test(words) && languageAt(node) !== 'en';
        });
        expect(unmarked.map(([text]) => text.trim())).to.deep.equal([]);
        page.remove();
        localStorage.clear();
      });
    }
  }
});
