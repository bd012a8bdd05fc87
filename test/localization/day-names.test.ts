import {expect} from 'chai';
import {agreementDays, publicHolidays} from '../../src/hours/index.js';
import {dayName} from '../../src/localization/day-names.js';
import {speak} from '../../src/localization/speak.js';

const DAYS = [...publicHolidays, ...agreementDays];

describe('The names of days', () => {
  for (const language of ['en', 'da'] as const) {
    it(`are all there, each its own, in ${language}`, () => {
      const names = speak(language, () => DAYS.map(dayName));
      for (const name of names) expect(name).to.match(/\p{L}{3}/u);
      expect(new Set(names).size).to.equal(DAYS.length);
    });
  }

  it('are Danish in Danish', () => {
    expect(speak('da', () => dayName('whit-monday'))).to.equal('2. pinsedag');
    expect(speak('en', () => dayName('whit-monday'))).to.equal('Whit Monday');
  });
});
