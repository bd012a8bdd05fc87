import {expect} from 'chai';
import {
  formatDate,
  formatDayMonth,
  formatLanguages,
  formatOwnName,
  formatRelativeDay,
  formatRowDay,
  formatSpan,
  formatTelephone,
  formatTime,
  formatWeekday,
} from '../../src/localization/format.js';

const COPENHAGEN = 'Europe/Copenhagen';

/** Monday 4 January 2027, 10:05 in Denmark. */
const MORNING = Date.parse('2027-01-04T09:05Z');

describe('What is written for people', () => {
  for (const [what, english, danish] of [
    ['a time', formatTime('en', MORNING, COPENHAGEN), formatTime('da', MORNING, COPENHAGEN)],
    [
      'a weekday',
      formatWeekday('en', MORNING, COPENHAGEN),
      formatWeekday('da', MORNING, COPENHAGEN),
    ],
    [
      'a day',
      formatDayMonth('en', '2027-01-04', '2026-12-23'),
      formatDayMonth('da', '2027-01-04', '2026-12-23'),
    ],
    [
      'a day of a far month',
      formatDayMonth('en', '2027-01-04', '2026-11-30'),
      formatDayMonth('da', '2027-01-04', '2026-11-30'),
    ],
    [
      'a day of last month',
      formatDayMonth('en', '2026-12-31', '2027-01-01'),
      formatDayMonth('da', '2026-12-31', '2027-01-01'),
    ],
    [
      'a day in a row',
      formatRowDay('en', '2027-01-04', 'shortWeekday', true),
      formatRowDay('da', '2027-01-04', 'shortWeekday', true),
    ],
    [
      'a weekday in a row',
      formatRowDay('en', '2027-01-04', 'shortWeekday', false),
      formatRowDay('da', '2027-01-04', 'shortWeekday', false),
    ],
    [
      'a weekday in a row, read out',
      formatRowDay('en', '2027-01-04', 'weekday', true),
      formatRowDay('da', '2027-01-04', 'weekday', true),
    ],
    ['a date', formatDate('en', '2027-01-04'), formatDate('da', '2027-01-04')],
    ['a span', formatSpan('en', '10:00-15:30'), formatSpan('da', '10:00-15:30')],
    [
      'languages',
      formatLanguages('en', ['da', 'en', 'de']),
      formatLanguages('da', ['da', 'en', 'de']),
    ],
  ] as const) {
    const expected: Record<string, readonly [string, string]> = {
      'a time': ['10:05', '10.05'],
      'a weekday': ['Monday', 'mandag'],
      'a day': ['4 January', '4. januar'],
      'a day of a far month': ['4 January 2027', '4. januar 2027'],
      'a day of last month': ['31 December 2026', '31. december 2026'],
      'a day in a row': ['Mon 4', 'man. 4.'],
      'a weekday in a row': ['Mon', 'man.'],
      'a weekday in a row, read out': ['Monday 4', 'mandag 4.'],
      'a date': ['4 January 2027', '4. januar 2027'],
      'a span': ['10:00–15:30', '10.00–15.30'],
      languages: ['Danish, English or German', 'dansk, engelsk eller tysk'],
    };
    it(`is ${what} as English and Danish readers write it`, () => {
      expect([english, danish]).to.deep.equal(expected[what]);
    });
  }

  it('is the time of the office, not of the reader', () => {
    expect(formatTime('en', MORNING, 'America/New_York')).to.equal('04:05');
    expect(formatWeekday('en', Date.parse('2027-01-04T23:30Z'), COPENHAGEN)).to.equal('Tuesday');
  });

  it('has midnight as 00:00', () => {
    expect(formatTime('en', Date.parse('2027-01-03T23:00Z'), COPENHAGEN)).to.equal('00:00');
  });

  it('is the day itself, wherever the reader is', () => {
    expect(formatDate('en', '2027-03-28')).to.equal('28 March 2027');
    expect(formatDate('en', '2027-12-31')).to.equal('31 December 2027');
  });

  it('groups Danish numbers in pairs and leaves others alone', () => {
    expect(formatTelephone('+4596282828')).to.equal('+45 96 28 28 28');
    expect(formatTelephone('+442079460123')).to.equal('+442079460123');
  });

  it('is written by formatters that are made once', () => {
    const write = () => [
      formatTime('en', MORNING, COPENHAGEN),
      formatRelativeDay('en', 1),
      formatLanguages('en', ['da', 'en']),
      formatOwnName('pl'),
    ];
    const written = write();
    const {DateTimeFormat, DisplayNames, ListFormat, RelativeTimeFormat} = Intl;
    const refuse = () => {
      throw new Error('made again');
    };
    Object.assign(Intl, {
      DateTimeFormat: refuse,
      DisplayNames: refuse,
      ListFormat: refuse,
      RelativeTimeFormat: refuse,
    });
    try {
      expect(write()).to.deep.equal(written);
    } finally {
      Object.assign(Intl, {DateTimeFormat, DisplayNames, ListFormat, RelativeTimeFormat});
    }
  });
});

describe('What a page adds to all objects', () => {
  it('changes no time or date', () => {
    const added = {hour12: true, era: 'long', timeZoneName: 'long', hourCycle: 'h12'};
    for (const [key, value] of Object.entries(added)) {
      Object.defineProperty(Object.prototype, key, {value, configurable: true});
    }
    try {
      // Asked for nowhere else: formatters are kept.
      const instant = Date.UTC(2026, 10, 23, 14);
      expect(formatTime('en', instant, 'Indian/Kerguelen')).to.equal('19:00');
    } finally {
      for (const key of Object.keys(added)) Reflect.deleteProperty(Object.prototype, key);
    }
  });
});
