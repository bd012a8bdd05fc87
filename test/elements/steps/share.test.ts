import {expect} from '@open-wc/testing';
import {waitUntil} from '../../wait-until.js';
import '../../../src/define.js';
import {allIn, openPage, seen, shownIn, theScript} from '../support.js';
import {
  boxesIn,
  buttonsIn,
  choose,
  form,
  press,
  steps,
  stepsIn,
  tick,
  TODAY,
} from './steps-page.js';

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
    await press(element, 'Share');
    const [notice] = allIn(element, '[part=notice]');
    await waitUntil(() => seen(notice!));
    return seen(notice!);
  };

  /** The address of the tests has a session that is nobody else's. */
  const link = `${location.origin}/#rw=event.moving.arrival.2027-03-01`;
  const copiedWords = 'The link to your plan is copied. It contains your answers.';
  const leftOut = 'We left out parts of the address that may be private.';

  it('is copied, which is said, and said no longer when the answers change', async () => {
    const element = await form();
    await choose(element, 'event', 'moving');
    await choose(element, 'arrival', '2027-03-01');
    expect(await copy(element)).to.equal(`${copiedWords} ${leftOut}`);
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
      expect(await copy(element)).to.equal(`${link} ${leftOut}`);
    });
  }

  it('goes by the system’s own way where people have one', async () => {
    const shared: unknown[] = [];
    const share = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
    const {matchMedia} = window;
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: unknown) => Promise.resolve(shared.push(data)),
    });
    window.matchMedia = query => matchMedia(query === '(pointer: coarse)' ? 'all' : query);
    const element = await steps(`event="moving" arrival="2027-03-01" ${TODAY}`);
    await press(element, 'Share');
    window.matchMedia = matchMedia;
    Reflect.deleteProperty(navigator, 'share');
    expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'share')).to.deep.equal(share);
    expect(shared).to.deep.equal([{url: link}]);
    expect(copied).to.deep.equal([]);
  });

  it('says nothing of the address where nothing was left out', async () => {
    const {href} = location;
    history.replaceState(null, '', '/');
    const element = await steps(`event="moving" arrival="2027-03-01" ${TODAY}`);
    expect(await copy(element)).to.equal(copiedWords);
    history.replaceState(null, '', href);
  });

  it('is not offered where others cannot open the page', async () => {
    const page = await openPage(
      `<script type="module" src="${theScript}"></script>
      <registration-steps event="moving" arrival="2027-03-01"></registration-steps>`,
    );
    const element = await shownIn(page, 'registration-steps', 'Your plan');
    expect(buttonsIn(element)).to.include('Print').and.not.include('Share');
  });

  it('carries the answers behind #, where no server sees them, and no ticks', async () => {
    const element = await steps(`event="moving" arrival="2027-03-01" ${TODAY}`);
    await tick(boxesIn(stepsIn(element)[0]!)[0]!);
    await copy(element);
    expect(copied).to.deep.equal([link]);
  });
});
