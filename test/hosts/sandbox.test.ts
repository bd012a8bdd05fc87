import {expect} from '@open-wc/testing';
import {seen} from '../elements/support.js';
import {askFrame, openFrame} from './support.js';

const CARD = 'Danish Agency for International Recruitment';

describe('In a frame', () => {
  it('without scripts, what stands inside the elements is read', async () => {
    const frame = await openFrame('plain.html', 'allow-same-origin');
    expect(seen(frame.contentDocument!.body)).to.equal(
      'SIRI, +45 72 14 20 00 Ask at Torvet 5 +45 89 40 10 40',
    );
  });

  it('of no origin, without storage, the card is drawn; the steps cannot come and say so', async () => {
    const frame = await openFrame('sandboxed.html', 'allow-scripts');
    const {heard, seen} = await askFrame(frame, ([card, steps], heard) =>
      Boolean(card?.includes(CARD) && steps === 'Ask at Torvet 5' && heard.length),
    );
    const said = heard.filter(words => words.includes('registration-steps.js'));
    expect(said.join()).to.match(
      /^error: <registration-steps>: .*use registration-widgets\.all\.js/,
    );
    expect(seen).to.have.length(2);
  });

  for (const [page, how] of [
    ['sandboxed-all.html', 'with all in one file'],
    ['sandboxed-shared.html', 'with files given to every origin'],
    ['policy-nonce-shared.html', 'with files given to every origin and allowed by a nonce'],
  ] as const) {
    it(`of no origin, ${how}, everything is drawn`, async () => {
      const frame = await openFrame(page, 'allow-scripts');
      const {heard} = await askFrame(frame, ([card, steps]) =>
        Boolean(card?.includes(CARD) && steps?.includes('Your steps')),
      );
      expect(heard).to.deep.equal([]);
    });
  }
});
