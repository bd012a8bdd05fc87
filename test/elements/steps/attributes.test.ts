import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {sample} from '../../directory/sample.js';
import {allIn, complaintsDuring, draw, fileOf, settled, untilSeen} from '../support.js';
import {
  asked,
  buttonIn,
  chooseAll,
  form,
  planned,
  SETTLED,
  shown,
  steps,
  stepsIn,
} from './steps-page.js';

describe('Answers by attribute', () => {
  it('are taken, and their questions not asked', async () => {
    const element = await form('event="arriving" citizenship="nordic"');
    expect(asked(element)).not.to.include('event').and.not.include('citizenship');
    expect(shown(element)).to.deep.equal(planned({event: 'arriving', citizenship: 'nordic'}));
  });

  it('can leave nothing to ask', async () => {
    const element = await steps(`${SETTLED} arrival="2026-12-01"`);
    expect(asked(element)).to.deep.equal([]);
    expect(allIn(element, 'form')).to.deep.equal([]);
    expect(shown(element)).to.have.length(6);
  });

  it('are followed when they change, and asked again when they go', async () => {
    const element = await form('event="moving"');
    element.setAttribute('event', 'leaving');
    await settled();
    expect(shown(element)).to.deep.equal(planned({event: 'leaving'}));
    element.removeAttribute('event');
    await settled();
    expect(asked(element)).to.include('event');
  });

  it('win over what the reader answered before', async () => {
    const element = await form();
    await chooseAll(element, {event: 'leaving'});
    element.setAttribute('event', 'moving');
    await settled();
    expect(shown(element)).to.deep.equal(planned({event: 'moving'}));
  });

  it('are those of every key of a situation', async () => {
    const directory = sample() as {registration: {questions: unknown[]; steps: object[]}};
    const text = (en: string) => ({en, da: en});
    const keys = {
      'family-of': 'familyOf',
      'coming-from': 'comingFrom',
      'going-to': 'goingTo',
      'rents-out': 'rentsOut',
      children: 'children',
      'before-brexit': 'beforeBrexit',
    };
    const options = [
      {value: 'one', text: text('One')},
      {value: 'two', text: text('Two')},
    ];
    directory.registration.questions = Object.values(keys).map(id => ({
      id,
      text: text(id),
      options,
    }));
    const all = Object.fromEntries(Object.values(keys).map(key => [key, 'one']));
    for (const step of directory.registration.steps) Object.assign(step, {appliesWhen: all});
    const attributes = Object.keys(keys)
      .map(attribute => `${attribute}="one"`)
      .join(' ');
    const element = await steps(`src="${fileOf(directory)}" ${attributes}`);
    await untilSeen(element, 'Settle');
    expect(element.situation).to.deep.equal(all);
    expect(element.children).to.be.instanceOf(HTMLCollection);
  });

  for (const [attribute, value] of [
    ['stay', '2 years'],
    ['event', 'flying'],
    ['citizenship', 'EU'],
    ['previous-number', 'perhaps'],
    ['arrival', '2026-02-30'],
  ] as const) {
    it(`that are impossible are asked instead, and reported once: ${attribute}="${value}"`, async () => {
      const {said, events} = await complaintsDuring(async () => {
        const element = await form(`${attribute}="${value}"`);
        const name = attribute === 'previous-number' ? 'previousNumber' : attribute;
        if (attribute !== 'event') await chooseAll(element, {event: 'arriving'});
        expect(asked(element)).to.include(name);
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<registration-steps>').and.contain(`${attribute}="${value}"`);
      expect(events).to.have.length(1);
      expect(events[0]).to.include({element: 'registration-steps', attribute, value});
    });
  }
});

describe('Impossible answers by attribute', () => {
  it('are each asked instead, with one complaint each, however often it is drawn', async () => {
    const {said} = await complaintsDuring(async () => {
      const element = await form('event="arriving" citizenship="<b>" stay="" purpose="war"');
      for (let i = 0; i < 3; i++) {
        element.requestUpdate();
        await settled();
      }
      expect(asked(element)).to.include.members(['citizenship', 'stay', 'purpose']);
      expect(allIn(element, 'form legend b b')).to.deep.equal([]);
    });
    expect(said).to.have.length(2);
  });

  it('leave the questions with buttons that do not send the host’s form', async () => {
    const form = await draw(
      `<form action="/elsewhere"><registration-steps ${SETTLED}></registration-steps></form>`,
    );
    const [element] = allIn(form, 'registration-steps');
    let isSent = false;
    form.addEventListener('submit', event => {
      isSent = true;
      event.preventDefault();
    });
    buttonIn(element!, 'I don’t know yet').click();
    await settled();
    expect(isSent).to.equal(false);
    expect(stepsIn(element!)).to.have.length(6);
  });
});
