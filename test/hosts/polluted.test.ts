import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {herning} from '../../src/herning/index.js';
import type {} from '../../src/define.js';
import {allIn, disclose, openPage, seen} from '../elements/support.js';

type Page = Window & typeof globalThis & {readonly heard: readonly string[]};

const AT = '2026-11-23T12:00+01:00';

const ELEMENTS = `
  <open-now-badge office="siri" at="${AT}">Call</open-now-badge>
  <office-card office="ics-west-aarhus" at="${AT}">Call</office-card>
  <office-hours office="siri" at="${AT}" lang="da">mandag</office-hours>
  <office-hours office="siri" at="2026-12-23T12:00+01:00" lang="da">mandag</office-hours>
  <office-finder task="cpr-registration" municipality="Herning" at="${AT}">Ask</office-finder>
  <registration-steps event="moving" layout="form" at="${AT}">Ask</registration-steps>
  <registration-steps event="arriving" layout="wizard" at="${AT}">Ask</registration-steps>
  <div data-widget="open-now-badge" data-office="ics-west-aarhus" data-at="${AT}">Call</div>`;

const keysIn = (data: unknown): string[] =>
  typeof data === 'object' && data !== null
    ? Object.entries(data).flatMap(([key, value]) =>
        Array.isArray(data) ? keysIn(value) : [key, ...keysIn(value)],
      )
    : [];

/** What objects of ours, of Lit and of the browser have or can have. */
const NAMES = new Set([
  ...keysIn(herning),
  ...['value', 'writable', 'enumerable', 'configurable', 'state', 'attribute', 'converter', 'type'],
  ...['hasChanged', 'useDefault', 'noAccessor', 'reflect', 'mode', 'slotAssignment'],
  ...['customElementRegistry', 'end', 'lastsThrough', 'isDoubted'],
  ...['isBrief', 'isRecommended', 'does', 'litElementVersions', 'reactiveElementVersions'],
  ...['hour12', 'timeZone', 'calendar', 'timeStyle'],
]);

const VALUES: Readonly<Record<string, string>> = {
  'a text that is an address': '"javascript:alert(1)"',
  'a number': '1',
  'an object': '{}',
  'a function': '() => undefined',
};

const open = async (script: string): Promise<Page> =>
  (await openPage(
    `<script src="/hosts/heard.js"></script><script>${script}</script>
    <script src="/registration-widgets/registration-widgets.js"></script><main>${ELEMENTS}</main>`,
  )) as Page;

/** All that is to be read, also behind disclosures, and where it leads. */
const shownIn = ({document}: Page): (string | null)[] => {
  const main = document.querySelector('main')!;
  disclose(main);
  return [
    ...[...main.children].map(seen),
    ...allIn(main, 'a').map(link => link.getAttribute('href')),
  ];
};

describe('A page that has given all objects', () => {
  let expected: (string | null)[] | undefined;

  const shows = async (page: Page): Promise<void> => {
    await waitUntil(() => shownIn(page).join() === expected!.join()).catch(() => {
      const differing = shownIn(page).filter((line, index) => line !== expected![index]);
      expect(differing).to.deep.equal([]);
    });
    expect(page.heard).to.deep.equal([]);
  };

  before(async () => {
    const page = await open('');
    await waitUntil(() => allIn(page.document.body, '[part=step]').length);
    shownIn(page);
    await waitUntil(() => allIn(page.document.body, 'office-card').length > 2);
    // What opens by itself opens more: it is all there when nothing has come for some time.
    let same = 0;
    await waitUntil(() => {
      const shown = shownIn(page);
      same = shown.join() === expected?.join() ? same + 1 : 0;
      expected = shown;
      return same === 5 && allIn(page.document.body, 'office-card').every(seen);
    }, 'the plain page never came to rest');
    expect(expected!.join()).to.match(/By appointment.*Tirs.*Your situation/s);
  });

  for (const [what, value] of Object.entries(VALUES)) {
    it(`${what} by every name that our data have shows the same`, async () => {
      const names = JSON.stringify([...NAMES]);
      await shows(
        await open(`for (const name of ${names}) Object.defineProperty(Object.prototype, name,
          Object.assign(Object.create(null), {value: ${value}, enumerable: true, writable: true, configurable: true}))`),
      );
    });
  }
});

describe('A page that does not let elements be defined', () => {
  it('keeps what stands in them, and is told of it once', async () => {
    const page = await open('customElements.define = () => { throw new Error("not here"); }');
    await waitUntil(() => page.heard.length);
    expect(seen(page.document.querySelector('main')!)).to.equal(
      'Call Call mandag mandag Ask Ask Ask Call',
    );
    expect(page.heard).to.deep.equal([
      'error: registration-widgets cannot run here; the page stays as it is (Error: not here)',
    ]);
  });
});

describe('A page whose console throws', () => {
  it('is not thrown at', async () => {
    const page = await open('console.error = console.warn = () => { throw new Error("no"); }');
    const main = page.document.querySelector('main')!;
    main.innerHTML =
      '<office-card office="nowhere">Call</office-card><p data-widget="none">Ring</p>';
    await waitUntil(() => allIn(main, 'office-card')[0]!.shadowRoot?.firstElementChild);
    expect(seen(main)).to.equal('CallRing');
    expect(page.heard).to.deep.equal([]);
  });
});
