import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {registration} from '../../route/herning.js';
import {allIn, disclose, draw, LANGUAGES, settled, untilSeen} from '../support.js';
import {boxesIn, SETTLED, stepsIn, tick, TODAY} from './steps-page.js';

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
  const [field] = allIn(element, 'input[type=date]') as HTMLInputElement[];
  field!.focus();
  field!.value = '1927-03-01';
  field!.blur();
  await settled();
};

/** The wizard at each of its questions: those before it are answered by attributes. */
const wizardPages = registration.questions.map(({id}, index): State => {
  const attributes = SETTLED.split(' ').slice(0, index).join(' ');
  return [
    `the wizard at ${id}`,
    `<registration-steps layout="wizard" ${attributes} ${TODAY}></registration-steps>`,
  ];
});

const PLAN = `<registration-steps remember ${SETTLED} arrival="2027-03-01" ${TODAY}></registration-steps>`;

const states: readonly State[] = [
  ...wizardPages,
  [
    'the wizard with its complaint and a way back',
    '<registration-steps layout="wizard"></registration-steps>',
    async element => {
      await click(element, 'input[value=arriving]');
      await click(element, 'form button');
      await click(element, 'form button');
    },
  ],
  [
    'the wizard with its complaint about a day',
    `<registration-steps layout="wizard" ${SETTLED} ${TODAY}></registration-steps>`,
    async element => {
      (allIn(element, 'input[type=date]')[0] as HTMLInputElement).value = '1927-03-01';
      await click(element, 'form button');
    },
  ],
  ['the form', `<registration-steps ${TODAY}></registration-steps>`],
  [
    'the form with its complaint',
    `<registration-steps ${SETTLED} ${TODAY}></registration-steps>`,
    leaveWrongDay,
  ],
  [
    'the plan with steps and documents ticked off',
    PLAN,
    async element => {
      const [first, second] = stepsIn(element);
      await tick(boxesIn(second!)[1]!);
      await tick(boxesIn(first!)[0]!);
      disclose(element);
    },
  ],
  [
    'what is shown at the counter',
    PLAN,
    async element => {
      const [, cpr] = stepsIn(element);
      const button = allIn(cpr!, 'button').at(-1)!;
      button.click();
      await settled();
      expect(allIn(element, 'dialog[open]')).to.have.length(1);
    },
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
  it('finds targets of 24 pixels in each state', async () => {
    for (const [what, markup, act] of states) {
      const page = await draw(`<main style="font: 16px/1.5 sans-serif">${markup}</main>`);
      await act?.(page.firstElementChild as HTMLElement);
      for (const target of allIn(page, 'button, summary, label, select, input[type=date]')) {
        const {width, height} = target.getBoundingClientRect();
        if (width) expect(Math.min(width, height), `${what}: ${target.outerHTML}`).to.be.least(24);
      }
      page.remove();
    }
    localStorage.clear();
  });

  it('finds nothing wider than a page of 240 pixels', async () => {
    for (const [what, markup, act] of states) {
      const page = await draw(
        `<main style="inline-size: 240px; font: 16px/1.5 sans-serif">${markup}</main>`,
      );
      await act?.(page.firstElementChild as HTMLElement);
      expect(page.scrollWidth, what).to.be.most(240);
      page.remove();
    }
    localStorage.clear();
  });
});
