import {expect} from 'chai';
import {officeStateAt, parseDirectory} from '../../src/directory/index.js';
import type {Office, OfficeInquiry} from '../../src/directory/index.js';
import {provideDanish} from '../../src/localization/danish.js';
import {withLocale} from '../../src/localization/localize.js';
import {goToWords, stateWords} from '../../src/localization/state-words.js';
import type {StateWords} from '../../src/localization/state-words.js';
import {sampleWith} from '../directory/sample.js';
import {setReadersClock} from './readers-clock.js';

type Span = string | {t: string; by?: string; for?: readonly string[]};

/** A span for booked visits. */
const ap = (t: string): Span => ({t, by: 'appointment'});

/** The same on every working day; on days on which offices close by agreement it may be closed. */
const daily = (...spans: Span[]) => ({
  week: {Mo: spans, Tu: spans, We: spans, Th: spans, Fr: spans, PH: []},
  agreementDays: 'may-close',
});

const always = {
  week: Object.fromEntries(
    ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH'].map(day => [day, ['00:00-24:00']]),
  ),
};

const officeWith = (hours: unknown, line: object = {}): Office => {
  const directory = sampleWith('offices[0].hours', hours) as {
    offices: {contactPoints: unknown; services: unknown}[];
  };
  directory.offices[0]!.services = ['doctor', 'mitid'].map(id => ({
    id,
    name: {en: id},
    provenance: 'page',
  }));
  directory.offices[0]!.contactPoints = [
    {topic: {en: 'All'}, telephone: '+4512345678', provenance: 'page', ...line},
  ];
  return parseDirectory(directory).office('here')!;
};

const onPaper = ({state, details, yours, asksToCall}: StateWords): string =>
  [
    [`**${state}**`, ...details].join(' · '),
    ...(asksToCall ? [': 12 34 56 78'] : []),
    ...(yours ? [` (${yours})`] : []),
  ]
    .join('')
    // No line is broken between a word and its time.
    .replaceAll('\u00a0', ' ');

/** As the badge shows it: the state in bold, and a number to call where one belongs there. */
const words = (
  hours: unknown,
  at: string,
  inquiry?: OfficeInquiry,
  line?: object,
): [english: string, danish: string] => {
  const now = Date.parse(at);
  const state = officeStateAt(officeWith(hours, line), now, inquiry);
  const told = (language: 'en' | 'da') =>
    withLocale(language, () => onPaper(stateWords(language, state, now)));
  return [told('en'), told('da')];
};

const walkIn = {visit: daily('10:00-15:00')};
const walkInAndPhone = {visit: daily('10:00-15:00'), phone: daily('09:00-16:00')};
const booked = {visit: daily(ap('10:00-16:00'))};
const bookedThenDropIn = {visit: daily(ap('08:00-10:00'), '10:00-15:00')};
const dropInThenBooked = {visit: daily('10:00-12:00', ap('12:00-15:00'))};
const nights = {visit: {week: {Fr: ['20:00-03:30'], Sa: ['20:00-24:00'], PH: 'week'}}};
const onThursday = {visit: {week: {Th: ['10:00-15:00'], PH: []}}};
const unknownDays = {We: null, Th: null, Fr: null, Sa: null, Su: null};

/** Visits not known; the phone on Monday, not on Tuesday, and from Wednesday on not known either. */
const siri = {
  visit: null,
  phone: {
    week: {Mo: ['09:00-15:00'], Tu: [], ...unknownDays, PH: []},
    agreementDays: 'may-close',
  },
};

type Case = readonly [
  when: string,
  hours: unknown,
  at: string,
  english: string,
  danish: string,
  inquiry?: OfficeInquiry,
];

/**
 * Every wording, as a reader sees it whose clock is Denmark's. Monday 23 November 2026 is an ordinary day;
 * Denmark is one hour ahead of UTC.
 */
const WORDINGS: Readonly<Record<string, readonly Case[]>> = {
  Open: [
    [
      'it is open',
      walkInAndPhone,
      '2026-11-23T12:00+01:00',
      '**Open** · until 15:00',
      '**Åbent** · til kl. 15.00',
    ],
    [
      'it closes in 31 minutes',
      walkIn,
      '2026-11-23T14:29+01:00',
      '**Open** · until 15:00',
      '**Åbent** · til kl. 15.00',
    ],
    [
      'it closes in half an hour',
      walkIn,
      '2026-11-23T14:30+01:00',
      '**Closes soon** · 15:00, in 30 minutes',
      '**Lukker snart** · kl. 15.00, om 30 minutter',
    ],
    [
      'it closes in seconds',
      walkIn,
      '2026-11-23T14:59:40+01:00',
      '**Closes soon** · 15:00, in 1 minute',
      '**Lukker snart** · kl. 15.00, om 1 minut',
    ],
    [
      'it closes at night',
      nights,
      '2026-11-27T23:00+01:00',
      '**Open** · until tomorrow 03:30',
      '**Åbent** · til i morgen kl. 03.30',
    ],
    [
      'that night lasts',
      nights,
      '2026-11-28T01:00+01:00',
      '**Open** · until 03:30',
      '**Åbent** · til kl. 03.30',
    ],
    [
      'it closes at midnight',
      nights,
      '2026-11-28T22:00+01:00',
      '**Open** · until 24:00',
      '**Åbent** · til kl. 24.00',
    ],
    [
      'it closes at midnight soon',
      nights,
      '2026-11-28T23:45+01:00',
      '**Closes soon** · 24:00, in 15 minutes',
      '**Lukker snart** · kl. 24.00, om 15 minutter',
    ],
    [
      'it never closes',
      {visit: always},
      '2026-11-23T12:00+01:00',
      '**Open** · 24 hours a day',
      '**Åbent** · døgnet rundt',
    ],
    [
      'drop-in gives way to booked visits',
      dropInThenBooked,
      '2026-11-23T11:00+01:00',
      '**Open** · until 12:00, then booked visits only',
      '**Åbent** · til kl. 12.00, derefter kun efter tidsbestilling',
    ],
    [
      'drop-in gives way to booked visits soon',
      dropInThenBooked,
      '2026-11-23T11:45+01:00',
      '**Open** · until 12:00, in 15 minutes, then booked visits only',
      '**Åbent** · til kl. 12.00, om 15 minutter, derefter kun efter tidsbestilling',
    ],
    [
      'it may be closed afterwards',
      {visit: {...always, agreementDays: 'may-close'}},
      '2026-12-23T23:45+01:00',
      '**Open** · until 24:00, in 15 minutes',
      '**Åbent** · til kl. 24.00, om 15 minutter',
    ],
  ],
  'The phone': [
    [
      'only the phone is answered',
      walkInAndPhone,
      '2026-11-23T15:10+01:00',
      '**Phone only** · until 16:00',
      '**Kun telefon** · til kl. 16.00',
    ],
    [
      'only the phone is answered, not for long',
      walkInAndPhone,
      '2026-11-23T15:40+01:00',
      '**Phone only** · until 16:00, in 20 minutes',
      '**Kun telefon** · til kl. 16.00, om 20 minutter',
    ],
    [
      'the phone is answered before visits begin',
      walkInAndPhone,
      '2026-11-23T09:10+01:00',
      '**Phone only** · visits from 10:00',
      '**Kun telefon** · besøg fra kl. 10.00',
    ],
    [
      'visits begin soon',
      walkInAndPhone,
      '2026-11-23T09:45+01:00',
      '**Phone only** · visits from 10:00, in 15 minutes',
      '**Kun telefon** · besøg fra kl. 10.00, om 15 minutter',
    ],
    [
      'booked visits begin later',
      {...booked, phone: daily('09:00-16:00')},
      '2026-11-23T09:10+01:00',
      '**Phone only** · booked visits from 10:00',
      '**Kun telefon** · besøg efter tidsbestilling fra kl. 10.00',
    ],
    [
      'the phone is always answered',
      {visit: daily(), phone: always},
      '2026-11-23T12:00+01:00',
      '**Phone only** · 24 hours a day',
      '**Kun telefon** · døgnet rundt',
    ],
    [
      'visits are not known and the phone is answered',
      siri,
      '2026-11-23T12:00+01:00',
      '**Phone answered** · until 15:00',
      '**Telefonen er åben** · til kl. 15.00',
    ],
    [
      'visits are not known and the phone closes soon',
      siri,
      '2026-11-23T14:40+01:00',
      '**Phone closes soon** · 15:00, in 20 minutes',
      '**Telefonen lukker snart** · kl. 15.00, om 20 minutter',
    ],
    [
      'visits are not known and the phone opens',
      siri,
      '2026-11-23T08:00+01:00',
      '**Phone closed** · opens 09:00',
      '**Telefonen er lukket** · åbner kl. 09.00',
    ],
    [
      'visits are not known and the phone opens soon',
      siri,
      '2026-11-23T08:40+01:00',
      '**Phone opens soon** · 09:00, in 20 minutes',
      '**Telefonen åbner snart** · kl. 09.00, om 20 minutter',
    ],
    [
      'the phone is closed and then not known',
      siri,
      '2026-11-24T12:00+01:00',
      '**Phone closed today** · next known: Monday 09:00',
      '**Telefonen er lukket i dag** · næste kendte tid: mandag kl. 09.00',
    ],
    [
      'the phone is closed for longer and then not known',
      siri,
      '2026-11-23T16:00+01:00',
      '**Phone closed** · next known: 30 November 09:00',
      '**Telefonen er lukket** · næste kendte tid: den 30. november kl. 09.00',
    ],
    [
      'only the phone is known, on a day on which offices close by agreement',
      {phone: daily('09:00-16:00')},
      '2026-12-24T12:00+01:00',
      '**Phone may be closed** · Christmas Eve, otherwise 09:00–16:00',
      '**Telefonen er måske lukket** · juleaften, ellers kl. 09.00–16.00',
    ],
    [
      'only the phone is known, on the morning of such a day',
      {phone: daily('09:00-16:00')},
      '2026-12-24T08:00+01:00',
      '**Phone closed** · may open 09:00–16:00',
      '**Telefonen er lukket** · åbner måske kl. 09.00–16.00',
    ],
    [
      'it is asked for and answered',
      walkInAndPhone,
      '2026-11-23T12:00+01:00',
      '**Phone answered** · until 16:00',
      '**Telefonen er åben** · til kl. 16.00',
      {channel: 'phone'},
    ],
    [
      'it is asked for and not known',
      walkIn,
      '2026-11-23T12:00+01:00',
      '**Phone hours not known** · try to call: 12 34 56 78',
      '**Vi kender ikke telefontiden** · prøv at ringe: 12 34 56 78',
      {channel: 'phone'},
    ],
    [
      'calls are by appointment',
      {phone: daily(ap('09:00-16:00'))},
      '2026-11-23T12:00+01:00',
      '**Phone by appointment** · today 09:00–16:00',
      '**Telefon efter aftale** · i dag kl. 09.00–16.00',
      {channel: 'phone'},
    ],
  ],
  'By appointment': [
    [
      'booked visitors are received',
      booked,
      '2026-11-23T12:00+01:00',
      '**By appointment** · today 10:00–16:00',
      '**Efter aftale** · i dag kl. 10.00–16.00',
    ],
    [
      'booked visitors are received, not for long',
      booked,
      '2026-11-23T15:40+01:00',
      '**By appointment** · until 16:00, in 20 minutes',
      '**Efter aftale** · til kl. 16.00, om 20 minutter',
    ],
    [
      'drop-in follows',
      bookedThenDropIn,
      '2026-11-23T09:00+01:00',
      '**By appointment** · today 08:00–10:00 · drop-in from 10:00',
      '**Efter aftale** · i dag kl. 08.00–10.00 · uden tidsbestilling fra kl. 10.00',
    ],
    [
      'drop-in follows soon',
      bookedThenDropIn,
      '2026-11-23T09:40+01:00',
      '**By appointment** · drop-in from 10:00, in 20 minutes',
      '**Efter aftale** · uden tidsbestilling fra kl. 10.00, om 20 minutter',
    ],
    [
      'drop-in follows after a break',
      {visit: daily(ap('08:00-10:00'), '13:00-15:00')},
      '2026-11-23T09:40+01:00',
      '**By appointment** · until 10:00, in 20 minutes · drop-in from 13:00',
      '**Efter aftale** · til kl. 10.00, om 20 minutter · uden tidsbestilling fra kl. 13.00',
    ],
    [
      'booked visitors are received at night',
      {visit: {week: {Fr: [ap('20:00-03:30')], PH: 'week'}}},
      '2026-11-28T01:00+01:00',
      '**By appointment** · until 03:30',
      '**Efter aftale** · til kl. 03.30',
    ],
  ],
  'May be closed': [
    [
      'offices close by agreement',
      walkInAndPhone,
      '2026-12-24T12:00+01:00',
      '**May be closed** · Christmas Eve, otherwise 10:00–15:00 – call first',
      '**Kan være lukket** · juleaften, ellers kl. 10.00–15.00 – ring først',
    ],
    [
      'the hours of such a day end soon',
      walkIn,
      '2026-12-24T14:40+01:00',
      '**May be closed** · Christmas Eve, otherwise until 15:00, in 20 minutes – call first',
      '**Kan være lukket** · juleaften, ellers til kl. 15.00, om 20 minutter – ring først',
    ],
    [
      'the hours of such a day are for booked visits',
      booked,
      '2026-12-24T12:00+01:00',
      '**May be closed** · Christmas Eve, otherwise 10:00–16:00, booked visits only – call first',
      '**Kan være lukket** · juleaften, ellers kl. 10.00–16.00, kun efter tidsbestilling – ring først',
    ],
    [
      'such a day has a break',
      {visit: daily('10:00-12:00', '13:00-15:00')},
      '2026-12-24T11:00+01:00',
      '**May be closed** · Christmas Eve, otherwise 10:00–12:00, 13:00–15:00 – call first',
      '**Kan være lukket** · juleaften, ellers kl. 10.00–12.00, 13.00–15.00 – ring først',
    ],
  ],
  Closed: [
    [
      'it opens later today',
      walkIn,
      '2026-11-23T08:00+01:00',
      '**Closed** · opens 10:00',
      '**Lukket** · åbner kl. 10.00',
    ],
    [
      'it opens soon',
      walkIn,
      '2026-11-23T09:40+01:00',
      '**Opens soon** · 10:00, in 20 minutes',
      '**Åbner snart** · kl. 10.00, om 20 minutter',
    ],
    [
      'it opens tomorrow',
      walkIn,
      '2026-11-23T18:00+01:00',
      '**Closed** · opens tomorrow 10:00',
      '**Lukket** · åbner i morgen kl. 10.00',
    ],
    [
      'it opens on a day of the week',
      walkIn,
      '2026-11-27T18:00+01:00',
      '**Closed** · opens Monday 10:00',
      '**Lukket** · åbner mandag kl. 10.00',
    ],
    [
      'it opens in a week or more',
      {
        visit: {
          ...daily('10:00-15:00'),
          agreementDays: undefined,
          week: {Mo: ['10:00-15:00'], PH: []},
        },
      },
      '2026-12-28T18:00+01:00',
      '**Closed** · opens 4 January 10:00',
      '**Lukket** · åbner den 4. januar kl. 10.00',
    ],
    [
      'it opens in a far month',
      {
        visit: {
          ...onThursday.visit,
          special: [{from: '2026-11-23', through: '2027-01-31', hours: []}],
        },
      },
      '2026-11-23T12:00+01:00',
      '**Closed** · opens 4 February 2027 10:00',
      '**Lukket** · åbner den 4. februar 2027 kl. 10.00',
    ],
    [
      'booked visitors are received next',
      booked,
      '2026-11-23T18:00+01:00',
      '**Closed** · tomorrow 10:00, booked visits only',
      '**Lukket** · i morgen kl. 10.00, kun efter tidsbestilling',
    ],
    [
      'booked visitors are received later today',
      booked,
      '2026-11-23T08:00+01:00',
      '**Closed** · today 10:00, booked visits only',
      '**Lukket** · i dag kl. 10.00, kun efter tidsbestilling',
    ],
    [
      'booked visitors are received soon',
      booked,
      '2026-11-23T09:40+01:00',
      '**Opens soon** · 10:00, in 20 minutes, booked visits only',
      '**Åbner snart** · kl. 10.00, om 20 minutter, kun efter tidsbestilling',
    ],
    [
      'booked visits come first, then drop-in',
      bookedThenDropIn,
      '2026-11-23T07:00+01:00',
      '**Closed** · today 08:00, booked visits only · drop-in from 10:00',
      '**Lukket** · i dag kl. 08.00, kun efter tidsbestilling · uden tidsbestilling fra kl. 10.00',
    ],
    [
      'booked visits come first tomorrow, then drop-in',
      bookedThenDropIn,
      '2026-11-23T18:00+01:00',
      '**Closed** · tomorrow 08:00, booked visits only · drop-in from 10:00',
      '**Lukket** · i morgen kl. 08.00, kun efter tidsbestilling · uden tidsbestilling fra kl. 10.00',
    ],
    [
      'the next day may be closed: it is not skipped',
      walkIn,
      '2022-12-26T12:00+01:00',
      '**Closed** · may open tomorrow 10:00–15:00 – call first',
      '**Lukket** · åbner måske i morgen kl. 10.00–15.00 – ring først',
    ],
    [
      'today may be closed, and has not begun',
      walkIn,
      '2026-12-24T08:00+01:00',
      '**Closed** · may open 10:00–15:00 – call first',
      '**Lukket** · åbner måske kl. 10.00–15.00 – ring først',
    ],
    [
      'today may be closed, and would open soon',
      walkIn,
      '2026-12-24T09:40+01:00',
      '**Closed** · may open 10:00, in 20 minutes – call first',
      '**Lukket** · åbner måske kl. 10.00, om 20 minutter – ring først',
    ],
    [
      'booked visitors may be received tomorrow',
      booked,
      '2026-12-23T18:00+01:00',
      '**Closed** · may open tomorrow 10:00–16:00, booked visits only – call first',
      '**Lukket** · åbner måske i morgen kl. 10.00–16.00, kun efter tidsbestilling – ring først',
    ],
    [
      'the phone is answered before',
      walkInAndPhone,
      '2026-11-23T18:00+01:00',
      '**Closed** · opens tomorrow 10:00 · phone from 09:00',
      '**Lukket** · åbner i morgen kl. 10.00 · telefon fra kl. 09.00',
    ],
    [
      'the phone is answered days before, in half an hour',
      {...onThursday, phone: daily('09:00-16:00')},
      '2026-11-23T08:30+01:00',
      '**Closed** · opens Thursday 10:00 · phone from today 09:00, in 30 minutes',
      '**Lukket** · åbner torsdag kl. 10.00 · telefon fra i dag kl. 09.00, om 30 minutter',
    ],
    [
      'a visit is asked for, the phone is not mentioned',
      walkInAndPhone,
      '2026-11-23T18:00+01:00',
      '**Closed** · opens tomorrow 10:00',
      '**Lukket** · åbner i morgen kl. 10.00',
      {channel: 'visit'},
    ],
    [
      'it is not known from tomorrow on',
      {visit: {week: {Mo: ['10:00-12:00'], Tu: null, ...unknownDays, PH: []}}},
      '2026-11-23T13:00+01:00',
      '**Closed today** · next known: 30 November 10:00',
      '**Lukket i dag** · næste kendte tid: den 30. november kl. 10.00',
    ],
    [
      'it is never known again',
      {visit: {...daily('10:00-15:00'), validThrough: '2026-11-23'}},
      '2026-11-23T18:00+01:00',
      '**Closed today** · call before you go: 12 34 56 78',
      '**Lukket i dag** · ring, før du kommer: 12 34 56 78',
    ],
    [
      'it never opens',
      {visit: daily()},
      '2026-11-23T12:00+01:00',
      '**Closed** · call before you go: 12 34 56 78',
      '**Lukket** · ring, før du kommer: 12 34 56 78',
    ],
  ],
  'Not known': [
    [
      'nothing is known',
      {visit: null, phone: null},
      '2026-11-23T12:00+01:00',
      '**Opening hours not known** · call before you go: 12 34 56 78',
      '**Vi kender ikke åbningstiden** · ring, før du kommer: 12 34 56 78',
    ],
    [
      'neither is known today, and the phone on Monday',
      siri,
      '2026-11-25T12:00+01:00',
      '**Opening hours not known** · call before you go (phone: Monday 09:00): 12 34 56 78',
      '**Vi kender ikke åbningstiden** · ring, før du kommer (telefonen åbner mandag kl. 09.00): 12 34 56 78',
    ],
    [
      'a visit is asked for',
      siri,
      '2026-11-23T12:00+01:00',
      '**Opening hours not known** · call before you go: 12 34 56 78',
      '**Vi kender ikke åbningstiden** · ring, før du kommer: 12 34 56 78',
      {channel: 'visit'},
    ],
  ],
  'A service': [
    [
      'it has hours of its own',
      {visit: daily('10:00-12:00', {t: '12:00-16:00', for: ['doctor']})},
      '2026-11-23T13:00+01:00',
      '**Open** · until 16:00',
      '**Åbent** · til kl. 16.00',
      {task: 'doctor'},
    ],
    [
      'the hours are for another one',
      {visit: daily('10:00-12:00', {t: '12:00-16:00', for: ['mitid']})},
      '2026-11-23T13:00+01:00',
      '**Closed** · opens tomorrow 10:00',
      '**Lukket** · åbner i morgen kl. 10.00',
      {task: 'doctor'},
    ],
    [
      'its booked hours are these',
      {visit: daily({t: '12:00-16:00', by: 'appointment', for: ['doctor']})},
      '2026-11-23T13:00+01:00',
      '**By appointment** · today 12:00–16:00',
      '**Efter aftale** · i dag kl. 12.00–16.00',
      {task: 'doctor'},
    ],
  ],
};

before(provideDanish);

describe('The words for a state', () => {
  let restore: () => void;
  beforeEach(() => {
    restore = setReadersClock(60);
  });
  afterEach(() => {
    restore();
  });

  for (const [name, cases] of Object.entries(WORDINGS)) {
    describe(name, () => {
      for (const [when, hours, at, english, danish, inquiry] of cases) {
        it(`are "${english}" when ${when}`, () => {
          expect(words(hours, at, inquiry)).to.deep.equal([english, danish]);
        });
      }
    });
  }

  it('are those of the line for a service, where it has hours of its own', () => {
    const line = {services: ['doctor'], hours: daily('11:00-12:00')};
    expect(
      words({phone: daily('09:00-16:00')}, '2026-11-23T11:15+01:00', {task: 'doctor'}, line)[0],
    ).to.equal('**Phone answered** · until 12:00');
  });

  describe('on the reader’s clock', () => {
    for (const [where, minutes, hours, at, english, danish] of [
      [
        'an hour behind',
        0,
        walkIn,
        '2026-11-23T18:00+01:00',
        '**Closed** · opens tomorrow 10:00 (Your time: 09:00)',
        '**Lukket** · åbner i morgen kl. 10.00 (Din tid: kl. 09.00)',
      ],
      [
        'in Kolkata, where it is that day already',
        330,
        walkIn,
        '2026-11-23T22:30+01:00',
        '**Closed** · opens tomorrow 10:00 (Your time: today 14:30)',
        '**Lukket** · åbner i morgen kl. 10.00 (Din tid: i dag kl. 14.30)',
      ],
      [
        'in Los Angeles, where it is still the day before',
        -480,
        walkIn,
        '2026-11-24T02:00+01:00',
        '**Closed** · opens 10:00 (Your time: tomorrow 01:00)',
        '**Lukket** · åbner kl. 10.00 (Din tid: i morgen kl. 01.00)',
      ],
      [
        'on the same day, though the moment is on another',
        -600,
        walkIn,
        '2026-11-23T18:00+01:00',
        '**Closed** · opens tomorrow 10:00 (Your time: today 23:00)',
        '**Lukket** · åbner i morgen kl. 10.00 (Din tid: i dag kl. 23.00)',
      ],
      [
        'some days ahead',
        900,
        onThursday,
        '2026-11-23T12:00+01:00',
        '**Closed** · opens Thursday 10:00 (Your time: Friday 00:00)',
        '**Lukket** · åbner torsdag kl. 10.00 (Din tid: fredag kl. 00.00)',
      ],
      [
        'in Kolkata, of an end at midnight, which is tomorrow there',
        330,
        {visit: daily('10:00-24:00')},
        '2026-11-23T12:00+01:00',
        '**Open** · until 24:00 (Your time: tomorrow 04:30)',
        '**Åbent** · til kl. 24.00 (Din tid: i morgen kl. 04.30)',
      ],
      [
        'in New York, of an opening at midnight, which is today there',
        -300,
        {visit: {week: {Tu: ['00:00-10:00'], PH: []}}},
        '2026-11-23T12:00+01:00',
        '**Closed** · opens tomorrow 00:00 (Your time: today 18:00)',
        '**Lukket** · åbner i morgen kl. 00.00 (Din tid: i dag kl. 18.00)',
      ],
      [
        'in Kolkata, of booked hours',
        330,
        booked,
        '2026-11-23T12:00+01:00',
        '**By appointment** · today 10:00–16:00 (Your time: 14:30–20:30)',
        '**Efter aftale** · i dag kl. 10.00–16.00 (Din tid: kl. 14.30–20.30)',
      ],
      [
        'in London, of a close that is near',
        0,
        walkIn,
        '2026-11-23T14:40+01:00',
        '**Closes soon** · 15:00, in 20 minutes (Your time: 14:00)',
        '**Lukker snart** · kl. 15.00, om 20 minutter (Din tid: kl. 14.00)',
      ],
      [
        'in Denmark, of an office in New York',
        60,
        {visit: {...daily('10:00-15:00'), tz: 'America/New_York', holidays: null}},
        '2026-11-23T17:00Z',
        '**Open** · until 15:00 (Your time: 21:00)',
        '**Åbent** · til kl. 15.00 (Din tid: kl. 21.00)',
      ],
    ] as const) {
      it(`${where}: "${english}"`, () => {
        restore();
        restore = setReadersClock(minutes);
        expect(words(hours, at)).to.deep.equal([english, danish]);
      });
    }
  });

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
        `**May be closed** · ${english}, otherwise 00:00–24:00 – call first`,
        `**Kan være lukket** · ${danish}, ellers kl. 00.00–24.00 – ring først`,
      ]);
    });
  }

  it('are "No longer exists · go to SIRI" when it is dissolved', () => {
    const source = sampleWith('offices[0].status', 'dissolved');
    const now = Date.parse('2026-11-23T12:00+01:00');
    const state = officeStateAt(parseDirectory(source).office('here')!, now);
    const told = (language: 'en' | 'da') =>
      withLocale(language, () => [stateWords(language, state, now).state, goToWords('SIRI')]);
    expect(told('en')).to.deep.equal(['No longer exists', 'go to SIRI']);
    expect(told('da')).to.deep.equal(['Findes ikke længere', 'henvend dig til SIRI']);
  });

  it('are due again with each minute that is counted, and at the reader’s midnight', () => {
    const due = (at: string) => {
      const now = Date.parse(at);
      const {dueAt} = stateWords('en', officeStateAt(officeWith(walkIn), now), now);
      return new Date(dueAt).toISOString();
    };
    expect(due('2026-11-23T14:40+01:00')).to.equal('2026-11-23T13:41:00.000Z');
    expect(due('2026-11-23T14:40:20+01:00')).to.equal('2026-11-23T13:41:00.000Z');
    const midnight = new Date(Date.parse('2026-11-23T12:00+01:00')).setHours(24, 0, 0, 0);
    expect(due('2026-11-23T12:00+01:00')).to.equal(new Date(midnight).toISOString());
  });
});
