import {sendKeys} from '@web/test-runner-commands';
import {expect, waitUntil} from '@open-wc/testing';
import '../../../src/define.js';
import {allIn, seen, settled} from '../support.js';
import {buttonIn, focused, steps, stepsIn, TODAY} from './steps-page.js';

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
  focus instanceof HTMLInputElement && focus.name === name;

/** Chooses an answer of the question that has the focus, with the space bar and the arrows. */
const chooseByKeys = async (element: Steps, name: string, value: string): Promise<void> => {
  await tabTo(element, isFieldOf(name));
  await pressKey(' ');
  for (let presses = 0; (focused(element) as HTMLInputElement).value !== value; presses++) {
    if (presses > 9) throw new Error(`The arrows never come to ${value}`);
    await pressKey('ArrowDown');
  }
};

/** Types a day as the browser's own date field wants it: the parts in the order of its language. */
const typeDay = async (element: Steps): Promise<void> => {
  await tabTo(element, isFieldOf('arrival'));
  const field = focused(element) as HTMLInputElement;
  const parts: Readonly<Record<string, string>> = {year: '2027', month: '03', day: '01'};
  const typed = new Intl.DateTimeFormat()
    .formatToParts(new Date(2027, 2, 1))
    .flatMap(({type}) => parts[type] ?? []);
  for (const key of typed.join('')) await sendKeys({press: key});
  if (!field.value) {
    // WebKitGTK does not go on to the next part by itself.
    for (const [index, part] of typed.entries()) {
      if (index) await sendKeys({press: 'Tab'});
      for (const key of part) await sendKeys({press: key});
    }
  }
  await settled();
  expect(field.value).to.equal('2027-03-01');
};

const ANSWERS = [
  ['event', 'arriving'],
  ['citizenship', 'eu'],
  ['residence', 'denmark'],
  ['stay', 'over-6-months'],
  ['purpose', 'work'],
  ['previousNumber', 'no'],
] as const;

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
    expect(stepsIn(element).map(step => seen(allIn(step, 'h3')[0]!))).to.deep.equal([
      'EU residence document',
      'National register, CPR number',
      'Doctor, health card',
      'MitID',
      'Digital Post',
      'Tax card',
    ]);
    expect(seen(stepsIn(element)[0]!)).to.contain('No later than 1 June 2027');
    await tabToButton(element, 'Print');
    await pressKey('Enter');
    await waitUntil(() => printed.length);
    expect(printed[0]).to.contain('No later than 1 June 2027');
    await tabToButton(element, 'Save dates');
    await pressKey(' ');
    await waitUntil(() => saved.length);
    expect(await saved[0]!.text()).to.contain('DTSTART;VALUE=DATE:20270601');
  };

  it('leads to plan, paper and calendar in the wizard', async function () {
    this.timeout(60_000);
    const element = await steps(`layout="wizard" ${TODAY}`);
    for (const [name, value] of ANSWERS) {
      await chooseByKeys(element, name, value);
      await tabToButton(element, 'Continue');
      await pressKey('Enter');
    }
    await typeDay(element);
    await pressKey('Enter');
    expect(seen(focused(element)!)).to.equal('Your steps (6)');
    await carryAll(element);
  });

  it('leads to plan, paper and calendar in the form', async function () {
    this.timeout(60_000);
    const element = await steps(TODAY);
    for (const [name, value] of ANSWERS) await chooseByKeys(element, name, value);
    await typeDay(element);
    // Some browsers give the day away only when it is left.
    await pressKey('Tab');
    await carryAll(element);
  });
});
