import {expect} from 'chai';
import {addDays, parseHours, specialDay} from '../../src/hours/index.js';
import {publicHolidays} from './oracle.js';

describe('hours: public holidays', () => {
  it('are those of date-holidays on every day from 1900 to 2199', function () {
    this.timeout(60_000);
    const hours = parseHours({week: {PH: []}});
    for (let year = 1900; year < 2200; year++) {
      const days = new Map<string, string>();
      for (let date = `${year}-01-01`; date.startsWith(String(year)); date = addDays(date, 1)) {
        const reason = specialDay(hours, date);
        if (reason?.code === 'public-holiday') days.set(date, reason.name);
      }
      expect(days).to.deep.equal(publicHolidays(year));
    }
  });
});
