import {expect} from 'chai';
import {specialDaysFrom} from '../../../src/directory/exchange/special-days.js';
import {parseHours} from '../../../src/hours/index.js';

const told = (source: unknown): string[] =>
  specialDaysFrom(parseHours(source), '2026-12-20', 20).map(
    ({from, through, spans, reason}) =>
      `${from}..${through} ${spans?.map(({t}) => t).join() ?? 'unknown'} ${reason.code}`,
  );

const WEEK = {Mo: ['10:00-15:00'], Th: ['10:00-15:00'], Fr: ['10:00-12:00'], PH: []};

describe('The special days of hours', () => {
  it('are special days, each range once, and holidays on which it would be open', () => {
    const special = [{from: '2026-12-28', through: '2026-12-30', hours: []}];
    expect(told({week: WEEK, special})).to.deep.equal([
      '2026-12-25..2026-12-25  public-holiday',
      '2026-12-28..2026-12-30  special',
      '2027-01-01..2027-01-01  public-holiday',
    ]);
  });

  it('are days that may be closed, where it is open on them', () => {
    expect(told({week: WEEK, agreementDays: 'may-close'})).to.include.members([
      '2026-12-24..2026-12-24 10:00-15:00 agreement-day',
      '2026-12-28..2026-12-28 10:00-15:00 agreement-day',
    ]);
    expect(told({week: WEEK, agreementDays: 'may-close'}).join()).not.to.contain('2026-12-29');
  });

  it('are those of which nobody knows', () => {
    const special = [{from: '2026-12-22', through: '2026-12-22', hours: null}];
    expect(told({week: WEEK, special})[0]).to.equal('2026-12-22..2026-12-22 unknown special');
  });
});
