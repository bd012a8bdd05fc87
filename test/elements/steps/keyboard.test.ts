import {sendKeys} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {waitUntil} from '../../wait-until.js';
import '../../../src/define.js';
import {allIn, seen, settled} from '../support.js';
import {
  buttonIn,
  focused,
  form,
  openerOf,
  PLANNED,
  POLISH,
  shown,
  steps,
  stepsIn,
  TODAY,
} from './steps-page.js';

type Steps = HTMLElementTagNameMap['registration-steps'];

/** More than there are stops on the way. */
const MANY = 200;

const pressKey = async (key: string): Promise<void> => {
  await sendKeys({press: key});
  await settled();
};

/** Goes on by the keyboard until the focus is where it is wanted. */
const tabTo = async (element: Steps, isWanted: (focus: Element) => boolean): Promise<void> => {
  for (let stops = 0; stops < MANY; stops++) {
    const focus = focused(element);
    if (focus && isWanted(focus)) return;
    await sendKeys({press: 'Tab'});
  }
  throw new Error('The keyboard never comes there');
};

const tabToButton = (element: Steps, name: string): Promise<void> =>
  tabTo(element, focus => focus === buttonIn(element, name));

const isFieldOf = (name: string) => (focus: Element) =>
  focus instanceof HTMLInputElement &&
  focus.closest<HTMLFieldSetElement>('fieldset')?.name === name;

/** Chooses an answer of the question that has the focus, with the space bar and the arrows. */
const chooseByKeys = async (element: Steps, name: string, value: string): Promise<void> => {
  await tabTo(element, isFieldOf(name));
  await pressKey(' ');
  for (let presses = 0; (focused(element) as HTMLInputElement).value !== value; presses++) {
    if (presses > 9) throw new Error(`The arrows never come to ${value}`);
    await pressKey('ArrowDown');
  }
};

/** Types a day: its number, its month, found by its first letters, its year. */
const typeDay = async (element: Steps): Promise<void> => {
  await tabTo(element, isFieldOf('arrival'));
  await sendKeys({type: '1'});
  await sendKeys({press: 'Tab'});
  await sendKeys({type: 'Mar'});
  await sendKeys({press: 'Tab'});
  await sendKeys({type: '2027'});
  await settled();
  expect(seen(allIn(element, '.echo')[0]!)).to.match(/^Monday,? 1 March 2027$/);
};

describe('“I am Polish, arriving on 1 March to work for two years”, by keyboard alone', () => {
  let printed: string[];
  let saved: Blob[];
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;

  const stub = ({target}: Event) => {
    const view = (target as Partial<HTMLIFrameElement>).contentWindow;
    if (!view) return;
    view.print = () => {
      printed.push(seen(view.document.body));
      view.dispatchEvent(new Event('beforeprint'));
    };
  };

  beforeEach(() => {
    printed = [];
    saved = [];
    document.addEventListener('load', stub, true);
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return 'blob:saved';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });

  afterEach(() => {
    document.removeEventListener('load', stub, true);
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  const carryAll = async (element: Steps): Promise<void> => {
    expect(shown(element)).to.deep.equal([
      'EU residence document',
      'National register, CPR number',
      'Tax card',
      'Doctor, health card',
      'MitID',
      'Digital Post',
    ]);
    expect(seen(stepsIn(element)[0]!)).to.match(/By Tuesday,? 1 June 2027/);
    await tabToButton(element, 'Add dates to my calendar');
    await pressKey(' ');
    await waitUntil(() => saved.length);
    expect(await saved[0]!.text()).to.contain('DTSTART;VALUE=DATE:20270601');
    await tabToButton(element, 'Print');
    await pressKey('Enter');
    await waitUntil(() => printed.length);
    expect(printed[0]).to.contain('By 1 June 2027');
  };

  it('leads to plan, paper and calendar in the wizard', async function () {
    this.timeout(60_000);
    const element = await steps(TODAY);
    for (const [name, value] of POLISH) {
      await chooseByKeys(element, name, value);
      await tabToButton(element, 'Continue');
      await pressKey('Enter');
    }
    await typeDay(element);
    await pressKey('Enter');
    expect(seen(focused(element)!)).to.equal('Your plan');
    await carryAll(element);
  });

  it('leads to plan, paper and calendar in the form', async function () {
    this.timeout(60_000);
    const element = await form();
    for (const [name, value] of POLISH) await chooseByKeys(element, name, value);
    await typeDay(element);
    // Some browsers give the day away only when it is left.
    await pressKey('Tab');
    await carryAll(element);
  });
});

describe('The steps of a plan, by keyboard alone', () => {
  it('are opened, done and taken back without the focus getting lost', async () => {
    const element = await steps(`${PLANNED} ${TODAY}`);
    const [document, cpr] = stepsIn(element);
    await tabToButton(element, 'I have done this');
    await pressKey('Enter');
    expect(document!.contains(focused(element))).to.equal(true);
    expect(openerOf(cpr!).ariaExpanded).to.equal('true');
    await tabToButton(element, 'Undo');
    await pressKey('Enter');
    expect(document!.contains(focused(element))).to.equal(true);
    expect(openerOf(document!).ariaExpanded).to.equal('true');
    await tabTo(element, focus => focus === openerOf(cpr!));
    await pressKey('Enter');
    expect(openerOf(cpr!).ariaExpanded).to.equal('true');
    expect(focused(element)).to.equal(openerOf(cpr!));
  });
});
