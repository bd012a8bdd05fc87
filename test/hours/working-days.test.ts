import {expect} from 'chai';
import {addWorkingDays} from '../../src/hours/index.js';

describe('A number of Danish working days from a date', () => {
  for (const [what, date, count, expected] of [
    ['a week of them is five', '2027-01-11', 5, '2027-01-18'],
    ['backwards, too', '2027-01-18', -5, '2027-01-11'],
    ['none is the date itself, even a Sunday', '2027-01-10', 0, '2027-01-10'],
    ['from a Saturday the next is Monday', '2027-01-09', 1, '2027-01-11'],
    ['from a Sunday the last was Friday', '2027-01-10', -1, '2027-01-08'],
    ['Christmas and New Year do not count, Christmas Eve does', '2027-01-04', -6, '2026-12-23'],
    ['Easter does not count', '2027-03-24', 1, '2027-03-30'],
    ['Store Bededag counts since it was abolished', '2024-04-25', 1, '2024-04-26'],
    ['Store Bededag did not count before', '2023-05-04', 1, '2023-05-08'],
    ['21 before a Monday without holidays', '2027-03-01', -21, '2027-01-29'],
  ] as const) {
    it(what, () => {
      expect(addWorkingDays(date, count)).to.equal(expected);
    });
  }

  it('refuses what is no date', () => {
    expect(() => addWorkingDays('2027-02-30', 1)).to.throw(RangeError);
  });
});
