import {expect} from '@open-wc/testing';
import {waitUntil} from '../../wait-until.js';
import '../../../src/define.js';
import {allIn, complaintsDuring, draw, seen, settled} from '../support.js';
import {
  asked,
  choose,
  form,
  heardDuring,
  openerOf,
  PLANNED,
  press,
  stepOf,
  steps,
  stepsIn,
  TODAY,
} from './steps-page.js';

const {href} = location;

const arriveAt = (fragment: string): void => {
  history.replaceState(null, '', `#${fragment}`);
};

const POLISH =
  'rw=event.arriving.citizenship.eu.residence.denmark.stay.over-6-months.purpose.work.previousNumber.no.arrival.2027-03-01';

describe('A shared link', () => {
  afterEach(() => {
    history.replaceState(null, '', href);
    localStorage.clear();
  });

  it('brings back the answers, and with them the plan', async () => {
    arriveAt(POLISH);
    const element = await steps(TODAY);
    expect(stepsIn(element)).to.have.length(6);
    expect(seen(element)).to.match(/By Tuesday,? 1 June 2027/);
    expect(element.situation).to.include({citizenship: 'eu', arrival: '2027-03-01'});
  });

  it('brings back the answers in the wizard, and asks what is left', async () => {
    arriveAt('rw=event.arriving.citizenship.eu');
    expect(asked(await steps())).to.deep.equal(['residence']);
  });

  it('shows the plan though a day of it is open, and scrolls there', async () => {
    arriveAt(POLISH.replace(/\.arrival.*/, ''));
    const page = await draw(
      `<div><p style="block-size: 3000px"></p><registration-steps ${TODAY}></registration-steps></div>`,
    );
    const [element] = allIn(page, 'registration-steps');
    expect(stepsIn(element!)).to.have.length(6);
    expect(seen(element!)).to.contain('Your plan is not complete');
    const {top} = allIn(element!, '#plan-title')[0]!.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight / 2);
    scrollTo(0, 0);
  });

  it('opens a step that it names, and scrolls to it', async () => {
    arriveAt(`${POLISH}&step=mitid`);
    const page = await draw(
      `<div><p style="block-size: 3000px"></p><registration-steps ${TODAY}></registration-steps></div>`,
    );
    const [element] = allIn(page, 'registration-steps');
    const step = stepOf(element!, 'MitID');
    expect(openerOf(step).ariaExpanded).to.equal('true');
    expect(step.getBoundingClientRect().top).to.be.within(0, innerHeight);
    location.hash = '#step=digital-post';
    await waitUntil(() => openerOf(stepOf(element!, 'Digital Post')).ariaExpanded === 'true');
    expect(element!.situation).to.include({citizenship: 'eu'});
    scrollTo(0, 0);
  });

  it('opens a step of a plan that the page answers', async () => {
    arriveAt('step=mitid');
    const element = await steps(`${PLANNED} ${TODAY}`);
    expect(openerOf(stepOf(element, 'MitID')).ariaExpanded).to.equal('true');
    arriveAt('step=no-such-step');
    expect(stepsIn(await steps(PLANNED))).to.have.length(6);
  });

  it('leaves the page’s own part of the address alone, and the address as it was', async () => {
    arriveAt('section&rw=event.moving');
    const element = await form();
    expect(element.situation).to.deep.equal({event: 'moving'});
    await choose(element, 'event', 'leaving');
    expect(location.hash).to.equal('#section&rw=event.moving');
  });

  it('is taken up when it is followed on the open page, by the first element alone', async () => {
    const page = await draw(
      `<div><registration-steps ${TODAY}></registration-steps><registration-steps layout="form"></registration-steps></div>`,
    );
    const [first, second] = allIn(page, 'registration-steps');
    await choose(second!, 'event', 'leaving');
    await press(first!, 'Continue');
    const events = await heardDuring('situation-change', async () => {
      location.hash = POLISH;
      await waitUntil(() => stepsIn(first!).length);
      await settled();
    });
    expect(events.map(({situation}) => situation.event)).to.deep.equal(['arriving']);
    expect(first!.situation).to.include({citizenship: 'eu', arrival: '2027-03-01'});
    expect(seen(first!)).not.to.contain('Choose an answer');
    expect(second!.situation).to.deep.equal({event: 'leaving'});
    location.hash = 'elsewhere';
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(first!.situation).to.include({citizenship: 'eu'});
    first!.remove();
    location.hash = 'rw=event.moving';
    await waitUntil(() => second!.situation.event === 'moving');
    expect(first!.situation.event).to.equal('arriving');
  });

  it('gives way to what the page answers', async () => {
    arriveAt(POLISH);
    const element = await form('citizenship="nordic"');
    expect(element.situation).to.include({citizenship: 'nordic', event: 'arriving'});
    expect(asked(element)).not.to.include('citizenship');
  });

  it('is about the first of several elements', async () => {
    arriveAt('rw=event.moving');
    const page = await draw(
      '<div><registration-steps></registration-steps><registration-steps></registration-steps></div>',
    );
    expect(allIn(page, 'registration-steps').map(({situation}) => situation)).to.deep.equal([
      {event: 'moving'},
      {},
    ]);
  });

  it('is about the first of several in a shadow root too', async () => {
    arriveAt('rw=event.moving');
    const host = await draw('<div></div>');
    host.attachShadow({mode: 'open'});
    const pair = document.createElement('div');
    pair.innerHTML = '<registration-steps></registration-steps>'.repeat(2);
    host.shadowRoot!.append(pair);
    const [first, second] = allIn(host, 'registration-steps');
    await first!.updateComplete;
    await second!.updateComplete;
    expect([first!.situation, second!.situation]).to.deep.equal([{event: 'moving'}, {}]);
  });

  it('goes before what is remembered, which stays as it is until something is answered', async () => {
    const remembered = JSON.stringify({v: 1, situation: {event: 'leaving'}, done: []});
    localStorage.setItem('registration-widgets', remembered);
    arriveAt('rw=event.moving');
    const element = await steps('remember');
    expect(element.situation).to.deep.equal({event: 'moving'});
    expect(localStorage.getItem('registration-widgets')).to.equal(remembered);
  });

  for (const fragment of [
    'rw=',
    'rw=.',
    'rw=....',
    'rw=event',
    'rw=event.flying',
    'rw=event.<img src=x onerror=alert(1)>',
    'rw=%3Cimg%20src%3Dx%3E.%00',
    'rw=__proto__.polluted.constructor.x.event.toString',
    'rw=arrival.0001-01-01',
    'rw=arrival.9999-12-31',
    'rw=arrival.2027-02-30',
    'rw=arrival.+275760-09-13',
    `rw=${'event.'.repeat(5000)}moving`,
    'rw=%E0%A4%A',
    'rw=event.arriving%00.citizenship.eu‮',
  ]) {
    it(`made by somebody else harms nothing: ${fragment.slice(0, 50)}`, async () => {
      arriveAt(fragment);
      const {said, events} = await complaintsDuring(async () => {
        const element = await form();
        expect(Object.values(element.situation)).to.deep.equal([]);
        expect(asked(element)).to.include.members(['event', 'arrival']);
        expect(allIn(element, 'img, script')).to.deep.equal([]);
        await choose(element, 'event', 'moving');
        expect(stepsIn(element)).to.have.length(1);
      });
      expect([said, events]).to.deep.equal([[], []]);
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    });
  }

  it('with a day of another century keeps the rest', async () => {
    arriveAt('rw=event.moving.arrival.9999-12-31');
    const element = await form();
    expect(element.situation).to.deep.equal({event: 'moving'});
    expect(asked(element)).to.deep.equal(['event', 'arrival']);
  });
});
