import {expect} from 'chai';
import {officeStateAt, parseDirectory} from '../../src/directory/index.js';
import type {Channel, Office} from '../../src/directory/index.js';
import {withLocale} from '../../src/localization/localize.js';
import {stateWords} from '../../src/localization/state-words.js';
import {sampleWith} from '../directory/sample.js';
import {setReadersClock} from './readers-clock.js';

type Span = string | {t: string; by: 'appointment'};

const booked = (t: string): Span => ({t, by: 'appointment'});

const daily = (...spans: Span[]) => ({
  week: {Mo: spans, Tu: spans, We: spans, Th: spans, Fr: spans, PH: []},
  agreementDays: 'may-close',
});

const always = {
  week: Object.fromEntries(
    ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH'].map(day => [day, ['00:00-24:00']]),
  ),
};

const officeWith = (hours: unknown): Office =>
  parseDirectory(sampleWith('offices[0].hours', hours)).office('here')!;

const words = (hours: unknown, at: string, channel?: Channel): [string, string] => {
  const now = Date.parse(at);
  const state = officeStateAt(officeWith(hours), now, channel);
  const inLanguage = (language: 'en' | 'da') =>
    withLocale(language, () => stateWords(language, state, now));
  return [inLanguage('en'), inLanguage('da')];
};

const walkIn = {visit: daily('10:00-15:00'), phone: daily('09:00-16:00')};
const byAppointment = {visit: daily(booked('10:00-15:00'))};

/** Monday 23 November 2026 is an ordinary day; Denmark is one hour ahead of UTC. */
const cases: readonly (readonly [
  when: string,
  hours: unknown,
  at: string,
  english: string,
  danish: string,
])[] = [
  [
    'it is open',
    walkIn,
    '2026-11-23T12:00+01:00',
    'Open now · closes 15:00',
    'Åbent nu · lukker 15.00',
  ],
  [
    'it closes in half an hour',
    walkIn,
    '2026-11-23T14:30+01:00',
    'Closes soon · 15:00',
    'Lukker snart · 15.00',
  ],
  [
    'it closes in 31 minutes',
    walkIn,
    '2026-11-23T14:29+01:00',
    'Open now · closes 15:00',
    'Åbent nu · lukker 15.00',
  ],
  [
    'only the phone is answered',
    walkIn,
    '2026-11-23T15:00+01:00',
    'Phone only until 16:00',
    'Kun telefon til 16.00',
  ],
  [
    'it opens later today',
    {visit: daily('10:00-15:00')},
    '2026-11-23T08:00+01:00',
    'Closed · opens 10:00',
    'Lukket · åbner 10.00',
  ],
  [
    'it opens tomorrow',
    {visit: daily('10:00-15:00')},
    '2026-11-23T18:00+01:00',
    'Closed · opens tomorrow 10:00',
    'Lukket · åbner i morgen 10.00',
  ],
  [
    'it opens on a day of the week',
    {visit: daily('10:00-15:00')},
    '2026-11-27T18:00+01:00',
    'Closed · opens Monday 10:00',
    'Lukket · åbner mandag 10.00',
  ],
  [
    'it opens in a week or more',
    {visit: daily('10:00-15:00')},
    '2026-12-23T18:00+01:00',
    'Closed · opens 4 January 10:00',
    'Lukket · åbner 4. januar 10.00',
  ],
  [
    'booked visitors are received',
    byAppointment,
    '2026-11-23T12:00+01:00',
    'By appointment until 15:00',
    'Efter aftale til 15.00',
  ],
  [
    'booked visitors are received tomorrow',
    byAppointment,
    '2026-11-23T18:00+01:00',
    'Closed · by appointment from tomorrow 10:00',
    'Lukket · efter aftale fra i morgen 10.00',
  ],
  [
    'booked visitors are received next on a day the office may be closed',
    byAppointment,
    '2026-12-23T18:00+01:00',
    'Closed · may open tomorrow 10:00 – call first',
    'Lukket · åbner måske i morgen 10.00 – ring først',
  ],
  [
    'walk-ins give way to booked visitors',
    {visit: daily('10:00-12:00', booked('12:00-15:00'))},
    '2026-11-23T11:45+01:00',
    'Open now · by appointment from 12:00',
    'Åbent nu · efter aftale fra 12.00',
  ],
  [
    'offices close by agreement',
    walkIn,
    '2026-12-24T12:00+01:00',
    'May be closed today: Christmas Eve – call first',
    'Kan være lukket i dag: juleaften – ring først',
  ],
  [
    'nothing is known',
    {visit: null, phone: null},
    '2026-11-23T12:00+01:00',
    'Opening hours not known',
    'Åbningstider kendes ikke',
  ],
  [
    'only phone hours are known',
    {visit: null, phone: daily('09:00-16:00')},
    '2026-11-23T12:00+01:00',
    'Phone answered until 16:00',
    'Telefonen besvares til 16.00',
  ],
  ['it never closes', {visit: always}, '2026-11-23T12:00+01:00', 'Open now', 'Åbent nu'],
  ['it never opens', {visit: daily()}, '2026-11-23T12:00+01:00', 'Closed', 'Lukket'],
];

describe('The words for a state', () => {
  let restore: () => void;
  beforeEach(() => {
    restore = setReadersClock(60);
  });
  afterEach(() => {
    restore();
  });

  for (const [when, hours, at, english, danish] of cases) {
    it(`are "${english}" when ${when}`, () => {
      expect(words(hours, at)).to.deep.equal([english, danish]);
    });
  }

  it('are those of the phone when asked for the phone', () => {
    expect(words(walkIn, '2026-11-23T12:00+01:00', 'phone')).to.deep.equal([
      'Phone answered until 16:00',
      'Telefonen besvares til 16.00',
    ]);
  });

  it('name no end where the phone is always answered', () => {
    for (const sentence of words({phone: always}, '2026-11-23T12:00+01:00', 'phone')) {
      expect(sentence).not.to.match(/(until|til) ?$/);
    }
  });

  it('do not call an office closed that only may be', () => {
    const [english] = words(
      {visit: {...always, agreementDays: 'may-close'}},
      '2026-12-23T12:00+01:00',
    );
    expect(english).not.to.match(/closes/);
  });

  it('are in the office’s time, and add the reader’s where their clocks differ', () => {
    const hours = {visit: {...daily('10:00-15:00'), tz: 'America/New_York', holidays: null}};
    expect(words(hours, '2026-11-23T17:00Z')).to.deep.equal([
      'Open now · closes 15:00 (your time: 21:00)',
      'Åbent nu · lukker 15.00 (din tid: 21.00)',
    ]);
  });

  for (const [where, minutes, english, danish] of [
    ['in the same zone', 60, 'opens tomorrow 10:00', 'åbner i morgen 10.00'],
    [
      'an hour behind',
      0,
      'opens tomorrow 10:00 (your time: 09:00)',
      'åbner i morgen 10.00 (din tid: 09.00)',
    ],
    [
      'on the day before',
      -600,
      'opens tomorrow 10:00 (your time: Monday 23:00)',
      'åbner i morgen 10.00 (din tid: mandag 23.00)',
    ],
    [
      'on the day after',
      900,
      'opens tomorrow 10:00 (your time: Wednesday 00:00)',
      'åbner i morgen 10.00 (din tid: onsdag 00.00)',
    ],
  ] as const) {
    it(`say when that is for a reader whose clock is ${where}`, () => {
      restore();
      restore = setReadersClock(minutes);
      expect(words({visit: daily('10:00-15:00')}, '2026-11-23T18:00+01:00')).to.deep.equal([
        `Closed · ${english}`,
        `Lukket · ${danish}`,
      ]);
    });
  }

  for (const [date, english, danish] of [
    ['2027-05-01', 'May Day', '1. maj'],
    ['2026-05-15', 'the day after Ascension Day', 'dagen efter Kristi himmelfart'],
    ['2026-06-05', 'Constitution Day', 'grundlovsdag'],
    ['2026-12-24', 'Christmas Eve', 'juleaften'],
    ['2026-12-28', 'between Christmas and New Year', 'mellem jul og nytår'],
    ['2026-12-31', 'New Year’s Eve', 'nytårsaften'],
  ] as const) {
    it(`name the day an office may be closed on: ${english}`, () => {
      const hours = {visit: {...always, agreementDays: 'may-close'}};
      expect(words(hours, `${date}T12:00Z`)).to.deep.equal([
        `May be closed today: ${english} – call first`,
        `Kan være lukket i dag: ${danish} – ring først`,
      ]);
    });
  }

  it('are "This office no longer exists" when it is dissolved', () => {
    const source = sampleWith('offices[0].status', 'dissolved');
    const now = Date.parse('2026-11-23T12:00+01:00');
    const state = officeStateAt(parseDirectory(source).office('here')!, now);
    expect(withLocale('en', () => stateWords('en', state, now))).to.equal(
      'This office no longer exists',
    );
    expect(withLocale('da', () => stateWords('da', state, now))).to.match(
      /findes ikke (længere|mere)/,
    );
  });
});
