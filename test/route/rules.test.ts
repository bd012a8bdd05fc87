import {expect} from 'chai';
import type {PlanStep, Situation} from '../../src/route/index.js';
import {plan, registration, stepsOf} from './herning.js';

const working: Situation = {
  event: 'arriving',
  purpose: 'work',
  residence: 'denmark',
  stay: 'over-6-months',
  children: 'no',
  previousNumber: 'no',
};

const stepOf = (situation: Situation, wanted: string): PlanStep =>
  plan(situation).steps.find(({id}) => id === wanted)!;

const obligationOf = (situation: Situation, wanted: string): string | undefined =>
  stepsOf(plan(situation))
    .find(step => step.startsWith(`${wanted}: `))
    ?.replace(`${wanted}: `, '');

describe('Registering in Denmark', () => {
  const cpr = (situation: Situation) =>
    obligationOf({...working, ...situation}, 'cpr-registration');

  for (const citizenship of ['danish', 'nordic', 'eu'] as const) {
    it(`is a right for over 3 months and a duty for over 6: ${citizenship}`, () => {
      const comingFrom = 'elsewhere';
      expect(cpr({citizenship, comingFrom, stay: 'under-3-months'})).to.equal(undefined);
      expect(cpr({citizenship, comingFrom, stay: '3-to-6-months'})).to.equal('right');
      expect(cpr({citizenship, comingFrom, stay: 'over-6-months'})).to.equal('duty');
    });
  }

  for (const citizenship of ['uk', 'other'] as const) {
    it(`is a duty for over 3 months, but for who comes from a Nordic country: ${citizenship}`, () => {
      const beforeBrexit = 'no';
      for (const comingFrom of ['eu', 'uk', 'elsewhere'] as const) {
        const from = {citizenship, beforeBrexit, comingFrom} as const;
        expect(cpr({...from, stay: '3-to-6-months'}), comingFrom).to.equal('duty');
      }
      const fromNordic = {citizenship, beforeBrexit, comingFrom: 'nordic'} as const;
      expect(cpr({...fromNordic, stay: '3-to-6-months'})).to.equal('right');
      expect(cpr({...fromNordic, stay: 'over-6-months'})).to.equal('duty');
    });
  }

  it('has no last day, for the law counts from moving in and not from arriving', () => {
    const limits = registration.steps
      .find(({id}) => id === 'cpr-registration')!
      .obligation.filter(({earliest, deadline}) => earliest ?? deadline);
    expect(limits).to.deep.equal([]);
  });

  it('is done by Citizen Service in Herning, and for workers by ICS West too', () => {
    const offices = (purpose: 'work' | 'study') =>
      stepOf({...working, citizenship: 'nordic', purpose}, 'cpr-registration').offices;
    expect(offices('work')).to.deep.equal(['borgerservice-herning', 'ics-west-aarhus']);
    expect(offices('study')).to.deep.equal(['borgerservice-herning']);
  });

  it('takes certificates in Danish, English and German', () => {
    const {bring} = stepOf({...working, citizenship: 'eu', children: 'yes'}, 'cpr-registration');
    const certificates = bring.filter(({acceptedLanguages}) => acceptedLanguages);
    expect(certificates).to.have.length(4);
    for (const {acceptedLanguages, format} of certificates) {
      expect(acceptedLanguages).to.deep.equal(['da', 'en', 'de']);
      expect(format).not.to.equal(undefined);
    }
  });

  it('takes the papers of children from nobody who has none', () => {
    const papers = (children: 'yes' | 'no') =>
      stepOf({...working, citizenship: 'eu', children}, 'cpr-registration').bring.length;
    expect(papers('yes') - papers('no')).to.equal(1);
  });
});

describe('Telling which country insured somebody', () => {
  const settling = {...working, beforeBrexit: 'no'} as const;
  const asked = (situation: Situation) =>
    obligationOf({...settling, ...situation}, 'health-insurance-country') === 'duty';

  it('is a duty of Nordic, EU, EEA and Swiss citizens, wherever they lived', () => {
    for (const citizenship of ['nordic', 'eu'] as const) {
      expect(asked({citizenship, comingFrom: 'elsewhere'}), citizenship).to.equal(true);
    }
  });

  it('is one of everybody who lived in such a country, of Danes also from the United Kingdom', () => {
    for (const [citizenship, from] of [
      ['danish', ['nordic', 'eu', 'uk']],
      ['uk', ['nordic', 'eu']],
      ['other', ['nordic', 'eu']],
    ] as const) {
      for (const comingFrom of ['nordic', 'eu', 'uk', 'elsewhere'] as const) {
        expect(asked({citizenship, comingFrom}), `${citizenship} from ${comingFrom}`).to.equal(
          (from as readonly string[]).includes(comingFrom),
        );
      }
    }
  });

  it('is none of who does not move here', () => {
    expect(asked({citizenship: 'eu', stay: 'under-3-months'})).to.equal(false);
    expect(asked({citizenship: 'eu', residence: 'abroad'})).to.equal(false);
  });
});

describe('The tax card', () => {
  const taxCard = (situation: Situation) =>
    stepOf({...working, citizenship: 'eu', jobStart: '2027-03-01', ...situation}, 'tax-card');

  it('waits for no CPR number', () => {
    const {steps} = plan({...working, citizenship: 'eu'});
    const ids = steps.map(({id}) => id);
    expect(ids.indexOf('tax-card')).to.be.below(ids.indexOf('cpr-registration'));
  });

  it('can be had 21 working days before the first day at work, 60 days with a number', () => {
    expect(taxCard({previousNumber: 'no'}).earliest).to.equal('2027-01-29');
    expect(taxCard({previousNumber: 'yes'}).earliest).to.equal('2026-12-31');
  });

  it('is had the day before at the latest, also by who does not know of a number', () => {
    for (const previousNumber of ['yes', 'no', undefined] as const) {
      const step = taxCard({previousNumber} as Situation);
      expect(step.deadline).to.equal('2027-02-28');
      expect(step.text).not.to.equal(undefined);
    }
    expect(taxCard({previousNumber: undefined} as unknown as Situation).earliest).to.equal(
      undefined,
    );
  });

  it('is from the Tax Agency alone for who lives abroad', () => {
    expect(taxCard({residence: 'abroad'}).offices).to.deep.equal(['skattestyrelsen']);
  });

  it('asks for a permit of those who need one', () => {
    const papers = (citizenship: 'nordic' | 'eu' | 'uk' | 'other') =>
      taxCard({citizenship, beforeBrexit: 'no'}).have.length;
    expect(papers('nordic')).to.equal(papers('eu'));
    expect(papers('uk')).to.equal(papers('eu') + 1);
    expect(papers('other')).to.equal(papers('uk'));
  });

  it('is a later step of who does not come for work', () => {
    for (const purpose of ['study', 'job-seeking', 'family', 'other'] as const) {
      const situation = {...working, citizenship: 'eu', purpose} as const;
      expect(obligationOf(situation, 'tax-card'), purpose).to.equal(undefined);
      expect(obligationOf(situation, 'tax-card-later'), purpose).to.equal('duty');
    }
  });
});

describe('A permit', () => {
  it('is none of SIRI’s for who joins a Dane, and all the same a step with a way on', () => {
    const situation: Situation = {
      event: 'arriving',
      citizenship: 'other',
      purpose: 'family',
      familyOf: 'resident',
    };
    const step = stepOf(situation, 'family-permit');
    expect(step.offices).to.deep.equal([]);
    expect(step.online).not.to.have.length(0);
  });

  it('names no line before it is certain which', () => {
    const {steps} = plan({event: 'arriving', citizenship: 'other', purpose: 'family'});
    expect(steps.filter(({offices}) => offices.includes('siri'))).to.deep.equal([]);
  });

  it('costs a fee that nobody tells here, the EU document none', () => {
    const costs = registration.steps.filter(({cost}) => cost).map(({id}) => id);
    expect(costs).to.include.members(['residence-permit', 'family-permit', 'protection']);
    for (const {cost} of registration.steps) expect(cost?.['en'] ?? '').not.to.match(/\d|DKK|kr/);
  });
});

describe('The dates of a plan', () => {
  const deadlineOfDocument = (arrival: string, purpose: 'work' | 'job-seeking' = 'work') =>
    stepOf({...working, citizenship: 'eu', purpose, arrival}, 'eu-residence-document').deadline;
  const moving = (arrival: string) => stepOf({event: 'moving', arrival}, 'change-of-address');

  for (const [what, found, expected] of [
    [
      '30 November and 3 months: the last day of February',
      () => deadlineOfDocument('2026-11-30'),
      '2027-02-28',
    ],
    [
      '30 November and 3 months into a leap year',
      () => deadlineOfDocument('2027-11-30'),
      '2028-02-29',
    ],
    ['31 August and 3 months: 30 November', () => deadlineOfDocument('2026-08-31'), '2026-11-30'],
    ['31 August and 6 months', () => deadlineOfDocument('2026-08-31', 'job-seeking'), '2027-02-28'],
    ['29 February and 3 months', () => deadlineOfDocument('2028-02-29'), '2028-05-29'],
    ['31 December and 3 months', () => deadlineOfDocument('2026-12-31'), '2027-03-31'],
    ['5 days over the end of a year', () => moving('2026-12-29').deadline, '2027-01-03'],
    ['4 weeks back over the end of February', () => moving('2027-03-01').earliest, '2027-02-01'],
    ['4 weeks back over 29 February', () => moving('2028-03-28').earliest, '2028-02-29'],
    ['5 days from the last days of February', () => moving('2027-02-26').deadline, '2027-03-03'],
    ['a day of summer time', () => moving('2027-03-28').deadline, '2027-04-02'],
  ] as const) {
    it(`count by the calendar: ${what}`, () => {
      expect(found()).to.equal(expected);
    });
  }
});
