import {expect} from 'chai';
import {dayAt, isCalendarDate} from '../../src/directory/dates.js';

describe('A day of the calendar', () => {
  it('is one of the years 1000 to 2999, written in full', () => {
    for (const day of ['1000-01-01', '2024-02-29', '2999-12-31']) {
      expect(isCalendarDate(day), day).to.equal(true);
    }
    for (const none of ['0999-12-31', '3000-01-01', '2023-02-29', '2024-13-01', '2024-00-10']) {
      expect(isCalendarDate(none), none).to.equal(false);
    }
    const withTime = '2024-02-09T00:00:00.000Z';
    for (const other of ['2024-2-9', ' 2024-02-09', '+012024-02-09', withTime, 20240209, null]) {
      expect(isCalendarDate(other), String(other)).to.equal(false);
    }
  });

  it('begins at midnight in Denmark, in winter and in summer', () => {
    expect(dayAt(Date.parse('2026-11-22T22:59Z'))).to.equal('2026-11-22');
    expect(dayAt(Date.parse('2026-11-22T23:00Z'))).to.equal('2026-11-23');
    expect(dayAt(Date.parse('2027-06-30T22:00Z'))).to.equal('2027-07-01');
  });
});
