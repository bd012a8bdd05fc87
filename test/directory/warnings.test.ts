import {expect} from 'chai';
import {parseDirectory} from '../../src/directory/index.js';
import type {DirectorySource} from '../../src/directory/index.js';
import {warnings} from '../../src/directory/warnings.js';
import {herning} from '../../src/herning/index.js';
import {sample, sampleWith} from './sample.js';

const TODAY = '2026-11-23';

const warned = (source: unknown, today = TODAY): string[] => {
  parseDirectory(source);
  return warnings(source as DirectorySource, today).map(({path, message}) => `${path}: ${message}`);
};

const warnedOf = (visit: unknown, today?: string): string[] =>
  warned(sampleWith('offices[0].hours.visit', visit), today);

const day = (from: string, through = from) => ({from, through, hours: []});

describe('What may be a slip in a directory', () => {
  it('is nothing in the sample, nor in what ships', () => {
    expect(warned(sample())).to.deep.equal([]);
    const [lastRead] = herning.sources
      .map(({checked}) => checked)
      .sort()
      .reverse();
    expect(warnings(herning, lastRead!)).to.deep.equal([]);
  });

  it('is a span of more than 16 hours, wherever it stands', () => {
    expect(
      warnedOf({
        week: {Mo: ['10:00-05:00'], PH: ['06:00-23:00']},
        seasons: [
          {
            from: '2027-07-01',
            through: '2027-07-31',
            week: {Tu: ['01:00-02:00', {t: '07:00-23:30', by: 'appointment'}], PH: 'week'},
          },
        ],
        special: [{from: '2026-12-24', through: '2026-12-24', hours: ['12:00-11:00']}],
      }),
    ).to.deep.equal([
      'offices[0].hours.visit.week.Mo[0]: "10:00-05:00" is 19 hours long; check that this is meant',
      'offices[0].hours.visit.week.PH[0]: "06:00-23:00" is 17 hours long; check that this is meant',
      'offices[0].hours.visit.seasons[0].week.Tu[1]: "07:00-23:30" is 16.5 hours long; check that this is meant',
      'offices[0].hours.visit.special[0].hours[0]: "12:00-11:00" is 23 hours long; check that this is meant',
    ]);
  });

  it('is no span of 16 hours or less, nor a whole day', () => {
    const week = {Mo: ['07:00-23:00'], Tu: ['00:00-24:00'], We: ['20:00-04:00'], PH: null};
    expect(warnedOf({week})).to.deep.equal([]);
  });

  it('is in the hours of a telephone line, too', () => {
    const source = sampleWith('offices[0].contactPoints[0].hours', {
      week: {Mo: ['10:00-05:00'], PH: []},
    });
    expect(warned(source)).to.deep.equal([
      'offices[0].contactPoints[0].hours.week.Mo[0]: "10:00-05:00" is 19 hours long; check that this is meant',
    ]);
  });

  it('is a special day that a later one covers', () => {
    const special = [
      day('2026-12-29'),
      day('2026-12-24', '2027-01-03'),
      day('2026-12-24', '2027-01-03'),
    ];
    expect(warnedOf({special})).to.deep.equal([
      'offices[0].hours.visit.special[0]: never holds: offices[0].hours.visit.special[1] comes later and covers all its days',
      'offices[0].hours.visit.special[0]: never holds: offices[0].hours.visit.special[2] comes later and covers all its days',
      'offices[0].hours.visit.special[1]: never holds: offices[0].hours.visit.special[2] comes later and covers all its days',
    ]);
  });

  it('is a day that two name, where neither is an exception to the other', () => {
    const special = [day('2026-12-24', '2026-12-28'), day('2026-12-27', '2026-12-31')];
    expect(warnedOf({special})).to.deep.equal([
      'offices[0].hours.visit.special[0]: 2026-12-27 is also a day of offices[0].hours.visit.special[1], which comes later and holds',
    ]);
    const week = {PH: 'week'};
    const seasons = [
      {from: '2027-07-01', through: '2027-08-15', week},
      {from: '2027-06-15', through: '2027-07-10', week},
    ];
    expect(warnedOf({seasons})).to.deep.equal([
      'offices[0].hours.visit.seasons[0]: 2027-07-01 is also a day of offices[0].hours.visit.seasons[1], which comes later and holds',
    ]);
  });

  it('is no exception inside a longer range, and no range beside another', () => {
    const inside = ['2026-12-24', '2026-12-29', '2027-01-03'].map(date => day(date));
    const beside = ['2026-12-23', '2027-01-04'].map(date => day(date));
    const special = [day('2026-12-24', '2027-01-03'), ...inside, ...beside];
    expect(warnedOf({special})).to.deep.equal([]);
  });

  it('is the last day of a range that the next begins on, or the first that it ends on', () => {
    const among = (...special: unknown[]) =>
      warnedOf({special}).map(text => text.split(' is also')[0]);
    const range = day('2026-12-24', '2026-12-28');
    const at = 'offices[0].hours.visit.special[0]';
    expect(among(range, day('2026-12-28', '2026-12-30'))).to.deep.equal([`${at}: 2026-12-28`]);
    expect(among(range, day('2026-12-20', '2026-12-24'))).to.deep.equal([`${at}: 2026-12-24`]);
  });

  it('is an end within 60 days, or past', () => {
    const until = (validThrough: string) => warnedOf({week: {PH: []}, validThrough});
    expect(until('2027-01-22')).to.deep.equal([
      'offices[0].hours.visit.validThrough: these hours end on 2027-01-22; afterwards none are known',
    ]);
    expect(until('2027-01-23')).to.deep.equal([]);
    expect(until('2026-11-23')).to.deep.equal([
      'offices[0].hours.visit.validThrough: these hours end on 2026-11-23; afterwards none are known',
    ]);
    expect(until('2026-11-22')).to.deep.equal([
      'offices[0].hours.visit.validThrough: these hours ended on 2026-11-22; afterwards none are known',
    ]);
  });

  it('is a time that is given twice, unless it is for different services', () => {
    const booked = (t: string) => ({t, by: 'appointment'});
    const forService = (t: string, id: string) => ({t, for: [id]});
    expect(
      warnedOf({
        week: {
          Mo: ['10:00-12:00', '11:00-13:00'],
          Tu: ['10:00-12:00', '12:00-13:00'],
          We: ['10:00-12:00', booked('11:00-13:00')],
          Th: ['10:00-12:00', forService('10:00-12:00', 'doctor')],
          Fr: ['13:00-14:00', '10:00-12:00', '12:00-13:00'],
          PH: [],
        },
      }),
    ).to.deep.equal([
      'offices[0].hours.visit.week.Mo[1]: "11:00-13:00" overlaps "10:00-12:00" of the same day',
      'offices[0].hours.visit.week.We[1]: "11:00-13:00" overlaps "10:00-12:00" of the same day, and only one of them needs an appointment',
    ]);
  });

  it('is a time that is given twice for the same services, in whatever order', () => {
    const both = (...services: string[]) => ({t: '10:00-12:00', for: services});
    const services = ['doctor', 'mitid'].map(id => ({id, name: {en: id, da: id}}));
    const source = sampleWith('offices[0].services', services) as {
      offices: {hours: {visit: object}}[];
    };
    source.offices[0]!.hours.visit = {
      week: {Mo: [both('doctor', 'mitid'), both('mitid', 'doctor')], PH: []},
    };
    expect(warned(source)).to.have.length(1);
  });

  it('is looked for in the hours of the phone and of each line', () => {
    const slips = {
      week: {Mo: ['10:00-05:00', '11:00-12:00'], PH: []},
      validThrough: '2026-11-30',
    };
    for (const path of ['offices[0].hours.phone', 'offices[0].contactPoints[0].hours']) {
      expect(warned(sampleWith(path, slips)).map(text => text.split(': ')[0])).to.deep.equal([
        `${path}.week.Mo[0]`,
        `${path}.validThrough`,
        `${path}.week.Mo[1]`,
      ]);
    }
  });

  it('is a booking that the hours deny', () => {
    const withBooking = (booking: string, spans: unknown[]): string[] => {
      const source = sampleWith('offices[0].hours.visit', {week: {Mo: spans, PH: []}}) as {
        offices: object[];
      };
      Object.assign(source.offices[0]!, {appointment: {booking}});
      return warned(source).map(warning => warning.split(',')[0]!);
    };
    const plain = '10:00-12:00';
    const booked = {t: '13:00-15:00', by: 'appointment'};
    const at = 'offices[0].appointment.booking';
    expect(withBooking('required', [plain, booked])).to.deep.equal([`${at}: booking is required`]);
    expect(withBooking('required', [booked])).to.deep.equal([]);
    expect(withBooking('none', [booked])).to.deep.equal([`${at}: booking is none`]);
    expect(withBooking('none', [plain, booked])).to.deep.equal([]);
    expect(withBooking('none', [])).to.deep.equal([]);
    expect(withBooking('none', [{t: '10:00-12:00', for: ['doctor']}])).to.deep.equal([]);
    expect(withBooking('recommended', [plain, booked])).to.deep.equal([]);
  });

  it('is a page read or updated on a day to come', () => {
    const [source] = (sample() as DirectorySource).sources;
    const of = (days: object) => warned(sampleWith('sources[0]', {...source, ...days}));
    expect(of({checked: TODAY, dateModified: TODAY})).to.deep.equal([]);
    expect(of({checked: '2031-01-01', dateModified: '2026-11-24'})).to.deep.equal([
      'sources[0].checked: 2031-01-01 is still to come; write the day it was read',
      'sources[0].dateModified: 2026-11-24 is still to come; write the day it was updated',
    ]);
  });

  it('is a Danish number that has more or fewer than 8 digits', () => {
    const of = (telephone: string) =>
      warned(sampleWith('offices[1].contactPoints', [{topic: {en: 'A', da: 'A'}, telephone}]));
    for (const number of ['+4596282828', '+44163296001']) expect(of(number)).to.deep.equal([]);
    for (const number of ['+459628282', '+45962828281']) {
      expect(of(number)).to.deep.equal([
        `offices[1].contactPoints[0].telephone: "${number}" is no Danish number: behind +45 there are 8 digits`,
      ]);
    }
  });

  it('is a special day or a season on which the hours do not hold', () => {
    const week = {Mo: ['10:00-12:00'], PH: []};
    const of = (validity: object) =>
      warnedOf({
        week,
        special: [day('2027-12-24', '2027-12-31')],
        seasons: [{from: '2027-07-01', through: '2027-07-31', week}],
        ...validity,
      });
    expect(of({validFrom: '2027-07-31', validThrough: '2027-12-24'})).to.deep.equal([]);
    expect(of({validFrom: '2027-08-01', validThrough: '2027-12-23'})).to.deep.equal([
      'offices[0].hours.visit.seasons[0]: never holds: the hours begin on 2027-08-01',
      'offices[0].hours.visit.special[0]: never holds: the hours end on 2027-12-23',
    ]);
  });

  it('is a fact past the last day on which it may be shown as current', () => {
    const directory = sampleWith('registration.steps[0].provenance.bring', {
      source: 'page',
      validThrough: '2026-11-22',
    });
    const line = sampleWith('offices[0].contactPoints[0].provenance', {
      source: 'page',
      validThrough: '2026-11-22',
    });
    expect(warned(line)).to.deep.equal([
      'offices[0].contactPoints[0].provenance.validThrough: this fact was current until 2026-11-22; check it, then write another day',
    ]);
    const at = 'registration.steps[0].provenance.bring.validThrough';
    expect(warned(directory, '2026-11-22')).to.deep.equal([]);
    expect(warned(directory, '2026-11-23')).to.deep.equal([
      `${at}: this fact was current until 2026-11-22; check it, then write another day`,
    ]);
  });
});
