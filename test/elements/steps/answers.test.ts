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
  form,
  openAll,
  PLANNED,
  press,
  SETTLED,
  stepOf,
  steps,
  stepsIn,
  TODAY,
} from './steps-page.js';

const letterOf = (element: Element): string => allIn(element, '[part=letter]').map(seen).join();

const answersIn = (element: Element): string => allIn(element, '[part=answers]').map(seen).join();

describe('The answers so far', () => {
  it('stand on demand as question and answer, with a button that says what it changes', async () => {
    const element = await steps(`${TODAY} event="arriving"`);
    await choose(element, 'citizenship', 'eu');
    await press(element, 'Continue');
    while (asked(element).length) await press(element, 'I don’t know yet');
    expect(answersIn(element)).to.equal('');
    await press(element, 'Change');
    expect(answersIn(element)).to.match(/citizenship\? ?Other EU.*How long.*I don’t know yet/);
    expect(buttonsIn(element))
      .to.include('Change What is your citizenship?')
      .and.not.include('Change What will you do?');
  });

  it('stay when another is changed, as far as they still count', async () => {
    const element = await form();
    for (const [name, value] of [
      ['event', 'arriving'],
      ['citizenship', 'eu'],
      ['residence', 'denmark'],
      ['stay', 'over-6-months'],
    ] as const) {
      await choose(element, name, value);
    }
    await choose(element, 'event', 'leaving');
    expect(letterOf(element))
      .to.contain('leave Denmark')
      .and.contain('away for more than 6 months');
    expect(letterOf(element)).not.to.contain('citizen');
    await choose(element, 'event', 'arriving');
    expect(letterOf(element)).to.contain('EU, EEA or Swiss').and.contain('come to Denmark');
    expect(fieldOf(element, 'residence', 'denmark').checked).to.equal(true);
  });

  it('stay chosen on the page while other questions come and go', async () => {
    const element = await form();
    const answers = {event: 'arriving', citizenship: 'nordic', residence: 'denmark'};
    for (const [name, value] of Object.entries({...answers, stay: 'under-3-months'})) {
      await choose(element, name, value);
    }
    for (const event of ['leaving', 'moving', 'arriving']) await choose(element, 'event', event);
    for (const [name, value] of Object.entries({...answers, stay: 'under-3-months'})) {
      expect(fieldOf(element, name, value).checked, name).to.equal(true);
    }
  });

  it('given by the page are told, and cannot be changed', async () => {
    const element = await steps(`${PLANNED} ${TODAY}`);
    expect(letterOf(element)).to.contain('EU, EEA or Swiss').and.contain('1 March 2027');
    expect(buttonsIn(element)).not.to.include('Change');
  });

  it('given by the page win over those of the reader, which come back when it takes them away', async () => {
    const element = await form();
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
      '<div><registration-steps layout="form"></registration-steps><registration-steps layout="form"></registration-steps></div>',
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
      const element = await form();
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

describe('What is still missing', () => {
  it('is told in the form too, and leads to the question', async () => {
    const element = await form('event="arriving" residence="denmark" stay="over-6-months"');
    const [missing] = allIn(element, '[part=missing]');
    expect(seen(missing!)).to.contain('What is your citizenship?');
    await press(missing!, 'What is your citizenship?');
    expect(focused(element)).to.equal(fieldOf(element, 'citizenship', 'nordic'));
  });

  it('is nothing once all is answered', async () => {
    expect(allIn(await steps(PLANNED), '[part=missing]')).to.deep.equal([]);
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
  }

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
      expect(seen(stepsIn(element)[0]!)).to.match(new RegExp(`By \\w+day,? ${deadline}`));
    });
  }

  it('long past leaves what must be done standing, and says what to do now', async () => {
    const element = await steps(`${SETTLED} arrival="2026-09-01" ${TODAY}`);
    const step = stepOf(element, 'EU residence');
    expect(seen(step)).to.match(/The last day was Tuesday,? 1 December 2026\. Do it now\./);
  });

  it('passes in Denmark, not in the reader’s zone or in London', async () => {
    const moving = async (time: string) => {
      const element = await steps(
        `event="moving" arrival="2027-06-01" at="2027-06-07T${time}+02:00"`,
      );
      await openAll(element);
      return seen(element);
    };
    expect(await moving('00:30')).to.contain('Do it now.');
    const lastDay = await steps(
      'event="moving" arrival="2027-06-01" at="2027-06-06T23:30:00+02:00"',
    );
    expect(seen(lastDay))
      .to.match(/By Sunday,? 6 June 2027/)
      .and.not.contain('Do it now.');
  });
});
