import {expect} from 'chai';
import {parseHours} from '../../src/hours/index.js';
import {checkHours} from '../../src/hours/parse.js';

const week = (days: object) => ({week: {PH: [], ...days}});
const monday = (...spans: unknown[]) => week({Mo: spans});
const special = (fields: object) => ({
  special: [{from: '2026-12-24', through: '2026-12-26', hours: [], ...fields}],
});
const season = (fields: object) => ({
  seasons: [{from: '2026-12-24', through: '2026-12-26', week: {PH: []}, ...fields}],
});

const messageOf = (source: unknown, path?: string): string => {
  try {
    parseHours(source, path);
  } catch (error) {
    expect(error).to.be.instanceOf(RangeError);
    return (error as RangeError).message;
  }
  return 'accepted';
};

describe('hours: parsing', () => {
  const refused: Readonly<Record<string, readonly [source: unknown, message: string]>> = {
    'no object': [null, 'must be an object; got null'],
    'a list for an object': [[], 'must be an object; got []'],
    'a text for an object': ['10:00-12:00', 'must be an object; got "10:00-12:00"'],
    'an unknown key': [
      {weeks: {}},
      'weeks: unknown key; must be one of week, seasons, special, validFrom, validThrough, tz, holidays, agreementDays',
    ],
    'a key of every object': [
      {constructor: null},
      'constructor: unknown key; must be one of week, seasons, special, validFrom, validThrough, tz, holidays, agreementDays',
    ],
    'a weekday of another spelling': [
      week({Mon: []}),
      'week.Mon: unknown key; must be one of Mo, Tu, We, Th, Fr, Sa, Su, PH',
    ],
    'a missing PH': [{week: {Mo: []}}, 'week.PH: missing (expected a list)'],
    'PH of another word': [week({PH: 'weekday'}), 'week.PH: must be a list; got "weekday"'],
    'a weekday like the week': [week({Mo: 'week'}), 'week.Mo: must be a list; got "week"'],
    'a text for a list': [week({Mo: '10:00-12:00'}), 'week.Mo: must be a list; got "10:00-12:00"'],
    'an object for a list': [week({Mo: {}}), 'week.Mo: must be a list; got {}'],
    'a list with a hole': [
      week({Mo: [,]}),
      'week.Mo[0]: missing (expected a span such as 09:00-17:00)',
    ],
    'hour 25': [
      monday('25:00-26:00'),
      'week.Mo[0]: must be a span such as 09:00-17:00; got "25:00-26:00"',
    ],
    'minute 60': [
      monday('10:00-12:60'),
      'week.Mo[0]: must be a span such as 09:00-17:00; got "10:00-12:60"',
    ],
    'minute 60 at the start': [
      monday('10:60-12:00'),
      'week.Mo[0]: must be a span such as 09:00-17:00; got "10:60-12:00"',
    ],
    'a later than last time': [
      monday('10:00-24:01'),
      'week.Mo[0]: must be a span such as 09:00-17:00; got "10:00-24:01"',
    ],
    'a start at 24:00': [
      monday('24:00-10:00'),
      'week.Mo[0]: must be a span such as 09:00-17:00; got "24:00-10:00"',
    ],
    'a missing zero': [
      monday('9:00-12:00'),
      'week.Mo[0]: must be a span such as 09:00-17:00; got "9:00-12:00"',
    ],
    'a missing zero at the end': [
      monday('09:00-9:30'),
      'week.Mo[0]: must be a span such as 09:00-17:00; got "09:00-9:30"',
    ],
    'an en dash': [
      monday('10:00–12:00'),
      'week.Mo[0]: must be a span such as 09:00-17:00; got "10:00–12:00"',
    ],
    'blanks around': [
      monday(' 10:00-12:00'),
      'week.Mo[0]: must be a span such as 09:00-17:00; got " 10:00-12:00"',
    ],
    'a blank at the end': [
      monday('10:00-12:00 '),
      'week.Mo[0]: must be a span such as 09:00-17:00; got "10:00-12:00 "',
    ],
    'a third time': [
      monday('10:00-12:00-14:00'),
      'week.Mo[0]: must be a span such as 09:00-17:00; got "10:00-12:00-14:00"',
    ],
    'equal ends': [
      monday('10:00-12:00', '00:00-00:00'),
      'week.Mo[1]: must be a span such as 09:00-17:00; got "00:00-00:00"',
    ],
    'equal ends by appointment': [
      monday({t: '10:00-10:00', by: 'appointment'}),
      'week.Mo[0].t: must be a span such as 09:00-17:00; got "10:00-10:00"',
    ],
    'a number for a span': [monday(10), 'week.Mo[0]: must be a span such as 09:00-17:00; got 10'],
    'a list for a span': [
      monday(['10:00-12:00']),
      'week.Mo[0]: must be an object; got ["10:00-12:00"]',
    ],
    'null for a span': [monday(null), 'week.Mo[0]: must be an object; got null'],
    'a list for times': [
      monday({t: ['10:00-12:00'], by: 'appointment'}),
      'week.Mo[0].t: must be a span such as 09:00-17:00; got ["10:00-12:00"]',
    ],
    'a span without times': [
      monday({by: 'appointment'}),
      'week.Mo[0].t: missing (expected a span such as 09:00-17:00)',
    ],
    'a span for no services': [
      monday({t: '10:00-12:00', for: []}),
      'week.Mo[0].for: must be a list of at least one service id; got []',
    ],
    'a span for a service outside a list': [
      monday({t: '10:00-12:00', for: 'mitid'}),
      'week.Mo[0].for: must be a list; got "mitid"',
    ],
    'a span for a service without a name': [
      monday({t: '10:00-12:00', for: ['mitid', ' ']}),
      'week.Mo[0].for[1]: must be a text; got " "',
    ],
    'a span for what is no id': [
      special({hours: [{t: '10:00-12:00', for: [5]}]}),
      'special[0].hours[0].for[0]: must be a text; got 5',
    ],
    'a span by something else': [
      monday({t: '10:00-12:00', by: 'phone'}),
      'week.Mo[0].by: must be appointment; got "phone"',
    ],
    'a span with another key': [
      monday({t: '10:00-12:00', by: 'appointment', note: ''}),
      'week.Mo[0].note: unknown key; must be one of t, by, for',
    ],
    '30 February': [
      special({from: '2026-02-30'}),
      'special[0].from: must be a calendar date, YYYY-MM-DD; got "2026-02-30"',
    ],
    '29 February of a common year': [
      {validFrom: '2027-02-29'},
      'validFrom: must be a calendar date, YYYY-MM-DD; got "2027-02-29"',
    ],
    'a day of another spelling': [
      {validFrom: '2027-2-9'},
      'validFrom: must be a calendar date, YYYY-MM-DD; got "2027-2-9"',
    ],
    'a day with a time': [
      {validThrough: '2027-02-09T00:00'},
      'validThrough: must be a calendar date, YYYY-MM-DD; got "2027-02-09T00:00"',
    ],
    'a day that is a number': [
      {validFrom: 2027},
      'validFrom: must be a calendar date, YYYY-MM-DD; got 2027',
    ],
    'a word for a day': [
      {validFrom: 'today'},
      'validFrom: must be a calendar date, YYYY-MM-DD; got "today"',
    ],
    'null for a day': [
      {validThrough: null},
      'validThrough: must be a calendar date, YYYY-MM-DD; got null',
    ],
    'validity that ends before it begins': [
      {validFrom: '2027-01-02', validThrough: '2027-01-01'},
      'validThrough: must be no earlier than 2027-01-02; got "2027-01-01"',
    ],
    'a special that ends before it begins': [
      special({through: '2026-12-23'}),
      'special[0].through: must be no earlier than 2026-12-24; got "2026-12-23"',
    ],
    'a season that ends before it begins': [
      season({through: '2026-12-23'}),
      'seasons[0].through: must be no earlier than 2026-12-24; got "2026-12-23"',
    ],
    'a special without hours': [
      special({hours: undefined}),
      'special[0].hours: missing (expected a list)',
    ],
    'a special like the week': [
      special({hours: 'week'}),
      'special[0].hours: must be a list; got "week"',
    ],
    'a special with one end': [
      {special: [{from: '2026-12-24', hours: []}]},
      'special[0].through: missing (expected a calendar date, YYYY-MM-DD)',
    ],
    'a special with another key': [
      special({week: null}),
      'special[0].week: unknown key; must be one of from, through, hours, note',
    ],
    'a special that is no list': [{special: {}}, 'special: must be a list; got {}'],
    'a note that is no text': [special({note: 5}), 'special[0].note: must be a text; got 5'],
    'a note that is a list': [special({note: ['a']}), 'special[0].note: must be a text; got ["a"]'],
    'a note with a text that is none': [
      special({note: {da: 'Flytter', en: 5}}),
      'special[0].note.en: must be a text; got 5',
    ],
    'a note in no language': [
      special({note: {}}),
      'special[0].note: must be a text in any language; got {}',
    ],
    'a note in what is no language': [
      special({note: {en_GB: 'Moving'}}),
      'special[0].note.en_GB: must be a BCP 47 language tag such as da or pt-BR; got "en_GB"',
    ],
    'a note that is null': [special({note: null}), 'special[0].note: must be a text; got null'],
    'a season without a week': [
      season({week: undefined}),
      'seasons[0].week: missing (expected an object)',
    ],
    'a season without PH': [season({week: {}}), 'seasons[0].week.PH: missing (expected a list)'],
    'a season with another key': [
      season({note: ''}),
      'seasons[0].note: unknown key; must be one of from, through, week',
    ],
    'an unknown zone': [
      {tz: 'Europe/Kobenhavn'},
      'tz: must be an IANA time zone; got "Europe/Kobenhavn"',
    ],
    'an offset for a zone': [{tz: '+01:00'}, 'tz: must be an IANA time zone; got "+01:00"'],
    'an empty zone': [{tz: ''}, 'tz: must be an IANA time zone; got ""'],
    'no zone': [{tz: null}, 'tz: must be an IANA time zone; got null'],
    'a list for a zone': [
      {tz: ['Europe/Copenhagen']},
      'tz: must be an IANA time zone; got ["Europe/Copenhagen"]',
    ],
    'an unknown calendar': [{holidays: 'SE'}, 'holidays: must be one of DK, null; got "SE"'],
    'a calendar of another spelling': [
      {holidays: 'dk'},
      'holidays: must be one of DK, null; got "dk"',
    ],
    'holidays switched off by false': [
      {holidays: false},
      'holidays: must be one of DK, null; got false',
    ],
    'unknown agreement days': [
      {agreementDays: 'close'},
      'agreementDays: must be may-close; got "close"',
    ],
    'agreement days switched off by null': [
      {agreementDays: null},
      'agreementDays: must be may-close; got null',
    ],
  };

  for (const [name, [source, message]] of Object.entries(refused)) {
    it(`refuses ${name}`, () => {
      expect(messageOf(source)).to.equal(message);
    });
  }

  it('begins its messages with the path of the fault', () => {
    const path = 'offices[3].hours.visit';
    expect(messageOf(monday('9:00-12:00'), path)).to.equal(
      'offices[3].hours.visit.week.Mo[0]: must be a span such as 09:00-17:00; got "9:00-12:00"',
    );
    expect(messageOf(null, path)).to.equal('offices[3].hours.visit: must be an object; got null');
    expect(messageOf({validFrom: '2027-01-02', validThrough: '2027-01-01'}, path)).to.match(
      /^offices\[3\]\.hours\.visit\.validThrough: /,
    );
  });

  it('says of a day that does not exist nothing but that', () => {
    for (const dates of [{from: '2027-02-30'}, {from: '2026-12-24', through: '2026-11-31'}]) {
      const paths: string[] = [];
      checkHours(special(dates), '', ({path}) => paths.push(path));
      expect(paths).to.have.length(1);
    }
  });

  const accepted: Readonly<Record<string, unknown>> = {
    'nothing at all': {},
    'no week': {week: null},
    'a week of public holidays only': week({}),
    'fields that are undefined': {week: undefined, tz: undefined, validFrom: undefined},
    'the whole day': monday('00:00-24:00'),
    'the last minute': monday('00:00-23:59', '23:59-00:00'),
    'overlapping spans': monday('10:00-12:00', '11:00-13:00', '11:00-13:00'),
    'a span with its times alone': monday({t: '10:00-12:00'}),
    'a span for some services': monday({t: '10:00-12:00', for: ['mitid', 'doctor']}),
    'a span for a service, by appointment': monday({
      t: '10:00-12:00',
      by: 'appointment',
      for: ['mitid'],
    }),
    'a range of one day': special({through: '2026-12-24'}),
    'overlapping specials': {special: [...special({}).special, ...special({}).special]},
    'validity of one day': {validFrom: '2027-01-01', validThrough: '2027-01-01'},
    '29 February of a leap year': {validFrom: '2028-02-29'},
    'the first day of all': {validFrom: '1970-01-01'},
    'a note in several languages': special({note: {da: 'Flytter', en: 'Moving'}}),
    'an empty note': special({note: ''}),
    'another zone': {tz: 'America/Argentina/Buenos_Aires'},
    'the zone of no place': {tz: 'UTC'},
    'no calendar': {holidays: null},
    'the calendar by name': {holidays: 'DK', agreementDays: 'may-close'},
    'agreement days without a calendar': {holidays: null, agreementDays: 'may-close'},
  };

  for (const [name, source] of Object.entries(accepted)) {
    it(`accepts ${name}`, () => {
      expect(messageOf(source)).to.equal('accepted');
    });
  }

  it('tells the zone, Copenhagen if none is given', () => {
    expect(parseHours({}).tz).to.equal('Europe/Copenhagen');
    expect(parseHours({tz: 'Atlantic/Faroe'}).tz).to.equal('Atlantic/Faroe');
  });

  it('leaves the source as it is', () => {
    const source = {week: {Mo: ['22:00-02:00'], PH: 'week'}, special: special({}).special};
    const copy = structuredClone(source);
    parseHours(source);
    expect(source).to.deep.equal(copy);
  });
});
