import {expect} from 'chai';
import {
  findOffices,
  officeStateAt,
  officeToJsonLd,
  officeToVCard,
  parseDirectory,
  tasksOf,
  toICalendar,
} from '../../src/directory/index.js';
import {translateDirectory} from '../../src/directory/translate.js';
import type {DirectorySource} from '../../src/directory/index.js';
import {planRoute, relevantQuestions} from '../../src/route/index.js';
import type {Situation} from '../../src/route/index.js';
import {sample} from './sample.js';

const NOW = Date.UTC(2027, 0, 4, 10);

/** What a page may add to all objects, named like what a directory may leave out. */
const ADDED: Readonly<Record<string, unknown>> = {
  url: 'javascript:alert(1)',
  alert: {en: 'Evil'},
  note: {en: 'Evil'},
  en: 'Evil',
  da: 'Evil',
  de: 'Evil',
  successor: 'gone',
  source: 'evil',
  provenance: 'evil',
  '*': 'evil',
  grade: 'confirmed',
  validFrom: '2020-01-01',
  validThrough: '2020-01-01',
  appliesWhen: {event: 'leaving'},
  event: 'leaving',
  arrival: '2027-01-01',
  services: [{id: 'evil', name: {en: 'Evil'}}],
  areaServed: [],
  address: {streetAddress: 'Evil'},
  building: 'Evil',
  entrance: 'Evil',
  addressCountry: 'XX',
  contactPoints: [{topic: {en: 'Evil'}, telephone: '+4599999999'}],
  telephone: '+4599999999',
  telephones: ['+4599999999'],
  email: 'evil@example.org',
  hours: {visit: null},
  visit: {},
  phone: {},
  week: {Mo: ['00:00-24:00']},
  Tu: ['00:00-24:00'],
  special: [],
  tz: 'Asia/Tokyo',
  holidays: null,
  agreementDays: 'may-close',
  offices: [],
  online: [{url: 'javascript:alert(1)'}],
  bring: [{name: {en: 'Evil'}}],
  dependsOn: ['settle'],
  text: {en: 'Evil'},
  phase: 'leaving',
  workingDays: 7,
  step: 'settle',
  have: [{name: {en: 'Evil'}}],
  counter: {en: 'Evil'},
  variants: [{appliesWhen: {}, text: {en: 'Evil'}}],
  why: {en: 'Evil'},
  hint: {en: 'Evil'},
  introduction: {text: {en: 'Evil'}, provenance: 'page'},
  earliest: {days: 1},
  deadline: {days: 1},
  months: 99,
  options: [],
  location: 'Evil',
  registration: {},
  by: 'appointment',
  for: ['evil'],
  t: '00:00-24:00',
  from: '2020-01-01',
  through: '2030-01-01',
  label: 'Evil',
  name: {en: 'Evil'},
  topic: {en: 'Evil'},
  role: 'guides',
  how: {en: 'Evil'},
  booking: 'required',
  appointment: {booking: 'required', url: 'https://example.org/evil'},
  formerly: [{name: {en: 'Evil'}}],
  alternateName: {en: 'Evil'},
  availableLanguage: ['xx'],
  format: 'original',
  acceptedLanguages: ['xx'],
  condition: {en: 'Evil'},
  cost: {en: 'Evil'},
  duration: {en: 'Evil'},
  redress: {en: 'Evil'},
  obligation: [],
  notes: [{text: {en: 'Evil'}}],
  limit: {days: 1},
  days: 9,
  weeks: 9,
  service: 'evil',
  task: 'evil',
  channel: 'phone',
  hour12: true,
  era: 'long',
  timeZoneName: 'long',
};

const whilePolluted = <T>(act: () => T): T => {
  for (const [key, value] of Object.entries(ADDED)) {
    Object.defineProperty(Object.prototype, key, {value, configurable: true, writable: true});
  }
  try {
    return act();
  } finally {
    for (const key of Object.keys(ADDED)) Reflect.deleteProperty(Object.prototype, key);
  }
};

/** All that is made of a directory, as text. */
const everything = (): string => {
  const source = sample() as DirectorySource;
  const {offices, registration, sources} = parseDirectory(
    translateDirectory(source, 'de', {Here: 'Hier'}),
  );
  const situations: Situation[] = [{}, {event: 'arriving'}];
  const events = [{id: 'x', date: '2027-01-04', summary: 'x', description: 'x', reminders: [1]}];
  return JSON.stringify([
    sources,
    registration,
    offices.map(office => [
      office.name,
      officeToVCard(office, 'de'),
      officeToJsonLd(office, 'de', NOW),
      {...officeStateAt(office, NOW), hours: undefined},
    ]),
    tasksOf(offices),
    findOffices(offices, 'doctor', 'Herning', '2027-01-04').map(({office}) => office.id),
    situations.map(situation => [
      planRoute(registration!, situation),
      relevantQuestions(registration!, situation),
    ]),
    toICalendar(events, {language: 'en', now: NOW}),
  ]);
};

/** The names of what the objects of a directory would give that is not theirs. */
const inheritedIn = (value: unknown, path: string): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  // Compiled: the engine alone reads them, and its answers are compared.
  if (/\.(visit|phone|contactPoints\.\d+\.hours)$/.test(path)) return [];
  const own = Object.entries(value).flatMap(([key, part]) => inheritedIn(part, `${path}.${key}`));
  if (Array.isArray(value) || path.endsWith('.hours')) return own;
  return [...own, ...Object.keys(ADDED).filter(key => key in value && !Object.hasOwn(value, key))];
};

describe('Whatever a page adds to Object.prototype', () => {
  it('changes nothing that is made of a directory', () => {
    const expected = everything();
    expect(whilePolluted(everything)).to.equal(expected);
  });

  it('is no property of what is in a directory or a plan', () => {
    const {directory, plan, inherited} = whilePolluted(() => {
      const directory = parseDirectory(sample());
      const plan = planRoute(directory.registration!, {event: 'arriving'});
      return {
        directory,
        plan,
        inherited: [...inheritedIn(directory, ''), ...inheritedIn(plan.steps, 'steps')],
      };
    });
    expect(directory.offices).to.have.length(4);
    expect(plan.steps).to.have.length(2);
    expect(inherited).to.deep.equal([]);
  });
});

describe('An id that all objects have a property of', () => {
  for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '*']) {
    it(`is one like any other: ${id}`, () => {
      const {office, source, offices, registration} = parseDirectory(sample());
      expect(office(id)).to.equal(undefined);
      expect(source(id)).to.equal(undefined);
      expect(findOffices(offices, id, id, '2027-01-04')).to.deep.equal([]);
      const situation = {[id]: 'x'} as Situation;
      expect(() => planRoute(registration!, situation)).to.throw(RangeError, 'unknown key');
      expect(officeToVCard(office('here')!, 'en')).to.contain('FN:Here');
      expect(officeToJsonLd(office('here')!, id, NOW)).to.have.property('name', 'Here');
      const channel = id as 'visit';
      expect(officeStateAt(office('here')!, NOW, {channel, task: id}).channel).to.equal('visit');
    });
  }

  it('can be a question’s', () => {
    const question = {
      id: 'constructor',
      text: {en: 'Who?'},
      options: ['a', 'b'].map(value => ({value, text: {en: value}})),
    };
    const step = {
      id: 'toString',
      title: {en: 'Step'},
      why: {en: 'Why'},
      phase: 'on-arrival' as const,
      obligation: [{type: 'need' as const, text: {en: 'Need'}}],
      appliesWhen: {constructor: 'a'},
      provenance: {},
    };
    const registration = {questions: [question], steps: [step], notes: []};
    expect(planRoute(registration, {}).questions).to.deep.equal(['constructor']);
    expect(relevantQuestions(registration, {})).to.deep.equal(['constructor']);
    const answered = {constructor: 'a'} as Situation;
    expect(planRoute(registration, answered).steps.map(({id}) => id)).to.deep.equal(['toString']);
    expect(relevantQuestions(registration, answered)).to.deep.equal(['constructor']);
  });

  it('translates no text', () => {
    const source = {sources: [], offices: [{name: {en: 'constructor'}}]};
    expect(translateDirectory(source as unknown as DirectorySource, 'de', {})).to.deep.equal(
      source,
    );
  });
});
