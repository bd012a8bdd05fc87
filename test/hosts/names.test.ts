import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {allIn, openPage, seen} from '../elements/support.js';

const SCRIPT = '<script src="/registration-widgets/registration-widgets.js"></script>';
const HEARD = '<script src="/hosts/heard.js"></script>';
const AT = '2026-11-23T12:00+01:00';

const TAGS = 'office-card, office-finder, office-hours, open-now-badge, registration-steps';

const ELEMENTS = `
  <open-now-badge office="siri" at="${AT}"></open-now-badge>
  <office-card office="ics-west-aarhus" at="${AT}" json-ld></office-card>
  <office-finder task="cpr-registration" municipality="Herning" at="${AT}"></office-finder>
  <registration-steps event="moving" layout="form" at="${AT}" remember language-picker></registration-steps>
  <div data-widget="office-hours" data-office="siri" data-at="${AT}">Monday</div>`;

/** The names of all members of something, inherited ones too. */
const membersOf = (start: object): string[] => {
  const names = new Set<string>();
  for (let each: unknown = start; each; each = Object.getPrototypeOf(each)) {
    for (const name of Object.getOwnPropertyNames(each)) names.add(name);
  }
  return [...names];
};

/** What Lit and its polyfills read of the window, and what we might. */
const GLOBALS = [
  'litHtmlVersions',
  'litHtmlPolyfillSupport',
  'litElementVersions',
  'litElementHydrateSupport',
  'litElementPolyfillSupport',
  'reactiveElementVersions',
  'reactiveElementPolyfillSupport',
  'litIssuedWarnings',
  'litPropertyMetadata',
  'litNonce',
  'lit',
  'ShadyCSS',
  'ShadyDOM',
  'JSCompiler_renameProperty',
  'trustedTypes',
  'TrustedHTML',
  'scheduler',
  'requestIdleCallback',
  'registration-widgets',
  'beside',
  'define',
  'exports',
  'module',
  'process',
];

const DOCUMENT = membersOf(document);
const FORM = membersOf(document.createElement('form'));

/** Each takes a name from the document or the window of the page it stands in. */
const takers = {
  form: (name: string) => `<form name="${name}" id="${name}"></form>`,
  img: (name: string) => `<img name="${name}" id="${name}" alt="">`,
  object: (name: string) => `<object name="${name}" id="${name}"></object>`,
  embed: (name: string) => `<embed name="${name}">`,
  iframe: (name: string) => `<iframe name="${name}"></iframe>`,
  p: (name: string) => `<p id="${name}"></p>`,
} as const;

/** Frames take their time: only those names that pages and libraries have been seen to use. */
const FRAMES = ['host', 'body', 'head', 'parentNode', 'createElement', 'addEventListener', 'lit'];

const taking = (tag: keyof typeof takers): string =>
  (tag === 'iframe' ? FRAMES : [...DOCUMENT, ...GLOBALS]).map(takers[tag]).join('');

type Page = Window & typeof globalThis & {readonly heard: readonly string[]};

/** A page's document past what the page has named. */
const documentOf = ({document}: Page) => ({
  all: (selector: string): HTMLElement[] => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its overloads for old tags are
    const found = Document.prototype.querySelectorAll.call(document, selector);
    return [...found] as HTMLElement[];
  },
  get body(): HTMLElement {
    return Reflect.get(Document.prototype, 'body', document);
  },
});

const wordsIn = (page: Page): string[] => documentOf(page).all(TAGS).map(seen);

const showsAll = async (page: Page, expected: readonly string[]): Promise<void> => {
  await waitUntil(() => wordsIn(page).join() === expected.join(), 'the words differ').catch(() => {
    expect(wordsIn(page)).to.deep.equal(expected);
  });
  // An object without data tells the page that it has none.
  expect(page.heard.filter(words => words !== 'error: undefined')).to.deep.equal([]);
};

const open = async (markup: string): Promise<Page> => (await openPage(HEARD + markup)) as Page;

describe('Whatever a page names its elements, ours are shown:', () => {
  let expected: string[];

  before(async () => {
    const page = await open(SCRIPT + ELEMENTS);
    const isContent = (words: string) => !words || words === 'Monday';
    await waitUntil(() => wordsIn(page).length === 5 && !wordsIn(page).some(isContent));
    expected = wordsIn(page);
  });

  for (const tag of Object.keys(takers) as (keyof typeof takers)[]) {
    it(`<${tag}> named like anything of the document, before the script`, async () => {
      await showsAll(await open(taking(tag) + SCRIPT + ELEMENTS), expected);
    });

    it(`<${tag}> named like anything of the document, after the script`, async () => {
      await showsAll(await open(SCRIPT + taking(tag) + ELEMENTS), expected);
    });

    it(`<${tag}> named like anything of the document, added to the page`, async () => {
      const page = await open(SCRIPT + ELEMENTS);
      const {body} = documentOf(page);
      await showsAll(page, expected);
      body.innerHTML = taking(tag);
      body.insertAdjacentHTML('beforeend', ELEMENTS);
      await showsAll(page, expected);
    });
  }

  it('in a form whose controls are named like anything of a form', async () => {
    const controls = FORM.map(name => `<input type="hidden" name="${name}" id="${name}">`).join('');
    await showsAll(await open(`${SCRIPT}<form>${controls}${ELEMENTS}</form>`), expected);
    await showsAll(await open(`<form>${controls}${ELEMENTS}</form>${SCRIPT}`), expected);
  });

  it('in a place that is such a form', async () => {
    const controls = FORM.map(name => `<input type="hidden" name="${name}">`).join('');
    const place = `<form data-widget="open-now-badge" data-office="siri" data-at="${AT}">`;
    const page = await open(`${SCRIPT}${place}${controls}</form>`);
    await showsAll(page, expected.slice(0, 1));
    expect(documentOf(page).all('input')).to.have.length(FORM.length);
  });

  it('in another language, and what they are asked to do', async () => {
    const page = await open(SCRIPT + taking('form') + ELEMENTS);
    await showsAll(page, expected);
    const [steps] = documentOf(page).all('registration-steps');
    const [root] = documentOf(page).all('html');
    root!.lang = 'de';
    await waitUntil(() => seen(steps!).includes('Dezember'), 'no German came');
    for (const [part, value] of Object.entries({day: '1', month: '12', year: '2026'})) {
      const field = allIn(steps!, `[data-part=${part}]`)[0] as HTMLInputElement;
      field.value = value;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, {bubbles: true}));
    }
    await waitUntil(() => seen(steps!).includes('. Dezember 2026'), 'no date came');
    expect(page.localStorage.getItem('registration-widgets')).to.contain('2026-12-01');
    page.localStorage.removeItem('registration-widgets');
    let isPrinted = false;
    const stub = ({target}: Event) => {
      const view = (target as Partial<HTMLIFrameElement>).contentWindow;
      if (!view) return;
      view.print = () => {
        isPrinted = true;
      };
    };
    EventTarget.prototype.addEventListener.call(page.document, 'load', stub, true);
    const [actions] = allIn(steps!, '[part=actions]');
    const [dates, print] = allIn(actions!, 'button');
    print!.click();
    await waitUntil(() => isPrinted, 'nothing is printed');
    dates!.click();
    await waitUntil(() => seen(allIn(steps!, '[part=notice]')[0]!), 'no notice came');
    const [card] = documentOf(page).all('office-card');
    allIn(card!, '[part~=save]')[0]!.click();
    await waitUntil(() => documentOf(page).all('script[type="application/ld+json"]').length);
    expect(page.heard).to.deep.equal([]);
  });
});

describe('Whatever a script of the page calls its own', () => {
  it('elements are shown, and what is loaded beside the script', async () => {
    const rich = `${ELEMENTS}<office-card office="siri" lang="de"></office-card>
      <office-card office="ics-west-aarhus" src="/data/as-published.json"></office-card>`;
    const plain = await open(SCRIPT + rich);
    await waitUntil(() => wordsIn(plain).length === 7 && wordsIn(plain).every(Boolean));
    const classes = Object.getOwnPropertyNames(window).filter(
      name => /^[A-Z]/.test(name) && !/^(NaN|Infinity)$/.test(name),
    );
    const declared = classes.map(name => `class ${name} {}`).join('\n');
    await showsAll(await open(`<script>${declared}</script>${SCRIPT}${rich}`), wordsIn(plain));
  });
});
