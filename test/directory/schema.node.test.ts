import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect} from 'chai';
import {sample, sampleWith} from './sample.js';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const ajv = new Ajv2020({strict: false, allErrors: true});
for (const file of readdirSync('schema')) ajv.addSchema(read(join('schema', file)) as object, file);

/** What the schema of a file says of a value, as `/offices/0/status: …`. */
const complaints = (schema: string, value: unknown): string[] => {
  const validate = ajv.getSchema(schema)!;
  void validate(value);
  return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath}: ${message!}`);
};

const filesOf = (folder: string): string[] => readdirSync(folder).map(name => join(folder, name));

describe('The JSON Schema of directory files', () => {
  it('is of 2020-12, and explains the fields of an office', () => {
    const {$schema, $defs} = read('schema/directory.json') as {
      $schema: string;
      $defs: Record<string, {properties: Record<string, {description: string}>}>;
    };
    expect($schema).to.equal('https://json-schema.org/draft/2020-12/schema');
    expect($defs['Office']!.properties['alert']!.description).to.match(/must know/);
    expect(JSON.stringify($defs)).not.to.contain('@link');
  });

  it('takes what is valid, and a directory that names its schema', () => {
    expect(complaints('directory.json', sample())).to.deep.equal([]);
    expect(complaints('directory.json', read('data/as-published.json'))).to.deep.equal([]);
    expect(read('data/as-published.json')).to.include({$schema: '../schema/directory.json'});
  });

  it('asks a file that extends another for nothing but what it extends', () => {
    const own = {
      extends: 'herning',
      offices: [
        {id: 'siri', alert: null},
        {id: 'x', remove: true},
      ],
    };
    expect(complaints('directory.json', own)).to.deep.equal([]);
    expect(complaints('directory.json', {extends: 'herning'})).to.deep.equal([]);
    const found = complaints('directory.json', {extends: 7, offices: [{name: {en: 'Nameless'}}]});
    for (const at of ['/extends', '/offices/0']) {
      expect(found.some(complaint => complaint.startsWith(`${at}: `))).to.equal(true);
    }
  });

  for (const [schema, files] of [
    ['office.json', filesOf('data/offices')],
    ['step.json', filesOf('data/route/steps')],
    ['sources.json', ['data/sources.json']],
    ['questions.json', ['data/route/questions.json']],
    ['notes.json', ['data/route/notes.json']],
    ['introduction.json', ['data/route/introduction.json']],
  ] as const) {
    it(`takes the files of the data that ${schema} is for`, () => {
      for (const file of files) expect(complaints(schema, read(file)), file).to.deep.equal([]);
    });
  }

  for (const [path, value, at] of [
    ['ofices', [], ''],
    ['offices[0].status', 'moved', '/offices/0/status'],
    ['offices[0].name', 'Here', '/offices/0/name'],
    ['offices[0].name', undefined, '/offices/0'],
    [
      'offices[0].contactPoints[0].telephone',
      '12 34 56 78',
      '/offices/0/contactPoints/0/telephone',
    ],
    ['offices[0].hours.visit.week.PH', undefined, '/offices/0/hours/visit/week'],
    ['sources[0].checked', '22.11.2026', '/sources/0/checked'],
    ['sources[0].grade', 'sure', '/sources/0/grade'],
    ['registration.steps[0].phase', 'later', '/registration/steps/0/phase'],
  ] as const) {
    it(`refuses ${value === undefined ? 'nothing' : JSON.stringify(value)} as ${path}`, () => {
      const found = complaints('directory.json', sampleWith(path, value));
      expect(found.some(complaint => complaint.startsWith(`${at}: `))).to.equal(true);
    });
  }
});
