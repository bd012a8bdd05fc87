import {expect} from 'chai';
import {comingEvents, parseAdditions, recommendedOf} from '../../src/directory/additions.js';
import type {FoundOffice, Office, Service} from '../../src/directory/index.js';
import {parseDirectory} from '../../src/directory/parse.js';
import {sample} from './sample.js';

const EVENT = {
  office: 'here',
  name: {en: 'Here on campus'},
  startDate: '2027-09-02T09:00',
  endDate: '2027-09-02T12:00',
  location: 'Building 1',
  url: 'https://example.org/event',
};

const NOTE = {office: 'here', text: {en: 'Ask Ann first.'}};

const read = (source: unknown) =>
  parseAdditions(
    typeof source === 'string' ? source : JSON.stringify(source),
    parseDirectory(sample()),
  );

const faults = (source: unknown): string[] =>
  read(source).problems.map(({path, message}) => `${path}: ${message}`);

const withEvent = (field: string, value: unknown) => ({events: [{...EVENT, [field]: value}]});

describe('What a page adds', () => {
  it('is read with nothing left out', () => {
    const {additions, problems} = read({
      events: [EVENT],
      notes: [NOTE],
      preferredOffice: 'there',
    });
    expect(problems).to.deep.equal([]);
    expect(JSON.parse(JSON.stringify(additions))).to.deep.equal({
      events: [EVENT],
      notes: [NOTE],
      preferredOffice: 'there',
    });
  });

  it('may be nothing', () => {
    const {additions, problems} = read({});
    expect(problems).to.deep.equal([]);
    expect(additions).to.deep.equal({events: [], notes: [], preferredOffice: undefined});
    expect(read({events: {}}).additions.events).to.deep.equal([]);
  });

  for (const [what, source, expected] of [
    ['no JSON', '{"events": [', /^: must be JSON \(/],
    ['no object', '[]', /^: must be an object; got \[\]$/],
    ['an unknown key', {event: []}, /^event: unknown key; must be one of events, notes, pref/],
    ['no list', {events: {}}, /^events: must be a list; got {}$/],
    ['an unknown office', withEvent('office', 'moon'), /^events\[0\]\.office: .*here, .*"moon"$/],
    ['an inherited name', {preferredOffice: '__proto__'}, /^preferredOffice: .*"__proto__"$/],
    ['a number for a time', withEvent('startDate', 2027), /a time on the office’s clocks .*2027$/],
    ['a zone', withEvent('endDate', '2027-09-02T12:00Z'), /^events\[0\]\.endDate: /],
    ['two times', withEvent('startDate', '2027-09-02 2027-09-02T09:00'), /\.startDate: /],
    ['no such day', withEvent('startDate', '2027-02-30T09:00'), /^events\[0\]\.startDate: /],
    ['no such time', withEvent('endDate', '2027-09-02T24:10'), /^events\[0\]\.endDate: /],
    [
      'an end before the start',
      withEvent('endDate', '2027-09-02T09:00'),
      /^events\[0\]\.endDate: .*later than the startD/,
    ],
    ['a script', withEvent('url', 'javascript:alert(1)'), /^events\[0\]\.url: .* https address/],
    ['http', withEvent('url', 'http://example.org'), /^events\[0\]\.url: .* https address/],
    ['a fact', {notes: [{...NOTE, hours: null}]}, /^notes\[0\]\.hours: unknown key/],
    ['no text', {notes: [{office: 'here', text: {}}]}, /^notes\[0\]\.text: /],
  ] as const) {
    it(`is told by path, value and remedy where it is wrong: ${what}`, () => {
      const found = faults(source);
      expect(found).to.have.length(1);
      expect(found[0]).to.match(expected);
    });
  }

  it('is shown but for what is wrong', () => {
    const {additions, problems} = read({
      events: [EVENT, {...EVENT, office: 'moon'}],
      notes: [{office: 'here'}, NOTE],
      preferredOffice: 'moon',
    });
    expect(problems.map(({path}) => path)).to.have.members([
      'events[1].office',
      'notes[0].text',
      'preferredOffice',
    ]);
    expect(additions.events).to.have.length(1);
    expect(additions.notes).to.have.length(1);
    expect(additions.preferredOffice).to.equal(undefined);
  });

  it('inherits nothing from the page', () => {
    const inherited = Object.prototype as {location?: string};
    inherited.location = 'Nowhere';
    try {
      const event: Partial<typeof EVENT> = {...EVENT};
      delete event.location;
      expect(read({events: [event]}).additions.events[0]!.location).to.equal(undefined);
    } finally {
      delete inherited.location;
    }
  });
});

describe('The coming events of an office', () => {
  const later = {...EVENT, startDate: '2027-09-09T09:00', endDate: '2027-09-09T12:00'};
  const startsAt = (instant: string, events: readonly object[] = [later, EVENT]) =>
    comingEvents(
      read({events: [...events, {...EVENT, office: 'there'}]}).additions,
      'here',
      Date.parse(instant),
    ).map(({startDate}) => startDate);

  it('are in the order of their days', () => {
    const inOrder = [EVENT.startDate, later.startDate];
    expect(startsAt('2027-01-01T00:00Z')).to.deep.equal(inOrder);
    expect(startsAt('2027-01-01T00:00Z', [EVENT, later])).to.deep.equal(inOrder);
  });

  it('are gone when they end by the clocks in Denmark, and not before', () => {
    expect(startsAt('2027-09-02T11:59+02:00')).to.have.length(2);
    expect(startsAt('2027-09-02T12:00+02:00')).to.deep.equal([later.startDate]);
  });
});

describe('The office a page recommends', () => {
  const office = (id: string, role?: Service['role'], more: Partial<Office> = {}): FoundOffice => ({
    office: {id, name: {en: id}, status: 'active', provenance: {}, ...more},
    service: {id: 'doctor', name: {en: 'Doctor'}, ...(role && {role})},
  });
  const recommended = (...found: readonly FoundOffice[]) =>
    recommendedOf({events: [], notes: [], preferredOffice: 'b'}, found)?.office.id;

  it('is one of several that do the same', () => {
    expect(recommended(office('a'), office('b'))).to.equal('b');
    expect(recommended(office('b'), office('a'))).to.equal('b');
  });

  it('is none where there is nothing to choose', () => {
    expect(recommended()).to.equal(undefined);
    expect(recommended(office('b'))).to.equal(undefined);
    expect(recommended(office('b'), office('a', 'guides'))).to.equal(undefined);
  });

  it('is one of several that are found for nothing in particular', () => {
    const found = [office('a'), office('b')].map(({office}) => ({office}));
    const additions = {events: [], notes: [], preferredOffice: 'b'};
    expect(recommendedOf(additions, found)?.office.id).to.equal('b');
  });

  it('never guides before who does it, nor sends on to another', () => {
    expect(recommended(office('a'), office('c'), office('b', 'guides'))).to.equal(undefined);
    expect(
      recommended(office('a'), office('c'), office('b', undefined, {successor: 'a'})),
    ).to.equal(undefined);
  });
});
