import {expect} from 'chai';
import {checkDirectory, parseDirectory} from '../../src/directory/index.js';
import {faults} from './faults.js';
import {sample, sampleWith} from './sample.js';

type Place = Record<string, unknown>;

const problemsOf = (source: unknown): string[] =>
  checkDirectory(source).map(({path, message}) => `${path}: ${message}`);

describe('checkDirectory', () => {
  it('finds nothing in a directory that is valid', () => {
    expect(checkDirectory(sample())).to.deep.equal([]);
  });

  for (const {what, path, value, pointsAt = path, message} of faults) {
    it(`finds ${what}, and complains of nothing that follows from it`, () => {
      const [first, ...others] = problemsOf(sampleWith(path, value));
      expect(first).to.equal(`${pointsAt}: ${message}`);
      // The same record, written wrong in two ways.
      const twice = what === 'a note whose provenance is by field';
      expect(others).to.have.length(twice ? 1 : 0);
    });
  }

  it('gives the value that is wrong, and none where it is missing', () => {
    expect(checkDirectory(sampleWith('offices[0].status', 'moved'))).to.deep.equal([
      {
        path: 'offices[0].status',
        value: 'moved',
        message: 'must be one of active, dissolved; got "moved"',
      },
    ]);
    const [missing] = checkDirectory(sampleWith('offices[0].status', undefined));
    expect(missing).to.have.all.keys('path', 'message');
  });

  it('finds all that is wrong at once, in the format and in what leads nowhere', () => {
    const directory = sample() as {offices: Place[]; registration: {steps: Place[]}};
    const [here, there, centre, gone] = directory.offices as [Place, Place, Place, Place];
    (here['contactPoints'] as [Place])[0]['telephone'] = '12345678';
    (here['provenance'] as Place)['name'] = 'gossip';
    there['status'] = 'moved';
    there['successor'] = 'nowhere';
    centre['successor'] = 'gone';
    (gone['name'] as Place)['da'] = 'G\ufffdet';
    directory.registration.steps[0]!['phase'] = 'later';
    directory.registration.steps[0]!['dependsOn'] = ['settle', 'depart'];
    directory.registration.steps[0]!['appliesWhen'] = {event: 'resting', mood: 'good'};
    expect(problemsOf(directory).map(problem => problem.split(';')[0])).to.have.members([
      'offices[3].name.da: unreadable characters (save the file as UTF-8)',
      'offices[0].contactPoints[0].telephone: must be an E.164 number such as +4596282828',
      'offices[1].status: must be one of active, dissolved',
      'registration.steps[0].phase: must be one of before-travel, on-arrival, with-cpr-number, settling-in, moving, leaving',
      'offices[0].provenance.name: must be the id of a source',
      'offices[1].successor: must be the id of an office',
      'offices[2].successor: circular (centre → gone → centre)',
      'registration.steps[0].appliesWhen.event: must be an answer to that question',
      'registration.steps[0].appliesWhen.mood: must be the id of a question',
      'registration.steps[0].dependsOn[1]: must be the id of a step',
      'registration.steps[0].dependsOn: circular (arrive → settle → arrive)',
    ]);
  });

  it('finds every circle', () => {
    const directory = sample() as {offices: Place[]};
    directory.offices.forEach((office, index) => {
      office['successor'] = ['there', 'here', 'gone', 'centre'][index];
    });
    expect(problemsOf(directory)).to.deep.equal([
      'offices[0].successor: circular (here → there → here); remove one of these links',
      'offices[2].successor: circular (centre → gone → centre); remove one of these links',
    ]);
  });

  it('compares no dates that are wrong, and nothing in what is no range of days', () => {
    const of = (field: string, value: unknown) =>
      checkDirectory(sampleWith(`offices[0].hours.visit.${field}`, [value])).map(({path}) => path);
    const special = 'offices[0].hours.visit.special[0]';
    const day = {from: '2027-02-01', through: '2027-02-02', hours: []};
    expect(of('special', {...day, from: '2027-02-30'})).to.deep.equal([`${special}.from`]);
    expect(of('special', {...day, through: '2026-02-30'})).to.deep.equal([`${special}.through`]);
    expect(of('special', null)).to.deep.equal([special]);
  });

  const pathsOf = (path: string, value: unknown): string[] =>
    checkDirectory(sampleWith(path, value)).map(problem => problem.path);

  it('says once of a value that it can be read neither as a text nor as what it must be', () => {
    expect(pathsOf('offices[1].id', 'th\ufffdre')).to.deep.equal(['offices[1].id']);
    expect(pathsOf('offices[1].name.en', '\ufffd')).to.deep.equal(['offices[1].name.en']);
  });

  it('finds the days of an area in the wrong order, and compares none that are no days', () => {
    const of = (validFrom: string, validThrough: string) =>
      pathsOf('offices[2].areaServed', [{municipality: 'Herning', validFrom, validThrough}]);
    const area = 'offices[2].areaServed[0]';
    expect(of('2027-01-01', '2026-12-31')).to.deep.equal([`${area}.validThrough`]);
    expect(of('2027-01-01', '2027-01-01')).to.deep.equal([]);
    expect(of('2027-01-01', '2027-01-02')).to.deep.equal([]);
    expect(of('2027-02-30', '2027-01-02')).to.deep.equal([`${area}.validFrom`]);
    expect(of('2027-01-01', '2026-02-30')).to.deep.equal([`${area}.validThrough`]);
  });

  it('finds what is no answer in a condition, alone or in a list', () => {
    const step = 'registration.steps[0].appliesWhen.event';
    for (const [value, at] of [
      [7, step],
      [['arriving', 7], `${step}[1]`],
    ] as const) {
      expect(problemsOf(sampleWith(step, value))).to.deep.equal([
        `${at}: must be a text; got ${JSON.stringify(7)}`,
      ]);
    }
  });

  it('looks into the notes of an office and the contact points of a step', () => {
    expect(pathsOf('offices[0].notes', [{text: {en: 'Ring.'}}, {text: 'Ring.'}])).to.deep.equal([
      'offices[0].notes[1].text',
    ]);
    const contactPoint = {topic: {en: 'All'}, telephone: '+4512345678', email: 'a@example.org'};
    const at = 'registration.steps[0].contactPoints';
    expect(pathsOf(at, [contactPoint, {...contactPoint, telephone: '112'}])).to.deep.equal([
      `${at}[1].telephone`,
    ]);
  });

  it('does not take two records without ids for one', () => {
    const directory = sample() as {offices: Place[]};
    for (const office of directory.offices.slice(0, 2)) office['id'] = 7;
    const paths = checkDirectory(directory).map(({path}) => path);
    expect(paths.filter(path => path.endsWith('.id'))).to.deep.equal([
      'offices[0].id',
      'offices[1].id',
    ]);
  });

  it('asks for a source’s address, or a description that says why there is none', () => {
    const directory = (source: object) => ({...(sample() as Place), sources: [source]});
    const page = {id: 'page', grade: 'official', checked: '2026-11-22'};
    const of = (more: object) =>
      checkDirectory(directory({...page, ...more}))
        .map(({path}) => path)
        .filter(path => path.startsWith('sources'));
    expect(of({url: 'https://example.org/page'})).to.deep.equal([]);
    expect(of({description: {en: 'A letter.'}})).to.deep.equal([]);
    const archived = 'https://web.archive.org/web/2014/https://example.org/';
    expect(of({url: archived})).to.deep.equal([]);
    expect(of({})).to.deep.equal(['sources[0].url']);
    expect(of({url: 'page'})).to.deep.equal(['sources[0].url']);
  });

  it('says nothing of services named elsewhere where the list of them cannot be read', () => {
    expect(pathsOf('offices[0].services', 7)).to.deep.equal(['offices[0].services']);
  });

  it('finds hours of the phone for a service that the office does not have', () => {
    const phone = {week: {Mo: [{t: '09:00-10:00', for: ['mitid']}], PH: []}};
    expect(pathsOf('offices[0].hours.phone', phone)).to.deep.equal([
      'offices[0].hours.phone.week.Mo[0].for[0]',
    ]);
  });

  it('takes limits from the answer to a question for a day, and from no other', () => {
    const from = (id: string) => {
      const directory = sampleWith('registration.questions[1]', {id: 'day', text: {en: 'When?'}});
      const {steps} = (directory as {registration: {steps: {obligation: Place[]}[]}}).registration;
      steps[0]!.obligation[0]!['from'] = id;
      return checkDirectory(directory).map(({path}) => path);
    };
    expect(from('day')).to.deep.equal([]);
    expect(from('event')).to.deep.equal(['registration.steps[0].obligation[0].from']);
    expect(from('night')).to.deep.equal(['registration.steps[0].obligation[0].from']);
  });

  for (const [path, ...values] of [
    ['offices[2].url', ['https://example.org/page'], 'see https://example.org/page'],
    ['offices[0].contactPoints[0].telephone', 'call +4512345678', '+4512345678 or 9'],
    ['offices[2].address.addressCountry', 'DKK', 'ADK'],
  ] as const) {
    it(`takes the whole of a value, and a text alone: ${path}`, () => {
      for (const value of values) expect(pathsOf(path, value)).to.deep.equal([path]);
    });
  }

  it('takes an e-mail address at a host of several parts', () => {
    const at = 'offices[0].contactPoints[0].email';
    expect(pathsOf(at, 'here@mail.kommune.example.org')).to.deep.equal([]);
  });

  it('is there for whom a list is missing, and says that alone', () => {
    for (const path of ['sources', 'offices', 'registration.questions', 'registration.steps']) {
      for (const value of [undefined, null, 7, 'x']) {
        const problems = checkDirectory(sampleWith(path, value));
        expect(
          problems.map(problem => problem.path),
          `${path} ${String(value)}`,
        ).to.deep.equal([path]);
      }
    }
  });

  it('takes any value anywhere, and throws nothing', () => {
    const odd = [null, undefined, 7, 'x', [null], {x: null}];
    const visit = (value: unknown, path: string): void => {
      for (const other of odd) {
        const problems = checkDirectory(sampleWith(path, other));
        for (const problem of problems) expect(problem.message, path).to.match(/\S/);
      }
      if (typeof value !== 'object' || value === null) return;
      for (const [key, part] of Object.entries(value)) {
        // The helper cannot write to keys with dots.
        if (!key.includes('.'))
          visit(part, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`);
      }
    };
    for (const [key, part] of Object.entries(sample() as Place)) visit(part, key);
  });

  it('changes nothing in what it checks', () => {
    const directory = sampleWith('offices[0].status', 'moved');
    const before = JSON.stringify(directory);
    checkDirectory(directory);
    expect(JSON.stringify(directory)).to.equal(before);
  });

  it('finds first what parseDirectory throws', () => {
    const directory = sampleWith('offices[2].successor', 'gone') as {offices: Place[]};
    directory.offices[3]!['status'] = 'moved';
    const [first] = problemsOf(directory);
    expect(() => parseDirectory(directory)).to.throw(RangeError, first);
  });

  it('answers in time, however many problems there are', () => {
    const directory = sample() as {offices: Place[]};
    const office = JSON.stringify({...directory.offices[1], status: 'moved', successor: 'nowhere'});
    directory.offices = Array.from({length: 2000}, (_, index) => ({
      ...(JSON.parse(office) as Place),
      id: `office-${index}`,
    }));
    expect(checkDirectory(directory)).to.have.length.above(4000);
  });
});
