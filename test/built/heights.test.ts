import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {draw, inDenmark, LANGUAGES} from '../elements/support.js';

/** Of the facts that readers are shown: those of the other tests are fewer and shorter. */
const heightOf = async (language: string, office: string, attributes = ''): Promise<number> => {
  const page = await draw(
    `<div lang="${language}" style="inline-size: 360px; font: 16px/1.5 Arial, 'Liberation Sans', sans-serif">
      <office-card office="${office}" at="${inDenmark('12:00')}" ${attributes}></office-card>
    </div>`,
  );
  return page.getBoundingClientRect().height;
};

/** Width in pixels of the alphabet in Arial, and in what is as wide, at a size of 100 pixels. */
const ALPHABET = 1273;

const widthOfAlphabet = (): number => {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = "100px Arial, 'Liberation Sans', sans-serif";
  return context.measureText('abcdefghijklmnopqrstuvwxyz').width;
};

describe('On a phone', () => {
  before(function () {
    // Wider letters, where neither font is installed, need more lines.
    if (Math.abs(widthOfAlphabet() - ALPHABET) > 10) this.skip();
  });

  for (const language of LANGUAGES) {
    for (const [office, most] of [
      ['ics-west-aarhus', 1100],
      ['borgerservice-herning', 900],
      ['statsforvaltningen-aarhus', 650],
    ] as const) {
      it(`a card is no longer than need be: ${office}, ${language}`, async () => {
        const remedy = `shorten data/offices/${office}.json; if readers need all of it, allow more here`;
        expect(await heightOf(language, office), remedy).to.be.within(400, most);
      });
    }

    for (const office of ['borgerservice-herning', 'ics-west-aarhus', 'siri', 'skattestyrelsen']) {
      it(`a compact card is low: ${office}, ${language}`, async () => {
        expect(await heightOf(language, office, 'compact')).to.be.within(100, 180);
      });
    }
  }
});
