import {expect} from 'chai';
import {agreementDays, publicHolidays} from '../../src/hours/index.js';
import {provideDanish} from '../../src/localization/danish.js';
import {dayName} from '../../src/localization/day-names.js';
import {withLocale} from '../../src/localization/localize.js';

const DAYS = [...publicHolidays, ...agreementDays];

before(provideDanish);

describe('The names of days', () => {
  for (const language of ['en', 'da'] as const) {
    it(`are all there, each its own, in ${language}`, () => {
      const names = withLocale(language, () => DAYS.map(dayName));
      for (const name of names) expect(name).to.match(/\p{L}{3}/u);
      expect(new Set(names).size).to.equal(DAYS.length);
    });
  }

  it('are Danish in Danish', () => {
    expect(withLocale('da', () => dayName('whit-monday'))).to.equal('2. pinsedag');
    expect(withLocale('en', () => dayName('whit-monday'))).to.equal('Whit Monday');
  });
});
