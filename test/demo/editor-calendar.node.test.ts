import {expect} from 'chai';
import {
  addMonths,
  dayByKey,
  isInRange,
  weeksAround,
  withChosenDay,
} from '../../demo/editor/model/calendar.js';

const after = (date: string, ...keys: readonly string[]): string =>
  keys.reduce((day, key) => {
    const shiftKey = key.startsWith('Shift+');
    return dayByKey(day, {key: key.replace('Shift+', ''), shiftKey}) ?? day;
  }, date);

describe('The calendar of special days', () => {
  it('has whole weeks from Monday on, and no days of other months', () => {
    const weeks = weeksAround('2026-12-24');
    expect(weeks).to.have.length(5);
    for (const week of weeks) expect(week).to.have.length(7);
    expect(weeks[0]![1]).to.equal('2026-12-01');
    expect(weeks[0]![0]).to.equal(undefined);
    expect(weeks.flat().filter(Boolean)).to.have.length(31);
    expect(weeksAround('2027-02-10')).to.have.length(4);
    expect(weeksAround('2027-05-01')[0]![5]).to.equal('2027-05-01');
  });

  it('is walked by the keys of a date grid', () => {
    expect(after('2026-12-31', 'ArrowRight')).to.equal('2027-01-01');
    expect(after('2026-12-01', 'ArrowLeft')).to.equal('2026-11-30');
    expect(after('2026-12-24', 'ArrowDown', 'ArrowDown')).to.equal('2027-01-07');
    expect(after('2026-12-24', 'ArrowUp')).to.equal('2026-12-17');
    expect(after('2026-12-24', 'Home')).to.equal('2026-12-21');
    expect(after('2026-12-24', 'End')).to.equal('2026-12-27');
    expect(after('2026-12-27', 'Home')).to.equal('2026-12-21');
    expect(after('2027-01-31', 'PageDown')).to.equal('2027-02-28');
    expect(after('2027-03-31', 'PageUp')).to.equal('2027-02-28');
    expect(after('2028-02-29', 'Shift+PageUp')).to.equal('2027-02-28');
    expect(after('2026-12-24', 'Shift+PageDown')).to.equal('2027-12-24');
    expect(after('2026-12-24', 'a')).to.equal('2026-12-24');
    expect(addMonths('2026-01-15', -1)).to.equal('2025-12-15');
  });

  it('makes a range of two days, whichever comes first, and begins another with a third', () => {
    const first = withChosenDay({from: '', through: ''}, '2026-12-24');
    expect(first).to.deep.equal({from: '2026-12-24', through: ''});
    const range = withChosenDay(first, '2026-12-31');
    expect(range).to.deep.equal({from: '2026-12-24', through: '2026-12-31'});
    expect(withChosenDay(first, '2026-12-20').from).to.equal('2026-12-20');
    expect(withChosenDay(first, '2026-12-20').through).to.equal('2026-12-24');
    expect(withChosenDay(first, '2026-12-24').through).to.equal('2026-12-24');
    expect(withChosenDay(range, '2027-01-02')).to.deep.equal({from: '2027-01-02', through: ''});
    expect(isInRange(range, '2026-12-31')).to.equal(true);
    expect(isInRange(range, '2027-01-01')).to.equal(false);
    expect(isInRange(first, '2026-12-25')).to.equal(false);
    expect(isInRange({from: '', through: ''}, '2026-12-25')).to.equal(false);
  });
});
