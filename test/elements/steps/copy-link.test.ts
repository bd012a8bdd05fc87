import {expect, waitUntil} from '@open-wc/testing';
import '../../../src/define.js';
import {allIn, seen} from '../support.js';
import {boxesIn, choose, press, steps, stepsIn, tick, TODAY} from './steps-page.js';

describe('The link to the plan', () => {
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
  let copied: string[];

  const putClipboard = (value: unknown) => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value});
  };

  beforeEach(() => {
    copied = [];
    putClipboard({writeText: (text: string) => Promise.resolve(copied.push(text))});
  });

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(
      clipboard,
    );
  });

  const copy = async (element: Element): Promise<string> => {
    await press(element, 'Copy link');
    const [notice] = allIn(element, '[part=notice]');
    await waitUntil(() => seen(notice!));
    return seen(notice!);
  };

  const link = `${location.origin}${location.pathname}#rw=event.moving.arrival.2027-03-01`;

  it('is copied, which is said, and said no longer when the answers change', async () => {
    const element = await steps(TODAY);
    await choose(element, 'event', 'moving');
    await choose(element, 'arrival', '2027-03-01');
    // The test runner's own parameter is none that addresses a page.
    expect(await copy(element)).to.match(/^The link is copied\. We left out parts/);
    expect(copied).to.deep.equal([link]);
    await choose(element, 'arrival', '2027-04-01');
    expect(seen(allIn(element, '[part=notice]')[0]!)).to.equal('');
  });

  for (const [what, value] of [
    ['refuses', {writeText: () => Promise.reject(new DOMException('', 'NotAllowedError'))}],
    ['has no clipboard', undefined],
  ] as const) {
    it(`is shown to be copied by hand where the browser ${what}`, async () => {
      putClipboard(value);
      const element = await steps(`event="moving" arrival="2027-03-01" ${TODAY}`);
      expect(await copy(element)).to.contain(link);
    });
  }

  it('carries the answers behind #, where no server sees them, and no ticks', async () => {
    const element = await steps(`event="moving" arrival="2027-03-01" ${TODAY}`);
    await tick(boxesIn(stepsIn(element)[0]!)[0]!);
    await copy(element);
    const {search, hash} = new URL(copied[0]!);
    expect(search).to.equal('');
    expect(hash).to.equal('#rw=event.moving.arrival.2027-03-01');
  });
});
