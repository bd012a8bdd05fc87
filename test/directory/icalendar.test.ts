import {expect} from 'chai';
import ICAL from 'ical.js';
import {toICalendar} from '../../src/directory/index.js';
import type {CalendarEvent} from '../../src/directory/index.js';

const NOW = Date.UTC(2026, 10, 23, 8, 5, 9);

const DEADLINE: CalendarEvent = {
  id: 'cpr-registration-deadline',
  date: '2026-12-31',
  summary: 'CPR number',
  description: 'Torvet 5',
  reminders: [],
};

const fileOf = (change: Partial<CalendarEvent> = {}, language = 'en', now = NOW): string =>
  toICalendar([{...DEADLINE, ...change}], {language, now});

const calendarIn = (file: string): ICAL.Component => ICAL.Component.fromString(file);

const componentsIn = (file: string): ICAL.Component[] =>
  calendarIn(file).getAllSubcomponents('vevent');

const eventOf = (change?: Partial<CalendarEvent>, language?: string): ICAL.Event =>
  new ICAL.Event(componentsIn(fileOf(change, language))[0]);

const octets = (text: string): number => new TextEncoder().encode(text).length;

const NASTY = {
  'commas, semicolons and backslashes': 'A, B; C \\ D\\n \\, "quoted": x=y',
  'line breaks': 'First\nSecond\n\n Third\n',
  Arabic: 'رقم التسجيل المدني، مكتب خدمة المواطنين؛ أحضر جواز سفرك '.repeat(6).trim(),
  emoji: '🏛👩‍👩‍👧‍👦🇩🇰'.repeat(20),
  'three hundred characters': 'x'.repeat(300),
  'three hundred of two octets': `a${'Å'.repeat(300)}`,
  'three hundred of three octets': '語'.repeat(300),
  'what looks like the next line': 'x\nEND:VEVENT\nEND:VCALENDAR',
};

describe('The calendar file', () => {
  it('is iCalendar 2.0 whose lines end with CRLF', () => {
    const file = fileOf();
    expect(file).to.match(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[^]*\r\nEND:VCALENDAR\r\n$/);
    expect(file.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    const calendar = calendarIn(file);
    expect(calendar.getFirstPropertyValue('prodid')).to.be.a('string').and.match(/\S/);
    expect(calendar.getFirstPropertyValue('calscale')).to.equal('GREGORIAN');
  });

  it('has each event on its whole day, the day after free, without making anybody busy', () => {
    const event = eventOf({date: '2026-12-31'});
    expect(event.startDate.isDate).to.equal(true);
    expect(event.startDate.toString()).to.equal('2026-12-31');
    expect(event.endDate.toString()).to.equal('2027-01-01');
    const oneDay = eventOf({date: '2026-12-24', through: '2026-12-24'});
    expect(oneDay.endDate.toString()).to.equal('2026-12-25');
    expect(event.component.getFirstPropertyValue('transp')).to.equal('TRANSPARENT');
  });

  it('has an event of several days through its last', () => {
    const event = eventOf({date: '2026-12-24', through: '2026-12-31'});
    expect(event.startDate.toString()).to.equal('2026-12-24');
    expect(event.endDate.toString()).to.equal('2027-01-01');
    expect(() => fileOf({date: '2026-12-24', through: '2026-12-23'})).to.throw(
      RangeError,
      'events[0].through: must be a calendar date no earlier than 2026-12-24; got "2026-12-23"',
    );
  });

  it('reminds of a day at nine on that day, or at nine days before', () => {
    const triggers = fileOf({reminders: [0, 1, 8]}).match(/TRIGGER:.*/g);
    expect(triggers).to.deep.equal(['TRIGGER:PT9H', 'TRIGGER:-PT15H', 'TRIGGER:-P7DT15H']);
  });

  it('has text, place and link, in its language', () => {
    const event = eventOf(
      {summary: 'CPR-nummer', location: 'Torvet 5, 7400 Herning', url: 'https://example.org/a,b;c'},
      'da',
    );
    expect(event.summary).to.equal('CPR-nummer');
    expect(event.description).to.equal('Torvet 5');
    expect(event.location).to.equal('Torvet 5, 7400 Herning');
    expect(event.component.getFirstPropertyValue('url')).to.equal('https://example.org/a,b;c');
    for (const name of ['summary', 'description', 'location']) {
      expect(event.component.getFirstProperty(name)!.getFirstParameter('language')).to.equal('da');
    }
  });

  it('says when it was made, in UTC', () => {
    const stamp = eventOf().component.getFirstPropertyValue('dtstamp') as ICAL.Time;
    expect(stamp.toString()).to.equal('2026-11-23T08:05:09Z');
    expect(stamp.toJSDate().getTime()).to.equal(NOW);
  });

  it('names an event the same in every file, so that taking it in again updates it', () => {
    const uid = (change?: Partial<CalendarEvent>, language?: string) =>
      eventOf(change, language).uid;
    expect(fileOf({}, 'en', NOW + 86_400_000)).to.contain(`UID:${uid()}`);
    expect(uid({summary: 'Else', description: 'Else', reminders: [1]}, 'da')).to.equal(uid());
    expect(uid({date: '2027-01-01'})).not.to.equal(uid());
    expect(uid({id: 'mitid'})).not.to.equal(uid());
  });

  it('reminds at nine in the morning, so many days before', () => {
    const start = ICAL.Time.fromDateString('2026-12-31');
    const event = componentsIn(fileOf({date: '2026-12-31', reminders: [0, 1, 7, 30]}))[0]!;
    const alarms = event.getAllSubcomponents('valarm');
    const rings = alarms.map(alarm => {
      const ring = start.clone();
      ring.isDate = false;
      ring.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
      return ring.toString();
    });
    expect(rings).to.deep.equal([
      '2026-12-31T09:00:00',
      '2026-12-30T09:00:00',
      '2026-12-24T09:00:00',
      '2026-12-01T09:00:00',
    ]);
    for (const alarm of alarms) {
      expect(alarm.getFirstPropertyValue('action')).to.equal('DISPLAY');
      expect(alarm.getFirstPropertyValue('description')).to.equal('CPR number');
    }
  });

  it('holds several events, or none', () => {
    const events = [DEADLINE, {...DEADLINE, id: 'mitid', date: '2028-02-29'}];
    const file = toICalendar(events, {language: 'en', now: NOW});
    const starts = componentsIn(file).map(event => new ICAL.Event(event).startDate.toString());
    expect(starts).to.deep.equal(['2026-12-31', '2028-02-29']);
    expect(componentsIn(toICalendar([], {language: 'en', now: NOW}))).to.have.length(0);
  });

  for (const [what, text] of Object.entries(NASTY)) {
    it(`keeps ${what}, in lines of 75 octets with no character torn`, () => {
      const change = {summary: text, description: text, location: text, reminders: [1]};
      const file = fileOf(change);
      for (const line of file.split('\r\n')) {
        expect(octets(line)).to.be.most(75);
        expect(() => encodeURIComponent(line)).not.to.throw();
      }
      const event = componentsIn(file)[0]!;
      expect(componentsIn(file)).to.have.length(1);
      expect(event.getFirstPropertyValue('summary')).to.equal(text);
      expect(event.getFirstPropertyValue('description')).to.equal(text);
      expect(event.getFirstPropertyValue('location')).to.equal(text);
      const alarm = event.getFirstSubcomponent('valarm')!;
      expect(alarm.getFirstPropertyValue('description')).to.equal(text);
    });
  }

  it('takes every way to break a line for one', () => {
    expect(eventOf({description: 'a\r\nb\rc\nd\u2028e\u2029f\x85g\vh\fi'}).description).to.equal(
      'a\nb\nc\nd\ne\nf\ng\nh\ni',
    );
  });

  it('lets no value begin a line of its own', () => {
    const file = fileOf({
      id: 'x\r\nATTENDEE:mailto:a@example.org',
      url: 'https://example.org\r\nATTENDEE:mailto:a@example.org',
      summary: 'bell\x07, null\0, tab\t',
    });
    const event = componentsIn(file)[0]!;
    expect(event.getAllProperties('attendee')).to.have.length(0);
    expect(event.getFirstPropertyValue('summary')).to.equal('bell, null, tab\t');
  });

  it('is refused for a language that could end its parameter', () => {
    for (const language of ['da:x', 'da\r\nATTENDEE:a', '"', 'da;X=1', '']) {
      expect(() => fileOf({}, language), language).to.throw(RangeError, /^language: must be /);
    }
  });

  for (const date of ['soon', '2026-02-30', '2026-12-01T10:00Z', '']) {
    it(`is refused for a date that is none: "${date}"`, () => {
      expect(() => fileOf({date})).to.throw(
        RangeError,
        `events[0].date: must be a calendar date, YYYY-MM-DD; got "${date}"`,
      );
    });
  }
});
