import {expect} from 'chai';
import {placeOf} from '../../src/directory/paths.js';

const FILE = {
  name: {en: 'A'},
  names: ['a'],
  offices: Array.from({length: 12}, (_, index) => ({id: `o${index}`, name: {en: 'B'}})),
  'provenance.url': 1,
  provenance: {url: 2, 'url.path': 3},
};

const at = (path: string) => {
  const {segments, missing} = placeOf(FILE, path);
  return [...segments, `rest "${missing}"`];
};

describe('The place of a path', () => {
  it('is the keys and indices that lead there', () => {
    expect(at('offices[3].name.en')).to.deep.equal(['offices', 3, 'name', 'en', 'rest ""']);
    expect(at('offices[11].id')).to.deep.equal(['offices', 11, 'id', 'rest ""']);
    expect(at('name')).to.deep.equal(['name', 'rest ""']);
    expect(at('names[0]')).to.deep.equal(['names', 0, 'rest ""']);
  });

  it('is as far as there is something, and says what is missing', () => {
    expect(at('offices[12].id')).to.deep.equal(['offices', 'rest "[12].id"']);
    expect(at('offices.first[0]')).to.deep.equal(['offices', 'rest ".first[0]"']);
    expect(at('offices[3].hours.visit')).to.deep.equal(['offices', 3, 'rest ".hours.visit"']);
    expect(at('name.en[0]')).to.deep.equal(['name', 'en', 'rest "[0]"']);
    expect(at('nameless')).to.deep.equal(['rest "nameless"']);
    expect(at('nothing[0]')).to.deep.equal(['rest "nothing[0]"']);
    expect(placeOf(null, 'name')).to.deep.equal({segments: [], missing: 'name'});
  });

  it('is found where a key has dots in it, the one that leads furthest', () => {
    expect(at('provenance.url')).to.deep.equal(['provenance.url', 'rest ""']);
    expect(placeOf({a: {b: {c: 1}}, ab: {c: 2}}, 'ab.c').segments).to.deep.equal(['ab', 'c']);
    expect(at('provenance.url.path')).to.deep.equal(['provenance', 'url.path', 'rest ""']);
  });
});
