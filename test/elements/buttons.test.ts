import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define.js';
import {LANGUAGES} from '../../src/localization/language.js';
import {allIn, draw, inDenmark, settled} from './support.js';

const at = `at="${inDenmark('12:00')}"`;

describe('Buttons that do not all fit in a row', () => {
  for (const width of [300, 330, 360, 420]) {
    it(`stand two and two: ${width} pixels`, async () => {
      const page = await draw(
        `<div style="inline-size: ${width}px; font: 16px/1.5 Arial, sans-serif">${LANGUAGES.map(
          language =>
            `<office-card lang="${language}" office="ics-west-aarhus" ${at}></office-card>`,
        ).join('')}</div>`,
      );
      for (const card of page.querySelectorAll('office-card')) {
        await waitUntil(() => card.shadowRoot!.querySelector(`div[lang="${card.lang}"]`));
        await settled();
        const tops = allIn(card, '.tile').map(tile => Math.round(tile.getBoundingClientRect().top));
        const rows = tops.filter((top, index) => top !== tops[index - 1]).length;
        expect(tops, card.lang).to.have.length(4);
        expect(rows, card.lang).to.be.oneOf([1, 2]);
        if (rows === 2) expect([tops[1], tops[2]], card.lang).to.deep.equal([tops[0], tops[3]]);
      }
    });
  }
});
