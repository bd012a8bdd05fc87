import {sendKeys} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import type {SituationChangeEvent} from '../../src/index.js';
import {plan, registration, stepsOf} from '../route/herning.js';
import {sample, sampleWith} from '../directory/sample.js';
import {
  asked,
  chooseAll,
  fold,
  form,
  openAll,
  PLANNED,
  planned,
  questionOf,
  SETTLED,
  shown,
  stepOf,
  steps,
  stepsIn,
  titleOf,
} from './steps/steps-page.js';
import {allIn, complaintsDuring, fileOf, seen, settled, untilSeen} from './support.js';

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

describe('The questions in a form', () => {
  it('are native radio groups, each labelled by its question, each answer by its words', async () => {
    const element = await form();
    const groups = allIn(element, 'fieldset').filter(group => group.querySelector('[type=radio]'));
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
    expect(seen(await form('lang="da"'))).to.contain('Hvad er dit statsborgerskab?');
  });

  it('have no answer chosen beforehand', async () => {
    expect(radiosIn(await form()).filter(({checked}) => checked)).to.deep.equal([]);
  });

  it('go away when the answers so far make them useless', async () => {
    const element = await form();
    expect(asked(element)).to.include('citizenship');
    await chooseAll(element, {event: 'moving'});
    expect(asked(element)).to.deep.equal(['event', 'arrival']);
  });

  it('come back when an answer is changed', async () => {
    const element = await form();
    await chooseAll(element, {event: 'moving'});
    await chooseAll(element, {event: 'arriving'});
    expect(asked(element)).to.include('citizenship');
    expect(shown(element)).to.deep.equal(planned({event: 'arriving'}));
  });

  it('stay on the page when answered, with the answer chosen, to be changed', async () => {
    const element = await form();
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
    const element = await form();
    const radio = radiosIn(element).find(({value}) => value === 'arriving')!;
    radio.focus();
    radio.click();
    await settled();
    expect(element.shadowRoot!.activeElement).to.equal(radio);
  });

  it('are not sent anywhere when Enter is pressed in one', async () => {
    const element = await form('event="moving"');
    const {href} = location;
    element.shadowRoot!.querySelector<HTMLInputElement>('[data-part=day]')!.focus();
    await sendKeys({press: 'Enter'});
    await settled();
    expect(location.href).to.equal(href);
    expect(element.isConnected).to.equal(true);
  });

  it('stand beside the plan where there is room, above it where there is not', async () => {
    const element = await form('event="moving"');
    const boxes = () =>
      ['questions', 'plan'].map(part =>
        allIn(element, `[part=${part}]`)[0]!.getBoundingClientRect(),
      );
    element.style.inlineSize = '900px';
    const [left, right] = boxes();
    expect(left!.right).to.be.below(right!.left);
    element.style.inlineSize = '400px';
    const [above, below] = boxes();
    expect(above!.bottom).to.be.below(below!.top);
    expect(above!.left).to.equal(below!.left);
  });

  it('say what else an answer means, why they are asked, and what they are all for', async () => {
    const directory = sample() as {registration: Record<string, unknown>};
    const text = (en: string) => ({en, da: en});
    directory.registration['introduction'] = {
      text: text('The rules vary.'),
      provenance: 'page',
    };
    directory.registration['questions'] = [
      {
        id: 'event',
        text: text('What?'),
        why: text('To leave out what is not for you.'),
        options: [
          {value: 'arriving', text: text('Arrive'), hint: text('From anywhere')},
          {value: 'leaving', text: text('Leave')},
        ],
      },
    ];
    const element = await steps(`src="${fileOf(directory)}"`);
    await untilSeen(element, 'The rules vary.');
    expect(seen(questionOf(element, 'event'))).to.contain('From anywhere');
    const [why] = allIn(element, 'details[part=why]') as HTMLDetailsElement[];
    expect(seen(why!)).to.equal('Why do we ask?');
    why!.open = true;
    expect(seen(why!)).to.contain('To leave out what is not for you.');
  });
});

describe('The plan', () => {
  it('waits for an answer', async () => {
    const element = await form();
    expect(shown(element)).to.deep.equal([]);
    expect(seen(element)).to.contain('Answer the questions.');
  });

  const ways = waysThrough();
  it(`is right on each of ${ways.length} ways through the questions`, async function () {
    this.timeout(120_000);
    for (const answers of ways) {
      const element = await form();
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

  it('begins like a letter: who it is for, in whole sentences', async () => {
    const element = await steps(`${SETTLED} arrival="2027-01-04"`);
    const [letter] = allIn(element, '[part=letter]');
    expect(seen(letter!)).to.match(
      /^You are an EU, EEA or Swiss citizen\. .*for more than 6 months\. .*You come to Denmark to work\. .*You arrive on Monday,? 4 January 2027\.$/,
    );
    expect([...letter!.querySelectorAll('b')].map(seen)).to.include.members(['work']);
    const danish = await steps(`${SETTLED} arrival="2027-01-04" lang="da"`);
    expect(seen(allIn(danish, '[part=letter]')[0]!)).to.contain(
      'Du ankommer mandag den 4. januar 2027.',
    );
  });

  it('says of questions of its directory’s own what was asked and answered', async () => {
    const directory = sample() as {registration: {questions: unknown[]; steps: unknown[]}};
    directory.registration.questions = [
      {
        id: 'pets',
        text: {en: 'Do you bring a pet?', da: 'Har du et kæledyr?'},
        options: [
          {value: 'cat', text: {en: 'A cat', da: 'En kat'}},
          {value: 'dog', text: {en: 'A dog', da: 'En hund'}},
        ],
      },
    ];
    for (const step of directory.registration.steps) {
      Object.assign(step as object, {
        appliesWhen: {pets: 'cat'},
        obligation: [{type: 'duty', text: {en: 'You must.', da: 'Du skal.'}}],
      });
    }
    Object.assign(directory.registration, {notes: []});
    const element = await steps(`layout="form" src="${fileOf(directory)}"`);
    await untilSeen(element, 'pet');
    await chooseAll(element, {pets: 'cat'});
    expect(seen(allIn(element, '[part=letter]')[0]!)).to.equal('Do you bring a pet? A cat.');
  });

  it('stands in time, each part of the way with its days', async () => {
    const element = await steps(PLANNED);
    const phases = allIn(element, '[part=phase]').map(phase => [
      seen(phase.querySelector('h3')!),
      ...[...phase.querySelectorAll('li[part=step]')].map(titleOf),
    ]);
    expect(phases).to.deep.equal([
      ['When you arrive · 1 Mar – 1 Jun', 'EU residence document', 'National register, CPR number'],
      ['When you have your CPR number', 'Tax card', 'Doctor, health card', 'MitID', 'Digital Post'],
    ]);
  });

  it('says of a step that is shut by when, and where', async () => {
    const element = await steps(PLANNED);
    const lineOf = (title: string) => seen(stepOf(element, title).querySelector('[part=line]')!);
    await fold(stepOf(element, 'EU residence'));
    expect(lineOf('EU residence')).to.equal('By 1 June 2027 · SIRI or ICS West');
    expect(lineOf('CPR')).to.match(/^From 1 March 2027 · /);
    expect(lineOf('MitID')).to.match(/^You need this · /);
  });

  it('carries obligation, time limit, papers and link, in a step that is open', async () => {
    const element = await steps(PLANNED);
    await openAll(element);
    const document = stepOf(element, 'EU residence');
    expect(seen(document)).to.contain('Within 3 months of entry');
    expect(allIn(document, 'a').map(({href}) => href)).to.include(
      'https://lifeindenmark.borger.dk/settle-in-denmark/residence-in-denmark/residence-in-denmark-for-eu-eea-swiss-citizens',
    );
    expect(seen(stepOf(element, 'CPR')))
      .to.contain('Passport or ID showing place of birth')
      .and.contain('EU residence document')
      .and.contain('Danish, English or German')
      .and.contain('apostille');
  });

  it('gives every line that may be the right one, each by its subject', async () => {
    const element = await steps(
      'event="arriving" citizenship="other" residence="denmark" stay="over-6-months" purpose="work" previous-number="no" arrival="2027-03-01"',
    );
    await openAll(element);
    const permit = stepsIn(element)[0]!;
    const calls = allIn(permit, '.reach a').map(link => link.getAttribute('href'));
    expect(calls).to.deep.equal(['tel:+4572142003', 'tel:+4572142004', 'tel:+4572142005']);
    expect(seen(permit)).to.contain('Agriculture').and.contain('Pay limit').and.contain('Research');
  });

  it('is in Danish for who reads Danish', async () => {
    const element = await steps(`${PLANNED} lang="da"`);
    await openAll(element);
    expect(seen(element))
      .to.contain('Folkeregister, CPR-nummer')
      .and.contain('Det har jeg gjort')
      .and.not.match(/\b(You must|office|residence|have done)\b/);
  });

  it('has the Danish name of what to ask for beside the English one', async () => {
    const element = await steps(PLANNED);
    await openAll(element);
    const danish = allIn(element, '[lang=da]').map(seen).join();
    expect(danish).to.contain('Skattekort').and.contain('Folkeregister');
  });

  it('has dates once the day of arrival is known, with their weekdays', async () => {
    const element = await form(SETTLED);
    expect(asked(element)).to.deep.equal(['arrival']);
    await chooseAll(element, {arrival: '2026-11-30'});
    await openAll(element);
    expect(seen(stepOf(element, 'EU residence'))).to.match(/By Sunday,? 28 February 2027/);
    await chooseAll(element, {arrival: ''});
    expect(seen(stepOf(element, 'EU residence'))).not.to.contain('28 February');
  });

  it('has headings at the level asked for, phases one and steps two deeper', async () => {
    const element = await steps(`${PLANNED} heading-level="3"`);
    const levels = (selector: string) => [
      ...new Set(allIn(element, selector).map(({localName}) => localName)),
    ];
    expect(levels('[part=plan] > [part=heading]')).to.deep.equal(['h3']);
    expect(levels('[part=phase] > [part=heading]')).to.deep.equal(['h4']);
    expect(levels('[part=step] > * > [part=heading]')).to.deep.equal(['h5']);
  });

  it('says first what decides everything, and large where that is all there is', async () => {
    const notes = (element: Element) => allIn(element, '[part=notes]')[0]!;
    const few = await steps(PLANNED);
    const [progress] = allIn(few, '[part=progress]');
    expect(
      notes(few).compareDocumentPosition(progress!) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).to.be.above(0);
    const directory = sample() as {registration: {steps: unknown[]}};
    for (const step of directory.registration.steps) {
      Object.assign(step as object, {appliesWhen: {event: 'leaving'}});
    }
    const none = await steps(`src="${fileOf(directory)}" event="arriving"`);
    await untilSeen(none, 'Your plan');
    expect(stepsIn(none)).to.deep.equal([]);
    const size = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
    expect(seen(notes(none))).to.match(/\w/);
    expect(size(notes(none))).to.be.above(size(notes(few)));
  });

  it('shows what the page itself has to say, marked as the page’s', async () => {
    const note = (element: Element) => allIn(element, '[part=host-note]')[0]!;
    const element = await steps(SETTLED);
    expect(note(element).hidden).to.equal(true);
    element.innerHTML = '<p slot="note">Ask Ann in room 3.</p>';
    await settled();
    expect(note(element).hidden).to.equal(false);
    expect(seen(note(element))).to.equal('A note from this website Ask Ann in room 3.');
  });
});

describe('A page that listens', () => {
  it('hears each answer with the situation and the plan, out of the element', async () => {
    const element = await form('event="arriving"');
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
  it('are asked for and shown', async () => {
    const element = await steps(`src="${fileOf(sample())}" event="arriving"`);
    await untilSeen(element, 'Your plan');
    expect(shown(element)).to.deep.equal(['Arrive', 'Settle']);
  });

  it('are missed, with a message, where it has none', async () => {
    const src = fileOf(sampleWith('registration', undefined));
    const {said} = await complaintsDuring(async () => {
      await untilSeen(await steps(`src="${src}"`), 'We could not load this');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('src=');
  });
});
