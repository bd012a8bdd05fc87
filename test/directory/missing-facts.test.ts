import {expect} from 'chai';
import {missingFacts} from '../../src/directory/missing-facts.js';
import type {DirectorySource} from '../../src/directory/index.js';
import {sample, sampleWith} from './sample.js';

const missing = (directory: unknown): string[] =>
  missingFacts(directory as DirectorySource).map(({path, message}) => `${path}: ${message}`);

describe('missingFacts', () => {
  it('finds nothing to complain of in a complete directory', () => {
    expect(missing(sample())).to.deep.equal([]);
  });

  it('names a fact of an office that has no provenance', () => {
    expect(missing(sampleWith('offices[0].provenance.address', undefined))).to.deep.equal([
      'offices[0].address: has no provenance; name its source there, or one for all fields as *',
    ]);
  });

  it('asks for none where all facts have the same', () => {
    expect(missing(sampleWith('offices[0].provenance', {'*': 'page'}))).to.deep.equal([]);
    expect(missing(sampleWith('registration.steps[1].provenance', {'*': 'page'}))).to.deep.equal(
      [],
    );
  });

  it('names a fact of a step that has no provenance', () => {
    expect(missing(sampleWith('registration.steps[1].provenance.online', undefined))).to.deep.equal(
      [
        'registration.steps[1].online: has no provenance; name its source there, or one for all fields as *',
      ],
    );
  });

  it('asks for none where each item of a list has its own', () => {
    expect(missing(sampleWith('offices[0].contactPoints[0].provenance', undefined))).to.deep.equal([
      'offices[0].contactPoints: has no provenance; name its source there, or one for all fields as *',
    ]);
  });

  it('asks for the provenance of an empty list, because that nothing is done is a fact too', () => {
    expect(missing(sampleWith('offices[0].services', []))).to.deep.equal([
      'offices[0].services: has no provenance; name its source there, or one for all fields as *',
    ]);
  });

  for (const [path, left] of [
    ['offices[0].name', 'en'],
    ['offices[0].contactPoints[0].topic', 'da'],
    ['offices[0].formerly[0].note', 'da'],
    ['registration.questions[0].options[1].text', 'da'],
    ['registration.steps[0].title', 'en'],
    ['registration.notes[0].text', 'da'],
    ['sources[0].description', 'da'],
  ] as const) {
    it(`names ${path} when it is only there in another language than ${left}`, () => {
      expect(missing(sampleWith(`${path}.${left}`, undefined))).to.deep.equal([
        `${path}: lacks the language ${left}; add its text`,
      ]);
    });
  }

  it('names both languages when a text is there in neither', () => {
    for (const text of [{'pt-BR': 'Lá'}, {de: 'Dort'}]) {
      expect(missing(sampleWith('offices[1].name', text))).to.deep.equal([
        'offices[1].name: lacks the language en; add its text',
        'offices[1].name: lacks the language da; add its text',
      ]);
    }
  });

  it('names the one of them that is missing beside a language of three letters', () => {
    expect(missing(sampleWith('offices[1].name', {en: 'There', fil: 'Doon'}))).to.deep.equal([
      'offices[1].name: lacks the language da; add its text',
    ]);
  });

  it('takes an empty condition for no text', () => {
    expect(missing(sampleWith('registration.steps[0].appliesWhen', {}))).to.deep.equal([]);
  });

  it('asks nothing of a route where there is none', () => {
    expect(missing(sampleWith('registration', undefined))).to.deep.equal([]);
  });
});
