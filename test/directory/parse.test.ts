import {expect} from 'chai';
import {parseDirectory} from '../../src/directory/index.js';
import {sample, sampleWith} from './sample.js';

/** What somebody may get wrong: where, with which value, and where the complaint points if elsewhere. */
const faults: readonly (readonly [
  what: string,
  path: string,
  value: unknown,
  pointsAt?: string,
])[] = [
  ['no offices at all', 'offices', undefined],
  ['offices that are no list', 'offices', {}],
  ['an unknown key of the file', 'ofices', []],
  ['an unknown key of an office', 'offices[1].adress', {}],
  ['an office without a name', 'offices[0].name', undefined],
  ['a name that is no language map', 'offices[0].name', 'Here'],
  ['an empty text', 'offices[0].name.en', ' '],
  ['an unknown status', 'offices[0].status', 'moved'],
  ['an id taken twice', 'offices[1].id', 'here'],
  ['an id with a space', 'offices[1].id', 'over there'],
  ['a phone as people write it', 'offices[0].contactPoints[0].telephone', '12 34 56 78'],
  ['a phone without its country', 'offices[0].contactPoints[0].telephone', '12345678'],
  ['a phone with spaces', 'offices[0].contactPoints[0].telephone', '+45 12345678'],
  ['a phone too long for E.164', 'offices[0].contactPoints[0].telephone', '+4512345678901234'],
  ['an e-mail address without @', 'offices[0].contactPoints[0].email', 'example.org'],
  ['a day that does not exist', 'offices[0].formerly[0].validThrough', '2026-02-30'],
  ['29 February of a common year', 'offices[0].formerly[0].provenance.checked', '2027-02-29'],
  ['a day written as people do', 'offices[0].provenance.name.checked', '22.11.2026'],
  ['an unknown grade', 'offices[0].provenance.name.grade', 'sure'],
  ['a fact of an unknown source', 'offices[0].provenance.name.source', 'hearsay'],
  ['a successor that is no office', 'offices[0].successor', 'nowhere'],
  ['a link that runs a script', 'sources[0].url', 'javascript:alert(1)'],
  ['a step at an unknown office', 'registration.steps[0].offices[0].office', 'nowhere'],
  [
    'a line to call that the office does not have',
    'registration.steps[0].offices[0].telephones',
    ['+4512345678', '+4587654321'],
    'registration.steps[0].offices[0].telephones[1]',
  ],
  [
    'a line to call as people write it',
    'registration.steps[0].offices[0].telephones',
    ['12 34 56 78'],
    'registration.steps[0].offices[0].telephones[0]',
  ],
  ['a step after an unknown step', 'registration.steps[1].dependsOn[0]', 'depart'],
  ['an unknown obligation', 'registration.steps[0].obligation[0].type', 'must'],
  ['half a day', 'registration.steps[0].obligation[0].deadline.days', 1.5],
  ['an address without a town', 'offices[0].address.addressLocality', undefined],
  ['hours the engine refuses', 'offices[0].hours.visit.week.Mo[0]', '25:00-26:00'],
  ['hours without public holidays', 'offices[0].hours.visit.week.PH', undefined],
  ['an unknown channel', 'offices[0].hours.fax', null],
];

const complaintOf = (source: unknown): Error | undefined => {
  try {
    parseDirectory(source);
    return undefined;
  } catch (error) {
    return error as Error;
  }
};

describe('parseDirectory', () => {
  it('takes a directory in which nothing is wrong', () => {
    expect(() => parseDirectory(sample())).not.to.throw();
  });

  for (const [what, path, value, pointsAt = path] of faults) {
    it(`refuses ${what}, and says where`, () => {
      const complaint = complaintOf(sampleWith(path, value));
      expect(complaint).to.be.instanceOf(RangeError);
      expect(complaint?.message.split(': ')[0]).to.equal(pointsAt);
    });
  }

  for (const nothing of [null, undefined, [], 'offices', 7]) {
    it(`refuses ${nothing === undefined ? 'nothing' : JSON.stringify(nothing)} in place of a directory`, () => {
      expect(() => parseDirectory(nothing)).to.throw(RangeError, /^directory/);
    });
  }

  it('finds offices and sources by their ids, and none by any other', () => {
    const directory = parseDirectory(sample());
    expect(directory.office('there')?.name['en']).to.equal('There');
    expect(directory.source('page')?.publisher).to.equal('Somebody');
    expect(directory.office('nowhere')).to.equal(undefined);
    expect(directory.office('constructor')).to.equal(undefined);
  });
});
