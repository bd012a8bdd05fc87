import {expect} from 'chai';
import {hoursTableAt} from '../../src/directory/hours-table.js';
import type {Channel} from '../../src/directory/index.js';
import {parseHours} from '../../src/hours/index.js';
import {provideDanish} from '../../src/localization/danish.js';
import type {HoursLine} from '../../src/localization/day-words.js';
import {hoursWords} from '../../src/localization/hours-words.js';
import {withLocale} from '../../src/localization/localize.js';

type Day = readonly unknown[] | null;

/** A span for booked visits. */
const ap = (t: string) => ({t, by: 'appointment'});

const weekdays = (...spans: unknown[]) => ({
  Mo: spans,
  Tu: spans,
  We: spans,
  Th: spans,
  Fr: spans,
});

const open = {week: {...weekdays('10:00-15:00'), PH: []}};
const mayClose = {agreementDays: 'may-close'};

const icsWest = {
  visit: {
    week: {
      Mo: [ap('10:00-16:00')],
      Tu: [],
      We: [ap('10:00-16:00')],
      Th: [ap('10:00-17:00')],
      Fr: [ap('10:00-16:00')],
      PH: [],
    },
    ...mayClose,
  },
  phone: {
    week: {
      Mo: ['10:00-14:00'],
      Tu: [],
      We: ['10:00-14:00'],
      Th: ['10:00-16:00'],
      Fr: ['10:00-14:00'],
      PH: [],
    },
    ...mayClose,
  },
};

const unknown = {We: null, Th: null, Fr: null, Sa: null, Su: null} satisfies Record<string, Day>;
const siri = {phone: {week: {Mo: ['09:00-15:00'], Tu: [], ...unknown, PH: []}, ...mayClose}};

/** Engines differ in the spaces they put around the dash of a range of days. */
const withPlainRanges = (line: string): string => line.replace(/(\d)\s–\s(\d)/gu, '$1–$2');

const lineOf = ({times, note}: HoursLine): string => (note ? `${times} (${note})` : times);

/** All that a reader sees, a line for each row: `today's row`, then cells between bars. */
const told = (
  language: 'en' | 'da',
  hours: Partial<Record<Channel, unknown>>,
  at: string,
  only?: Channel,
): string[] => {
  const byChannel = Object.fromEntries(
    Object.entries(hours).map(([channel, source]) => [channel, parseHours(source)]),
  );
  const speaker = {
    language,
    write: (text: Readonly<Record<string, string>>) => text[language]!,
    services: [{id: 'mitid', name: {en: 'MitID', da: 'MitID'}}],
    url: 'https://nyidanmark.dk/en-GB',
  };
  const {intro, columns, rows, notes} = withLocale(language, () =>
    hoursWords(hoursTableAt(byChannel, Date.parse(at), only), speaker, only),
  );
  return [
    ...(intro ? [intro] : []),
    ...(rows.length ? [['', ...columns.map(({title}) => title)].join(' | ').trim()] : []),
    ...rows.map(({label, isToday, above, cells}) =>
      [
        isToday ? `>${label}` : label,
        ...(above ? [`${lineOf(above)} >`] : []),
        ...cells.map(lines => lines.map(lineOf).join(' + ')),
      ].join(' | '),
    ),
    // Intl writes ranges with narrow spaces.
    ...notes.map(note => note.replace(/\s/g, ' ')),
  ];
};

const CASES: readonly (readonly [
  what: string,
  hours: Partial<Record<Channel, unknown>>,
  at: string,
  english: readonly string[],
  danish: readonly string[],
])[] = [
  [
    'an ordinary week, from today on',
    icsWest,
    '2026-11-23T12:00+01:00',
    [
      '| Visit – book first | Phone',
      '>Today | 10:00–16:00 | 10:00–14:00',
      'Tue | Closed | Closed',
      'Wed | 10:00–16:00 | 10:00–14:00',
      'Thu | 10:00–17:00 | 10:00–16:00',
      'Fri | 10:00–16:00 | 10:00–14:00',
      'Sat, Sun | Closed | Closed',
    ],
    [
      '| Besøg – bestil tid først | Telefon',
      '>I dag | 10.00–16.00 | 10.00–14.00',
      'Tirs. | Lukket | Lukket',
      'Ons. | 10.00–16.00 | 10.00–14.00',
      'Tors. | 10.00–17.00 | 10.00–16.00',
      'Fre. | 10.00–16.00 | 10.00–14.00',
      'Lør., søn. | Lukket | Lukket',
    ],
  ],
  [
    'booked hours and drop-in told apart, in each cell',
    {
      visit: {
        week: {
          Mo: ['10:00-12:00'],
          Tu: [ap('09:00-12:00'), '12:00-15:00'],
          Th: [ap('09:00-17:00')],
          PH: [],
        },
      },
    },
    '2026-11-26T08:00+01:00',
    [
      '| Visit',
      '>Today | 09:00–17:00 (book first)',
      'Fri–Sun | Closed',
      'Mon | 10:00–12:00 (drop-in)',
      'Tue | 09:00–12:00 (book first) + 12:00–15:00 (drop-in)',
      'Wed | Closed',
    ],
    [
      '| Besøg',
      '>I dag | 09.00–17.00 (bestil tid først)',
      'Fre.–søn. | Lukket',
      'Man. | 10.00–12.00 (uden tidsbestilling)',
      'Tirs. | 09.00–12.00 (bestil tid først) + 12.00–15.00 (uden tidsbestilling)',
      'Ons. | Lukket',
    ],
  ],
  [
    'a drop-in day in a week of booked visits, and the other way round',
    {
      visit: {
        week: {...weekdays(ap('10:00-15:00')), PH: []},
        special: [
          {from: '2026-11-25', through: '2026-11-25', hours: ['12:00-13:00']},
          {from: '2026-12-07', through: '2026-12-07', hours: ['12:00-14:00']},
          {from: '2026-12-08', through: '2026-12-08', hours: [ap('12:00-14:00')]},
        ],
      },
    },
    '2026-11-24T08:00+01:00',
    [
      '| Visit',
      '>Today | 10:00–15:00 (book first)',
      'Wed 25 | 12:00–13:00 (drop-in)',
      'Thu 26, Fri 27 | 10:00–15:00 (book first)',
      'Sat 28, Sun 29 | Closed',
      'Mon 30 | 10:00–15:00 (book first)',
      '7 December – Visit: 12:00–14:00. 8 December – Visit: 12:00–14:00 (book first).',
    ],
    [
      '| Besøg',
      '>I dag | 10.00–15.00 (bestil tid først)',
      'Ons. 25. | 12.00–13.00 (uden tidsbestilling)',
      'Tors. 26., fre. 27. | 10.00–15.00 (bestil tid først)',
      'Lør. 28., søn. 29. | Lukket',
      'Man. 30. | 10.00–15.00 (bestil tid først)',
      '7. december – Besøg: 12.00–14.00. 8. december – Besøg: 12.00–14.00 (bestil tid først).',
    ],
  ],
  [
    'Christmas, each day in its row with its reason',
    icsWest,
    '2026-12-21T12:00+01:00',
    [
      '| Visit – book first | Phone',
      '>Today | 10:00–16:00 | 10:00–14:00',
      'Tue 22 | Closed | Closed',
      'Wed 23 | 10:00–16:00 | 10:00–14:00',
      'Thu 24 | May be closed (Christmas Eve – call first. If open:) > | 10:00–17:00 | 10:00–16:00',
      'Fri 25 | Closed (Christmas Day)',
      'Sat 26, Sun 27 | Closed | Closed',
      '28 December, between Christmas and New Year: may be closed – call first. 30 – 31 December: may be closed – call first. 1 January, New Year’s Day: closed.',
    ],
    [
      '| Besøg – bestil tid først | Telefon',
      '>I dag | 10.00–16.00 | 10.00–14.00',
      'Tirs. 22. | Lukket | Lukket',
      'Ons. 23. | 10.00–16.00 | 10.00–14.00',
      'Tors. 24. | Kan være lukket (juleaften – ring først. Hvis der er åbent:) > | 10.00–17.00 | 10.00–16.00',
      'Fre. 25. | Lukket (juledag)',
      'Lør. 26., søn. 27. | Lukket | Lukket',
      '28. december, mellem jul og nytår: kan være lukket – ring først. 30.–31. december: kan være lukket – ring først. 1. januar, nytårsdag: lukket.',
    ],
  ],
  [
    'special days of one channel, with their note',
    {
      visit: {
        ...open,
        special: [
          {
            from: '2026-11-25',
            through: '2026-11-25',
            hours: ['12:00-13:00'],
            note: {en: 'Staff meeting', da: 'Personalemøde'},
          },
          {from: '2026-12-01', through: '2026-12-02', hours: []},
        ],
      },
      phone: open,
    },
    '2026-11-23T12:00+01:00',
    [
      '| Visit | Phone',
      '>Today | 10:00–15:00 | 10:00–15:00',
      'Tue 24 | 10:00–15:00 | 10:00–15:00',
      'Wed 25 | 12:00–13:00 (Staff meeting) | 10:00–15:00',
      'Thu 26, Fri 27 | 10:00–15:00 | 10:00–15:00',
      'Sat 28, Sun 29 | Closed | Closed',
      '1 – 2 December – Visit: closed.',
    ],
    [
      '| Besøg | Telefon',
      '>I dag | 10.00–15.00 | 10.00–15.00',
      'Tirs. 24. | 10.00–15.00 | 10.00–15.00',
      'Ons. 25. | 12.00–13.00 (Personalemøde) | 10.00–15.00',
      'Tors. 26., fre. 27. | 10.00–15.00 | 10.00–15.00',
      'Lør. 28., søn. 29. | Lukket | Lukket',
      '1.–2. december – Besøg: lukket.',
    ],
  ],
  [
    'a long closing that goes on after the week, told once, with its year',
    {
      visit: {
        ...open,
        special: [
          {
            from: '2026-12-24',
            through: '2027-03-03',
            hours: [],
            note: {en: 'Rebuilding', da: 'Ombygning'},
          },
        ],
      },
    },
    '2026-12-22T12:00+01:00',
    [
      '| Visit',
      '>Today | 10:00–15:00',
      'Wed 23 | 10:00–15:00',
      'Thu 24–Mon 28 | Closed (Rebuilding, until and including 3 March 2027)',
    ],
    [
      '| Besøg',
      '>I dag | 10.00–15.00',
      'Ons. 23. | 10.00–15.00',
      'Tors. 24.–man. 28. | Lukket (Ombygning, til og med den 3. marts 2027)',
    ],
  ],
  [
    'the same from within',
    {
      visit: {
        ...open,
        special: [{from: '2026-12-24', through: '2027-01-31', hours: [], note: 'Rebuilding'}],
      },
    },
    '2026-12-28T12:00+01:00',
    ['| Visit', '>Today–Sun 3 | Closed (Rebuilding, until and including 31 January)'],
    ['| Besøg', '>I dag–søn. 3. | Lukket (Rebuilding, til og med den 31. januar)'],
  ],
  [
    'a season that comes',
    {
      visit: {
        ...open,
        seasons: [{from: '2027-07-12', through: '2027-08-01', week: {Tu: ['10:00-12:00'], PH: []}}],
      },
    },
    '2027-07-09T15:00+02:00',
    [
      '| Visit',
      '>Today | 10:00–15:00',
      'Sat–Mon | Closed',
      'Tue | 10:00–12:00',
      'Wed, Thu | Closed',
      'From 12 July to 1 August other hours apply: Tuesday 10:00–12:00, closed on other days.',
      'From 2 August the usual hours apply again.',
    ],
    [
      '| Besøg',
      '>I dag | 10.00–15.00',
      'Lør.–man. | Lukket',
      'Tirs. | 10.00–12.00',
      'Ons., tors. | Lukket',
      'Fra den 12. juli til og med den 1. august gælder andre tider: tirsdag 10.00–12.00, lukket de andre dage.',
      'Fra den 2. august gælder de sædvanlige tider igen.',
    ],
  ],
  [
    'a season of one channel of two',
    {
      visit: {
        ...open,
        seasons: [{from: '2026-12-07', through: '2027-02-28', week: {PH: []}}],
      },
      phone: open,
    },
    '2026-11-30T12:00+01:00',
    [
      '| Visit | Phone',
      '>Today | 10:00–15:00 | 10:00–15:00',
      'Tue–Fri | 10:00–15:00 | 10:00–15:00',
      'Sat, Sun | Closed | Closed',
      '25 December, Christmas Day – Phone: closed.',
      'From 7 December to 28 February 2027 other hours apply. Visit: closed.',
    ],
    [
      '| Besøg | Telefon',
      '>I dag | 10.00–15.00 | 10.00–15.00',
      'Tirs.–fre. | 10.00–15.00 | 10.00–15.00',
      'Lør., søn. | Lukket | Lukket',
      '25. december, juledag – Telefon: lukket.',
      'Fra den 7. december til og med den 28. februar 2027 gælder andre tider. Besøg: lukket.',
    ],
  ],
  [
    'hours before they apply',
    {visit: {...open, validFrom: '2027-02-01'}},
    '2026-12-10T12:00+01:00',
    [
      'We do not know the opening hours. Call before you go.',
      'From 1 February 2027 these hours apply: Monday–Friday 10:00–15:00, closed on other days.',
    ],
    [
      'Vi kender ikke åbningstiderne. Ring, før du kommer.',
      'Fra den 1. februar 2027 gælder disse tider: mandag–fredag 10.00–15.00, lukket de andre dage.',
    ],
  ],
  [
    'hours that begin this week',
    {visit: {...open, validFrom: '2026-11-30'}},
    '2026-11-26T12:00+01:00',
    [
      '| Visit',
      '>Today | Not known (call before you go)',
      'Fri–Sun | Not known',
      'Mon–Wed | 10:00–15:00',
      '25 December, Christmas Day – Visit: closed.',
      'From 30 November these hours apply: Monday–Friday 10:00–15:00, closed on other days.',
    ],
    [
      '| Besøg',
      '>I dag | Kendes ikke (ring, før du kommer)',
      'Fre.–søn. | Kendes ikke',
      'Man.–ons. | 10.00–15.00',
      '25. december, juledag – Besøg: lukket.',
      'Fra den 30. november gælder disse tider: mandag–fredag 10.00–15.00, lukket de andre dage.',
    ],
  ],
  [
    'hours that end',
    {visit: {...open, validThrough: '2026-11-29'}, phone: open},
    '2026-11-26T12:00+01:00',
    [
      '| Visit | Phone',
      '>Today | 10:00–15:00 | 10:00–15:00',
      'Fri | 10:00–15:00 | 10:00–15:00',
      'Sat, Sun | Closed | Closed',
      'Mon–Wed | Not known (call before you go) | 10:00–15:00',
      '25 December, Christmas Day – Phone: closed.',
      'Visit: These hours apply until and including 29 November. We do not know the hours after that.',
    ],
    [
      '| Besøg | Telefon',
      '>I dag | 10.00–15.00 | 10.00–15.00',
      'Fre. | 10.00–15.00 | 10.00–15.00',
      'Lør., søn. | Lukket | Lukket',
      'Man.–ons. | Kendes ikke (ring, før du kommer) | 10.00–15.00',
      '25. december, juledag – Telefon: lukket.',
      'Besøg: Disse tider gælder til og med den 29. november. Vi kender ikke tiderne derefter.',
    ],
  ],
  [
    'hours that have ended',
    {visit: {...open, validThrough: '2026-12-31'}},
    '2027-02-10T12:00+01:00',
    [
      'We do not know the opening hours. Call before you go.',
      'The hours we know applied until and including 31 December 2026.',
    ],
    [
      'Vi kender ikke åbningstiderne. Ring, før du kommer.',
      'De tider, vi kender, gjaldt til og med den 31. december 2026.',
    ],
  ],
  [
    'days that are not known, as one row with the way out',
    siri,
    '2026-11-23T12:00+01:00',
    [
      'We do not know the visiting hours. Call before you go.',
      '| Phone',
      '>Today | 09:00–15:00',
      'Tue | Closed',
      'Wed–Sun | Not known (see nyidanmark.dk)',
    ],
    [
      'Vi kender ikke tiderne for besøg. Ring, før du kommer.',
      '| Telefon',
      '>I dag | 09.00–15.00',
      'Tirs. | Lukket',
      'Ons.–søn. | Kendes ikke (se nyidanmark.dk)',
    ],
  ],
  [
    'nothing known at all',
    {},
    '2026-11-23T12:00+01:00',
    ['We do not know the opening hours. Call before you go.'],
    ['Vi kender ikke åbningstiderne. Ring, før du kommer.'],
  ],
  [
    'at night, the evening that lasts',
    {visit: {week: {Fr: ['20:00-03:30'], Sa: ['20:00-03:30'], Su: ['00:00-24:00'], PH: 'week'}}},
    '2026-11-28T01:00+01:00',
    [
      '| Visit',
      '>Now | 20:00–03:30',
      'Sat | 20:00–03:30',
      'Sun | Open all day',
      'Mon–Thu | Closed',
    ],
    [
      '| Besøg',
      '>Nu | 20.00–03.30',
      'Lør. | 20.00–03.30',
      'Søn. | Åbent hele døgnet',
      'Man.–tors. | Lukket',
    ],
  ],
  [
    'hours for one service',
    {
      visit: {
        week: {
          Mo: [
            '10:00-12:00',
            {t: '12:00-14:00', for: ['mitid']},
            {t: '14:00-15:00', by: 'appointment', for: ['mitid']},
          ],
          Tu: ['10:00-24:00'],
          PH: [],
        },
      },
    },
    '2026-11-23T12:00+01:00',
    [
      '| Visit',
      '>Today | 10:00–12:00 (drop-in) + 12:00–14:00 (only for MitID, drop-in) + 14:00–15:00 (only for MitID, book first)',
      'Tue | 10:00–24:00 (drop-in)',
      'Wed–Sun | Closed',
    ],
    [
      '| Besøg',
      '>I dag | 10.00–12.00 (uden tidsbestilling) + 12.00–14.00 (kun til MitID, uden tidsbestilling) + 14.00–15.00 (kun til MitID, bestil tid først)',
      'Tirs. | 10.00–24.00 (uden tidsbestilling)',
      'Ons.–søn. | Lukket',
    ],
  ],
  [
    'an office that receives nobody, without a word on booking',
    {visit: {week: {PH: []}}, phone: open},
    '2026-11-23T12:00+01:00',
    [
      '| Visit | Phone',
      '>Today | Closed | 10:00–15:00',
      'Tue–Fri | Closed | 10:00–15:00',
      'Sat, Sun | Closed | Closed',
    ],
    [
      '| Besøg | Telefon',
      '>I dag | Lukket | 10.00–15.00',
      'Tirs.–fre. | Lukket | 10.00–15.00',
      'Lør., søn. | Lukket | Lukket',
    ],
  ],
];

before(provideDanish);

describe('The words for opening hours', () => {
  for (const [what, hours, at, english, danish] of CASES) {
    it(`tell ${what}`, () => {
      expect(told('en', hours, at).map(withPlainRanges)).to.deep.equal(
        english.map(withPlainRanges),
      );
      expect(told('da', hours, at).map(withPlainRanges)).to.deep.equal(danish.map(withPlainRanges));
    });
  }

  it('are those of one channel when asked for one', () => {
    expect(told('en', icsWest, '2026-11-23T12:00+01:00', 'phone').slice(0, 2)).to.deep.equal([
      '| Phone',
      '>Today | 10:00–14:00',
    ]);
    expect(told('en', siri, '2026-11-23T12:00+01:00', 'phone')[0]).to.equal('| Phone');
    expect(told('en', siri, '2026-11-23T12:00+01:00', 'visit')).to.deep.equal([
      'We do not know the opening hours. Call before you go.',
    ]);
  });

  it('say of a telephone that is answered by appointment that it has to be booked', () => {
    const phone = {week: {Mo: [ap('10:00-12:00')], PH: []}};
    const of = (language: 'en' | 'da') =>
      told(language, {phone}, '2026-11-23T09:00+01:00').slice(1, 3);
    expect(of('en')).to.deep.equal(['| Phone', '>Today | 10:00–12:00 (book first)']);
    expect(of('da')).to.deep.equal(['| Telefon', '>I dag | 10.00–12.00 (bestil tid først)']);
  });

  it('take the office’s own day for today', () => {
    const [, today] = told('en', {visit: open}, '2026-11-22T23:30Z');
    expect(today).to.equal('>Today | 10:00–15:00');
  });

  it('look no further than a year for the end of a closing', () => {
    const forever = {
      visit: {...open, special: [{from: '2026-11-23', through: '2999-12-31', hours: []}]},
    };
    expect(told('en', forever, '2026-11-23T12:00+01:00')[1]).to.match(
      /^>Today–Sun 29 \| Closed \(until and including \d+ \w+ 202[78]\)$/,
    );
  });
});
