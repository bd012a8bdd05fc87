import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {allIn, draw, seen, settled} from '../support.js';
import {
  boxesIn,
  buttonsIn,
  choose,
  focused,
  heardDuring,
  press,
  SETTLED,
  steps,
  stepsIn,
  tick,
} from './steps-page.js';

const KEY = 'registration-widgets';

const progressOf = (element: Element): string => seen(allIn(element, '[part=progress]')[0]!);

/** Titles of the steps that are folded. */
const folded = (element: Element): string[] =>
  stepsIn(element)
    .filter(
      step => step.matches('[data-done]') && step.querySelector(':scope > details:not([open])'),
    )
    .map(step => seen(allIn(step, 'h3')[0]!));

const stored = (): {readonly situation: unknown; readonly done: unknown} =>
  JSON.parse(localStorage.getItem(KEY)!) as {situation: unknown; done: unknown};

const documentsOf = (step: Element): HTMLInputElement[] => boxesIn(step).slice(1);

describe('Ticking off', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('counts in words what is done', async () => {
    const element = await steps(SETTLED);
    expect(progressOf(element)).to.equal('0 of 6 done');
    for (const step of stepsIn(element).slice(0, 2)) await tick(boxesIn(step)[0]!);
    expect(progressOf(element)).to.equal('2 of 6 done');
    await tick(boxesIn(stepsIn(element)[0]!)[0]!);
    expect(progressOf(element)).to.equal('1 of 6 done');
    expect(progressOf(await steps(`${SETTLED} lang="da"`))).to.equal('0 af 6 gjort');
  });

  it('tells who does not see it how far they are', async () => {
    const element = await steps(SETTLED);
    const [progress] = allIn(element, '[part=progress]');
    expect(progress!.closest('[role=status]')).not.to.equal(null);
  });

  it('names each box after its step or document', async () => {
    const element = await steps(SETTLED);
    const [, cpr] = stepsIn(element);
    const [done, ...documents] = boxesIn(cpr!);
    expect(done!.ariaLabel).to.equal('Done: National register, CPR number');
    expect(documents.map(({labels}) => seen(labels![0]!))).to.include(
      'Passport or ID showing place of birth',
    );
  });

  it('folds a step that is done, to be looked at again, and unfolds it when it is not', async () => {
    const element = await steps(SETTLED);
    const [document] = stepsIn(element);
    const whole = seen(document!);
    const box = boxesIn(document!)[0]!;
    await tick(box);
    expect(folded(element)).to.deep.equal(['EU residence document']);
    expect(seen(document!)).not.to.contain('Within 3 months');
    expect(focused(element)).to.equal(box);
    document!.querySelector('details')!.open = true;
    expect(seen(document!)).to.contain('Within 3 months');
    await tick(box);
    expect(seen(document!)).to.equal(whole);
  });

  it('says by more than a colour that a step is done', async () => {
    const element = await steps(SETTLED);
    const [document] = stepsIn(element);
    const sign = () => getComputedStyle(document!, '::before').content;
    const before = sign();
    await tick(boxesIn(document!)[0]!);
    expect(sign()).to.contain('✓').and.not.equal(before);
  });

  it('takes documents one by one, which are not steps done', async () => {
    const element = await steps(SETTLED);
    const [, cpr] = stepsIn(element);
    const heard = await heardDuring('step-toggle', async () => {
      await tick(documentsOf(cpr!)[1]!);
    });
    expect(heard).to.have.length(0);
    expect(
      documentsOf(cpr!)
        .map(({checked}) => checked)
        .indexOf(true),
    ).to.equal(1);
    expect(progressOf(element)).to.equal('0 of 6 done');
  });

  it('stays with its step when the answers change', async () => {
    const element = await steps(
      'event="arriving" residence="denmark" stay="over-6-months" purpose="work" previous-number="no"',
    );
    await choose(element, 'citizenship', 'eu');
    const cprOf = () => stepsIn(element).find(step => seen(allIn(step, 'h3')[0]!).includes('CPR'))!;
    const passport = () =>
      documentsOf(cprOf()).find(box => seen(box.labels![0]!).includes('Passport'))!;
    await tick(passport());
    await choose(element, 'citizenship', 'nordic');
    expect(documentsOf(cprOf()).filter(({checked}) => checked)).to.deep.equal([passport()]);
    await tick(boxesIn(cprOf())[0]!);
    await choose(element, 'citizenship', 'eu');
    expect(folded(element)).to.deep.equal(['National register, CPR number']);
    expect(progressOf(element)).to.equal('1 of 6 done');
  });

  it('tells the page of each step, with what it is now', async () => {
    const element = await steps(SETTLED);
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
    const element = await steps(SETTLED);
    await tick(boxesIn(stepsIn(element)[0]!)[0]!);
    const {parentElement} = element;
    element.remove();
    parentElement!.append(element);
    await settled();
    expect(progressOf(element)).to.equal('1 of 6 done');
    expect(localStorage.length).to.equal(0);
    expect(buttonsIn(element)).not.to.include('Forget my answers');
    expect(progressOf(await steps(SETTLED))).to.equal('0 of 6 done');
  });

  it('of one element leaves the other alone', async () => {
    const page = await draw(
      `<div>${`<registration-steps ${SETTLED} remember></registration-steps>`.repeat(2)}</div>`,
    );
    const [first, second] = allIn(page, 'registration-steps');
    await tick(boxesIn(stepsIn(first!)[0]!)[0]!);
    expect(progressOf(second!)).to.equal('0 of 6 done');
    await tick(boxesIn(stepsIn(second!)[1]!)[0]!);
    expect(progressOf(first!)).to.equal('1 of 6 done');
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

  it('has answers, steps and documents again on the next visit, under its one key', async () => {
    const element = await steps('remember');
    await choose(element, 'event', 'moving');
    await choose(element, 'arrival', '2026-12-01');
    await tick(boxesIn(stepsIn(element)[0]!)[0]!);
    expect(Object.keys(localStorage)).to.deep.equal([KEY]);
    expect(stored()).to.deep.equal({
      v: 1,
      situation: {event: 'moving', arrival: '2026-12-01'},
      done: ['change-of-address'],
    });
    const again = await steps('remember');
    expect(again.situation).to.deep.equal({event: 'moving', arrival: '2026-12-01'});
    expect(progressOf(again)).to.equal('1 of 1 done');
  });

  it('remembers documents', async () => {
    const element = await steps(`${SETTLED} remember`);
    await tick(documentsOf(stepsIn(element)[1]!)[2]!);
    const again = await steps(`${SETTLED} remember`);
    const checked = documentsOf(stepsIn(again)[1]!).map(({checked}) => checked);
    expect(checked.indexOf(true)).to.equal(2);
    expect(checked.filter(Boolean)).to.have.length(1);
  });

  it('does not remember what the page answers', async () => {
    const element = await steps('remember event="leaving"');
    await choose(element, 'stay', 'over-6-months');
    expect(stored().situation).to.deep.equal({stay: 'over-6-months'});
  });

  it('keeps what was ticked in another tab meanwhile', async () => {
    const element = await steps(`${SETTLED} remember`);
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

  it('forgets when asked to, says so, and tells the page', async () => {
    const element = await steps('remember');
    await choose(element, 'event', 'moving');
    await tick(boxesIn(stepsIn(element)[0]!)[0]!);
    const heard = await heardDuring('situation-change', () => press(element, 'Forget my answers'));
    await settled();
    expect(localStorage.length).to.equal(0);
    expect(stepsIn(element)).to.have.length(0);
    expect(element.situation).to.deep.equal({});
    expect(seen(allIn(element, '[part=notice]')[0]!)).to.equal('Forgotten.');
    expect(heard.map(({situation}) => situation)).to.deep.equal([{}]);
    expect(seen(focused(element)!)).to.equal('Your steps');
    await choose(element, 'event', 'moving');
    expect(progressOf(element)).to.equal('0 of 1 done');
  });

  it('leaves a page without the key as it is until something is answered', async () => {
    await steps(`${SETTLED} remember`);
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
      await choose(element, 'event', 'moving');
      await tick(boxesIn(stepsIn(element)[0]!)[0]!);
      expect(progressOf(element)).to.equal('1 of 1 done');
      await press(element, 'Forget my answers');
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
