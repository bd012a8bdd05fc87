import {expect} from 'chai';
import {parseDirectory} from '../../src/directory/index.js';
import type {Office} from '../../src/directory/index.js';
import {sample, sampleWith} from './sample.js';

type Place = Record<string, unknown>;

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
  ['29 February of a common year', 'sources[0].checked', '2027-02-29'],
  ['a day written as people do', 'sources[0].checked', '22.11.2026'],
  ['a source nobody has read', 'sources[0].checked', undefined],
  ['a source without a grade', 'sources[0].grade', undefined],
  ['an unknown grade', 'sources[0].grade', 'sure'],
  ['an unknown grade of a fact', 'registration.steps[0].provenance.bring.grade', 'sure'],
  ['a day on which a fact was checked', 'offices[2].provenance.description.checked', '2026-11-22'],
  ['a fact of an unknown source', 'offices[0].provenance.name', 'gossip'],
  ['facts of an unknown source', 'offices[1].provenance.*', 'gossip'],
  [
    'a fact of another grade, of an unknown source',
    'offices[2].provenance.description.source',
    'gossip',
  ],
  ['a former fact of an unknown source', 'offices[0].formerly[0].provenance', 'gossip'],
  ['a document of an unknown source', 'registration.steps[0].bring[1].provenance', 'gossip'],
  ['a note of an unknown source', 'registration.notes[0].provenance', 'gossip'],
  ['provenance of a field that an office does not have', 'offices[0].provenance.adress', 'page'],
  [
    'provenance of a field that a step does not have',
    'registration.steps[0].provenance.grade',
    'page',
  ],
  ['an office that is all of one source, not by field', 'offices[0].provenance', 'page'],
  [
    'a note whose provenance is by field',
    'registration.notes[0].provenance',
    {text: 'page'},
    'registration.notes[0].provenance.source',
  ],
  ['a successor that is no office', 'offices[0].successor', 'nowhere'],
  ['a successor that is the office itself', 'offices[1].successor', 'there'],
  ['a successor that leads back', 'offices[1].successor', 'here', 'offices[0].successor'],
  ['a link that runs a script', 'sources[0].url', 'javascript:alert(1)'],
  ['a link that runs a script in upper case', 'offices[2].url', 'JavaScript:alert(1)'],
  ['a link that runs a script behind a tab', 'offices[2].url', 'java\tscript:alert(1)'],
  ['a link that runs a script behind a blank', 'offices[2].url', ' javascript:alert(1)'],
  ['a link that runs a script behind a line', 'offices[2].url', 'https://a\njavascript:alert(1)'],
  ['a link to what it holds itself', 'registration.notes[0].url', 'data:text/html,<p>'],
  ['a link without encryption', 'registration.steps[1].online[0].url', 'http://example.org'],
  ['a link to no host', 'offices[2].url', 'https:///'],
  ['a link relative to the page', 'offices[2].url', '//example.org'],
  ['a link that looks like another', 'offices[2].url', 'https://borger.dk@evil.example'],
  ['a link with a password', 'offices[2].url', 'https://:borger.dk@evil.example'],
  ['a link that turns its direction', 'offices[2].url', 'https://example.org/\u202egpj'],
  ['a link with a hidden character', 'offices[2].url', 'https://example.org/\x00'],
  ['a link in a list', 'offices[2].sameAs', ['https://[bad'], 'offices[2].sameAs[0]'],
  ['a way to book that no browser can read', 'offices[2].appointment.url', 'https://[bad'],
  ['a link that is no string', 'offices[2].url', {}],
  ['an e-mail address that writes more', 'offices[0].contactPoints[0].email', 'a@b.dk?bcc=c@d.dk'],
  ['two e-mail addresses', 'offices[0].contactPoints[0].email', 'a@b.dk,c@d.dk'],
  ['an e-mail address with its name', 'offices[0].contactPoints[0].email', 'A<a@b.dk>'],
  ['an e-mail address at no domain', 'offices[0].contactPoints[0].email', 'a@localhost'],
  ['a number that dials more', 'offices[0].contactPoints[0].telephone', '+4512345678;ext=1'],
  ['a country by its name', 'offices[2].address.addressCountry', 'Denmark'],
  ['a language with an extension', 'offices[0].bring[0].acceptedLanguages[0]', 'en-u-nu-latn'],
  ['a private language', 'offices[0].bring[0].acceptedLanguages[0]', 'x-private'],
  ['a language with a variant twice', 'offices[0].bring[0].acceptedLanguages[0]', 'de-1901-1901'],
  ['a language in capitals', 'offices[0].name.EN', 'Here'],
  ['no language at all', 'offices[0].bring[0].acceptedLanguages', []],
  [
    'a note that is no text but an object',
    'offices[0].services[0].note',
    {en: {en: 'x'}},
    'offices[0].services[0].note.en',
  ],
  ['a note that is a list', 'offices[0].services[0].note', ['x']],
  ['a note of nobody’s hours', 'offices[0].formerly[0].note', 7],
  ['a day of the first century', 'sources[0].checked', '0026-11-22'],
  ['a day without an end', 'offices[0].formerly[0].validThrough', '9999-12-31'],
  ['a time limit without an end', 'registration.steps[0].obligation[0].deadline.months', 1e9],
  ['a zone that is none', 'offices[0].hours.visit.tz', 'Europe/Herning'],
  ['a zone that only some engines know', 'offices[0].hours.visit.tz', '+01:00'],
  ['a link that no browser can read', 'offices[2].url', 'https://exa[mple.org'],
  ['a link with a space', 'offices[2].url', 'https://example.org/a b'],
  [
    'a language that is no BCP 47 tag',
    'offices[0].availableLanguage',
    ['da', 'en_GB'],
    'offices[0].availableLanguage[1]',
  ],
  ['a language by its name', 'offices[0].bring[0].acceptedLanguages[1]', 'in English'],
  ['a title in no language', 'sources[0].inLanguage', 'in English'],
  ['a text in no language', 'offices[0].name.in English', 'Here'],
  [
    'a note that is no text',
    'offices[0].hours.visit.special',
    [{from: '2027-01-04', through: '2027-01-04', hours: [], note: {en: 7}}],
    'offices[0].hours.visit.special[0].note.en',
  ],
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
  ['a step after itself', 'registration.steps[1].dependsOn', ['arrive', 'settle']],
  ['steps after one another', 'registration.steps[0].dependsOn', ['settle']],
  [
    'a note taken twice',
    'registration.notes[1]',
    {id: 'note', text: {en: 'Mind'}, provenance: 'page'},
    'registration.notes[1].id',
  ],
  [
    'an answer to no question',
    'registration.steps[0].appliesWhen',
    {mood: 'good'},
    'registration.steps[0].appliesWhen.mood',
  ],
  [
    'an answer nobody can give',
    'registration.steps[0].appliesWhen',
    [{event: 'arriving'}, {event: ['leaving', 'resting']}],
    'registration.steps[0].appliesWhen[1].event',
  ],
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
    it(`refuses ${what}, and says where: ${path}`, () => {
      const complaint = complaintOf(sampleWith(path, value));
      expect(complaint).to.be.instanceOf(RangeError);
      expect(complaint?.message.split(': ')[0]).to.equal(pointsAt);
    });
  }

  for (const [what, path, value, message] of [
    ['what is missing', 'sources', undefined, 'sources: missing (expected a list)'],
    [
      'which values there are',
      'offices[0].status',
      'moved',
      'offices[0].status: must be one of active, dissolved; got "moved"',
    ],
    ['which id is there twice', 'offices[1].id', 'here', 'offices[1].id: duplicate id "here"'],
    ['that it knows no such key', 'ofices', [], 'ofices: unknown key'],
    [
      'which way a circle goes',
      'offices[2].successor',
      'gone',
      'offices[2].successor: circular (centre → gone → centre)',
    ],
    [
      'how short the circle is',
      'registration.steps[0].dependsOn',
      ['arrive'],
      'registration.steps[0].dependsOn: circular (arrive → arrive)',
    ],
  ] as const) {
    it(`says ${what}`, () => {
      expect(complaintOf(sampleWith(path, value))?.message).to.equal(message);
    });
  }

  it('names a long circle whole', () => {
    const directory = sampleWith('offices[1].successor', 'centre') as {offices: Place[]};
    directory.offices[2]!['successor'] = 'gone';
    directory.offices[3]!['successor'] = 'here';
    expect(complaintOf(directory)?.message).to.equal(
      'offices[0].successor: circular (here → there → centre → gone → here)',
    );
  });

  it('names a circle at an office that is part of it', () => {
    const directory = sampleWith('offices[2].successor', 'gone') as {offices: Place[]};
    directory.offices[1]!['successor'] = 'gone';
    expect(complaintOf(directory)?.message).to.equal(
      'offices[3].successor: circular (gone → centre → gone)',
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
      expect(() => parseDirectory(nothing)).to.throw(RangeError, /^directory/);
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
      appliesWhen: page,
      obligation: page,
      offices: page,
      bring: {...page, validThrough: '2027-12-31'},
    });
    expect(steps[0]!.bring![1]!.provenance).to.deep.equal(hearsay);
    expect(notes[0]!.provenance).to.deep.equal(page);
  });

  it('leaves a list to its items where each says where it comes from', () => {
    const directory = parseDirectory(sampleWith('offices[0].provenance', {'*': 'page'}));
    expect(directory.office('here')!.provenance).to.have.all.keys(
      'name',
      'status',
      'successor',
      'address',
      'hours',
      'bring',
    );
  });

  it('takes the grade of an official page', () => {
    const directory = parseDirectory(sampleWith('sources[0].grade', 'official'));
    expect(directory.office('there')!.provenance['name']?.grade).to.equal('official');
  });

  it('finds offices and sources by their ids, and none by any other', () => {
    const directory = parseDirectory(sample());
    expect(directory.office('there')?.name['en']).to.equal('There');
    expect(directory.source('page')?.publisher).to.equal('Somebody');
    expect(directory.office('nowhere')).to.equal(undefined);
    expect(directory.office('constructor')).to.equal(undefined);
  });
});
