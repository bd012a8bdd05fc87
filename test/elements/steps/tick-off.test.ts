import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {allIn, heard, draw, seen, settled} from '../support.js';
import {
  boxesIn,
  buttonIn,
  buttonsIn,
  choose,
  focused,
  fold,
  form,
  heardDuring,
  openAll,
  openerOf,
  PLANNED,
  press,
  stepOf,
  steps,
  stepsIn,
  tick,
  titleOf,
  TODAY,
} from './steps-page.js';

const KEY = 'registration-widgets';

const plan = (attributes = '') => steps(`${PLANNED} ${TODAY} ${attributes}`);

const progressOf = (element: Element): string => seen(allIn(element, '[part=progress]')[0]!);

/** Titles of the steps that stand open. */
const openSteps = (element: Element): string[] =>
  stepsIn(element)
    .filter(step => openerOf(step).ariaExpanded === 'true')
    .map(titleOf);

/** Titles of the steps that are done. */
const doneSteps = (element: Element): string[] =>
  stepsIn(element)
    .filter(step => boxesIn(step)[0]!.checked)
    .map(titleOf);

const stored = (): {readonly situation: unknown; readonly done: unknown} =>
  JSON.parse(localStorage.getItem(KEY)!) as {situation: unknown; done: unknown};

const documentsOf = (step: Element): HTMLInputElement[] => boxesIn(step).slice(1);

describe('The steps of a plan', () => {
  it('are shut but for the next, of which alone more is rendered than title and line', async () => {
    const element = await plan();
    expect(openSteps(element)).to.deep.equal(['EU residence document']);
    const [first, ...others] = stepsIn(element);
    expect(buttonsIn(first!)).to.include('I have done this');
    for (const step of others) {
      expect(buttonsIn(step)).to.deep.equal([titleOf(step)]);
      expect(step.querySelector('[part=body]')).to.equal(null);
    }
  });

  it('open and shut as the reader likes, and stay so', async () => {
    const element = await plan();
    const cpr = stepOf(element, 'CPR');
    await fold(cpr);
    await fold(stepOf(element, 'EU residence'));
    expect(openSteps(element)).to.deep.equal(['National register, CPR number']);
    expect(focused(element)).to.equal(openerOf(stepOf(element, 'EU residence')));
    element.setAttribute('lang', 'da');
    await settled();
    expect(openSteps(element)).to.deep.equal(['Folkeregister, CPR-nummer']);
  });

  it('say to who does not see them whether they are open, and what is behind', async () => {
    const element = await plan();
    const opener = openerOf(stepOf(element, 'CPR'));
    expect(opener.ariaExpanded).to.equal('false');
    const line = element.shadowRoot!.getElementById(opener.getAttribute('aria-describedby')!)!;
    expect(seen(line)).to.match(/^From 1 March 2027/);
    expect(opener.closest('h4')).not.to.equal(null);
  });
});

describe('Ticking off', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('counts in words what is done, and names the next date', async () => {
    const element = await plan();
    expect(progressOf(element)).to.match(/^0 of 6 done ?Next date: 1 March 2027/);
    for (const step of stepsIn(element).slice(0, 2)) await tick(boxesIn(step)[0]!);
    expect(progressOf(element)).to.match(/^2 of 6 done/);
    await tick(boxesIn(stepsIn(element)[0]!)[0]!);
    expect(progressOf(element)).to.match(/^1 of 6 done/);
    expect(progressOf(await plan('lang="da"'))).to.match(/^0 af 6 gjort/);
  });

  it('is a circle at each step, named after it', async () => {
    const element = await plan();
    const step = stepOf(element, 'CPR');
    const [circle] = boxesIn(step);
    const name = element.shadowRoot!.getElementById(circle!.getAttribute('aria-labelledby')!);
    expect(heard(name!)).to.equal('Done: National register, CPR number');
    const {width, height} = circle!.getBoundingClientRect();
    expect(width).to.equal(height);
    expect(getComputedStyle(circle!).borderRadius).to.equal('50%');
  });

  it('folds the step, opens the next, offers to undo, and keeps the focus', async () => {
    const element = await plan();
    const document = stepOf(element, 'EU residence');
    await press(document, 'I have done this');
    expect(doneSteps(element)).to.deep.equal(['EU residence document']);
    expect(openSteps(element)).to.deep.equal(['National register, CPR number']);
    expect(focused(element)).to.equal(boxesIn(document)[0]);
    expect(seen(document)).to.match(/Done · Undo$/);
    await press(document, 'Undo');
    expect(doneSteps(element)).to.deep.equal([]);
    expect(openSteps(element)).to.deep.equal(['EU residence document']);
    expect(document.contains(focused(element))).to.equal(true);
  });

  it('offers to undo the last alone', async () => {
    const element = await plan();
    for (const step of stepsIn(element).slice(0, 2)) await tick(boxesIn(step)[0]!);
    expect(buttonsIn(stepsIn(element)[0]!)).not.to.include('Undo');
    expect(buttonsIn(stepsIn(element)[1]!)).to.include('Undo');
  });

  it('lets a step that is done be looked at again', async () => {
    const element = await plan();
    const document = stepOf(element, 'EU residence');
    await tick(boxesIn(document)[0]!);
    expect(seen(document)).not.to.contain('Within 3 months');
    await fold(document);
    expect(seen(document)).to.contain('Within 3 months');
    expect(buttonsIn(document)).not.to.include('I have done this');
  });

  it('says by more than a colour that a step is done', async () => {
    const element = await plan();
    const [circle] = boxesIn(stepsIn(element)[0]!);
    const sign = () => getComputedStyle(circle!, '::before').content;
    const before = sign();
    await tick(circle!);
    expect(sign()).to.contain('✓').and.not.equal(before);
  });

  it('takes papers one by one, which are not steps done, and counts those that are ready', async () => {
    const element = await plan();
    const document = stepOf(element, 'CPR');
    await fold(document);
    const count = documentsOf(document).length;
    expect(seen(document)).to.contain(`0 of ${count} ready`);
    const heard = await heardDuring('step-toggle', async () => {
      await tick(documentsOf(document)[1]!);
    });
    expect(heard).to.have.length(0);
    expect(
      documentsOf(document)
        .map(({checked}) => checked)
        .indexOf(true),
    ).to.equal(1);
    expect(seen(document)).to.contain(`1 of ${count} ready`);
    expect(progressOf(element)).to.match(/^0 of 6 done/);
  });

  it('stays with its step when the answers change', async () => {
    const element = await form(
      'event="arriving" residence="denmark" stay="over-6-months" purpose="work" previous-number="no"',
    );
    await choose(element, 'citizenship', 'eu');
    await openAll(element);
    const passport = () =>
      documentsOf(stepOf(element, 'CPR')).find(box => seen(box.labels![0]!).includes('Passport'))!;
    await tick(passport());
    await choose(element, 'citizenship', 'nordic');
    const ticked = documentsOf(stepOf(element, 'CPR')).filter(({checked}) => checked);
    expect(ticked).to.deep.equal([passport()]);
    await tick(boxesIn(stepOf(element, 'CPR'))[0]!);
    await choose(element, 'citizenship', 'eu');
    expect(doneSteps(element)).to.deep.equal(['National register, CPR number']);
  });

  it('tells the page of each step, with what it is now', async () => {
    const element = await plan();
    const [document] = stepsIn(element);
    const heard = await heardDuring('step-toggle', async () => {
      await tick(boxesIn(document!)[0]!);
      await tick(boxesIn(document!)[0]!);
    });
    expect(heard.map(({step, done}) => ({step, done}))).to.deep.equal([
      {step: 'eu-residence-document', done: true},
      {step: 'eu-residence-document', done: false},
    ]);
    expect(heard[0]).to.include({bubbles: true, composed: true});
  });

  it('lasts for the visit alone where the page does not ask to remember', async () => {
    const element = await plan();
    await tick(boxesIn(stepsIn(element)[0]!)[0]!);
    const {parentElement} = element;
    element.remove();
    parentElement!.append(element);
    await settled();
    expect(progressOf(element)).to.match(/^1 of 6 done/);
    expect(localStorage.length).to.equal(0);
    expect(progressOf(await plan())).to.match(/^0 of 6 done/);
  });

  it('of one element leaves the other alone', async () => {
    const page = await draw(
      `<div>${`<registration-steps ${PLANNED} remember></registration-steps>`.repeat(2)}</div>`,
    );
    const [first, second] = allIn(page, 'registration-steps');
    await tick(boxesIn(stepsIn(first!)[0]!)[0]!);
    expect(progressOf(second!)).to.match(/^0 of 6 done/);
    await tick(boxesIn(stepsIn(second!)[1]!)[0]!);
    expect(progressOf(first!)).to.match(/^1 of 6 done/);
    expect(stored().done).to.deep.equal(['eu-residence-document', 'cpr-registration']);
  });
});

describe('An element that remembers', () => {
  const storage = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  const {setItem} = Storage.prototype;

  afterEach(() => {
    Object.defineProperty(window, 'localStorage', storage);
    Storage.prototype.setItem = setItem;
    localStorage.clear();
  });

  const answerMoving = async (element: Element): Promise<void> => {
    await choose(element, 'event', 'moving');
    await press(element, 'Continue');
    await choose(element, 'arrival', '2026-12-01');
    await press(element, 'Continue');
  };

  const ask = async (element: Element): Promise<void> => {
    await press(element, 'Change');
    await press(element, 'Delete my answers');
  };

  it('has answers, steps and papers again on the next visit, under its one key', async () => {
    const element = await steps('remember');
    await answerMoving(element);
    await tick(boxesIn(stepsIn(element)[0]!)[0]!);
    expect(Object.keys(localStorage)).to.deep.equal([KEY]);
    expect(stored()).to.deep.equal({
      v: 1,
      situation: {event: 'moving', arrival: '2026-12-01'},
      done: ['change-of-address'],
    });
    const again = await steps('remember');
    expect(again.situation).to.deep.equal({event: 'moving', arrival: '2026-12-01'});
    expect(progressOf(again)).to.match(/^1 of 1 done/);
  });

  it('remembers papers', async () => {
    const element = await plan('remember');
    await fold(stepOf(element, 'CPR'));
    await tick(documentsOf(stepOf(element, 'CPR'))[2]!);
    const again = await plan('remember');
    await fold(stepOf(again, 'CPR'));
    const checked = documentsOf(stepOf(again, 'CPR')).map(({checked}) => checked);
    expect(checked.indexOf(true)).to.equal(2);
    expect(checked.filter(Boolean)).to.have.length(1);
  });

  it('does not remember what the page answers', async () => {
    const element = await form('remember event="leaving"');
    await choose(element, 'stay', 'over-6-months');
    expect(stored().situation).to.deep.equal({stay: 'over-6-months'});
  });

  it('keeps what was ticked in another tab meanwhile', async () => {
    const element = await plan('remember');
    await tick(boxesIn(stepsIn(element)[0]!)[0]!);
    localStorage.setItem(
      KEY,
      JSON.stringify({v: 1, situation: {}, done: ['eu-residence-document', 'mitid']}),
    );
    await tick(boxesIn(stepsIn(element)[1]!)[0]!);
    expect(stored().done).to.have.members(['eu-residence-document', 'mitid', 'cpr-registration']);
    await tick(boxesIn(stepsIn(element)[0]!)[0]!);
    expect(stored().done).to.have.members(['mitid', 'cpr-registration']);
  });

  it('asks before it deletes, and keeps all where the reader thinks better of it', async () => {
    const element = await steps('remember');
    await answerMoving(element);
    const before = localStorage.getItem(KEY);
    await ask(element);
    expect(seen(focused(element)!)).to.match(/^Do you want to delete/);
    await press(element, 'Keep');
    expect(localStorage.getItem(KEY)).to.equal(before);
    expect(focused(element)).to.equal(buttonIn(element, 'Delete my answers'));
  });

  it('deletes when asked to, says so, tells the page, and can take it back', async () => {
    const element = await steps('remember');
    await answerMoving(element);
    await tick(boxesIn(stepsIn(element)[0]!)[0]!);
    const before = stored();
    await ask(element);
    const heard = await heardDuring('situation-change', () => press(element, 'Delete'));
    expect(localStorage.length).to.equal(0);
    expect(stepsIn(element)).to.have.length(0);
    expect(element.situation).to.deep.equal({});
    expect(seen(focused(element)!)).to.match(
      /^Your answers are deleted from this browser\. ?Undo$/,
    );
    expect(heard.map(({situation}) => situation)).to.deep.equal([{}]);
    await press(element, 'Undo');
    expect(stored()).to.deep.equal(before);
    expect(progressOf(element)).to.match(/^1 of 1 done/);
    expect(seen(focused(element)!)).to.equal('Your plan');
    expect(seen(element)).not.to.contain('are deleted');
  });

  it('cannot take the deletion back once something new is answered', async () => {
    const element = await steps('remember');
    await answerMoving(element);
    await ask(element);
    await press(element, 'Delete');
    await choose(element, 'event', 'leaving');
    await press(element, 'Continue');
    expect(buttonsIn(element)).not.to.include('Undo');
  });

  it('offers to delete nothing where nothing is kept', async () => {
    const element = await steps();
    await answerMoving(element);
    await press(element, 'Change');
    expect(buttonsIn(element)).not.to.include('Delete my answers');
  });

  it('leaves a page without the key as it is until something is answered', async () => {
    await plan('remember');
    expect(localStorage.length).to.equal(0);
  });

  for (const [what, obstruct] of [
    [
      'refused',
      () => {
        Object.defineProperty(window, 'localStorage', {
          configurable: true,
          get: () => {
            throw new DOMException('', 'SecurityError');
          },
        });
      },
    ],
    [
      'full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('', 'QuotaExceededError');
        };
      },
    ],
  ] as const) {
    it(`works on where the storage is ${what}`, async () => {
      obstruct();
      const element = await steps('remember');
      await answerMoving(element);
      await tick(boxesIn(stepsIn(element)[0]!)[0]!);
      expect(progressOf(element)).to.match(/^1 of 1 done/);
      await ask(element);
      await press(element, 'Delete');
      expect(element.situation).to.deep.equal({});
    });
  }

  for (const arrival of ['0001-01-01', '9999-12-31']) {
    it(`leaves out a day that cannot be meant: ${arrival}`, async () => {
      localStorage.setItem(
        KEY,
        JSON.stringify({v: 1, situation: {event: 'moving', arrival}, done: []}),
      );
      expect((await steps('remember')).situation).to.deep.equal({event: 'moving'});
    });
  }
});
