import {expect} from '@open-wc/testing';
import {nameOf} from '../built-in.js';
import {seen} from '../elements/support.js';
import {askFrame, openFrame} from './support.js';

const CARD = nameOf('siri');

describe('In a frame', () => {
  it('without scripts, what stands inside the elements is read', async () => {
    const frame = await openFrame('plain.html', 'allow-same-origin');
    expect(seen(frame.contentDocument!.body)).to.equal(
      'SIRI, +45 72 14 20 00 Ask at Torvet 5 +45 89 40 10 40',
    );
  });

  for (const [page, how] of [
    ['sandboxed.html', 'without storage'],
    ['sandboxed-all.html', 'with all in one file'],
    ['sandboxed-shared.html', 'with files given to every origin'],
    ['policy-nonce-shared.html', 'with files given to every origin and allowed by a nonce'],
  ] as const) {
    it(`of no origin, ${how}, everything is drawn`, async () => {
      const frame = await openFrame(page, 'allow-scripts');
      const {heard} = await askFrame(frame, ([card, steps]) =>
        Boolean(card?.includes(CARD) && steps?.includes('Your plan')),
      );
      expect(heard).to.deep.equal([]);
    });
  }
});
