import {expect} from 'chai';
import {isWorse, overallTrust, provenancesOf} from '../../src/directory/trust.js';
import type {Grade} from '../../src/directory/types.js';

const from = (grade: Grade, checked = '2026-11-22') => ({source: grade, grade, checked});

describe('How far the facts of a record can be trusted', () => {
  for (const [grade, best] of [
    ['confirmed', 'authority'],
    ['official', 'authority'],
    ['reported', 'reported'],
    ['seed', 'seed'],
  ] as const) {
    it(`is ${best} where all are ${grade}`, () => {
      const record = {provenance: {name: from(grade), address: from(grade)}};
      expect(overallTrust(record)).to.deep.equal({best, checked: '2026-11-22'});
    });
  }

  it('is that of the best of them, wherever in the record it is', () => {
    const record = {
      provenance: {name: from('seed')},
      contactPoints: [{provenance: from('reported')}, {provenance: from('official')}],
    };
    expect(overallTrust(record)?.best).to.equal('authority');
    const bestFirst = {provenance: {name: from('official'), address: from('seed')}};
    expect(overallTrust(bestFirst)?.best).to.equal('authority');
  });

  it('has the day the one was last read that has not been read for longest', () => {
    const record = {provenance: {name: from('official'), hours: from('official', '2026-03-01')}};
    expect(overallTrust(record)?.checked).to.equal('2026-03-01');
  });

  it('does not count what used to hold, whose source is named all the same', () => {
    const record = {
      provenance: {name: from('seed')},
      formerly: [{provenance: from('confirmed', '2020-01-01')}],
    };
    expect(overallTrust(record)).to.deep.equal({best: 'seed', checked: '2026-11-22'});
    expect(provenancesOf(record).map(({grade}) => grade)).to.deep.equal(['seed', 'confirmed']);
  });

  it('is not known of a record without provenance', () => {
    expect(overallTrust({name: 'Here'})).to.equal(undefined);
  });

  it('marks only what can be trusted less than the best', () => {
    expect(isWorse('seed', 'authority')).to.equal(true);
    expect(isWorse('reported', 'authority')).to.equal(true);
    expect(isWorse('seed', 'reported')).to.equal(true);
    expect(isWorse('official', 'authority')).to.equal(false);
    expect(isWorse('confirmed', 'seed')).to.equal(false);
    expect(isWorse('seed', 'seed')).to.equal(false);
  });
});
