import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {plan, registration} from '../../route/herning.js';
import {sample} from '../../directory/sample.js';
import {allIn, complaintsDuring, draw, fileOf, seen, settled, untilSeen} from '../support.js';
import {
  asked,
  buttonIn,
  buttonsIn,
  choose,
  fieldOf,
  focused,
  heardDuring,
  POLISH,
  press,
  questionOf,
  SETTLED,
  steps,
  stepsIn,
  TODAY,
} from './steps-page.js';

const wizard = (attributes = '') => steps(`${TODAY} ${attributes}`);

const answerWith = async (element: Element, name: string, value: string): Promise<void> => {
  await choose(element, name, value);
  await press(element, 'Continue');
};

const where = (element: Element): string => seen(allIn(element, '[part=where]')[0]!);

const alertIn = (element: Element): string => allIn(element, '[role=alert]').map(seen).join();

const isPlanShown = (element: Element): boolean => allIn(element, '[part=plan]').length > 0;

describe('The wizard', () => {
  it('is what a page gets that asks for nothing else', async () => {
    expect(asked(await steps())).to.deep.equal(['event']);
  });

  it('asks one question at a time, each that still matters, and no other', async () => {
    const element = await wizard();
    const answers: Record<string, string> = {};
    for (const [name, value] of POLISH) {
      expect(asked(element)).to.deep.equal([name]);
      expect(allIn(element, ':checked'), name).to.deep.equal([]);
      expect(name).to.equal(plan(answers).questions[0]);
      await answerWith(element, name, value);
      answers[name] = value;
    }
    expect(asked(element)).to.deep.equal(['arrival']);
    await answerWith(element, 'arrival', '2027-03-01');
    expect(asked(element)).to.deep.equal([]);
    expect(stepsIn(element)).to.have.length(6);
  });

  it('shows neither plan nor answers before the last question', async () => {
    const element = await wizard();
    for (const [name, value] of POLISH) {
      await answerWith(element, name, value);
      expect(isPlanShown(element), name).to.equal(false);
      expect(allIn(element, '[part=answers]')).to.deep.equal([]);
    }
    await answerWith(element, 'arrival', '2027-03-01');
    expect(isPlanShown(element)).to.equal(true);
  });

  it('asks by a heading, in a group of native radio buttons', async () => {
    const element = await wizard('heading-level="3"');
    const question = questionOf(element, 'event');
    expect(seen(question.querySelector('legend h3')!)).to.equal('What will you do?');
    const radios = [...question.querySelectorAll('input')];
    expect(radios.map(({labels}) => seen(labels![0]!))).to.deep.equal([
      'Come to Denmark',
      'Move within Denmark',
      'Leave Denmark',
    ]);
  });

  it('begins on its own side in a page of the other direction', async () => {
    const page = await draw(
      '<main lang="ar" dir="rtl" style="width: 60em"><registration-steps lang="en"></registration-steps></main>',
    );
    const [form] = allIn(page, 'form');
    expect(form!.getBoundingClientRect().left).to.equal(page.getBoundingClientRect().left);
  });

  it('gives each answer a whole row to press', async () => {
    const element = await wizard();
    for (const row of questionOf(element, 'event').querySelectorAll('label')) {
      const {height, width} = row.getBoundingClientRect();
      expect(height).to.be.least(52);
      expect(width).to.equal(questionOf(element, 'event').getBoundingClientRect().width);
    }
  });

  it('passes over what an answer has made useless', async () => {
    const element = await wizard();
    await answerWith(element, 'event', 'moving');
    expect(asked(element)).to.deep.equal(['arrival']);
  });

  it('says with the question how far one is', async () => {
    const element = await wizard();
    expect(where(element)).to.equal('Question 1 of up to 7');
    await answerWith(element, 'event', 'arriving');
    expect(where(element)).to.equal('Question 2 of up to 7');
    const described = questionOf(element, 'citizenship').getAttribute('aria-describedby')!;
    expect(seen(element.shadowRoot!.getElementById(described)!)).to.equal('Question 2 of up to 7');
    expect(where(await wizard(SETTLED))).to.equal('Last question');
  });

  it('takes an answer only when the reader goes on', async () => {
    const element = await wizard();
    const heard = await heardDuring('situation-change', async () => {
      await choose(element, 'event', 'moving');
      expect(asked(element)).to.deep.equal(['event']);
      await choose(element, 'event', 'leaving');
    });
    expect(heard).to.have.length(0);
  });

  it('moves the focus nowhere by itself', async () => {
    const element = await wizard(SETTLED);
    expect(document.activeElement).to.equal(document.body);
    element.removeAttribute('purpose');
    await settled();
    expect(document.activeElement).to.equal(document.body);
    expect(asked(element)).to.deep.equal(['purpose']);
  });

  it('leads the focus to the next question, and to the plan after the last', async () => {
    const element = await wizard();
    await answerWith(element, 'event', 'moving');
    expect(focused(element)).to.equal(fieldOf(element, 'arrival'));
    await answerWith(element, 'arrival', '2027-03-01');
    expect(seen(focused(element)!)).to.equal('Your plan');
  });

  it('says what is missing, beside the question, with the focus in it', async () => {
    const element = await wizard();
    expect(alertIn(element)).to.equal('');
    await press(element, 'Continue');
    expect(alertIn(element)).to.match(/^Choose an answer\..*I don’t know yet/);
    const question = questionOf(element, 'event');
    expect(question.getAttribute('aria-describedby')).to.contain(
      allIn(element, '[role=alert]')[0]!.id,
    );
    expect(focused(element)).to.equal(fieldOf(element, 'event', 'arriving'));
    await answerWith(element, 'event', 'arriving');
    expect(alertIn(element)).to.equal('');
    expect(asked(element)).to.deep.equal(['citizenship']);
  });

  it('goes back, answer by answer, with what was answered', async () => {
    const element = await wizard();
    expect(buttonsIn(element)).not.to.include('Back');
    await answerWith(element, 'event', 'arriving');
    await answerWith(element, 'citizenship', 'eu');
    await press(element, 'Back');
    expect(focused(element)).to.equal(fieldOf(element, 'citizenship', 'eu'));
    expect(fieldOf(element, 'citizenship', 'eu').checked).to.equal(true);
    await press(element, 'Back');
    expect(fieldOf(element, 'event', 'arriving').checked).to.equal(true);
    await press(element, 'Continue');
    expect(asked(element)).to.deep.equal(['residence']);
  });

  it('lets every question be passed over, down to a plan that says what is missing', async () => {
    const element = await wizard();
    const passed: string[] = [];
    for (let [name] = asked(element); name; [name] = asked(element)) {
      passed.push(name);
      await press(element, 'I don’t know yet');
    }
    expect(passed).to.include.members(['event', 'citizenship', 'stay']);
    expect(seen(focused(element)!)).to.equal('Your plan');
    expect(seen(element)).to.contain('We cannot tell you what to do yet.');
    await press(element, 'What will you do?');
    expect(focused(element)).to.equal(fieldOf(element, 'event', 'arriving'));
  });

  it('goes on without a day, tells that it is missing, and takes it later', async () => {
    const element = await wizard(SETTLED);
    await press(element, 'I don’t know yet');
    expect(stepsIn(element)).to.have.length(6);
    expect(seen(allIn(element, '[part=missing]')[0]!)).to.match(
      /^Your plan is not complete.*On which day/,
    );
    await press(element, 'On which day do you come, move or leave?');
    await answerWith(element, 'arrival', '2027-03-01');
    expect(seen(element)).to.match(/By Tuesday,? 1 June 2027/);
    expect(allIn(element, '[part=missing]')).to.deep.equal([]);
  });

  it('shows the answers on demand, each to be changed, one change keeping the others', async () => {
    const element = await wizard();
    for (const [name, value] of POLISH) await answerWith(element, name, value);
    await answerWith(element, 'arrival', '2027-03-01');
    await press(element, 'Change');
    const [answers] = allIn(element, '[part=answers]');
    expect(seen(answers!)).to.contain('Other EU, EEA or Switzerland').and.contain('1 March 2027');
    await press(element, 'Change What for?');
    expect(focused(element)).to.equal(fieldOf(element, 'purpose', 'work'));
    expect(isPlanShown(element)).to.equal(false);
    await answerWith(element, 'purpose', 'job-seeking');
    expect(seen(focused(element)!)).to.equal('Your plan');
    expect(element.situation).to.deep.equal({
      ...Object.fromEntries(POLISH),
      purpose: 'job-seeking',
      arrival: '2027-03-01',
    });
    expect(seen(element)).to.match(/By Wednesday,? 1 September 2027/);
  });

  it('leads back to the plan from a question that is to stay as it is', async () => {
    const element = await wizard('event="moving" remember');
    await answerWith(element, 'arrival', '2027-03-01');
    await press(element, 'Change');
    await press(element, 'Change On which day do you come, move or leave?');
    await press(element, 'Back to your plan');
    expect(seen(focused(element)!)).to.equal('Your plan');
    expect(element.situation.arrival).to.equal('2027-03-01');
    localStorage.clear();
  });

  it('asks what a changed answer has opened, and takes up the old answers where they hold again', async () => {
    const element = await wizard();
    await answerWith(element, 'event', 'moving');
    await press(element, 'I don’t know yet');
    await press(element, 'Change');
    await press(element, 'Change What will you do?');
    await answerWith(element, 'event', 'arriving');
    expect(asked(element)).to.deep.equal(['citizenship']);
  });

  it('is one of two layouts; another is reported once, and it is shown', async () => {
    const {said} = await complaintsDuring(async () => {
      const element = await steps('layout="carousel"');
      element.requestUpdate();
      await settled();
      expect(asked(element)).to.deep.equal(['event']);
    });
    expect(said).to.deep.equal(['<registration-steps> layout="carousel": must be wizard or form']);
  });

  it('has its words in Danish too', async () => {
    const element = await wizard('lang="da"');
    await press(element, 'Fortsæt');
    expect(alertIn(element)).to.match(/^Vælg et svar\./);
    await choose(element, 'event', 'arriving');
    await press(element, 'Fortsæt');
    expect(where(element)).to.equal('Spørgsmål 2 af højst 7');
    expect(buttonIn(element, 'Tilbage').type).to.equal('button');
    expect(seen(element)).to.contain(registration.questions[1]!.text['da']);
  });
});

describe('Questions named like members of a form', () => {
  const NAMES = ['insertBefore', 'querySelector', 'appendChild', 'parentNode', 'contains'];

  const directory = (): object => {
    const own = sample() as {
      registration: {questions: unknown[]; steps: object[]; notes: unknown[]};
    };
    own.registration.questions = NAMES.map(id => ({
      id,
      text: {en: `${id}?`},
      options: ['yes', 'no'].map(value => ({value, text: {en: value}})),
    }));
    own.registration.notes = [];
    for (const step of own.registration.steps) {
      Object.assign(step, {
        appliesWhen: Object.fromEntries(NAMES.map(id => [id, 'yes'])),
        obligation: [{type: 'duty', text: {en: 'You must.'}}],
      });
    }
    return own;
  };

  it('are asked and answered like any other, one at a time', async () => {
    const element = await steps(`src="${fileOf(directory())}"`);
    await untilSeen(element, 'insertBefore?');
    for (const name of NAMES) await answerWith(element, name, 'yes');
    expect(isPlanShown(element)).to.equal(true);
  });

  it('are asked and answered all at once, too', async () => {
    const element = await steps(`layout="form" src="${fileOf(directory())}"`);
    await untilSeen(element, 'insertBefore?');
    for (const name of NAMES) await choose(element, name, 'yes');
    expect(asked(element)).to.deep.equal(NAMES);
    expect(stepsIn(element)).to.have.length(2);
  });
});
