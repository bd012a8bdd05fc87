import {expect} from 'chai';
import {problemsOfWriting} from '../../scripts/translations/writing.js';
import {writtenTexts} from '../../scripts/translations/written-texts.js';

describe('The texts of interface and directory', () => {
  it('are written by the rules, in English and Danish', () => {
    const texts = writtenTexts();
    expect(new Set(texts.map(({language}) => language))).to.have.all.keys('en', 'da');
    expect(texts.flatMap(problemsOfWriting)).to.deep.equal([]);
  });
});
