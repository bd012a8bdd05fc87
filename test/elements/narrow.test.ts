import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define.js';
import {LANGUAGES} from '../../src/localization/language.js';
import {allIn, disclose, draw, inDenmark, OFFICES, settled} from './support.js';

const at = `at="${inDenmark('12:00')}"`;

const EVERYTHING = [
  ...OFFICES.map(office => `<office-card office="${office}" ${at}></office-card>`),
  ...OFFICES.map(office => `<office-card compact office="${office}" ${at}></office-card>`),
  `<office-hours office="ics-west-aarhus" at="${inDenmark('12:00', '2026-12-21')}"></office-hours>`,
  `<office-finder ${at}></office-finder>`,
  `<office-finder task="cpr-registration" municipality="Herning" ${at}></office-finder>`,
  `<office-finder task="mitid" municipality="*" ${at}></office-finder>`,
].join('');

/** What has no place of its own: clipped away, or nothing but a place for others. */
const isClipped = (element: Element): boolean =>
  Boolean(element.closest('option, [hidden]')) ||
  getComputedStyle(element.closest('thead, .unseen') ?? element).clipPath !== 'none';

/** Firefox and WebKit bring dictionaries, and divide long words as these say: that is not broken. */
const hyphenates = !navigator.userAgent.includes('Chrome/');

/** Words of which a part stands in the next line; addresses of pages and mail may be broken. */
const brokenWordsIn = (root: Element): string[] => {
  const broken: string[] = [];
  const range = document.createRange();
  for (const element of allIn(root, '*')) {
    if (isClipped(element)) continue;
    for (const text of [...element.childNodes].filter(node => node instanceof Text)) {
      for (const {0: word, index} of text.data.matchAll(/[^\s/·–-]+/g)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = [...range.getClientRects()].filter(({width}) => width > 0.5);
        const isBroken = new Set(lines.map(({top}) => Math.round(top))).size > 1;
        if (isBroken && !/[\w-]\.[\w-]|@/.test(word)) broken.push(word);
      }
    }
  }
  return broken;
};

for (const [width, languages] of [
  [240, LANGUAGES],
  [360, ['en', 'da', 'uk']],
] as const) {
  describe(`At ${width} pixels`, () => {
    for (const language of languages) {
      it(`no word is broken and no box is wider than its place: ${language}`, async () => {
        const page = await draw(
          `<div lang="${language}" style="inline-size: ${width}px; font: 16px/1.5 Arial, sans-serif">${EVERYTHING}</div>`,
        );
        const first = page.firstElementChild!.shadowRoot!;
        await waitUntil(() => first.querySelector(`div[lang="${language}"]`));
        await settled();
        disclose(page);
        await settled();
        const wide = [page, ...allIn(page, '*')].filter(
          element =>
            element.clientWidth &&
            element.scrollWidth > element.clientWidth + 1 &&
            !isClipped(element),
        );
        expect(
          wide.map(({localName, className, scrollWidth}) =>
            [localName, className, scrollWidth].join(' '),
          ),
        ).to.deep.equal([]);
        if (!hyphenates) expect(brokenWordsIn(page)).to.deep.equal([]);
      });
    }
  });
}

describe('In less than 240 pixels', () => {
  it('no word of the hours is broken', async () => {
    for (const language of LANGUAGES) {
      const page = await draw(
        `<div lang="${language}" style="inline-size: 205px; font: 16px/1.5 Arial, sans-serif">
          <office-hours office="ics-west-aarhus" at="${inDenmark('12:00', '2026-12-21')}"></office-hours>
        </div>`,
      );
      await waitUntil(() => allIn(page, `div[lang="${language}"]`).length);
      await settled();
      expect(page.scrollWidth, language).to.equal(205);
      if (!hyphenates) expect(brokenWordsIn(page), language).to.deep.equal([]);
    }
  });
});
