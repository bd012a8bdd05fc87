import {expect} from 'chai';
import {parseDirectory} from '../../src/directory/index.js';
import type {Office} from '../../src/directory/index.js';
import {stateAt} from '../../src/hours/index.js';
import {faults} from './faults.js';
import {sample, sampleWith} from './sample.js';

type Place = Record<string, unknown>;

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

  for (const {what, path, value, pointsAt = path, message} of faults) {
    it(`refuses ${what}, and says where and what to do: ${path}`, () => {
      const complaint = complaintOf(sampleWith(path, value));
      expect(complaint).to.be.instanceOf(RangeError);
      expect(complaint?.message).to.equal(`${pointsAt}: ${message}`);
    });
  }

  it('names a long circle whole', () => {
    const directory = sampleWith('offices[1].successor', 'centre') as {offices: Place[]};
    directory.offices[0]!['successor'] = 'there';
    directory.offices[2]!['successor'] = 'gone';
    directory.offices[3]!['successor'] = 'here';
    expect(complaintOf(directory)?.message).to.equal(
      'offices[0].successor: circular (here → there → centre → gone → here); remove one of these links',
    );
  });

  it('names a circle at an office that is part of it', () => {
    const directory = sampleWith('offices[2].successor', 'gone') as {offices: Place[]};
    directory.offices[1]!['successor'] = 'gone';
    expect(complaintOf(directory)?.message).to.equal(
      'offices[3].successor: circular (gone → centre → gone); remove one of these links',
    );
  });

  it('takes a successor of many, and a step that several depend on', () => {
    const directory = sampleWith('offices[1].successor', 'centre') as {
      registration: {steps: Place[]};
    };
    directory.registration.steps.push({
      ...(sample() as typeof directory).registration.steps[1],
      id: 'stay',
      dependsOn: ['arrive', 'settle'],
    });
    expect(complaintOf(directory)).to.equal(undefined);
  });

  for (const path of [
    'offices[0].address.streetAddress',
    'offices[0].name.da',
    'offices[0].contactPoints[0].email',
    'offices[2].url',
    'sources[0].publisher',
    'registration.questions[0].options[0].text.en',
    'offices[0].hours.visit.week.Mo[0]',
    'offices[0].id',
  ]) {
    it(`says how to save a file whose ${path} nobody can read`, () => {
      for (const unreadable of ['\ufffd', '\ud800', '\udc00x']) {
        expect(complaintOf(sampleWith(path, `https://${unreadable}boulevarden`))?.message).to.equal(
          `${path}: unreadable characters (save the file as UTF-8)`,
        );
      }
    });
  }

  it('takes what is written beyond the basic plane, and links to it', () => {
    expect(complaintOf(sampleWith('offices[0].name.en', '🏛'))).to.equal(undefined);
    expect(complaintOf(sampleWith('offices[2].url', 'https://blåvand.dk/å?b=1#c'))).to.equal(
      undefined,
    );
    expect(complaintOf(sampleWith('offices[0].contactPoints[0].email', 'a.b+c@å-b.dk'))).to.equal(
      undefined,
    );
  });

  for (const nothing of [null, undefined, [], 'offices', 7]) {
    it(`refuses ${nothing === undefined ? 'nothing' : JSON.stringify(nothing)} in place of a directory`, () => {
      expect(() => parseDirectory(nothing)).to.throw(RangeError, /^directory: .*an object/);
    });
  }

  it('says of each fact where it comes from, how far it can be trusted and when it was read', () => {
    const {offices, registration, ...directory} = parseDirectory(sample());
    const page = {source: 'page', checked: '2026-11-22', grade: 'confirmed'};
    const hearsay = {source: 'hearsay', checked: '2026-11-20', grade: 'reported'};
    const [here, there, centre] = offices as [Office, Office, Office];
    expect(here.provenance['address']).to.deep.equal(page);
    expect(here.contactPoints![0]!.provenance).to.deep.equal(page);
    expect(here.services![0]!.provenance).to.deep.equal(page);
    expect(here.formerly![0]!.provenance).to.deep.equal(page);
    expect(there.provenance).to.deep.equal({name: page, status: page});
    expect(centre.provenance['description']).to.deep.equal({...page, grade: 'reported'});
    expect(centre.contactPoints!.map(({provenance}) => provenance)).to.deep.equal([
      undefined,
      hearsay,
    ]);
    expect(directory.office('centre')).to.equal(centre);
    const {steps, notes} = registration!;
    expect(steps[0]!.provenance).to.deep.equal({
      title: page,
      why: page,
      phase: page,
      appliesWhen: page,
      obligation: page,
      offices: page,
      bring: {...page, validThrough: '2027-12-31'},
    });
    expect(steps[0]!.bring![1]!.provenance).to.deep.equal(hearsay);
    expect(notes[0]!.provenance).to.deep.equal(page);
  });

  it('takes a provenance of a part of an address, and refuses one of no part', () => {
    const withPart = (part: string): unknown => {
      const directory = sample() as {offices: {provenance: Record<string, unknown>}[]};
      directory.offices[0]!.provenance[part] = 'hearsay';
      return directory;
    };
    const {provenance} = parseDirectory(withPart('address.entrance')).office('here')!;
    expect(provenance['address.entrance']).to.include({source: 'hearsay', grade: 'reported'});
    for (const part of ['address.door', 'hours.fax', 'name.en', 'address.']) {
      expect(complaintOf(withPart(part))?.message).to.equal(
        `offices[0].provenance.${part}: unknown field; must be a field of this record, or * for all others`,
      );
    }
  });

  it('compiles the hours of a line that has its own', () => {
    const {offices} = parseDirectory(sample());
    const [here, , centre] = offices as [Office, Office, Office];
    // A Tuesday, 10 o'clock in Denmark.
    const tuesday = Date.UTC(2027, 0, 5, 9);
    expect(stateAt(here.contactPoints![0]!.hours!, tuesday).state).to.equal('open');
    expect(centre.contactPoints![0]).not.to.have.property('hours');
    const unknown = parseDirectory(sampleWith('offices[0].contactPoints[0].hours', null));
    expect(unknown.office('here')!.contactPoints![0]!.hours).to.equal(null);
  });

  it('takes an exact address without a path, and a front page as an office’s own', () => {
    for (const url of [
      'https://example.org/?page=7',
      'https://example.org/dansk',
      'https://example.org/#/page',
    ]) {
      expect(complaintOf(sampleWith('sources[0].url', url))).to.equal(undefined);
    }
    expect(complaintOf(sampleWith('offices[2].url', 'https://example.org/'))).to.equal(undefined);
  });

  it('leaves a list to its items where each says where it comes from', () => {
    const directory = parseDirectory(sampleWith('offices[0].provenance', {'*': 'page'}));
    expect(directory.office('here')!.provenance).to.have.all.keys(
      'name',
      'status',
      'address',
      'hours',
      'bring',
    );
  });

  it('takes the grade of an official page', () => {
    const directory = parseDirectory(sampleWith('sources[0].grade', 'official'));
    expect(directory.office('there')!.provenance['name']?.grade).to.equal('official');
  });

  it('says where a list comes from whose items do not all say so themselves', () => {
    const directory = sampleWith('offices[2].provenance', {'*': 'page'});
    const {provenance, contactPoints} = parseDirectory(directory).office('centre')!;
    expect(contactPoints!.map(line => line.provenance?.source)).to.deep.equal([
      undefined,
      'hearsay',
    ]);
    expect(provenance['contactPoints']?.source).to.equal('page');
  });

  it('takes a directory without a route, and one whose route has an introduction', () => {
    expect(parseDirectory(sampleWith('registration', undefined)).registration).to.equal(undefined);
    const introduction = {text: {en: 'First.', da: 'Først.'}, provenance: 'hearsay'};
    const {registration} = parseDirectory(sampleWith('registration.introduction', introduction));
    expect(registration!.introduction!.provenance).to.include({grade: 'reported'});
  });

  it('finds offices and sources by their ids, and none by any other', () => {
    const directory = parseDirectory(sample());
    expect(directory.office('there')?.name['en']).to.equal('There');
    expect(directory.source('page')?.publisher).to.equal('Somebody');
    expect(directory.office('nowhere')).to.equal(undefined);
    expect(directory.office('constructor')).to.equal(undefined);
  });
});
