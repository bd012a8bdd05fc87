import {expect} from 'chai';
import {shortNameOf} from '../../src/directory/names.js';

describe('What an office is called where there is little room', () => {
  const name = {en: 'International Citizen Service West'};

  it('is what people call it, else its name', () => {
    expect(shortNameOf({name, alternateName: {en: 'ICS West'}})).to.deep.equal({en: 'ICS West'});
    expect(shortNameOf({name})).to.equal(name);
  });
});
