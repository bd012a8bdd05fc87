import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {allIn, draw, seen, settled} from '../support.js';
import {
  asked,
  fieldOf,
  focused,
  form,
  heardDuring,
  press,
  questionOf,
  SETTLED,
  steps,
  TODAY,
  writeDay,
} from './steps-page.js';

const alertIn = (element: Element): string => allIn(element, '[role=alert]').map(seen).join();

const echoIn = (element: Element): string => seen(allIn(element, '.echo')[0]!);

const labelsOf = (element: Element): string[] =>
  [...questionOf(element, 'arrival').querySelectorAll('label > span:first-child')].map(seen);

const leave = async (element: Element): Promise<void> => {
  (focused(element) as HTMLElement).blur();
  await settled();
};

const wizard = (attributes = '') => steps(`${SETTLED} ${TODAY} ${attributes}`);

describe('A day', () => {
  it('is asked as day, month in words and year, each labelled, in that order', async () => {
    const element = await wizard();
    expect(labelsOf(element)).to.deep.equal(['Day', 'Month', 'Year']);
    const months = allIn(element, 'option').map(seen);
    expect(months.slice(0, 3)).to.deep.equal(['', 'January', 'February']);
    expect(months).to.have.length(13);
    expect(allIn(element, '[type=date]')).to.deep.equal([]);
  });

  it('is asked in the reader’s words', async () => {
    const element = await wizard('lang="da"');
    expect(labelsOf(element)).to.deep.equal(['Dag', 'Måned', 'År']);
    expect(allIn(element, 'option').map(seen)).to.include('januar');
  });

  it('is in the colours of the page', async () => {
    const page = await draw(
      `<div style="color: rgb(1, 2, 3)"><registration-steps ${SETTLED}></registration-steps></div>`,
    );
    for (const field of allIn(page, '[data-part]')) {
      const {color, backgroundColor} = getComputedStyle(field);
      expect([color, backgroundColor]).to.deep.equal(['rgb(1, 2, 3)', 'rgba(0, 0, 0, 0)']);
    }
  });

  it('is said again with its weekday', async () => {
    const element = await wizard();
    await writeDay(element, 'arrival', '2027-01');
    expect(echoIn(element)).to.equal('');
    await writeDay(element, 'arrival', '2027-01-04');
    expect(echoIn(element)).to.match(/^Monday,? 4 January 2027$/);
  });

  it('is taken as it is written', async () => {
    const element = await wizard();
    await writeDay(element, 'arrival', '2027-01-04');
    await press(element, 'Continue');
    expect(element.situation.arrival).to.equal('2027-01-04');
  });

  for (const [what, day, complaint] of [
    ['empty', '', /^Fill in the day, the month and the year\..*1 January 2017 to 31 December 2037/],
    ['without a year', '-1-4', /^Fill in the day, the month and the year/],
    ['of a month too short', '2027-02-29', 'February 2027 has 28 days. Choose a day from 1 to 28.'],
    ['no number', '2027-01-x', /^Fill in the day/],
    ['of another century', '1927-03-01', 'Choose a day from 1 January 2017 to 31 December 2037.'],
    ['far away', '9999-12-31', 'Choose a day from 1 January 2017 to 31 December 2037.'],
  ] as const) {
    it(`that is ${what} is asked again, and it is said which days can be meant`, async () => {
      const element = await wizard();
      await writeDay(element, 'arrival', day);
      await press(element, 'Continue');
      expect(alertIn(element)).to.match(new RegExp(complaint));
      expect(fieldOf(element, 'arrival').getAttribute('aria-invalid')).to.equal('true');
      expect(focused(element)).to.equal(fieldOf(element, 'arrival'));
      expect(asked(element)).to.deep.equal(['arrival']);
      expect(element.situation.arrival).to.equal(undefined);
    });

    if (!day) continue;
    it(`that is ${what} is complained of in the form when it is left, not before`, async () => {
      const element = await form(SETTLED);
      const heard = await heardDuring('situation-change', async () => {
        await writeDay(element, 'arrival', day);
        expect(alertIn(element)).to.equal('');
        await leave(element);
      });
      expect(heard).to.have.length(0);
      expect(alertIn(element)).to.match(new RegExp(complaint));
      expect(element.situation.arrival).to.equal(undefined);
    });
  }

  it('is no longer complained of once it is right', async () => {
    const element = await form(SETTLED);
    await writeDay(element, 'arrival', '1926-03-01');
    await leave(element);
    await writeDay(element, 'arrival', '2027-03-01');
    expect(alertIn(element)).to.equal('');
    expect(element.situation.arrival).to.equal('2027-03-01');
  });

  it('may be left out in the form, and taken back, without complaint', async () => {
    const element = await form(SETTLED);
    fieldOf(element, 'arrival').focus();
    await leave(element);
    expect(alertIn(element)).to.equal('');
    await writeDay(element, 'arrival', '2027-03-01');
    await writeDay(element, 'arrival', '');
    await leave(element);
    expect(alertIn(element)).to.equal('');
    expect(element.situation.arrival).to.equal(undefined);
  });

  it('is read in the digits of Arabic keyboards, too', async () => {
    const element = await wizard();
    await writeDay(element, 'arrival', '٢٠٢٧-1-٤');
    await press(element, 'Continue');
    expect(element.situation.arrival).to.equal('2027-01-04');
  });
});
