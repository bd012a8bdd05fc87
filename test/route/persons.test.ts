import {expect} from 'chai';
import {openDirectory} from '../../src/directory/directory.js';
import {PHASES} from '../../src/directory/phases.js';
import {herning} from '../../src/herning/index.js';
import {relevantQuestions} from '../../src/route/index.js';
import type {Plan, PlanStep} from '../../src/route/index.js';
import {plan, registration, stepsOf} from './herning.js';
import {persons} from './persons.js';

type PersonId = (typeof persons)[number]['id'];

/** Which of an office's contact points are called, by their place in its list. */
type Lines = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

interface Expected {
  /** All steps, in order. */
  readonly steps: readonly string[];
  /** What decides the whole plan. */
  readonly notes?: readonly string[];
  /** Notes that must stand in a step. */
  readonly inStep?: Readonly<Record<string, readonly string[]>>;
  /** Notes and offices that would contradict the plan. */
  readonly never?: readonly string[];
  readonly dates?: Readonly<Record<string, readonly [earliest: string, deadline: string]>>;
  readonly lines?: Lines;
}

const NONE = '';

const registered = ['doctor: right', 'mitid: need', 'digital-post: duty', 'nemkonto: need'];
const insuredAbroad = [
  'doctor: right',
  'health-insurance-country: duty',
  'mitid: need',
  'digital-post: duty',
  'nemkonto: need',
];

/** The lines of SIRI in the order of its file: EU rules, study, and three for kinds of work. */
const EU_RULES = {siri: [0]};
const STUDY = {siri: [1]};
const WORK = {siri: [2, 3, 4]};
const FAMILY = {siri: [1, 2, 3, 4]};

const expected: Readonly<Record<PersonId, Expected>> = {
  'polish-worker': {
    steps: [
      'tax-card: duty',
      'eu-residence-document: duty',
      'cpr-registration: duty',
      ...insuredAbroad,
      'danish-lessons: right',
    ],
    inStep: {'eu-residence-document': ['document-in-person', 'work-from-first-day']},
    dates: {
      'tax-card': ['2026-12-09', '2027-01-10'],
      'eu-residence-document': [NONE, '2027-04-04'],
      // A last day counted from the arrival would be wrong: the law counts from moving in.
      'cpr-registration': [NONE, NONE],
    },
    lines: {'eu-residence-document': EU_RULES},
    never: ['residence-permit', 'only-tax-card', 'nordic-no-document', 'nemid-closed'],
  },
  'seasonal-worker': {
    steps: ['tax-card: duty'],
    notes: ['only-tax-card'],
    dates: {'tax-card': ['2027-05-05', '2027-06-06']},
    never: ['cpr-registration', 'eu-residence-document'],
  },
  'indian-student': {
    steps: [
      'residence-permit: need',
      'cpr-registration: duty',
      ...registered,
      'danish-lessons: right',
      'tax-card-later: duty',
    ],
    inStep: {'cpr-registration': ['residence-card']},
    lines: {'residence-permit': STUDY},
    never: ['british-rules', 'short-stay', 'health-insurance-country'],
  },
  swede: {
    steps: ['tax-card: duty', 'cpr-registration: duty', ...insuredAbroad, 'danish-lessons: right'],
    inStep: {'cpr-registration': ['nordic-no-document', 'nordic-registration-ends']},
    dates: {'tax-card': ['2027-01-29', '2027-02-28']},
    never: ['residence-permit', 'eu-residence-document', 'siri'],
  },
  norwegian: {
    steps: [],
    notes: ['nothing-needed-short'],
  },
  'british-newcomer': {
    steps: [
      'residence-permit: need',
      'tax-card: duty',
      'cpr-registration: duty',
      ...registered,
      'danish-lessons: right',
    ],
    inStep: {'residence-permit': ['british-rules']},
    dates: {'tax-card': ['2027-01-29', '2027-02-28']},
    lines: {'residence-permit': WORK},
    never: ['withdrawal-agreement', 'eu-residence-document'],
  },
  'british-returner': {
    steps: [
      'withdrawal-agreement: need',
      'residence-permit: need',
      'tax-card: duty',
      'cpr-registration: duty',
      ...registered,
      'danish-lessons: right',
    ],
    inStep: {mitid: ['nemid-closed']},
    dates: {'tax-card': ['2026-12-31', '2027-02-28']},
    lines: {'withdrawal-agreement': EU_RULES, 'residence-permit': WORK},
    never: ['british-rules', 'eu-residence-document'],
  },
  'displaced-from-ukraine': {
    steps: [
      'protection: need',
      'cpr-registration: duty',
      ...registered,
      'danish-lessons: right',
      'tax-card-later: duty',
    ],
    inStep: {protection: ['ukraine-rights', 'ukraine-dates']},
    never: ['siri', 'residence-permit', 'residence-card'],
  },
  'spouse-of-a-dane': {
    steps: [
      'family-permit: need',
      'cpr-registration: duty',
      ...registered,
      'danish-lessons: right',
      'tax-card-later: duty',
    ],
    inStep: {'family-permit': ['dane-who-lived-abroad', 'family-permit-phone']},
    never: ['siri', 'residence-permit', 'eu-residence-document'],
  },
  'spouse-of-a-worker': {
    steps: [
      'residence-permit: need',
      'cpr-registration: duty',
      ...registered,
      'danish-lessons: right',
      'tax-card-later: duty',
    ],
    lines: {'residence-permit': FAMILY},
    never: ['family-permit', 'eu-residence-document'],
  },
  'spouse-of-an-eu-citizen': {
    steps: [
      'eu-residence-document: need',
      'cpr-registration: duty',
      ...registered,
      'danish-lessons: right',
      'tax-card-later: duty',
    ],
    // When family members must apply is not known: no day is counted.
    dates: {'eu-residence-document': [NONE, NONE]},
    lines: {'eu-residence-document': EU_RULES},
    never: ['family-permit', 'residence-permit', 'residence-card'],
  },
  'german-commuter': {
    steps: ['tax-card: duty', 'danish-lessons: right', 'commuter-health-card: right'],
    notes: ['living-abroad'],
    inStep: {'tax-card': ['home-tin']},
    dates: {'tax-card': ['2027-01-29', '2027-02-28']},
    never: ['cpr-registration', 'eu-residence-document', 'ics-west-aarhus'],
  },
  'job-seeker': {
    steps: [
      'eu-residence-document: duty',
      'cpr-registration: duty',
      ...insuredAbroad,
      'danish-lessons: right',
      'tax-card-later: duty',
    ],
    inStep: {'eu-residence-document': ['no-ground']},
    dates: {'eu-residence-document': [NONE, '2027-07-04']},
  },
  'dane-from-germany': {
    steps: ['tax-card: duty', 'cpr-registration: duty', ...insuredAbroad],
    dates: {'tax-card': ['2026-12-31', '2027-02-28']},
    never: ['danish-lessons', 'residence-permit', 'eu-residence-document'],
  },
  'dane-from-thailand': {
    steps: ['cpr-registration: duty', ...registered, 'tax-card-later: duty'],
    never: ['health-insurance-country', 'danish-lessons', 'residence-permit'],
  },
  'earlier-number': {
    steps: [
      'tax-card: duty',
      'eu-residence-document: duty',
      'cpr-registration: right',
      ...insuredAbroad,
      'danish-lessons: right',
    ],
    inStep: {
      'cpr-registration': ['previous-number'],
      'eu-residence-document': ['document-again'],
    },
    dates: {
      'tax-card': ['2026-12-31', '2027-02-28'],
      'eu-residence-document': [NONE, '2027-05-15'],
    },
  },
  'family-with-children': {
    steps: [
      'tax-card: duty',
      'eu-residence-document: duty',
      'cpr-registration: duty',
      ...insuredAbroad,
      'danish-lessons: right',
      'childcare: need',
    ],
    inStep: {
      'cpr-registration': ['everybody-in-person'],
      'eu-residence-document': ['document-each'],
    },
    dates: {
      'tax-card': ['2027-07-16', '2027-08-15'],
      'eu-residence-document': [NONE, '2027-11-01'],
    },
  },
  moving: {
    steps: ['change-of-address: duty'],
    inStep: {'change-of-address': ['new-doctor']},
    dates: {'change-of-address': ['2027-02-01', '2027-03-06']},
  },
  'leaving-for-norway': {
    steps: ['departure: duty', 'nordic-registration: duty', 'tax-when-leaving: duty'],
    inStep: {departure: ['departure-last-day', 'digital-post-stays', 'health-card-cut']},
    // The sources differ on the last day to report: none is counted.
    dates: {departure: ['2027-02-01', NONE], 'tax-when-leaving': ['2027-03-08', NONE]},
  },
  'leaving-for-the-united-states': {
    steps: ['departure: duty', 'tax-when-leaving: duty'],
    dates: {departure: ['2027-02-01', NONE], 'tax-when-leaving': ['2027-03-08', NONE]},
    never: ['nordic-registration'],
  },
  'away-home-rented-out': {
    steps: ['departure: duty', 'tax-when-leaving: duty'],
    dates: {departure: ['2027-02-01', NONE], 'tax-when-leaving': ['2027-03-08', NONE]},
    never: ['no-departure'],
  },
  'away-home-kept': {
    steps: [],
    notes: ['no-departure'],
  },
};

const directory = openDirectory(herning);

const numbersOf = (lines: Readonly<Record<string, readonly number[]>>): string[] =>
  Object.entries(lines).flatMap(([office, places]) =>
    places.map(place => directory.office(office)!.contactPoints![place]!.telephone!),
  );

const MOST_QUESTIONS = 10;

describe('The plan of', () => {
  for (const {id, name, situation} of persons) {
    describe(name, () => {
      let planned: Plan;
      beforeEach(() => {
        planned = plan(situation);
      });
      const {steps, notes = [], inStep = {}, never = [], dates = {}, lines = {}} = expected[id];
      const stepOf = (wanted: string): PlanStep => {
        const step = planned.steps.find(step => step.id === wanted);
        if (!step) throw new Error(`${wanted} is not in the plan`);
        return step;
      };

      it('has these steps in this order, each as binding as the law has it', () => {
        expect(stepsOf(planned)).to.deep.equal(steps);
      });

      it('says first what decides it all', () => {
        expect(planned.notes).to.deep.equal(notes);
      });

      it('asks for nothing else, and for at most ten things', () => {
        const asked = Object.keys(situation);
        expect(planned.questions).to.deep.equal([]);
        expect(relevantQuestions(registration, situation)).to.have.members(asked);
        expect(asked.length).to.be.most(MOST_QUESTIONS);
      });

      it('has each warning in the step that it is about', () => {
        for (const [step, ids] of Object.entries(inStep)) {
          expect(stepOf(step).notes, step).to.include.members([...ids]);
        }
      });

      it('contradicts itself nowhere', () => {
        const said = planned.steps.flatMap(({id, offices, notes}) => [id, ...offices, ...notes]);
        expect([...said, ...planned.notes]).not.to.include.any.members([NONE, ...never]);
      });

      it('counts these days and no others', () => {
        for (const {id, earliest = NONE, deadline = NONE} of planned.steps) {
          expect([earliest, deadline], id).to.deep.equal(dates[id] ?? [NONE, NONE]);
        }
        for (const id of Object.keys(dates)) stepOf(id);
      });

      it('names the lines to call', () => {
        for (const [step, wanted] of Object.entries(lines)) {
          expect(stepOf(step).telephones, step).to.deep.equal(numbersOf(wanted));
        }
      });

      it('leaves nobody without a way on', () => {
        for (const {id, text, offices, online} of planned.steps) {
          expect(offices.length + online.length, id).to.be.least(1);
          expect(text, id).to.have.all.keys('en', 'da');
        }
        expect(planned.steps.length + planned.notes.length).to.be.least(1);
      });

      it('goes forward in time', () => {
        const places = planned.steps.map(({phase}) => PHASES.indexOf(phase));
        expect(places).to.deep.equal([...places].sort());
      });
    });
  }
});
