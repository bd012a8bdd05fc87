import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define.js';
import {sample} from '../directory/sample.js';
import {fold, PLANNED, SETTLED, stepsIn, TODAY} from './steps/steps-page.js';
import {allIn, complaintsDuring, draw, inDenmark, seen, settled, untilSeen} from './support.js';

const at = `at="${inDenmark('12:00')}"`;

/** What has the focus, through shadow roots; undefined: nothing has it. */
const focusedIn = (page: Element): Element | undefined => {
  let focus = document.activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  if (!focus || focus === document.body) return undefined;
  return page.contains(document.activeElement) ? focus : undefined;
};

describe('Who presses “Try again”', () => {
  const {fetch} = window;
  const {error} = console;
  let answer: (response: Response) => void;
  let count = 0;

  beforeEach(() => {
    console.error = () => undefined;
    window.fetch = () =>
      new Promise(resolve => {
        answer = resolve;
      });
  });

  afterEach(() => {
    window.fetch = fetch;
    console.error = error;
  });

  const fail = () => {
    answer(new Response('', {status: 503}));
  };
  const succeed = () => {
    answer(new Response(JSON.stringify(sample())));
  };

  const failing = async (markup: string): Promise<HTMLElement> => {
    const page = await draw(
      `<main>${markup.replace('src', `src="/focus-${++count}.json"`)}</main>`,
    );
    fail();
    await untilSeen(page, 'Try again');
    return page;
  };

  const pressRetry = async (page: HTMLElement): Promise<HTMLElement> => {
    const [button] = allIn(page, '[part=message] button');
    button!.focus();
    button!.click();
    await settled();
    return button!;
  };

  for (const [markup, goesTo] of [
    ['<office-card office="here" src></office-card>', 'h3'],
    ['<open-now-badge office="here" src></open-now-badge>', '[part=badge]'],
    ['<office-hours office="here" src></office-hours>', 'table'],
    ['<office-hours office="here" heading-level="2" src></office-hours>', 'h2'],
    ['<office-finder src></office-finder>', 'h3'],
    ['<registration-steps src></registration-steps>', 'h2'],
  ] as const) {
    it(`is led to what has come: ${markup}`, async () => {
      const page = await failing(markup);
      const button = await pressRetry(page);
      expect(focusedIn(page), 'while it is on its way').to.equal(button);
      expect(seen(page)).to.contain('We could not load this information');
      succeed();
      await waitUntil(() => focusedIn(page)?.matches(goesTo), seen(page));
    });

    it(`is told that it has failed again: ${markup}`, async () => {
      const page = await failing(markup);
      await pressRetry(page);
      fail();
      await waitUntil(() => focusedIn(page)?.matches('[part=message]'), seen(page));
      succeed();
    });
  }

  it('and has gone on meanwhile, stays where they are', async () => {
    const page = await failing('<office-card office="here" src></office-card><input />');
    await pressRetry(page);
    page.querySelector('input')!.focus();
    succeed();
    await untilSeen(page, 'Torvet 1');
    await settled();
    expect(focusedIn(page)?.localName).to.equal('input');
  });

  it('sees nothing of another file’s failure while that is on its way', async () => {
    const page = await failing('<office-card office="here" src></office-card>');
    page.firstElementChild!.setAttribute('src', `/focus-${++count}.json`);
    await settled();
    expect(seen(page)).to.equal('');
    succeed();
    await untilSeen(page, 'Torvet 1');
  });
});

/** What prints would wait for a person. */
const PRINTS = ':has(> .print)';

const PRESSED = `button:not(${PRINTS}), select, [type=radio], [type=checkbox]`;

const pressable = (page: Element): HTMLElement[] =>
  allIn(page, PRESSED).filter(each => each.checkVisibility() && each.tabIndex >= 0);

const PLAN = `<registration-steps remember ${PLANNED} ${TODAY}></registration-steps>`;

const pressFirst = (selector: string) => async (page: Element) => {
  allIn(page, selector)[0]!.click();
  await settled();
};

const answerAndGoOn = async (page: Element): Promise<void> => {
  await pressFirst('input')(page);
  await pressFirst('form .primary')(page);
};

/** What can be pressed stands in these states. */
const states: readonly (readonly [
  what: string,
  markup: string,
  act?: (page: Element) => Promise<void>,
])[] = [
  ['a card', `<office-card office="ics-west-aarhus" language-picker="own" ${at}></office-card>`],
  ['a compact card', `<office-card compact office="siri" ${at}></office-card>`],
  [
    'a compact card that is unfolded',
    `<office-card compact office="siri" ${at}></office-card>`,
    pressFirst('.more'),
  ],
  ['the finder', `<office-finder ${at}></office-finder>`],
  ['the finder with a need', `<office-finder ${at}></office-finder>`, pressFirst('.chip')],
  ['the wizard', `<registration-steps ${TODAY}></registration-steps>`],
  [
    'the wizard at its second question',
    `<registration-steps ${TODAY}></registration-steps>`,
    answerAndGoOn,
  ],
  ['the wizard at its last', `<registration-steps ${SETTLED} ${TODAY}></registration-steps>`],
  ['the form', `<registration-steps layout="form" ${SETTLED} ${TODAY}></registration-steps>`],
  ['the plan', PLAN],
  ['the plan with a step done', PLAN, pressFirst('[part=step] [part=actions] button')],
  [
    'what is shown at the counter',
    PLAN,
    async page => {
      await fold(stepsIn(page)[1]!);
      await pressFirst('button:has(.speech)')(page);
    },
  ],
  ['a card that nobody has reviewed', `<office-card lang="de" office="siri" ${at}></office-card>`],
  [
    'the plan of who has told little',
    `<registration-steps remember event="arriving" ${TODAY}></registration-steps>`,
    async page => {
      await answerAndGoOn(page);
      while (allIn(page, 'form').length) await pressFirst('.links button:last-child')(page);
      await pressFirst('[part=letter] button')(page);
    },
  ],
  [
    'the question whether to delete',
    `<registration-steps remember event="moving" ${TODAY}></registration-steps>`,
    async page => {
      await pressFirst('input')(page);
      while (allIn(page, 'form').length) await pressFirst('.links button:last-child')(page);
      await pressFirst('[part=letter] button')(page);
      await pressFirst('#delete')(page);
    },
  ],
];

describe('Who presses something by the keyboard does not lose the place:', () => {
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;

  before(() => {
    URL.createObjectURL = () => 'about:blank';
    HTMLAnchorElement.prototype.click = () => undefined;
  });

  after(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  for (const [what, markup, act] of states) {
    it(what, async function () {
      this.timeout(60_000);
      const drawState = async (): Promise<HTMLElement> => {
        localStorage.clear();
        const page = await draw(`<main>${markup}</main>`);
        await act?.(page);
        return page;
      };
      const first = await drawState();
      const count = pressable(first).length;
      first.remove();
      expect(count).to.be.above(0);
      await complaintsDuring(async () => {
        for (let index = 0; index < count; index++) {
          const page = await drawState();
          const control = pressable(page)[index]!;
          control.focus();
          if (control instanceof HTMLSelectElement) {
            control.selectedIndex = control.options.length - 1;
            control.dispatchEvent(new Event('change', {bubbles: true}));
          } else control.click();
          await settled();
          // Browsers close a dialog a moment later.
          await waitUntil(() => focusedIn(page), control.outerHTML.slice(0, 300));
          page.remove();
        }
      });
      localStorage.clear();
    });
  }
});
