import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect} from 'chai';
import fc from 'fast-check';
import {hsds} from '../../../src/cli/hsds.js';
import {clockSpansFrom, clockSpansOn} from '../../../src/directory/clock-spans.js';
import {isApart} from '../../../src/directory/json-ld-hours.js';
import type {ClockSpan} from '../../../src/directory/clock-spans.js';
import {toOrganization} from '../../../src/directory/exchange/hsds-export.js';
import {fromHsds} from '../../../src/directory/exchange/hsds-import.js';
import {fromSchedules} from '../../../src/directory/exchange/hsds-schedule-import.js';
import {toSchedules} from '../../../src/directory/exchange/hsds-schedules.js';
import type {HsdsOrganization} from '../../../src/directory/exchange/hsds-types.js';
import type {OfficeSource, ServiceArea} from '../../../src/directory/index.js';
import {openDirectory} from '../../../src/directory/directory.js';
import {herning} from '../../../src/herning/index.js';
import {addDays, parseHours, spansOn} from '../../../src/hours/index.js';
import type {HoursSource} from '../../../src/hours/index.js';
import {date, hours, RUNS} from './arbitraries.js';
import type {Kinds} from './arbitraries.js';

const TODAY = '2026-11-02';
const READING = {language: 'en', today: TODAY};

const write = (office: OfficeSource) =>
  toOrganization(office, {
    today: TODAY,
    idOf: name => name,
    words: {appointment: 'By appointment', telephone: 'Phone'},
    write: text => text['en']!,
  });

const thereAndBack = (office: OfficeSource) => fromHsds([write(office).organization], READING);

const paths = (list: readonly {readonly path: string}[]): string[] => list.map(({path}) => path);

const office = (more: Partial<OfficeSource> = {}): OfficeSource => ({
  id: 'here',
  name: {en: 'Here'},
  status: 'active',
  services: [{id: 'mitid', name: {en: 'Get MitID'}}],
  provenance: {'*': 'page'},
  ...more,
});

const schedule = (keys: object = {}) => ({
  id: 'x',
  freq: 'WEEKLY',
  byday: 'MO,TU,WE,TH,FR',
  opens_at: '10:00',
  closes_at: '15:00',
  ...keys,
});

const read = (...schedules: readonly unknown[]) =>
  fromSchedules(
    schedules.map((value, index) => ({path: `[${index}]`, schedule: value})),
    TODAY,
  );

const schedulesOf = (source: HoursSource, today = TODAY) =>
  toSchedules(source, {today, idOf: String, appointment: 'By appointment'});

const on = (day: string, ...schedules: readonly unknown[]) =>
  clockSpansOn(parseHours(read(...schedules).hours), day)?.map(({t}) => t) ?? null;

/** When somebody can come on a day for a service, or for none; null where that is not known. */
const timesFor = (service: string | undefined, spans: readonly ClockSpan[] | null) => {
  if (!spans || spans.some(({state}) => state === 'may-be-closed')) return null;
  const meant = spans.filter(({services}) => !services || services.includes(service ?? ''));
  return [...new Set(meant.map(({t, isBooked}) => (isBooked ? `${t} booked` : t)))].sort();
};

describe('Offices in HSDS', () => {
  const folder = 'test/fixtures/hsds';
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    formats: {
      uuid: /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      uri: /^https:\/\/\S+$/,
      email: /^\S+@\S+$/,
      'date-time': /^\d{4}-\d\d-\d\dT/,
    },
  });
  for (const file of readdirSync(folder).filter(name => name.endsWith('.json'))) {
    const schema = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {properties: object};
    // The schemas take any key: a wrong one of ours would pass. Of organizations they leave out services.
    const properties =
      file === 'organization.json'
        ? {...schema.properties, services: {type: 'array', items: {$ref: 'service.json'}}}
        : schema.properties;
    ajv.addSchema({...schema, properties, additionalProperties: false}, file);
  }

  for (const language of ['en', 'da'] as const) {
    it(`fit its schemas, in ${language}, all that ship`, () => {
      const now = Date.parse(`${TODAY}T12:00Z`);
      const order = {directory: openDirectory(herning), offices: herning.offices, language, now};
      const {text, leftOut} = hsds(order);
      const organizations = JSON.parse(text) as HsdsOrganization[];
      const validate = ajv.getSchema('organization.json')!;
      for (const organization of organizations) {
        void validate(organization);
        expect(validate.errors ?? [], organization.name).to.deep.equal([]);
      }
      expect(paths(leftOut)).to.include.members([
        'skattecenter-herning',
        'statsforvaltningen-aarhus',
        'siri.provenance',
        'siri.hours.phone.tz',
        'borgerservice-herning.hours.visit.agreementDays',
        'borgerservice-herning.hours.visit.week.PH',
      ]);
      const {offices} = fromHsds(organizations, {language, today: TODAY});
      const gone = ['skattecenter-herning', 'statsforvaltningen-aarhus'];
      expect(offices.map(({id}) => id)).to.deep.equal(
        herning.offices.map(({id}) => id).filter(id => !gone.includes(id)),
      );
    });
  }

  it('keep all but what is listed: names, places, lines, services, areas, papers', () => {
    const words = fc.string({minLength: 1, maxLength: 12, unit: 'grapheme'}).map(text => {
      const trimmed = text.trim();
      return trimmed || 'x';
    });
    const text = words.map(en => ({en}));
    const optional = {nil: undefined};
    const areas = fc
      .uniqueArray(words, {maxLength: 2})
      .map(names => names.map((municipality): ServiceArea => ({municipality})));
    const sample = fc.record({
      name: text,
      alternateName: fc.option(text, optional),
      description: fc.option(text, optional),
      alert: fc.option(text, optional),
      city: words,
      building: fc.option(words, optional),
      areas,
      papers: fc.array(text, {maxLength: 2}),
      lines: fc.array(
        fc.record({
          topic: text,
          telephone: fc.integer({min: 10_000_000, max: 99_999_999}).map(digits => `+45${digits}`),
          services: fc.option(fc.constantFrom(['mitid'], ['mitid', 'tax-card']), optional),
        }),
        {maxLength: 3},
      ),
      services: fc.array(
        fc.record({name: text, note: fc.option(text, optional), guides: fc.boolean()}),
        {minLength: 2, maxLength: 2},
      ),
    });
    fc.assert(
      fc.property(sample, ({city, building, areas, papers, lines, services, ...texts}) => {
        const clean = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
        const original = clean(
          office({
            ...(texts as Partial<OfficeSource>),
            address: {
              ...(building !== undefined && building !== texts.name.en && {building}),
              streetAddress: 'Torvet 5',
              postalCode: '7400',
              addressLocality: city,
              addressCountry: 'DK',
            },
            contactPoints: lines as NonNullable<OfficeSource['contactPoints']>,
            services: services.map(({guides, ...service}, index) => ({
              ...(service as {name: {en: string}}),
              id: ['mitid', 'tax-card'][index]!,
              ...(guides && {role: 'guides' as const}),
            })),
            areaServed: areas,
            bring: papers.map(name => ({name})),
          }),
        );
        const held: Partial<OfficeSource> = {...original};
        delete (held as {provenance?: unknown}).provenance;
        const [back] = thereAndBack(original).offices;
        const inOrder = (list: OfficeSource['contactPoints'] = []) =>
          list.map(each => JSON.stringify(Object.entries(each).sort())).sort();
        expect(inOrder(back!.contactPoints)).to.deep.equal(inOrder(held.contactPoints));
        // An empty list says nothing.
        const expected = Object.fromEntries(
          Object.entries({...held, contactPoints: undefined}).filter(
            ([, value]) => !(Array.isArray(value) && !value.length),
          ),
        );
        expect(clean({...back, contactPoints: undefined})).to.deep.equal(clean(expected));
      }),
      RUNS,
    );
  });

  it('keep hours for all and for a service, of visits, telephones and lines', () => {
    let toldDays = 0;
    const local = (kinds?: Kinds) =>
      hours(kinds).map((source): HoursSource => ({
        ...source,
        tz: 'Europe/Copenhagen',
      }));
    const anyHours = fc.record({visit: local(), phone: local(), line: local({services: false})});
    fc.assert(
      fc.property(anyHours, ({line, ...channels}) => {
        const original = office({
          services: ['doctor', 'mitid'].map(id => ({id, name: {en: id}})),
          hours: channels,
          contactPoints: [{topic: {en: 'Tax'}, telephone: '+4572222780', hours: line}],
        });
        const {organization} = write(original);
        const [back] = thereAndBack(original).offices;
        const [visit, phone, ofLine] = organization!.locations!;
        for (const [place, before, after] of [
          [visit, channels.visit, back!.hours?.visit],
          [phone, channels.phone, back!.hours?.phone],
          [ofLine, line, back!.contactPoints![0]!.hours],
        ] as const) {
          if (!after) continue;
          const [told, got] = [parseHours(before), parseHours(after)];
          // Hours that all services share, and no others, are read as those for all.
          const readers = ['doctor', 'mitid', ...(place!.schedules ? [undefined] : [])];
          for (let ahead = 0; ahead < 366; ahead += 1) {
            const day = addDays(TODAY, ahead);
            const spans = clockSpansOn(got, day);
            if (spans === null) continue;
            toldDays++;
            // Listed as left out: what another night leaves of one on a special day, after midnight.
            const written = (isApart(told, day) ? clockSpansFrom : clockSpansOn)(told, day);
            for (const service of readers) {
              expect(timesFor(service, spans), `${day} ${service ?? ''}`).to.deep.equal(
                timesFor(service, written),
              );
            }
          }
        }
      }),
      {...RUNS, numRuns: 15},
    );
    expect(toldDays).to.be.above(2000);
  });

  it('list what an open night leaves of a booked one after midnight, rather than tell another day', () => {
    const night = [{t: '20:00-06:00', by: 'appointment' as const}, '22:00-02:00'];
    const visit = {
      week: {Mo: night, PH: night},
      special: [{from: '2026-12-30', through: '2026-12-30', hours: night}],
    };
    const original = office({hours: {visit}});
    const reasons = write(original).leftOut.filter(({reason}) => reason.includes('after midnight'));
    expect(reasons.map(({path}) => path).sort()).to.deep.equal([
      'here.hours.visit.special',
      'here.hours.visit.week.PH',
    ]);
    const [back] = thereAndBack(original).offices;
    const got = parseHours(back!.hours!.visit!);
    const times = (date: string) => clockSpansOn(got, date)?.map(({t}) => t);
    expect(times('2026-12-30')).to.deep.equal(['20:00-22:00', '22:00-02:00']);
    expect(times('2026-12-14')).to.deep.equal(['20:00-22:00', '22:00-02:00', '02:00-06:00']);
  });

  it('keep a line of which nobody knows when it is answered', () => {
    const contactPoints = [{topic: {en: 'Tax'}, telephone: '+4572222780', hours: null}];
    const {offices} = thereAndBack(office({contactPoints}));
    expect(offices[0]!.contactPoints).to.deep.equal(contactPoints);
  });

  it('keep whether, how and where one has to book', () => {
    const appointment = {
      booking: 'required' as const,
      how: {en: 'Call us.'},
      url: 'https://example.org/book',
    };
    const hours = {
      visit: {week: {Mo: [{t: '10:00-12:00', by: 'appointment' as const}], PH: []}},
    };
    const {offices} = thereAndBack(office({appointment, hours}));
    expect(offices[0]!.appointment).to.deep.equal(appointment);
    expect(paths(write(office({appointment})).leftOut)).to.include('here.appointment.url');
  });

  it('list what has no place, and do not tell of an office that is gone', () => {
    const {leftOut} = write(
      office({
        notes: [{text: {en: 'Ask first.'}}],
        appointment: {booking: 'required', how: {en: 'Call.'}},
        hours: {phone: {week: {Mo: ['09:00-12:00'], PH: []}}},
        services: [{id: 'mitid', name: {en: 'MitID'}, role: 'guides'}],
        areaServed: [{municipality: 'Herning', validThrough: '2026-12-31'}],
      }),
    );
    expect(paths(leftOut)).to.include.members([
      'here.notes',
      'here.provenance',
      'here.appointment.booking',
      'here.hours.phone.week',
      'here.services[0].role',
      'here.services[0].areaServed',
    ]);
    const gone = write(office({status: 'dissolved'}));
    expect(gone.organization).to.equal(undefined);
    expect(paths(gone.leftOut)).to.deep.equal(['here']);
  });

  it('are read from services with their organization, and from a page of an API', () => {
    const organization = {id: 'o', name: 'Advice centre'};
    const services = ['Debt advice', 'Debt advice'].map((name, index) => ({
      id: String(index),
      name,
      status: 'active',
      organization,
      schedules: [schedule()],
      phones: [{id: `p${index}`, number: '+45 12 34 56 7' + String(index)}],
    }));
    const {offices} = fromHsds({contents: services}, READING);
    expect(offices).to.have.length(1);
    expect(offices[0]!.services!.map(({id}) => id)).to.deep.equal(['debt-advice', 'debt-advice-2']);
    expect(offices[0]!.contactPoints![1]).to.deep.equal({
      topic: {en: 'Debt advice'},
      telephone: '+4512345671',
      services: ['debt-advice-2'],
    });
    expect(offices[0]!.hours!.visit!.week!.Mo).to.deep.equal(['10:00-15:00']);
  });

  it('list what they cannot take over, and guess nothing', () => {
    const place = (id: string) => ({id, name: id, location_type: 'physical'});
    const {offices, leftOut} = fromHsds(
      {
        id: 'o',
        name: 'Advice centre',
        tax_id: '7',
        phones: [{id: 'p', number: '12 34 56 78'}],
        locations: [place('North'), place('South')],
        services: [
          {id: 'a', name: 'Advice', status: 'defunct'},
          {id: 'b', name: 'Help', status: 'active', fees: '100', alert: 'Closed in May.'},
          {id: 'c', name: 'More', status: 'active', schedules: [schedule()]},
        ],
      },
      READING,
    );
    expect(paths(leftOut)).to.include.members([
      'tax_id',
      'phones[0].number',
      'locations[0]',
      'locations[1]',
      'services[0]',
      'services[1].fees',
      'services[1].alert',
      'services[2].schedules[0]',
    ]);
    expect(offices[0]).not.to.have.any.keys('address', 'hours', 'contactPoints', 'alert');
    const wordless = fromHsds({id: 'o', name: 'Here'}, {...READING, language: undefined});
    expect(wordless.offices[0]).not.to.have.property('name');
    expect(paths(wordless.leftOut)).to.deep.equal(['name']);
  });
});

describe('Hours in HSDS', () => {
  it('say of each day what was exported, and nothing of a day that schedules cannot tell', () => {
    let toldDays = 0;
    fc.assert(
      fc.property(hours(), date, (any, today) => {
        // A zone has no place there.
        const source = {...any, tz: 'Europe/Copenhagen'};
        const original = parseHours(source);
        const back = fromSchedules(
          schedulesOf(source, today).map(each => ({path: '', schedule: each})),
          today,
        );
        const imported = parseHours(back.hours);
        for (let ahead = 0; ahead < 366; ahead += 1) {
          const day = addDays(today, ahead);
          const got = clockSpansOn(imported, day);
          if (got === null) continue;
          toldDays++;
          expect(timesFor(undefined, got), day).to.deep.equal(
            timesFor(undefined, clockSpansOn(original, day)),
          );
        }
      }),
      {...RUNS, numRuns: 60},
    );
    expect(toldDays).to.be.above(2000);
  });

  it('keep the week, a season and special hours, and leave the rest unknown', () => {
    const week = {Mo: ['10:00-16:00', '17:00-18:00'], We: ['12:00-24:00'], PH: []};
    const source = {
      week,
      seasons: [{from: '2027-02-01', through: '2027-02-28', week: {Tu: ['08:00-12:00'], PH: []}}],
      special: [
        {from: '2026-11-09', through: '2026-11-09', hours: ['10:00-12:00']},
        {from: '2026-11-16', through: '2026-11-22', hours: []},
      ],
    };
    const schedules = schedulesOf(source);
    for (const [day, expected] of [
      ['2026-11-04', ['12:00-24:00']],
      ['2026-11-09', ['10:00-12:00']],
      ['2026-11-16', null],
      ['2026-11-23', ['10:00-16:00', '17:00-18:00']],
      ['2026-11-24', null],
      ['2027-02-02', ['08:00-12:00']],
      ['2027-02-08', null],
      ['2027-03-01', ['10:00-16:00', '17:00-18:00']],
      ['2027-03-29', null],
    ] as const) {
      expect(on(day, ...schedules), day).to.deep.equal(expected);
    }
    expect(spansOn(parseHours(source), '2027-03-29')).to.deep.equal([]);
  });

  it('say which are by appointment, in words, too', () => {
    const week = {Mo: [{t: '10:00-12:00', by: 'appointment' as const}, '12:00-14:00'], PH: []};
    const schedules = schedulesOf({week});
    expect(schedules[0]!.attending_type).to.equal('By appointment');
    expect(read(...schedules).hours.week!.Mo).to.deep.equal(week.Mo);
    const {attributes, ...wordsAlone} = schedules[0]!;
    expect(attributes).to.have.length(1);
    expect(read(wordsAlone).hours.week!.Mo).to.equal(null);
  });

  it('add up where several schedules name a day', () => {
    const more = schedule({
      byday: 'MO',
      opens_at: '16:00',
      closes_at: '18:00',
      valid_from: '2026-12-01',
      valid_to: '2026-12-31',
    });
    expect(on('2026-12-07', schedule(), more)).to.deep.equal(['10:00-15:00', '16:00-18:00']);
    expect(on('2026-12-08', schedule(), more)).to.deep.equal(['10:00-15:00']);
    expect(on('2027-01-04', schedule(), more)).to.deep.equal(['10:00-15:00']);
  });

  it('do not call a holiday open that a weekly rule happens to meet', () => {
    const before = schedule({valid_to: '2026-12-24', opens_at: '09:00'});
    const after = schedule({valid_from: '2026-12-26', opens_at: '09:00'});
    expect(on('2026-12-25', schedule(), before, after)).to.equal(null);
    expect(read(schedule()).hours.week!.PH).to.equal(null);
  });

  it('leave the days unknown of what cannot be held, and list it', () => {
    for (const [keys, expected] of [
      [{freq: 'MONTHLY', byday: '1MO'}, 'freq MONTHLY: only WEEKLY'],
      [{byday: '1MO'}, 'byday "1MO" is no day'],
      [{interval: 2}, 'interval: not every week'],
      [{notes: 'By appointment'}, 'notes "By appointment" may restrict the hours'],
      [{attending_type: 'Online'}, 'attending_type "Online" may restrict'],
      [{opens_at: '09:00Z'}, 'opens_at 09:00Z has an offset'],
      [{opens_at: '09:00:00+01:00'}, 'has an offset'],
      [{closes_at: undefined}, 'closes_at null is no time'],
      [{valid_from: 'soon'}, 'valid_from "soon" is no calendar date'],
      [{count: 3}, 'count 3 may restrict'],
    ] as const) {
      const value = JSON.parse(JSON.stringify(schedule(keys))) as object;
      const {leftOut} = read(value);
      expect(leftOut.map(({reason}) => reason).join('\n'), expected).to.contain(expected);
      expect(on('2026-11-02', value), expected).to.equal(null);
    }
    expect(read(schedule({description: 'Weekdays'})).leftOut.map(({path}) => path)).to.include(
      '[0].description',
    );
  });
});
