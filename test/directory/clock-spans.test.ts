import {expect} from 'chai';
import {clockSpansFrom, clockSpansOf, weekdayHours} from '../../src/directory/clock-spans.js';
import {compileHours} from '../../src/hours/index.js';

describe('Hours on the office’s clocks', () => {
  it('are those of each weekday, of which some are closed and some not known', () => {
    const week = {Mo: ['08:00-12:00', '13:00-24:00'], Tu: null, PH: null};
    const [monday, tuesday, ...others] = weekdayHours(week);
    expect(monday!.map(({t}) => t)).to.deep.equal(['08:00-12:00', '13:00-24:00']);
    expect(tuesday).to.equal(null);
    expect(others).to.deep.equal([[], [], [], [], []]);
  });

  it('are those of a day by itself, to the end of its night', () => {
    expect(clockSpansOf(['20:00-02:00'])!.map(({t}) => t)).to.deep.equal(['20:00-02:00']);
    expect(clockSpansOf(null)).to.equal(null);
  });

  it('may be only those that begin on that day', () => {
    const booked = {t: '23:00-05:00', by: 'appointment'} as const;
    const hours = compileHours({week: {Mo: ['22:00-02:00', booked], PH: 'week'}});
    const times = clockSpansFrom(hours, '2026-11-23')!.map(({t}) => t);
    expect(times).to.deep.equal(['22:00-02:00']);
  });
});
