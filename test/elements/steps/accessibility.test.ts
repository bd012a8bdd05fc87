import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {registration} from '../../route/herning.js';
import {allIn, disclose, draw, LANGUAGES, settled, untilSeen} from '../support.js';
import {
  boxesIn,
  focused,
  fold,
  openAll,
  SETTLED,
  stepsIn,
  tick,
  TODAY,
  writeDay,
} from './steps-page.js';

const SCHEMES = {
  light: 'color-scheme: light; background: #fff; color: #222',
  dark: 'color-scheme: dark; background: #111; color: #eee',
} as const;

type State = readonly [
  what: string,
  markup: string,
  act?: (element: HTMLElement) => Promise<unknown>,
];

const click = async (element: HTMLElement, selector: string): Promise<void> => {
  allIn(element, selector)[0]!.click();
  await settled();
};

const leaveWrongDay = async (element: HTMLElement): Promise<void> => {
  await writeDay(element, 'arrival', '1927-03-01');
  (focused(element) as HTMLElement).blur();
  await settled();
};

/** The wizard at each of its questions: those before it are answered by attributes. */
const wizardPages = registration.questions.map(({id}, index): State => {
  const attributes = SETTLED.split(' ').slice(0, index).join(' ');
  return [
    `the wizard at ${id}`,
    `<registration-steps ${attributes} ${TODAY}></registration-steps>`,
  ];
});

const PLAN = `<registration-steps remember ${SETTLED} arrival="2027-03-01" ${TODAY}></registration-steps>`;

const states: readonly State[] = [
  ...wizardPages,
  [
    'the wizard with its complaint and a way back',
    '<registration-steps></registration-steps>',
    async element => {
      await click(element, 'input[value=arriving]');
      await click(element, 'form .primary');
      await click(element, 'form .primary');
    },
  ],
  [
    'the wizard with its complaint about a day',
    `<registration-steps ${SETTLED} ${TODAY}></registration-steps>`,
    async element => {
      await writeDay(element, 'arrival', '1927-03-01');
      await click(element, 'form .primary');
    },
  ],
  ['the form', `<registration-steps layout="form" ${TODAY}></registration-steps>`],
  [
    'the form with its complaint',
    `<registration-steps layout="form" ${SETTLED} ${TODAY}></registration-steps>`,
    leaveWrongDay,
  ],
  [
    'the plan with steps and documents ticked off',
    PLAN,
    async element => {
      const [first, second] = stepsIn(element);
      await fold(second!);
      await tick(boxesIn(second!)[1]!);
      await tick(boxesIn(first!)[0]!);
      await openAll(element);
      disclose(element);
    },
  ],
  [
    'what is shown at the counter',
    PLAN,
    async element => {
      const cpr = stepsIn(element)[1]!;
      await fold(cpr);
      await tick(boxesIn(cpr)[1]!);
      allIn(cpr, '[part=body] [part=actions] button').at(-1)!.click();
      await settled();
      expect(allIn(element, 'dialog[open]')).to.have.length(1);
    },
  ],
  [
    'the plan of who has told little, with the answers open',
    `<registration-steps ${TODAY} event="arriving" remember></registration-steps>`,
    async element => {
      await click(element, 'input[value=eu]');
      await click(element, 'form .primary');
      while (allIn(element, 'form').length) await click(element, '.links button:last-child');
      await click(element, '[part=letter] button');
      await click(element, '#delete');
    },
  ],
  [
    'the plan with a last day that is over, and a note of the page',
    `<registration-steps ${SETTLED} arrival="2026-09-01" ${TODAY}><p slot="note">Ask Ann.</p></registration-steps>`,
  ],
  ['the finder, empty', '<office-finder></office-finder>'],
  [
    'the finder with offices',
    '<office-finder task="mitid" municipality="Herning"></office-finder>',
    async element => {
      disclose(element);
      await settled();
    },
  ],
  ['the finder with none', '<office-finder task="mitid" municipality="*"></office-finder>'],
];

for (const [scheme, style] of Object.entries(SCHEMES)) {
  for (const language of LANGUAGES) {
    describe(`axe finds nothing, ${scheme}, ${language}:`, () => {
      for (const [what, markup, act] of states) {
        it(what, async () => {
          const page = await draw(`<main lang="${language}" style="${style}">${markup}</main>`);
          await untilSeen(page, /\w/);
          await act?.(page.firstElementChild as HTMLElement);
          await settled();
          await expect(page).to.be.accessible();
          localStorage.clear();
        });
      }
    });
  }
}

describe('Who cannot see or use a mouse', () => {
  for (const size of [6, 16]) {
    it(`finds targets of 24 pixels in each state, in type of ${size} pixels`, async () => {
      for (const [what, markup, act] of states) {
        const page = await draw(`<main style="font: ${size}px/1.5 sans-serif">${markup}</main>`);
        await act?.(page.firstElementChild as HTMLElement);
        for (const target of allIn(
          page,
          'button, summary, label, select, input:not([type=radio], [type=checkbox])',
        )) {
          const {width, height} = target.getBoundingClientRect();
          if (width)
            expect(Math.min(width, height), `${what}: ${target.outerHTML}`).to.be.least(24);
        }
        page.remove();
        localStorage.clear();
      }
    });
  }

  it('finds nothing wider than a page of 240 pixels', async () => {
    for (const [what, markup, act] of states) {
      const page = await draw(
        `<main style="inline-size: 240px; font: 16px/1.5 sans-serif">${markup}</main>`,
      );
      await act?.(page.firstElementChild as HTMLElement);
      expect(page.scrollWidth, what).to.be.most(240);
      page.remove();
      localStorage.clear();
    }
  });
});
