import {expect, html} from '@open-wc/testing';
import {waitUntil} from '../../wait-until.js';
import {render} from 'lit';
import '../../../src/define.js';
import {paperStyles} from '../../../src/elements/registration-steps/paper-styles.js';
import {printPage} from '../../../src/elements/registration-steps/print-page.js';
import {draw, openPage, settled, shownIn, theScript} from '../support.js';
import {buttonIn} from './steps-page.js';

type Page = Window & typeof globalThis;

const PAGE = {
  title: 'Your plan',
  language: 'ar',
  direction: 'rtl',
  styles: paperStyles,
  draw: (page: Document) => {
    const content = html`<div class="paper">
      <h1>Your plan</h1>
      <p>Come.</p>
    </div>`;
    render(content, page.body, {creationScope: page});
  },
} as const;

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

const before = (view: Window) => view.dispatchEvent(new Event('beforeprint'));
const after = (view: Window) => view.dispatchEvent(new Event('afterprint'));

describe('Printing a page of its own', () => {
  let printed: Page[];
  let print: (view: Page) => void;

  const stub = ({target}: Event) => {
    const view = (target as Partial<HTMLIFrameElement>).contentWindow as Page | undefined;
    if (!view) return;
    view.print = () => {
      printed.push(view);
      print(view);
    };
  };

  beforeEach(() => {
    printed = [];
    print = view => {
      before(view);
      after(view);
    };
    document.addEventListener('load', stub, true);
  });

  afterEach(() => {
    document.removeEventListener('load', stub, true);
    for (const frame of frames()) frame.remove();
  });

  it('prints the content alone, in their language and direction', async () => {
    await draw('<p>The page around it</p>');
    const found: Record<string, unknown> = {};
    print = view => {
      const {documentElement: root, body, title} = view.document;
      Object.assign(found, {title, language: root.lang, direction: root.dir});
      found['text'] = body.innerText.replace(/\s+/g, ' ').trim();
      before(view);
    };
    expect(await printPage(PAGE)).to.equal(true);
    expect(printed).to.have.length(1);
    expect(found).to.deep.equal({
      title: 'Your plan',
      language: 'ar',
      direction: 'rtl',
      text: 'Your plan Come.',
    });
  });

  it('writes on A4, black on white, a heading never alone at the end of a page', async () => {
    let rules = '';
    let headingBreak = '';
    print = view => {
      rules = view.document.adoptedStyleSheets
        .flatMap(sheet => Array.from(sheet.cssRules, ({cssText}) => cssText))
        .join('\n');
      headingBreak = view.getComputedStyle(view.document.querySelector('h1')!).breakAfter;
      before(view);
    };
    await printPage(PAGE);
    expect(rules).to.match(/@page[^}]*\bA4\b/i);
    expect(headingBreak).to.equal('avoid');
  });

  it('leaves nothing behind when it is over', async () => {
    const elements = () => document.querySelectorAll('*').length;
    const had = elements();
    await printPage(PAGE);
    await settled();
    expect(elements()).to.equal(had);
  });

  it('keeps the page until it is over', async () => {
    print = before;
    expect(await printPage(PAGE)).to.equal(true);
    expect(frames()).to.have.length(1);
    after(printed[0]!);
    await settled();
    expect(frames()).to.have.length(0);
  });

  it('keeps the page while the dialog is open, though the browser says it is over', async () => {
    let shown = -1;
    print = view => {
      before(view);
      after(view);
      shown = frames().length;
    };
    await printPage(PAGE);
    expect(shown).to.equal(1);
  });

  it('never keeps two pages', async () => {
    print = before;
    await printPage(PAGE);
    await printPage({...PAGE, title: 'Again'});
    expect(frames()).to.have.length(1);
    expect(frames()[0]!.contentDocument!.title).to.equal('Again');
    const [first, second] = await Promise.all([printPage(PAGE), printPage(PAGE)]);
    expect([first, second].includes(true)).to.equal(true);
    expect(frames()).to.have.length(1);
  });

  it('takes no place, and neither keyboard nor screen reader comes to it', async () => {
    print = before;
    const {scrollWidth, scrollHeight} = document.documentElement;
    await printPage(PAGE);
    const [frame] = frames();
    const {width, height} = frame!.getBoundingClientRect();
    expect([width, height, frame!.tabIndex, frame!.ariaHidden]).to.deep.equal([0, 0, -1, 'true']);
    expect(document.documentElement.scrollWidth).to.equal(scrollWidth);
    expect(document.documentElement.scrollHeight).to.equal(scrollHeight);
    frame!.contentWindow!.focus();
    expect(getComputedStyle(frame!).visibility).to.equal('hidden');
  });

  for (const [what, prepare] of [
    [
      'may not',
      () => {
        print = () => undefined;
      },
    ],
    [
      'cannot',
      () => {
        document.addEventListener(
          'load',
          ({target}) => {
            Object.assign((target as HTMLIFrameElement).contentWindow!, {print: undefined});
          },
          {capture: true, once: true},
        );
      },
    ],
  ] as const) {
    it(`says so where the browser ${what} print, and leaves nothing behind`, async () => {
      prepare();
      const {setTimeout} = globalThis;
      const asked: number[] = [];
      globalThis.setTimeout = ((done: (value: unknown) => void, ms: number, value: unknown) => {
        asked.push(ms);
        queueMicrotask(() => {
          done(value);
        });
      }) as unknown as typeof setTimeout;
      const isPrinted = await printPage(PAGE).finally(() => {
        globalThis.setTimeout = setTimeout;
      });
      expect(isPrinted).to.equal(false);
      expect(asked).to.have.length(1);
      expect(frames()).to.have.length(0);
    });
  }
});

describe('Printing on a page that forbids everything but the script', () => {
  it('works, and breaks no rule of it', async () => {
    const policy = `default-src 'none'; script-src ${location.origin} 'nonce-test'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html registration-widgets`;
    const page = await openPage(
      `<meta http-equiv="Content-Security-Policy" content="${policy}">
      <script nonce="test">
        violations = [];
        document.addEventListener('securitypolicyviolation', event => {
          violations.push(event.violatedDirective);
        });
        document.addEventListener('load', ({target: {contentWindow: view}}) => {
          if (view) view.print = () => {
            isPrinted = true;
            isStyled = view.getComputedStyle(view.document.querySelector('h1')).breakAfter === 'avoid';
            view.dispatchEvent(new Event('beforeprint'));
          };
        }, true);
      </script>
      <script nonce="test" type="module" src="${theScript}"></script>
      <registration-steps event="moving" arrival="2027-03-01"></registration-steps>`,
    );
    const {violations} = page as unknown as {violations: string[]};
    buttonIn(await shownIn(page, 'registration-steps', 'Your plan'), 'Print').click();
    await waitUntil(() => 'isPrinted' in page || violations.length);
    expect(violations).to.deep.equal([]);
    const {isPrinted, isStyled} = page as unknown as Record<string, boolean>;
    expect({isPrinted, isStyled}).to.deep.equal({isPrinted: true, isStyled: true});
  });
});
