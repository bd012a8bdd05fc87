import {expect} from 'chai';
import {officeToJsonLd, parseDirectory} from '../../src/directory/index.js';
import {regularHours} from '../../src/directory/json-ld-hours.js';
import {parseHours} from '../../src/hours/index.js';
import {sample, sampleWith} from './sample.js';

interface Specification {
  readonly '@type': string;
  readonly dayOfWeek?: readonly string[];
  readonly opens: string;
  readonly closes: string;
  readonly validFrom?: string;
  readonly validThrough?: string;
  readonly description?: string;
}

interface Told {
  readonly [key: string]: unknown;
  readonly openingHoursSpecification?: readonly Specification[];
  readonly specialOpeningHoursSpecification?: readonly Specification[];
  readonly contactPoint?: readonly (Record<string, unknown> & {
    hoursAvailable?: readonly Specification[];
  })[];
}

/** A Monday with no day off within a month. */
const MONDAY = '2027-02-01';

const tellFrom = (directory: unknown, id: string, date = MONDAY, language = 'en') =>
  officeToJsonLd(parseDirectory(directory).office(id)!, language, Date.parse(`${date}T12:00Z`)) as
    Told | undefined;

const tell = (id: string, language?: string) => tellFrom(sample(), id, MONDAY, language)!;

/** The sample's office with other visiting hours. */
const tellHours = (visit: unknown, date = MONDAY) =>
  tellFrom(sampleWith('offices[0].hours.visit', visit), 'here', date)!;

const brief = (specifications: readonly Specification[] = []): string[] =>
  specifications.map(({dayOfWeek = [], opens, closes, validFrom, validThrough}) =>
    [
      dayOfWeek.map(day => day.slice(0, 2)).join(),
      `${opens}-${closes}`,
      validFrom || validThrough ? `${validFrom ?? ''}..${validThrough ?? ''}` : '',
    ]
      .join(' ')
      .trim(),
  );

const WEEK = {Mo: ['10:00-15:00'], Tu: ['10:00-15:00'], Th: ['10:00-17:00'], PH: []};
const REGULAR = ['Mo,Tu 10:00-15:00', 'We,Fr,Sa,Su 00:00-00:00', 'Th 10:00-17:00'];

describe('An office as JSON-LD', () => {
  it('is nothing when another office does its work now', () => {
    expect(tellFrom(sample(), 'here')).to.include({name: 'Here'});
    expect(tellFrom(sampleWith('offices[0].successor', 'there'), 'here')).to.equal(undefined);
  });

  it('is a GovernmentOffice with name, address, website and what it serves', () => {
    const told = tell('centre');
    expect(told).to.include({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOffice',
      name: 'Centre West',
      url: 'https://example.org/centre',
    });
    expect(told['address']).to.deep.equal({
      '@type': 'PostalAddress',
      streetAddress: 'Kajen 2',
      extendedAddress: 'HUSET',
      postalCode: '8000',
      addressLocality: 'Aarhus C',
      addressCountry: 'DK',
    });
    expect(told['areaServed']).to.deep.equal([{'@type': 'AdministrativeArea', name: 'Herning'}]);
  });

  it('is only what is known', () => {
    expect(tell('there')).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOffice',
      name: 'There',
    });
  });

  it('is of the day that it is at the office', () => {
    const hours = {visit: {week: {Mo: ['10:00-15:00'], PH: []}, tz: 'America/New_York'}};
    const directory = sampleWith('offices[0].hours', hours) as {offices: object[]};
    Object.assign(directory.offices[0]!, {
      areaServed: [{municipality: 'Nuuk', validThrough: '2027-01-31'}],
      provenance: {'*': 'page'},
    });
    const told = officeToJsonLd(
      parseDirectory(directory).office('here')!,
      'en',
      Date.parse(`${MONDAY}T03:00Z`),
    );
    expect(told).to.have.property('areaServed');
  });

  it('names no country where the directory names none', () => {
    expect(tellFrom(sample(), 'here')!['address']).not.to.have.property('addressCountry');
  });

  it('has no key for what is not known', () => {
    expect(tell('there')).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOffice',
      name: 'There',
    });
    expect(tell('here')['address']).not.to.have.property('extendedAddress');
    expect(tell('here')).not.to.have.property('areaServed');
    const {contactPoint: [line] = []} = tell('here');
    expect(line).not.to.have.property('availableLanguage');
  });

  it('names the municipalities it serves today', () => {
    const areas = [
      {municipality: '*'},
      {municipality: 'Aarhus', validFrom: '2027-02-01', validThrough: '2027-02-01'},
      {municipality: 'Skive', validFrom: '2027-02-02'},
      {municipality: 'Vejle', validThrough: '2027-01-31'},
      {municipality: 'Herning'},
    ];
    const served = tellFrom(sampleWith('offices[2].areaServed', areas), 'centre')!['areaServed'];
    expect((served as {name: string}[]).map(({name}) => name)).to.deep.equal(['Aarhus', 'Herning']);
  });

  it('names its other pages, and the languages spoken on the phone', () => {
    const pages = ['https://example.org/da', 'https://example.org/en'];
    expect(tellFrom(sampleWith('offices[2].sameAs', pages), 'centre')!['sameAs']).to.deep.equal(
      pages,
    );
    const spoken = tellFrom(sampleWith('offices[2].availableLanguage', ['da', 'en']), 'centre')!;
    expect(spoken.contactPoint![0]!['availableLanguage']).to.deep.equal(['da', 'en']);
  });

  it('keeps texts as texts', () => {
    const words = '</script><script>alert(1)</script>"}';
    const told = tellFrom(sampleWith('offices[0].name', {en: words}), 'here')!;
    expect(JSON.parse(JSON.stringify(told))).to.have.property('name', words);
  });

  it('says by whom and when the phone is answered, and that visits are by appointment', () => {
    const told = tell('centre');
    const [contact] = told.contactPoint!;
    expect(contact).to.include({telephone: '+4587654321', email: 'centre@example.org'});
    expect(brief(contact!.hoursAvailable)).to.include('Mo 09:00-15:00');
    for (const {opens, description} of told.openingHoursSpecification!) {
      expect(description).to.equal(opens === '00:00' ? undefined : 'Book before you come.');
    }
  });

  it('leaves days out that are not known: they are not called closed', () => {
    const told = tell('centre');
    expect(brief(told.openingHoursSpecification)).to.deep.equal([
      'Mo 10:00-16:00',
      'Tu,Fr,Sa,Su 00:00-00:00',
      'Th 10:00-17:00',
    ]);
    expect(brief(told.contactPoint![0]!.hoursAvailable)).to.deep.equal([
      'Mo 09:00-15:00',
      'Tu 00:00-00:00',
    ]);
  });

  it('leaves out the part of an address that is less certain than the rest', () => {
    const directory = sampleWith('offices[2].address.entrance', 'B');
    expect(tellFrom(directory, 'centre')!['address']).to.include({extendedAddress: 'HUSET, B'});
    const {offices} = directory as {offices: {provenance: Record<string, unknown>}[]};
    offices[2]!.provenance['address.entrance'] = 'hearsay';
    expect(tellFrom(directory, 'centre')!['address']).to.include({extendedAddress: 'HUSET'});
  });

  it('tells the hours of a line that has its own, and none where they are not known', () => {
    const [contact] = tell('here').contactPoint!;
    expect(brief(contact!.hoursAvailable)).to.include('Tu 08:00-12:00');
    const unknown = tellFrom(sampleWith('offices[2].contactPoints[0].hours', null), 'centre')!;
    expect(unknown.contactPoint![0]).not.to.have.property('hoursAvailable');
  });

  it('tells no hours of a contact point without a telephone', () => {
    const letters = {topic: {en: 'Letters', da: 'Breve'}, email: 'post@example.org'};
    const {contactPoint} = tellFrom(sampleWith('offices[2].contactPoints', [letters]), 'centre')!;
    expect(contactPoint).to.deep.equal([
      {'@type': 'ContactPoint', contactType: 'Letters', email: 'post@example.org'},
    ]);
  });

  it('tells no hours, of visits or of the phone, that are not confirmed', () => {
    const {offices} = sample() as {offices: {provenance: object}[]};
    const provenance = {...offices[2]!.provenance, hours: 'hearsay'};
    const told = tellFrom(sampleWith('offices[2].provenance', provenance), 'centre')!;
    expect(told).not.to.have.property('openingHoursSpecification');
    expect(told.contactPoint).to.have.length(1);
    expect(told.contactPoint![0]).not.to.have.property('hoursAvailable');
  });

  it('takes what an official page says that has no date', () => {
    const told = tellFrom(sampleWith('sources[0].grade', 'official'), 'centre')!;
    expect(told).to.have.property('name', 'Centre West');
  });

  it('tells no fact that is not confirmed', () => {
    const told = tell('centre');
    expect(told.contactPoint!.map(({telephone}) => telephone)).to.deep.equal(['+4587654321']);
    const doubtful = sampleWith('offices[0].provenance.address', {
      source: 'page',
      grade: 'reported',
    });
    expect(tellFrom(doubtful, 'here')).not.to.have.property('address');
    const expired = sampleWith('offices[0].provenance.address', {
      source: 'page',
      validThrough: '2027-01-31',
    });
    expect(tellFrom(expired, 'here')).not.to.have.property('address');
    const lastDay = sampleWith('offices[0].provenance.address', {
      source: 'page',
      validThrough: MONDAY,
    });
    expect(tellFrom(lastDay, 'here')).to.have.property('address');
  });

  it('tells nothing of an office whose name or existence is not confirmed', () => {
    expect(tellFrom(sampleWith('offices[0].provenance.name', 'hearsay'), 'here')).to.equal(
      undefined,
    );
    expect(tellFrom(sampleWith('offices[0].provenance.status', 'hearsay'), 'here')).to.equal(
      undefined,
    );
    expect(tell('gone')).to.equal(undefined);
  });

  it('is in the language asked for, with the Danish name beside it', () => {
    expect(tell('centre', 'da')['name']).to.equal('Center Vest');
    expect(tell('centre')['alternateName']).to.deep.equal(['Center Vest', 'CW']);
  });

  it('is else in English, in Danish, or in whatever language there is', () => {
    const named = (name: unknown) =>
      tellFrom(sampleWith('offices[0].name', name), 'here', MONDAY, 'pl')!;
    expect(named({lt: 'Čia', da: 'Her', en: 'Here'})['name']).to.equal('Here');
    expect(named({lt: 'Čia', da: 'Her'})['name']).to.equal('Her');
    expect(named({lt: 'Čia'})['name']).to.equal('Čia');
    expect(named({lt: 'Čia'})).not.to.have.property('alternateName');
  });
});

describe('Opening hours as JSON-LD', () => {
  it('are the week, days with the same hours together', () => {
    expect(brief(tellHours({week: WEEK}).openingHoursSpecification)).to.deep.equal(REGULAR);
    expect(tellHours({week: WEEK})).not.to.have.property('specialOpeningHoursSpecification');
    for (const specification of tellHours({week: WEEK}).openingHoursSpecification!) {
      expect(specification).to.include({'@type': 'OpeningHoursSpecification'});
    }
  });

  it('are of all days of a week that goes on, and between others of the days there are', () => {
    const special = ['2027-02-08', '2027-02-11', '2027-02-27'].map(date => ({
      from: date,
      through: date,
      hours: [],
    }));
    const lines = brief(tellHours({week: WEEK, special}).openingHoursSpecification);
    expect(lines.filter(line => line.includes('2027-02-09'))).to.deep.equal([
      'Tu 10:00-15:00 2027-02-09..2027-02-10',
      'We 00:00-00:00 2027-02-09..2027-02-10',
    ]);
    // Three of the thirty days looked at are left.
    expect(lines.filter(line => line.includes('2027-02-28'))).to.deep.equal(
      REGULAR.map(line => `${line} 2027-02-28..`),
    );
  });

  it('are left out while the week is not known', () => {
    const seasons = [{from: '2027-02-08', through: '2027-02-14', week: null}];
    expect(brief(tellHours({week: WEEK, seasons}).openingHoursSpecification)).to.deep.equal([
      ...REGULAR.map(line => `${line} ..2027-02-07`),
      ...REGULAR.map(line => `${line} 2027-02-15..`),
    ]);
  });

  it('say from when and until when, where that is known', () => {
    const hours = {week: WEEK, validFrom: '2027-01-01', validThrough: '2027-12-31'};
    for (const specification of tellHours(hours).openingHoursSpecification!) {
      expect(specification).to.include({validFrom: '2027-01-01', validThrough: '2027-12-31'});
    }
    const gone = {...hours, validThrough: '2027-01-31'};
    expect(tellHours(gone)).not.to.have.property('openingHoursSpecification');
  });

  it('end when they may no longer be shown as current', () => {
    const directory = sampleWith('offices[0].provenance.hours', {
      source: 'page',
      validThrough: '2027-02-10',
    });
    const {openingHoursSpecification} = tellFrom(directory, 'here')!;
    expect(openingHoursSpecification!.map(({validThrough}) => validThrough)).to.deep.equal([
      '2027-02-10',
      '2027-02-10',
    ]);
  });

  it('end then also where the hours are meant to hold for longer, with their special days', () => {
    const directory = sampleWith('offices[0].provenance.hours', {
      source: 'page',
      validThrough: '2027-02-10',
    }) as {offices: {hours: {visit: object}}[]};
    const special = ['2027-02-10', '2027-02-11'].map(date => ({
      from: date,
      through: date,
      hours: ['12:00-13:00'],
    }));
    const {visit} = directory.offices[0]!.hours;
    Object.assign(visit, {validThrough: '2027-12-31', special: special.slice(1)});
    const ends = tellFrom(directory, 'here')!;
    expect(ends.openingHoursSpecification!.map(({validThrough}) => validThrough)).to.deep.equal([
      '2027-02-10',
      '2027-02-10',
    ]);
    expect(ends).not.to.have.property('specialOpeningHoursSpecification');
    Object.assign(visit, {special});
    expect(brief(tellFrom(directory, 'here')!.specialOpeningHoursSpecification)).to.deep.equal([
      '12:00-13:00 2027-02-10..2027-02-10',
    ]);
  });

  it('change with the season', () => {
    const summer = {Mo: ['09:00-12:00'], PH: null};
    const hours = {
      week: WEEK,
      seasons: [{from: '2027-02-15', through: '2027-02-21', week: summer}],
    };
    expect(brief(tellHours(hours).openingHoursSpecification)).to.deep.equal([
      ...REGULAR.map(line => `${line} ..2027-02-14`),
      'Mo 09:00-12:00 2027-02-15..2027-02-21',
      'Tu,We,Th,Fr,Sa,Su 00:00-00:00 2027-02-15..2027-02-21',
      ...REGULAR.map(line => `${line} 2027-02-22..`),
    ]);
  });

  it('make room for a holiday, which has its own', () => {
    const {openingHoursSpecification, specialOpeningHoursSpecification} = tellHours(
      {week: WEEK},
      '2027-04-26',
    );
    // Ascension is 6 May, Whit Sunday 16 May.
    expect(brief(specialOpeningHoursSpecification)).to.deep.equal([
      '00:00-00:00 2027-05-06..2027-05-06',
      '00:00-00:00 2027-05-16..2027-05-16',
      '00:00-00:00 2027-05-17..2027-05-17',
    ]);
    expect(brief(openingHoursSpecification)).to.include('Th 10:00-17:00 ..2027-05-05');
    expect(brief(openingHoursSpecification)).to.include('Mo,Tu 10:00-15:00 2027-05-18..');
  });

  it('leave out a day that may be closed, and one whose holiday hours are not known', () => {
    const days = (hours: unknown) => {
      const told = tellHours(hours, '2026-12-21');
      const all = [
        ...told.openingHoursSpecification!,
        ...(told.specialOpeningHoursSpecification ?? []),
      ];
      return (date: string) =>
        all.filter(
          ({validFrom = '', validThrough = '9'}) => validFrom <= date && date <= validThrough,
        );
    };
    const byAgreement = days({week: WEEK, agreementDays: 'may-close'});
    expect(byAgreement('2026-12-23')).not.to.be.empty;
    expect(byAgreement('2026-12-24')).to.be.empty;
    expect(brief(byAgreement('2026-12-25'))).to.deep.equal(['00:00-00:00 2026-12-25..2026-12-25']);
    const unknownHoliday = days({week: {...WEEK, PH: null}});
    expect(unknownHoliday('2026-12-24')).not.to.be.empty;
    expect(unknownHoliday('2026-12-25')).to.be.empty;
  });

  it('say what a special day has, in the office’s own time', () => {
    const special = [{from: '2027-02-08', through: '2027-02-08', hours: ['12:00-24:00']}];
    const abroad = {week: {...WEEK}, special, tz: 'America/Nuuk', holidays: null};
    expect(brief(tellHours(abroad).specialOpeningHoursSpecification)).to.deep.equal([
      '12:00-23:59 2027-02-08..2027-02-08',
    ]);
    const [late] = brief(
      tellHours({week: {Mo: ['20:00-00:00'], PH: []}}).openingHoursSpecification,
    );
    expect(late).to.equal('Mo 20:00-23:59');
  });

  it('for some services alone are left out, and a day that has no others is not called closed', () => {
    const mitid = {t: '10:00-12:00', for: ['doctor']};
    const {openingHoursSpecification, specialOpeningHoursSpecification} = tellHours({
      week: {Mo: ['12:00-15:00', mitid], Tu: [mitid], PH: []},
      special: [{from: '2027-02-08', through: '2027-02-08', hours: [mitid, '09:00-10:00']}],
    });
    expect(brief(openingHoursSpecification)).to.include('Mo 12:00-15:00 ..2027-02-07');
    expect(brief(openingHoursSpecification)).to.include('We,Th,Fr,Sa,Su 00:00-00:00 ..2027-02-07');
    expect(brief(openingHoursSpecification).join()).not.to.match(/Tu|10:00-12:00/);
    expect(brief(specialOpeningHoursSpecification)).to.deep.equal([
      '09:00-10:00 2027-02-08..2027-02-08',
    ]);
  });

  it('of one service are those for it alone, where they are asked for', () => {
    const week = {Mo: ['12:00-15:00', {t: '10:00-12:00', for: ['doctor']}], PH: []};
    const told = {
      hours: parseHours({week}),
      today: MONDAY,
      currentThrough: undefined,
      booking: undefined,
      service: 'doctor',
    };
    expect(brief(regularHours(told) as Specification[])).to.include('Mo 10:00-12:00');
    expect(brief(regularHours(told) as Specification[]).join()).not.to.contain('12:00-15:00');
  });

  it('by appointment are not told without the words on booking', () => {
    const booked = {week: {Mo: [{t: '10:00-15:00', by: 'appointment'}], PH: []}};
    expect(brief(tellHours(booked).openingHoursSpecification)).to.deep.equal([
      'Tu,We,Th,Fr,Sa,Su 00:00-00:00',
    ]);
    const partly = {week: {Mo: ['09:00-10:00', {t: '10:00-15:00', by: 'appointment'}], PH: []}};
    expect(brief(tellHours(partly).openingHoursSpecification)).to.deep.equal([
      'Tu,We,Th,Fr,Sa,Su 00:00-00:00',
    ]);
  });

  it('by appointment on a special day carry the words on booking', () => {
    const special = [
      {
        from: '2027-02-09',
        through: '2027-02-09',
        hours: ['09:00-10:00', {t: '12:00-14:00', by: 'appointment'}],
      },
    ];
    const told = tellFrom(sampleWith('offices[2].hours.visit.special', special), 'centre')!;
    const [open, booked] = told.specialOpeningHoursSpecification!;
    expect(open).not.to.have.property('description');
    expect(booked).to.include({opens: '12:00', description: 'Book before you come.'});
  });
});
