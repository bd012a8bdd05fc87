import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {plan, registration} from '../../route/herning.js';
import {allIn, complaintsDuring, seen, settled} from '../support.js';
import {
  asked,
  buttonIn,
  buttonsIn,
  choose,
  fieldOf,
  focused,
  heardDuring,
  press,
  SETTLED,
  steps,
  stepsIn,
  TODAY,
} from './steps-page.js';

const wizard = (attributes = '') => steps(`layout="wizard" ${TODAY} ${attributes}`);

const answerWith = async (element: Element, name: string, value: string): Promise<void> => {
  await choose(element, name, value);
  await press(element, 'Continue');
};

const headings = (element: Element): string[] => allIn(element, 'h2').map(seen);

const POLISH: readonly (readonly [string, string])[] = [
  ['event', 'arriving'],
  ['citizenship', 'eu'],
  ['residence', 'denmark'],
  ['stay', 'over-6-months'],
  ['purpose', 'work'],
  ['previousNumber', 'no'],
];

describe('The wizard', () => {
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

  it('passes over what an answer has made useless', async () => {
    const element = await wizard();
    await answerWith(element, 'event', 'moving');
    expect(asked(element)).to.deep.equal(['arrival']);
  });

  it('says in a heading, and with the question, where one is', async () => {
    const element = await wizard();
    expect(headings(element)[0]).to.equal('Your situation Question 1 of up to 7');
    await answerWith(element, 'event', 'arriving');
    expect(headings(element)[0]).to.equal('Your situation Question 2 of up to 7');
    const [group] = allIn(element, 'fieldset');
    const described = element.shadowRoot!.getElementById(group!.getAttribute('aria-describedby')!)!;
    expect(seen(described)).to.equal('Question 2 of up to 7');
    const last = await wizard(SETTLED);
    expect(headings(last)[0]).to.equal('Your situation Last question');
  });

  it('takes an answer only when the reader goes on', async () => {
    const element = await wizard();
    const heard = await heardDuring('situation-change', async () => {
      await choose(element, 'event', 'moving');
      expect(asked(element)).to.deep.equal(['event']);
      await choose(element, 'event', 'leaving');
    });
    expect(heard).to.have.length(0);
    expect(stepsIn(element)).to.have.length(0);
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
    expect(seen(focused(element)!)).to.equal('Your steps (1)');
  });

  it('says what is missing, beside the question, with the focus in it', async () => {
    const element = await wizard();
    expect(allIn(element, '[role=alert]')).to.deep.equal([]);
    await press(element, 'Continue');
    const [alert] = allIn(element, '[role=alert]');
    expect(seen(alert!)).to.equal('Choose an answer.');
    expect(allIn(element, 'fieldset')[0]!.getAttribute('aria-describedby')).to.contain(alert!.id);
    expect(focused(element)).to.equal(fieldOf(element, 'event', 'arriving'));
    await answerWith(element, 'event', 'arriving');
    expect(allIn(element, '[role=alert]')).to.deep.equal([]);
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

  it('goes on without a day, which can still be given later', async () => {
    const element = await wizard(SETTLED);
    await press(element, 'Continue');
    expect(asked(element)).to.deep.equal([]);
    expect(stepsIn(element)).to.have.length(6);
    await press(element, 'Change On which day do you come, move or leave?');
    await answerWith(element, 'arrival', '2027-03-01');
    expect(seen(stepsIn(element)[0]!)).to.contain('No later than 1 June 2027');
  });

  it('asks again, and complains, for a day of another century', async () => {
    const element = await wizard(SETTLED);
    await answerWith(element, 'arrival', '1927-03-01');
    expect(seen(allIn(element, '[role=alert]')[0]!)).to.equal('Check the date.');
    expect(fieldOf(element, 'arrival').getAttribute('aria-invalid')).to.equal('true');
    expect(asked(element)).to.deep.equal(['arrival']);
    expect(element.situation.arrival).to.equal(undefined);
    await answerWith(element, 'arrival', '2027-03-01');
    expect(asked(element)).to.deep.equal([]);
  });

  it('shows the answers so far, each to be changed, one change keeping the others', async () => {
    const element = await wizard();
    for (const [name, value] of POLISH) await answerWith(element, name, value);
    await answerWith(element, 'arrival', '2027-03-01');
    const [summary] = allIn(element, '[part=answers]');
    expect(seen(summary!)).to.contain('Other EU, EEA or Switzerland').and.contain('1 March 2027');
    await press(element, 'Change What for?');
    expect(focused(element)).to.equal(fieldOf(element, 'purpose', 'work'));
    await answerWith(element, 'purpose', 'job-seeking');
    expect(asked(element)).to.deep.equal([]);
    expect(element.situation).to.deep.equal({
      ...Object.fromEntries(POLISH),
      purpose: 'job-seeking',
      arrival: '2027-03-01',
    });
    expect(seen(stepsIn(element)[0]!)).to.contain('No later than 1 September 2027');
  });

  it('asks what a changed answer has opened, and takes up the old answers where they hold again', async () => {
    const element = await wizard();
    await answerWith(element, 'event', 'moving');
    await press(element, 'Continue');
    await press(element, 'Change What will you do?');
    await answerWith(element, 'event', 'arriving');
    expect(asked(element)).to.deep.equal(['citizenship']);
  });

  it('is one of two layouts; another is reported once, and the form shown', async () => {
    const {said} = await complaintsDuring(async () => {
      const element = await steps('layout="carousel"');
      element.requestUpdate();
      await settled();
      expect(asked(element).length).to.be.above(1);
    });
    expect(said).to.deep.equal(['<registration-steps> layout="carousel": write form or wizard']);
  });

  it('has its words in Danish too', async () => {
    const element = await wizard('lang="da"');
    await press(element, 'Fortsæt');
    expect(seen(allIn(element, '[role=alert]')[0]!)).to.equal('Vælg et svar.');
    await choose(element, 'event', 'arriving');
    await press(element, 'Fortsæt');
    expect(headings(element)[0]).to.equal('Din situation Spørgsmål 2 af højst 7');
    expect(buttonIn(element, 'Tilbage').type).to.equal('button');
    expect(seen(element)).to.contain(registration.questions[1]!.text['da']);
  });
});
