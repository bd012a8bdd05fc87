import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define.js';
import {LANGUAGES} from '../../src/localization/language.js';
import {allIn, disclose, draw, inDenmark, seen, settled} from '../elements/support.js';

const at = `at="${inDenmark('12:00')}"`;

describe('Buttons that do not all fit in a row', () => {
  for (const width of [300, 330, 360, 420]) {
    it(`stand two and two: ${width} pixels`, async () => {
      const page = await draw(
        `<div style="inline-size: ${width}px; font: 16px/1.5 Arial, sans-serif">${LANGUAGES.map(
          language =>
            `<office-card lang="${language}" office="borgerservice-herning" ${at}></office-card>`,
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

it('A link that does not fit in its line goes on in the next, and is 24 pixels high', async () => {
  const page = await draw(
    `<div style="inline-size: 240px; font: 16px/1.5 Arial, sans-serif"><office-card office="borgerservice-herning" ${at}></office-card></div>`,
  );
  disclose(page);
  await settled();
  const links = allIn(page, '[part="sources"] a');
  expect(links.some(link => link.getClientRects().length > 1)).to.equal(true);
  for (const link of links) {
    for (const {height} of link.getClientRects()) expect(height).to.be.least(24);
  }
});

it('Nobody is told of more questions than anybody is asked', async () => {
  for (const attributes of ['', 'event="arriving"']) {
    const steps = await draw(`<registration-steps ${attributes} ${at}></registration-steps>`);
    expect(seen(allIn(steps, '#where')[0]!)).to.equal('Question 1 of up to 10');
  }
});
