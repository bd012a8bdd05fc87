import {sendKeys} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import type {SituationChangeEvent} from '../../src/index.js';
import {plan, registration, stepsOf} from '../route/herning.js';
import {sample, sampleWith} from '../directory/sample.js';
import {asked, chooseAll, planned, SETTLED, shown, steps, stepsIn} from './steps/steps-page.js';
import {allIn, complaintsDuring, disclose, fileOf, seen, settled, untilSeen} from './support.js';

type Answers = Readonly<Record<string, string>>;

const radiosIn = (element: Element): HTMLInputElement[] =>
  allIn(element, 'input').filter(({type}) => type === 'radio');

/** One way through the questions for each outcome: which steps, how obliged, with which notes. */
const waysThrough = (): Answers[] => {
  const ways = new Map<string, Answers>();
  const walk = (answers: Answers): void => {
    const planned = plan(answers);
    const next = planned.questions.find(id => id !== 'arrival');
    if (!next) {
      ways.set([...stepsOf(planned), ...planned.notes].join(), answers);
      return;
    }
    for (const {value} of registration.questions.find(({id}) => id === next)!.options!) {
      walk({...answers, [next]: value});
    }
  };
  walk({});
  return [...ways.values()];
};

describe('The questions', () => {
  it('are native radio groups, each labelled by its question, each answer by its words', async () => {
    const element = await steps();
    const groups = allIn(element, 'fieldset');
    expect(groups.length).to.be.least(2);
    for (const group of groups) {
      expect(seen(group.querySelector('legend')!)).to.match(/\?/);
      const radios = [...group.querySelectorAll('input')];
      expect(radios.length).to.be.least(2);
      expect(new Set(radios.map(({type, name}) => `${type} ${name}`)).size).to.equal(1);
      for (const radio of radios) expect(seen(radio.labels![0]!)).to.match(/\w/);
    }
  });

  it('are asked in the reader’s language', async () => {
    expect(seen(await steps('lang="da"'))).to.contain('Hvad er dit statsborgerskab?');
  });

  it('have no answer chosen beforehand', async () => {
    expect(radiosIn(await steps()).filter(({checked}) => checked)).to.deep.equal([]);
  });

  it('go away when the answers so far make them useless', async () => {
    const element = await steps();
    expect(asked(element)).to.include('citizenship');
    await chooseAll(element, {event: 'moving'});
    expect(asked(element)).to.deep.equal(['event', 'arrival']);
  });

  it('come back when an answer is changed', async () => {
    const element = await steps();
    await chooseAll(element, {event: 'moving'});
    await chooseAll(element, {event: 'arriving'});
    expect(asked(element)).to.include('citizenship');
    expect(shown(element)).to.deep.equal(planned({event: 'arriving'}));
  });

  it('stay on the page when answered, with the answer chosen, to be changed', async () => {
    const element = await steps();
    await chooseAll(element, {event: 'arriving', citizenship: 'eu'});
    const chosen = radiosIn(element).filter(({checked}) => checked);
    expect(chosen.map(({name, value}) => `${name} ${value}`)).to.deep.equal([
      'event arriving',
      'citizenship eu',
    ]);
    await chooseAll(element, {citizenship: 'nordic'});
    expect(shown(element)).to.deep.equal(planned({event: 'arriving', citizenship: 'nordic'}));
  });

  it('keep the keyboard where the reader was', async () => {
    const element = await steps();
    const radio = radiosIn(element).find(({value}) => value === 'arriving')!;
    radio.focus();
    radio.click();
    await settled();
    expect(element.shadowRoot!.activeElement).to.equal(radio);
  });

  it('are not sent anywhere when Enter is pressed in one', async () => {
    const element = await steps('event="moving"');
    const {href} = location;
    element.shadowRoot!.querySelector<HTMLInputElement>('[type=date]')!.focus();
    await sendKeys({press: 'Enter'});
    await settled();
    expect(location.href).to.equal(href);
    expect(element.isConnected).to.equal(true);
  });
});

describe('The steps', () => {
  it('wait for an answer', async () => {
    const element = await steps();
    expect(shown(element)).to.deep.equal([]);
    expect(seen(element)).to.contain('Answer the questions');
  });

  const ways = waysThrough();
  it(`are right on each of ${ways.length} ways through the questions`, async function () {
    this.timeout(120_000);
    for (const answers of ways) {
      const element = await steps();
      await chooseAll(element, answers);
      const way = Object.values(answers).join(' ');
      expect(shown(element), way).to.deep.equal(planned(answers));
      expect(
        asked(element).filter(name => !(name in answers)),
        way,
      ).to.deep.equal(plan(answers).questions);
      const notes = plan(answers).notes.map(
        id => registration.notes.find(note => note.id === id)!.text['en'],
      );
      for (const note of notes) expect(seen(element), way).to.contain(note);
      element.remove();
    }
  });

  it('stand in order: document, CPR number, what comes with it, tax card', async () => {
    expect(shown(await steps(SETTLED))).to.deep.equal([
      'EU residence document: You must',
      'National register, CPR number: You must',
      'Doctor, health card: You may',
      'MitID: You need it',
      'Digital Post: You need it',
      'Tax card: You must',
    ]);
  });

  it('carry obligation, time limit, documents, office and link', async () => {
    const element = await steps(SETTLED);
    disclose(element);
    await settled();
    const [document, cpr] = stepsIn(element);
    expect(seen(document!)).to.contain('You must').and.contain('Within 3 months of entry');
    expect(allIn(document!, 'office-card').map(card => card.getAttribute('office'))).to.deep.equal([
      'siri',
      'ics-west-aarhus',
    ]);
    expect(allIn(document!, 'a').map(({href}) => href)).to.include(
      'https://lifeindenmark.borger.dk/settle-in-denmark/residence-in-denmark/residence-in-denmark-for-eu-eea-swiss-citizens',
    );
    expect(seen(cpr!))
      .to.contain('Passport or ID showing place of birth')
      .and.contain('EU residence document')
      .and.contain('Danish, English or German')
      .and.contain('apostille')
      .and.contain('Torvet 5, entrance B');
  });

  it('are in Danish for who reads Danish, offices too', async () => {
    const text = seen(await steps(`${SETTLED} lang="da"`));
    expect(text)
      .to.contain('Folkeregister, CPR-nummer')
      .and.contain('EU-opholdsbevis')
      .and.contain('Styrelsen for International Rekruttering');
    expect(text).not.to.match(/\b(You must|office|residence)\b/);
  });

  it('have the Danish name of what to ask for beside the English one', async () => {
    const danish = allIn(await steps(SETTLED), '[lang=da]')
      .map(seen)
      .join();
    expect(danish).to.contain('Skattekort').and.contain('EU-opholdsbevis');
  });

  it('have dates once the day of arrival is known, written for people and machines', async () => {
    const element = await steps(SETTLED);
    expect(asked(element)).to.deep.equal(['arrival']);
    await chooseAll(element, {arrival: '2026-11-30'});
    const [document] = stepsIn(element);
    expect(seen(document!)).to.contain('No later than 28 February 2027');
    expect(allIn(document!, 'time').map(time => time.getAttribute('datetime'))).to.include(
      '2027-02-28',
    );
    await chooseAll(element, {arrival: ''});
    expect(seen(stepsIn(element)[0]!)).not.to.contain('No later than');
  });

  it('tell who moves from when to when', async () => {
    expect(seen(await steps('event="moving" arrival="2026-12-01"'))).to.match(
      /From 3 November 2026 · No later than 6 December 2026/,
    );
  });

  it('have headings at the level asked for, steps one deeper', async () => {
    const element = await steps(`${SETTLED} heading-level="3"`);
    const own = [...element.shadowRoot!.querySelectorAll('h1,h2,h3,h4,h5,h6')];
    expect(new Set(own.map(({localName}) => localName))).to.deep.equal(new Set(['h3', 'h4']));
  });

  it('say when they were checked, with sources behind a disclosure', async () => {
    const element = await steps('event="moving"');
    const [step] = stepsIn(element);
    const sources = step!.querySelector<HTMLDetailsElement>(':scope > [part=sources]')!;
    expect(seen(sources))
      .to.match(/^Checked on 22 November 2026/)
      .and.not.match(/authority/);
    sources.open = true;
    expect(seen(sources))
      .to.contain('lifeindenmark.borger.dk')
      .and.match(/From the authority’s own page/);
  });
});

describe('A page that listens', () => {
  it('hears each answer with the situation and the plan, out of the element', async () => {
    const element = await steps('event="arriving"');
    const heard: SituationChangeEvent[] = [];
    const listen = (event: SituationChangeEvent) => heard.push(event);
    document.body.addEventListener('situation-change', listen);
    await chooseAll(element, {citizenship: 'nordic', residence: 'denmark'});
    document.body.removeEventListener('situation-change', listen);
    expect(heard.map(({situation}) => situation)).to.deep.equal([
      {event: 'arriving', citizenship: 'nordic'},
      {event: 'arriving', citizenship: 'nordic', residence: 'denmark'},
    ]);
    expect(heard[1]!.plan).to.deep.equal(plan(heard[1]!.situation));
    expect(heard[1]).to.include({bubbles: true, composed: true});
  });

  it('hears nothing of attributes', async () => {
    let heard = 0;
    const listen = () => heard++;
    document.body.addEventListener('situation-change', listen);
    const element = await steps('event="arriving"');
    element.setAttribute('citizenship', 'eu');
    await settled();
    document.body.removeEventListener('situation-change', listen);
    expect(heard).to.equal(0);
  });
});

describe('The steps of another directory', () => {
  it('are asked for and shown with its offices', async () => {
    const element = await steps(`src="${fileOf(sample())}" event="arriving"`);
    await untilSeen(element, 'To be here');
    expect(shown(element)).to.deep.equal(['Arrive: You must', 'Settle: You may']);
    await untilSeen(element, 'Torvet 1');
  });

  it('are missed, with a message, where it has none', async () => {
    const src = fileOf(sampleWith('registration', undefined));
    const {said} = await complaintsDuring(async () => {
      await untilSeen(await steps(`src="${src}"`), 'cannot be shown');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('src=');
  });
});
