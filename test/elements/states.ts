import {fold, openAll, PLANNED, SETTLED, stepsIn, TODAY, writeDay} from './steps/steps-page.js';
import {allIn, disclose, inDenmark, OFFICES, settled} from './support.js';

/** An element as a page writes it, and what is done to bring it into a state. */
export interface State {
  readonly what: string;
  readonly markup: string;
  readonly act?: (element: HTMLElement) => Promise<unknown>;
}

const at = `at="${inDenmark('12:00')}"`;

/** Moments that bring offices into different states. */
const MOMENTS = [
  inDenmark('08:00'),
  inDenmark('09:45'),
  inDenmark('12:00'),
  inDenmark('15:45'),
  inDenmark('17:00', '2026-11-27'),
  inDenmark('12:00', '2026-12-24'),
];

const open = async (element: HTMLElement): Promise<void> => {
  disclose(element);
  await settled();
};

const clickFirst = (selector: string) => async (element: HTMLElement) => {
  allIn(element, selector)[0]!.click();
  await settled();
};

const PLAN = `<registration-steps remember ${PLANNED} ${TODAY}></registration-steps>`;

/** Every element in every state, as far as one looks unlike the others. */
export const STATES: readonly State[] = [
  ...OFFICES.flatMap(office => [
    {
      what: `the card of ${office}`,
      markup: `<office-card office="${office}" language-picker="own" ${at}></office-card>`,
      act: open,
    },
    {
      what: `the compact card of ${office}`,
      markup: `<office-card compact office="${office}" ${at}></office-card>`,
    },
    {
      what: `the badge of ${office}, at one moment and another`,
      markup: MOMENTS.map(
        moment => `<div><open-now-badge office="${office}" at="${moment}"></open-now-badge></div>`,
      ).join(''),
    },
  ]),
  {
    what: 'a card for a task',
    markup: `<office-card office="siri" task="eu-residence-document" ${at}></office-card>`,
    act: open,
  },
  {
    what: 'a compact card for a task',
    markup: `<office-card compact office="siri" task="eu-residence-document" ${at}></office-card>`,
  },
  {
    what: 'the badge in a sentence',
    markup: `<p>ICS: <open-now-badge office="ics-west-aarhus" ${at}></open-now-badge>.</p>`,
  },
  {
    what: 'the hours',
    markup: `<office-hours heading-level="3" office="ics-west-aarhus" ${at}></office-hours>`,
  },
  {
    what: 'the hours of one channel',
    markup: `<office-hours channel="visit" office="ics-west-aarhus" ${at}></office-hours>`,
  },
  {
    what: 'the hours at Christmas',
    markup: `<office-hours office="ics-west-aarhus" at="${inDenmark('12:00', '2026-12-21')}"></office-hours>`,
  },
  {
    what: 'the hours, not known',
    markup: `<office-hours office="skattestyrelsen" ${at}></office-hours>`,
  },
  {what: 'the finder', markup: `<office-finder ${at}></office-finder>`},
  {
    what: 'the finder with an office',
    markup: `<office-finder task="mitid" municipality="Herning" ${at}></office-finder>`,
    act: open,
  },
  {
    what: 'the finder with none',
    markup: `<office-finder task="mitid" municipality="*" ${at}></office-finder>`,
  },
  {
    what: 'the wizard',
    markup: `<registration-steps event="arriving" ${TODAY}></registration-steps>`,
  },
  {
    what: 'the wizard with its complaint',
    markup: `<registration-steps ${SETTLED} ${TODAY}></registration-steps>`,
    act: async element => {
      await writeDay(element, 'arrival', '1927-03-01');
      await clickFirst('form .primary')(element);
    },
  },
  {
    what: 'the form beside the plan',
    markup: `<registration-steps layout="form" ${SETTLED} ${TODAY}></registration-steps>`,
  },
  {
    what: 'the plan with all open',
    markup: PLAN,
    act: async element => {
      await openAll(element);
      await open(element);
    },
  },
  {
    what: 'the plan with a step done, its answers and the question whether to delete them',
    markup: `<registration-steps remember event="moving" ${TODAY}></registration-steps>`,
    act: async element => {
      while (allIn(element, 'form').length) {
        await clickFirst('.links button:last-child')(element);
      }
      await clickFirst('[part=step] [part=actions] button')(element);
      await clickFirst('[part=letter] button')(element);
      await clickFirst('#delete')(element);
    },
  },
  {
    what: 'the plan with a last day that is over',
    markup: `<registration-steps ${SETTLED} arrival="2026-09-01" ${TODAY}></registration-steps>`,
  },
  {
    what: 'the plan of who need do nothing',
    markup: `<registration-steps event="leaving" stay="under-3-months" arrival="2027-03-01" ${TODAY}></registration-steps>`,
  },
];

/** What is shown at the counter stands above all else, so it is by itself. */
export const COUNTER: State = {
  what: 'what is shown at the counter',
  markup: PLAN,
  act: async element => {
    const step = stepsIn(element)[1]!;
    await fold(step);
    for (const box of allIn(step, '[part=bring] input')) box.click();
    await settled();
    await clickFirst('button:has(.speech)')(element);
  },
};
