import {expect} from 'chai';
import {parseHours} from '../../src/hours/index.js';

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
    'no object': [null, 'null is not an object'],
    'a list for an object': [[], '[] is not an object'],
    'a text for an object': ['10:00-12:00', '"10:00-12:00" is not an object'],
    'an unknown key': [{weeks: {}}, 'weeks: {} is not a known key here'],
    'a key of every object': [{constructor: null}, 'constructor: null is not a known key here'],
    'a weekday of another spelling': [week({Mon: []}), 'week.Mon: [] is not a known key here'],
    'a missing PH': [{week: {Mo: []}}, 'week.PH: nothing is not a list'],
    'PH of another word': [week({PH: 'weekday'}), 'week.PH: "weekday" is not a list'],
    'a weekday like the week': [week({Mo: 'week'}), 'week.Mo: "week" is not a list'],
    'a text for a list': [week({Mo: '10:00-12:00'}), 'week.Mo: "10:00-12:00" is not a list'],
    'an object for a list': [week({Mo: {}}), 'week.Mo: {} is not a list'],
    'a list with a hole': [week({Mo: [,]}), 'week.Mo[0]: nothing is not a span, 09:00-17:00'],
    'hour 25': [monday('25:00-26:00'), 'week.Mo[0]: "25:00-26:00" is not a span, 09:00-17:00'],
    'minute 60': [monday('10:00-12:60'), 'week.Mo[0]: "10:00-12:60" is not a span, 09:00-17:00'],
    'minute 60 at the start': [
      monday('10:60-12:00'),
      'week.Mo[0]: "10:60-12:00" is not a span, 09:00-17:00',
    ],
    'a later than last time': [
      monday('10:00-24:01'),
      'week.Mo[0]: "10:00-24:01" is not a span, 09:00-17:00',
    ],
    'a start at 24:00': [
      monday('24:00-10:00'),
      'week.Mo[0]: "24:00-10:00" is not a span, 09:00-17:00',
    ],
    'a missing zero': [monday('9:00-12:00'), 'week.Mo[0]: "9:00-12:00" is not a span, 09:00-17:00'],
    'a missing zero at the end': [
      monday('09:00-9:30'),
      'week.Mo[0]: "09:00-9:30" is not a span, 09:00-17:00',
    ],
    'an en dash': [monday('10:00–12:00'), 'week.Mo[0]: "10:00–12:00" is not a span, 09:00-17:00'],
    'blanks around': [
      monday(' 10:00-12:00'),
      'week.Mo[0]: " 10:00-12:00" is not a span, 09:00-17:00',
    ],
    'a blank at the end': [
      monday('10:00-12:00 '),
      'week.Mo[0]: "10:00-12:00 " is not a span, 09:00-17:00',
    ],
    'a third time': [
      monday('10:00-12:00-14:00'),
      'week.Mo[0]: "10:00-12:00-14:00" is not a span, 09:00-17:00',
    ],
    'equal ends': [
      monday('10:00-12:00', '00:00-00:00'),
      'week.Mo[1]: "00:00-00:00" is not a span, 09:00-17:00',
    ],
    'equal ends by appointment': [
      monday({t: '10:00-10:00', by: 'appointment'}),
      'week.Mo[0].t: "10:00-10:00" is not a span, 09:00-17:00',
    ],
    'a number for a span': [monday(10), 'week.Mo[0]: 10 is not a span, 09:00-17:00'],
    'a list for a span': [monday(['10:00-12:00']), 'week.Mo[0]: ["10:00-12:00"] is not an object'],
    'null for a span': [monday(null), 'week.Mo[0]: null is not an object'],
    'a list for times': [
      monday({t: ['10:00-12:00'], by: 'appointment'}),
      'week.Mo[0].t: ["10:00-12:00"] is not a span, 09:00-17:00',
    ],
    'a span without times': [
      monday({by: 'appointment'}),
      'week.Mo[0].t: nothing is not a span, 09:00-17:00',
    ],
    'a span by nothing': [monday({t: '10:00-12:00'}), 'week.Mo[0].by: nothing is not appointment'],
    'a span by something else': [
      monday({t: '10:00-12:00', by: 'phone'}),
      'week.Mo[0].by: "phone" is not appointment',
    ],
    'a span with another key': [
      monday({t: '10:00-12:00', by: 'appointment', note: ''}),
      'week.Mo[0].note: "" is not a known key here',
    ],
    '30 February': [
      special({from: '2026-02-30'}),
      'special[0].from: "2026-02-30" is not a day, YYYY-MM-DD',
    ],
    '29 February of a common year': [
      {validFrom: '2027-02-29'},
      'validFrom: "2027-02-29" is not a day, YYYY-MM-DD',
    ],
    'a day of another spelling': [
      {validFrom: '2027-2-9'},
      'validFrom: "2027-2-9" is not a day, YYYY-MM-DD',
    ],
    'a day with a time': [
      {validThrough: '2027-02-09T00:00'},
      'validThrough: "2027-02-09T00:00" is not a day, YYYY-MM-DD',
    ],
    'a day that is a number': [{validFrom: 2027}, 'validFrom: 2027 is not a day, YYYY-MM-DD'],
    'a word for a day': [{validFrom: 'today'}, 'validFrom: "today" is not a day, YYYY-MM-DD'],
    'null for a day': [{validThrough: null}, 'validThrough: null is not a day, YYYY-MM-DD'],
    'validity that ends before it begins': [
      {validFrom: '2027-01-02', validThrough: '2027-01-01'},
      'validThrough: "2027-01-01" is not a later day',
    ],
    'a special that ends before it begins': [
      special({through: '2026-12-23'}),
      'special[0].through: "2026-12-23" is not a later day',
    ],
    'a season that ends before it begins': [
      season({through: '2026-12-23'}),
      'seasons[0].through: "2026-12-23" is not a later day',
    ],
    'a special without hours': [
      special({hours: undefined}),
      'special[0].hours: nothing is not a list',
    ],
    'a special like the week': [special({hours: 'week'}), 'special[0].hours: "week" is not a list'],
    'a special with one end': [
      {special: [{from: '2026-12-24', hours: []}]},
      'special[0].through: nothing is not a day, YYYY-MM-DD',
    ],
    'a special with another key': [
      special({week: null}),
      'special[0].week: null is not a known key here',
    ],
    'a special that is no list': [{special: {}}, 'special: {} is not a list'],
    'a note that is no text': [special({note: 5}), 'special[0].note: 5 is not a text'],
    'a note that is a list': [special({note: ['a']}), 'special[0].note: ["a"] is not a text'],
    'a note that is null': [special({note: null}), 'special[0].note: null is not a text'],
    'a season without a week': [
      season({week: undefined}),
      'seasons[0].week: nothing is not an object',
    ],
    'a season without PH': [season({week: {}}), 'seasons[0].week.PH: nothing is not a list'],
    'a season with another key': [
      season({note: ''}),
      'seasons[0].note: "" is not a known key here',
    ],
    'an unknown zone': [{tz: 'Europe/Kobenhavn'}, 'tz: "Europe/Kobenhavn" is not an IANA zone'],
    'an offset for a zone': [{tz: '+01:00'}, 'tz: "+01:00" is not an IANA zone'],
    'an empty zone': [{tz: ''}, 'tz: "" is not an IANA zone'],
    'no zone': [{tz: null}, 'tz: null is not an IANA zone'],
    'a list for a zone': [
      {tz: ['Europe/Copenhagen']},
      'tz: ["Europe/Copenhagen"] is not an IANA zone',
    ],
    'an unknown calendar': [{holidays: 'SE'}, 'holidays: "SE" is not DK or null'],
    'a calendar of another spelling': [{holidays: 'dk'}, 'holidays: "dk" is not DK or null'],
    'holidays switched off by false': [{holidays: false}, 'holidays: false is not DK or null'],
    'unknown agreement days': [{agreementDays: 'close'}, 'agreementDays: "close" is not may-close'],
    'agreement days switched off by null': [
      {agreementDays: null},
      'agreementDays: null is not may-close',
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
      'offices[3].hours.visit.week.Mo[0]: "9:00-12:00" is not a span, 09:00-17:00',
    );
    expect(messageOf(null, path)).to.equal('offices[3].hours.visit: null is not an object');
    expect(messageOf({validFrom: '2027-01-02', validThrough: '2027-01-01'}, path)).to.match(
      /^offices\[3\]\.hours\.visit\.validThrough: /,
    );
  });

  const accepted: Readonly<Record<string, unknown>> = {
    'nothing at all': {},
    'no week': {week: null},
    'a week of public holidays only': week({}),
    'fields that are undefined': {week: undefined, tz: undefined, validFrom: undefined},
    'the whole day': monday('00:00-24:00'),
    'the last minute': monday('00:00-23:59', '23:59-00:00'),
    'overlapping spans': monday('10:00-12:00', '11:00-13:00', '11:00-13:00'),
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
