import {expect} from 'chai';
import type {Situation} from '../../src/route/index.js';
import {plan, registration, stepsOf} from './herning.js';

const settling: Situation = {
  event: 'arriving',
  residence: 'denmark',
  stay: 'over-6-months',
  purpose: 'work',
  previousNumber: 'no',
};

const afterCpr = ['doctor: right', 'mitid: need', 'digital-post: need'];

interface Rule {
  /** What the facts say. */
  readonly rule: string;
  readonly situation: Situation;
  /** All steps, in order. */
  readonly steps?: readonly string[];
  /** Notes that must be among the plan's. */
  readonly notes?: readonly string[];
}

const rules: readonly Rule[] = [
  {
    rule: 'Nordic citizens need no document: the tax card, then straight to CPR',
    situation: {...settling, citizenship: 'nordic'},
    steps: ['tax-card: duty', 'cpr-registration: duty', ...afterCpr],
    notes: ['nordic-no-document'],
  },
  {
    rule: 'EU, EEA and Swiss citizens: the tax card, EU document, then CPR',
    situation: {...settling, citizenship: 'eu'},
    steps: ['tax-card: duty', 'eu-residence-document: duty', 'cpr-registration: duty', ...afterCpr],
  },
  {
    rule: 'Others: permit before travelling, then the tax card, then CPR',
    situation: {...settling, citizenship: 'other'},
    steps: ['residence-permit: need', 'tax-card: duty', 'cpr-registration: duty', ...afterCpr],
  },
  {
    rule: 'British citizens are not under EU rules and have pages of their own',
    situation: {...settling, citizenship: 'uk'},
    steps: ['residence-permit: need', 'tax-card: duty', 'cpr-registration: duty', ...afterCpr],
    notes: ['british-rules'],
  },
  {
    rule: 'Shorter than 3 months, Nordic, working: only a tax card',
    situation: {...settling, citizenship: 'nordic', stay: 'under-3-months'},
    steps: ['tax-card: duty'],
    notes: ['short-stay'],
  },
  {
    rule: 'Shorter than 3 months, EU, working: only a tax card',
    situation: {...settling, citizenship: 'eu', stay: 'under-3-months'},
    steps: ['tax-card: duty'],
    notes: ['short-stay'],
  },
  {
    rule: 'Shorter than 3 months, others: permit and tax card, no CPR',
    situation: {...settling, citizenship: 'other', stay: 'under-3-months'},
    steps: ['residence-permit: need', 'tax-card: duty'],
  },
  {
    rule: 'Over 3 months the CPR number is a right for Nordic citizens',
    situation: {...settling, citizenship: 'nordic', stay: '3-to-6-months'},
    steps: ['tax-card: duty', 'cpr-registration: right', ...afterCpr],
  },
  {
    rule: 'Over 3 months the CPR number is a right for EU, EEA and Swiss citizens',
    situation: {...settling, citizenship: 'eu', stay: '3-to-6-months'},
    steps: [
      'tax-card: duty',
      'eu-residence-document: duty',
      'cpr-registration: right',
      ...afterCpr,
    ],
  },
  {
    rule: 'Over 3 months it is a duty for others, but for who comes from a Nordic country',
    situation: {...settling, citizenship: 'other', stay: '3-to-6-months'},
    steps: ['residence-permit: need', 'tax-card: duty', 'cpr-registration: duty', ...afterCpr],
    notes: ['from-nordic-country'],
  },
  {
    rule: 'Who had a CPR or tax number before books and comes in person',
    situation: {...settling, citizenship: 'nordic', previousNumber: 'yes'},
    notes: ['previous-number'],
  },
  {
    rule: 'An EU citizen registered as having left needs a new EU document',
    situation: {...settling, citizenship: 'eu', previousNumber: 'yes'},
    notes: ['previous-number', 'previous-number-eu'],
  },
  {
    rule: 'NemID is closed, MitID replaces it',
    situation: {...settling, citizenship: 'nordic'},
    notes: ['nemid-closed'],
  },
  {
    rule: 'Procedures vary from one ICS centre to another',
    situation: {...settling, citizenship: 'eu'},
    notes: ['ics-procedures-vary'],
  },
  {
    rule: 'Students have a tax card line of their own',
    situation: {...settling, citizenship: 'eu', purpose: 'study'},
    notes: ['student-tax-line'],
  },
  {
    rule: 'Family reunification is not with SIRI',
    situation: {...settling, citizenship: 'other', purpose: 'family'},
    notes: ['other-authority'],
  },
  {
    rule: 'Works here, lives elsewhere: no CPR, only the tax card and number',
    situation: {...settling, citizenship: 'eu', residence: 'abroad'},
    steps: ['tax-card: duty'],
    notes: ['living-abroad'],
  },
  {
    rule: 'Works here, lives elsewhere, from outside the EU: the permit first',
    situation: {...settling, citizenship: 'other', residence: 'abroad'},
    steps: ['residence-permit: need', 'tax-card: duty'],
    notes: ['living-abroad'],
  },
  {
    rule: 'Who does not come for work needs a tax card only if they work',
    situation: {...settling, citizenship: 'nordic', purpose: 'family'},
    steps: ['tax-card: need', 'cpr-registration: duty', ...afterCpr],
  },
  {
    rule: 'Moving within Denmark: report the address',
    situation: {event: 'moving'},
    steps: ['change-of-address: duty'],
  },
  {
    rule: 'Leaving for more than 6 months: report it and de-register',
    situation: {event: 'leaving', stay: 'over-6-months'},
    steps: ['departure: duty'],
    notes: ['leaving-to-nordic-country'],
  },
  {
    rule: 'Leaving for less: only if the home is let',
    situation: {event: 'leaving', stay: '3-to-6-months'},
    steps: ['departure: need'],
  },
];

const stepOf = (situation: Situation, wanted: string) =>
  plan(situation).steps.find(({id}) => id === wanted)!;

const english = (texts: readonly {readonly name?: Readonly<Record<string, string>>}[]) =>
  texts.map(({name}) => name?.['en']);

describe('The route', () => {
  for (const {rule, situation, steps, notes} of rules) {
    it(rule, () => {
      const planned = plan(situation);
      if (steps) expect(stepsOf(planned)).to.deep.equal(steps);
      if (notes) expect(planned.notes).to.include.members([...notes]);
    });
  }

  it('sends nobody but Nordic citizens straight to CPR, and the British to nobody else’s rules', () => {
    for (const citizenship of ['eu', 'uk', 'other'] as const) {
      const {notes} = plan({...settling, citizenship});
      expect(notes).not.to.include('nordic-no-document');
      expect(notes.includes('british-rules')).to.equal(citizenship === 'uk');
    }
  });

  it('gives 3 months for the EU document, 6 to job-seekers', () => {
    const arrived: Situation = {...settling, citizenship: 'eu', arrival: '2026-12-01'};
    const deadline = (situation: Situation) => stepOf(situation, 'eu-residence-document').deadline;
    expect(deadline(arrived)).to.equal('2027-03-01');
    expect(deadline({...arrived, purpose: 'job-seeking'})).to.equal('2027-06-01');
  });

  it('has the EU document issued by SIRI, or at ICS West', () => {
    const {offices} = stepOf({...settling, citizenship: 'eu'}, 'eu-residence-document');
    expect(offices).to.deep.equal(['siri', 'ics-west-aarhus']);
  });

  it('sends who needs a permit to SIRI, but families to the Immigration Service', () => {
    const permit = (purpose: 'work' | 'study' | 'family') =>
      stepOf({...settling, citizenship: 'other', purpose}, 'residence-permit').offices;
    expect(permit('work')).to.deep.equal(['siri']);
    expect(permit('study')).to.deep.equal(['siri']);
    expect(permit('family')).to.deep.equal([]);
  });

  it('names the lines of SIRI to call in each case, and none where it is not known which', () => {
    const lines = (situation: Situation, step: string) =>
      stepOf({...settling, ...situation}, step).telephones;
    expect(lines({citizenship: 'eu'}, 'eu-residence-document')).to.deep.equal(['+4572142001']);
    for (const citizenship of ['uk', 'other'] as const) {
      const permit = (purpose: NonNullable<Situation['purpose']>) =>
        lines({citizenship, purpose}, 'residence-permit');
      expect(permit('study')).to.deep.equal(['+4572142002']);
      expect(permit('work')).to.deep.equal(['+4572142003', '+4572142004', '+4572142005']);
      for (const purpose of ['job-seeking', 'family', 'other'] as const) {
        expect(permit(purpose), purpose).to.deep.equal([]);
      }
    }
    expect(lines({citizenship: 'nordic'}, 'cpr-registration')).to.deep.equal([]);
  });

  it('names no line before it is certain which', () => {
    const {steps} = plan({event: 'arriving', citizenship: 'other', residence: 'denmark'});
    expect(steps.find(({id}) => id === 'residence-permit')!.telephones).to.deep.equal([]);
  });

  it('has the CPR number given in Herning, or at ICS West', () => {
    const {offices} = stepOf({...settling, citizenship: 'nordic'}, 'cpr-registration');
    expect(offices).to.deep.equal(['borgerservice-herning', 'ics-west-aarhus']);
  });

  it('asks for CPR within 5 days where it is a duty at once, and never in advance', () => {
    const arrived: Situation = {...settling, arrival: '2026-12-30'};
    const cpr = (situation: Situation) => stepOf(situation, 'cpr-registration');
    expect(cpr({...arrived, citizenship: 'nordic'})).to.include({
      earliest: '2026-12-30',
      deadline: '2027-01-04',
    });
    expect(cpr({...arrived, citizenship: 'other', stay: '3-to-6-months'})).to.include({
      earliest: '2026-12-30',
      deadline: '2027-01-04',
    });
    for (const citizenship of ['nordic', 'eu'] as const) {
      const right = cpr({...arrived, citizenship, stay: '3-to-6-months'});
      expect(right.earliest).to.equal('2026-12-30');
      expect(right.deadline).to.equal(undefined);
    }
  });

  it('says what to bring for the CPR number, to whom it applies', () => {
    const always = [
      'Passport or ID showing place of birth',
      'Proof of address',
      'Marriage certificate, even if your spouse stays behind',
      'Divorce or death certificate',
      'Children’s birth certificates, custody papers',
    ];
    const bring = (citizenship: 'nordic' | 'eu' | 'uk' | 'other') =>
      english(stepOf({...settling, citizenship}, 'cpr-registration').bring);
    expect(bring('nordic')).to.have.members([...always, 'Your personal number from home']);
    expect(bring('eu')).to.have.members([...always, 'EU residence document']);
    expect(bring('uk')).to.have.members([...always, 'Residence permit']);
    expect(bring('other')).to.have.members([...always, 'Residence permit']);
  });

  it('takes certificates in Danish, English and German, some with an apostille', () => {
    const certificates = stepOf({...settling, citizenship: 'eu'}, 'cpr-registration').bring.filter(
      ({acceptedLanguages}) => acceptedLanguages,
    );
    expect(certificates).to.have.length(3);
    for (const {acceptedLanguages, format} of certificates) {
      expect(acceptedLanguages).to.deep.equal(['da', 'en', 'de']);
      expect(format?.['en']).to.match(/apostille/);
    }
  });

  it('has the tax card from the Tax Agency alone for who lives abroad, the home TIN with it', () => {
    const {offices, bring} = stepOf(
      {...settling, citizenship: 'eu', residence: 'abroad'},
      'tax-card',
    );
    expect(offices).to.deep.equal(['skattestyrelsen']);
    expect(english(bring).join()).to.match(/TIN/);
  });

  it('has contract, ID and marriage certificate brought for the tax card, a permit by non-EU citizens', () => {
    const bring = (citizenship: 'nordic' | 'eu' | 'uk' | 'other') =>
      english(stepOf({...settling, citizenship}, 'tax-card').bring);
    for (const citizenship of ['nordic', 'eu', 'uk', 'other'] as const) {
      expect(bring(citizenship)).to.include.members([
        'Signed contract',
        'ID, both sides',
        'Marriage certificate',
      ]);
      expect(bring(citizenship).includes('Residence permit')).to.equal(
        citizenship === 'uk' || citizenship === 'other',
      );
    }
  });

  it('asks for the tax card 21 working days ahead without a number, 60 days with one', () => {
    const when = (previousNumber: 'yes' | 'no') =>
      stepOf({...settling, citizenship: 'eu', previousNumber}, 'tax-card').text?.['en'];
    expect(when('no')).to.match(/21 working days/);
    expect(when('yes'))
      .to.match(/60 days/)
      .and.not.match(/21/);
  });

  it('lets who moves report from 4 weeks before to 5 days after, online or at Citizen Service', () => {
    const step = stepOf({event: 'moving', arrival: '2026-12-01'}, 'change-of-address');
    expect(step).to.include({earliest: '2026-11-03', deadline: '2026-12-06'});
    expect(step.offices).to.deep.equal(['borgerservice-herning']);
    expect(step.online).to.have.length(1);
  });

  it('names no last day for who leaves, because none is known', () => {
    const step = stepOf(
      {event: 'leaving', stay: 'over-6-months', arrival: '2026-12-01'},
      'departure',
    );
    expect(step.deadline).to.equal(undefined);
    expect(step.text?.['en']).to.match(/^Before you leave/);
  });

  it('names no fee, because none is known', () => {
    expect(registration.steps.filter(({cost}) => cost)).to.deep.equal([]);
  });
});

describe('The dates of a plan', () => {
  const deadlineOfDocument = (arrival: string, purpose: 'work' | 'job-seeking' = 'work') =>
    stepOf({...settling, citizenship: 'eu', purpose, arrival}, 'eu-residence-document').deadline;
  const moving = (arrival: string) => stepOf({event: 'moving', arrival}, 'change-of-address');

  for (const [what, found, expected] of [
    [
      '30 November and 3 months: the last day of February',
      deadlineOfDocument('2026-11-30'),
      '2027-02-28',
    ],
    ['30 November and 3 months into a leap year', deadlineOfDocument('2027-11-30'), '2028-02-29'],
    ['31 August and 3 months: 30 November', deadlineOfDocument('2026-08-31'), '2026-11-30'],
    ['31 August and 6 months', deadlineOfDocument('2026-08-31', 'job-seeking'), '2027-02-28'],
    ['29 February and 3 months', deadlineOfDocument('2028-02-29'), '2028-05-29'],
    ['31 December and 3 months', deadlineOfDocument('2026-12-31'), '2027-03-31'],
    ['5 days over the end of a year', moving('2026-12-29').deadline, '2027-01-03'],
    ['4 weeks back over the end of February', moving('2027-03-01').earliest, '2027-02-01'],
    ['4 weeks back over 29 February', moving('2028-03-28').earliest, '2028-02-29'],
    ['5 days from the last days of February', moving('2027-02-26').deadline, '2027-03-03'],
    ['a day of summer time', moving('2027-03-28').deadline, '2027-04-02'],
  ] as const) {
    it(`count by the calendar: ${what}`, () => {
      expect(found).to.equal(expected);
    });
  }
});
