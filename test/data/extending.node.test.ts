import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {checkDirectory, extendDirectory, parseDirectory} from '../../src/directory/index.js';
import type {ExtendingDirectorySource} from '../../src/directory/index.js';
import {missingFacts} from '../../src/directory/missing-facts.js';
import {warnings} from '../../src/directory/warnings.js';
import {herning} from '../../src/herning/index.js';

describe('The example of a file that extends another, in docs/directory.md', () => {
  const docs = readFileSync('docs/directory.md', 'utf8');
  const [, written] = /<!-- extending -->\s*```json\n([^]*?)```/.exec(docs)!;
  const whole = extendDirectory(herning, JSON.parse(written!) as ExtendingDirectorySource);

  it('is valid, and misses nothing', () => {
    expect(checkDirectory(whole)).to.deep.equal([]);
    expect(missingFacts(whole)).to.deep.equal(missingFacts(herning));
    expect(warnings(whole, '2026-11-27')).to.have.length(warnings(herning, '2026-11-27').length);
  });

  it('does what the text says', () => {
    const directory = parseDirectory(whole);
    expect(directory.office('skattecenter-herning')).to.equal(undefined);
    expect(directory.offices.at(-1)!.id).to.equal('town-hall');
    const childcare = directory.registration!.steps.find(({id}) => id === 'childcare')!;
    expect(childcare.offices!.map(({office}) => office)).to.deep.equal(['town-hall']);
    expect(childcare.provenance['offices']!.source).to.equal('exampleton-childcare');
    const before = parseDirectory(herning).registration!.steps.find(({id}) => id === 'childcare')!;
    expect(childcare.provenance['why']).to.deep.equal(before.provenance['why']);
  });
});
