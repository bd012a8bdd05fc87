import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {sample} from '../../directory/sample.js';
import {allIn, complaintsDuring, draw, fileOf, seen, settled, untilSeen} from '../support.js';
import {
  asked,
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

const summaryOf = (element: Element): string => {
  const [disclosure] = allIn(element, 'details[part=situation]') as HTMLDetailsElement[];
  if (!disclosure) return '';
  disclosure.open = true;
  return seen(disclosure);
};

const dateOf = (element: Element): HTMLInputElement => fieldOf(element, 'arrival');

const leave = async (field: HTMLInputElement): Promise<void> => {
  field.blur();
  await settled();
};

const alertIn = (element: Element): string => allIn(element, '[role=alert]').map(seen).join();

describe('The answers so far', () => {
  it('stand as question and answer, counted, with a button that says what it changes', async () => {
    const element = await steps(TODAY);
    expect(summaryOf(element)).to.equal('');
    await choose(element, 'event', 'arriving');
    await choose(element, 'citizenship', 'eu');
    expect(summaryOf(element)).to.match(
      /^Your answers \(2\).*What will you do\? ?Come to Denmark.*citizenship\? ?Other EU/,
    );
    expect(buttonsIn(element)).to.include.members([
      'Change What will you do?',
      'Change What is your citizenship?',
    ]);
  });

  it('lead back to the question, at its answer', async () => {
    const element = await steps();
    await choose(element, 'event', 'arriving');
    await choose(element, 'citizenship', 'eu');
    summaryOf(element);
    await press(element, 'Change What is your citizenship?');
    expect(focused(element)).to.equal(fieldOf(element, 'citizenship', 'eu'));
  });

  it('stay when another is changed, as far as they still count', async () => {
    const element = await steps();
    for (const [name, value] of [
      ['event', 'arriving'],
      ['citizenship', 'eu'],
      ['residence', 'denmark'],
      ['stay', 'over-6-months'],
    ] as const) {
      await choose(element, name, value);
    }
    await choose(element, 'event', 'leaving');
    expect(summaryOf(element)).to.contain('Leave Denmark').and.contain('More than 6 months');
    expect(summaryOf(element)).not.to.contain('citizenship');
    await choose(element, 'event', 'arriving');
    expect(summaryOf(element)).to.contain('Your answers (4)').and.contain('Other EU');
    expect(fieldOf(element, 'residence', 'denmark').checked).to.equal(true);
  });

  it('stay chosen on the page while other questions come and go', async () => {
    const element = await steps();
    const answers = {event: 'arriving', citizenship: 'nordic', residence: 'denmark'};
    for (const [name, value] of Object.entries({...answers, stay: 'under-3-months'})) {
      await choose(element, name, value);
    }
    for (const event of ['leaving', 'moving', 'arriving']) await choose(element, 'event', event);
    for (const [name, value] of Object.entries({...answers, stay: 'under-3-months'})) {
      expect(fieldOf(element, name, value).checked, name).to.equal(true);
    }
  });

  it('given by the page are shown, and cannot be changed', async () => {
    const element = await steps(`${SETTLED} arrival="2027-03-01" ${TODAY}`);
    expect(summaryOf(element)).to.contain('Your answers (7)').and.contain('1 March 2027');
    expect(allIn(element, '[part=answers] button')).to.deep.equal([]);
  });

  it('given by the page win over those of the reader, which come back when it takes them away', async () => {
    const element = await steps();
    await choose(element, 'event', 'leaving');
    element.event = 'moving';
    await settled();
    expect(element.situation.event).to.equal('moving');
    element.event = null;
    await settled();
    expect(element.situation.event).to.equal('leaving');
  });

  it('are those of one element alone', async () => {
    const page = await draw(
      '<div><registration-steps></registration-steps><registration-steps></registration-steps></div>',
    );
    const [first, second] = allIn(page, 'registration-steps');
    await choose(first!, 'event', 'moving');
    expect(stepsIn(first!)).to.have.length(1);
    expect(second!.situation).to.deep.equal({});
    expect(stepsIn(second!)).to.have.length(0);
    await choose(second!, 'event', 'leaving');
    expect(fieldOf(first!, 'event', 'moving').checked).to.equal(true);
  });

  it('are forgotten when the page turns to another directory', async () => {
    const {said} = await complaintsDuring(async () => {
      const element = await steps();
      await choose(element, 'event', 'arriving');
      await choose(element, 'citizenship', 'eu');
      element.src = fileOf(sample());
      await untilSeen(element, 'What\\?');
      expect(asked(element)).to.deep.equal(['event']);
      element.src = null;
      await untilSeen(element, 'citizenship');
      expect(element.situation).to.deep.equal({});
    });
    expect(said).to.deep.equal([]);
  });
});

describe('The day of arrival', () => {
  for (const day of ['1926-03-01', '2127-03-01', '0001-01-01', '9999-12-31']) {
    it(`is not taken when it is ${day}: the page's is reported once, and asked`, async () => {
      const {said, events} = await complaintsDuring(async () => {
        const element = await steps(`${SETTLED} arrival="${day}" ${TODAY}`);
        element.requestUpdate();
        await settled();
        expect(asked(element)).to.deep.equal(['arrival']);
        expect(element.situation.arrival).to.equal(undefined);
      });
      expect(said).to.deep.equal([
        `<registration-steps> arrival="${day}": write a day from 2017-01-01 to 2037-12-31`,
      ]);
      expect(events).to.have.length(1);
    });

    it(`is not taken when it is ${day}: the reader's is complained of when it is left`, async () => {
      const element = await steps(`${SETTLED} ${TODAY}`);
      const heard = await heardDuring('situation-change', async () => {
        await choose(element, 'arrival', day);
        expect(alertIn(element)).to.equal('');
        await leave(dateOf(element));
      });
      expect(heard).to.have.length(0);
      expect(alertIn(element)).to.equal('Check the date.');
      expect(dateOf(element).getAttribute('aria-invalid')).to.equal('true');
      expect(element.situation.arrival).to.equal(undefined);
      expect(allIn(element, 'time')).to.deep.equal([]);
    });
  }

  it('is no longer complained of once it is right', async () => {
    const element = await steps(`${SETTLED} ${TODAY}`);
    await choose(element, 'arrival', '1926-03-01');
    await leave(dateOf(element));
    await choose(element, 'arrival', '2027-03-01');
    expect(alertIn(element)).to.equal('');
    expect(element.situation.arrival).to.equal('2027-03-01');
  });

  it('may be left out, without complaint', async () => {
    const element = await steps(`${SETTLED} ${TODAY}`);
    dateOf(element).focus();
    await leave(dateOf(element));
    expect(alertIn(element)).to.equal('');
  });

  for (const [arrival, purpose, deadline] of [
    ['2027-08-31', 'work', '30 November 2027'],
    ['2027-08-31', 'job-seeking', '29 February 2028'],
    ['2028-02-29', 'work', '29 May 2028'],
    ['2027-11-30', 'work', '29 February 2028'],
    ['2026-11-30', 'work', '28 February 2027'],
  ] as const) {
    it(`${arrival} leaves ${purpose === 'work' ? 'three' : 'six'} months by the calendar`, async () => {
      const element = await steps(
        `${SETTLED.replace('"work"', `"${purpose}"`)} arrival="${arrival}" ${TODAY}`,
      );
      expect(seen(stepsIn(element)[0]!)).to.contain(`No later than ${deadline}`);
    });
  }

  it('long past leaves what must be done standing, and says that its day has passed', async () => {
    const element = await steps(`${SETTLED} arrival="2026-09-01" ${TODAY}`);
    expect(seen(stepsIn(element)[0]!)).to.contain(
      'No later than 1 December 2026 This day has passed.',
    );
  });

  it('passes in Denmark, not in the reader’s zone or in London', async () => {
    const moving = (time: string) =>
      steps(`event="moving" arrival="2027-06-01" at="2027-06-07T${time}+02:00"`);
    expect(seen(await moving('00:30'))).to.contain('This day has passed.');
    const lastDay = await steps(
      'event="moving" arrival="2027-06-01" at="2027-06-06T23:30:00+02:00"',
    );
    expect(seen(lastDay)).not.to.contain('This day has passed.');
  });
});

describe('The offices of a step', () => {
  it('tell the page which of them is opened for what, and not that one is closed', async () => {
    const element = await steps(SETTLED);
    const heard = await heardDuring('office-choose', async () => {
      for (const summary of allIn(stepsIn(element)[1]!, '[part=office] > summary')) {
        summary.click();
        await settled();
      }
    });
    expect(heard.map(({office, task}) => ({office, task}))).to.deep.equal([
      {office: 'ics-west-aarhus', task: 'cpr-registration'},
    ]);
    expect(heard[0]).to.include({bubbles: true, composed: true});
  });

  it('come with the lines to call in this case, and no others', async () => {
    const element = await steps(SETTLED.replace('"eu"', '"other"').replace('"work"', '"study"'));
    const [permit] = stepsIn(element);
    const lines = [...permit!.querySelectorAll('a[href^=tel]')].map(seen);
    expect(lines).to.deep.equal(['+45 72 14 20 02']);
    expect(seen(permit!)).to.contain('In your case, call');
  });
});
