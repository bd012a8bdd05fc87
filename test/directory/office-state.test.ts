import {expect} from 'chai';
import {officeStateAt, parseDirectory} from '../../src/directory/index.js';
import type {Channel, ChannelState, OfficeState} from '../../src/directory/index.js';
import {sampleWith} from './sample.js';

const byAppointment = (t: string) => ({t, by: 'appointment'});
const daily = (...spans: unknown[]) => ({
  week: {Mo: spans, Tu: spans, We: spans, Th: spans, Fr: spans, PH: []},
  agreementDays: 'may-close',
});

/** Monday, and no holiday of any kind. */
const MONDAY = '2026-11-23';

const state = (hours: unknown, at: string, channel?: Channel, day = MONDAY): OfficeState =>
  officeStateAt(
    parseDirectory(sampleWith('offices[0].hours', hours)).office('here')!,
    Date.parse(`${day}T${at}+01:00`),
    {channel},
  );

describe('The state of an office', () => {
  const office = {visit: daily('10:00-15:00'), phone: daily('09:00-16:00')};

  it('is open while visitors are received, though the phone is answered too', () => {
    expect(state(office, '12:00')).to.include({state: 'open', channel: 'visit'});
  });

  it('is phone-only while nobody is received and the phone is answered', () => {
    expect(state(office, '09:30')).to.include({state: 'phone-only', channel: 'phone'});
  });

  it('has the states of both channels', () => {
    const {visit, phone} = state(office, '09:30').channels as Record<Channel, ChannelState>;
    expect([visit.state, phone.state]).to.deep.equal(['closed', 'open']);
    expect(visit.until).to.equal(Date.parse(`${MONDAY}T10:00+01:00`));
    expect(phone.until).to.equal(Date.parse(`${MONDAY}T16:00+01:00`));
  });

  it('is closed once neither is possible', () => {
    expect(state(office, '17:00')).to.include({state: 'closed', channel: 'visit'});
  });

  it('is phone-only, visits not denied, where visiting hours are not known', () => {
    expect(state({visit: null, phone: daily('09:00-16:00')}, '12:00')).to.include({
      state: 'phone-only',
    });
  });

  it('is the phone’s where visiting hours are not known: closed, or not known either', () => {
    const hours = {visit: null, phone: daily('09:00-16:00')};
    expect(state(hours, '08:00')).to.include({state: 'closed', channel: 'phone'});
    const unknown = {visit: null, phone: {week: {Mo: null, PH: []}}};
    expect(state(unknown, '08:00')).to.include({state: 'unknown', channel: 'visit'});
  });

  it('is the phone’s on a day of which visiting hours are not known', () => {
    const visit = {week: {Mo: null, PH: []}};
    const hours = {visit, phone: daily('09:00-16:00')};
    expect(state(hours, '12:00')).to.include({state: 'phone-only', channel: 'phone'});
    expect(state(hours, '08:00')).to.include({state: 'closed', channel: 'phone'});
  });

  it('has the hours of the service that is asked for', () => {
    const visit = daily({t: '10:00-15:00', for: ['doctor']});
    const here = parseDirectory(sampleWith('offices[0].hours', {visit})).office('here')!;
    const noon = Date.parse(`${MONDAY}T12:00+01:00`);
    expect(officeStateAt(here, noon, {task: 'doctor'}).state).to.equal('open');
    expect(officeStateAt(here, noon).state).to.equal('closed');
  });

  it('is by appointment, not phone-only, while booked visitors are received', () => {
    const hours = {visit: daily(byAppointment('10:00-15:00')), phone: daily('09:00-16:00')};
    expect(state(hours, '12:00')).to.include({state: 'appointment', channel: 'visit'});
  });

  it('may be closed where only the phone is known, on a day on which offices close by agreement', () => {
    const hours = {visit: null, phone: daily('09:00-16:00')};
    expect(state(hours, '12:00', undefined, '2026-12-24')).to.include({state: 'may-be-closed'});
  });

  it('may be closed on a day on which offices close by agreement', () => {
    expect(state(office, '12:00', undefined, '2026-12-24')).to.include({state: 'may-be-closed'});
  });

  it('is unknown, never closed, where no hours are known', () => {
    expect(state({visit: null, phone: null}, '12:00').state).to.equal('unknown');
    expect(state({}, '12:00').state).to.equal('unknown');
    expect(state(undefined, '12:00').state).to.equal('unknown');
  });

  it('is that of one channel when asked for one', () => {
    expect(state(office, '09:30', 'visit').state).to.equal('closed');
    expect(state(office, '09:30', 'phone').state).to.equal('open');
    expect(state({visit: daily('10:00-15:00')}, '12:00', 'phone').state).to.equal('unknown');
  });

  it('is dissolved, whatever its hours say', () => {
    const directory = sampleWith('offices[0].hours', office) as {offices: {status: string}[]};
    directory.offices[0]!.status = 'dissolved';
    const dissolved = parseDirectory(directory).office('here')!;
    const noon = Date.parse(`${MONDAY}T12:00+01:00`);
    for (const channel of [undefined, 'visit', 'phone'] as const) {
      expect(officeStateAt(dissolved, noon, {channel})).to.include({
        state: 'dissolved',
        channel: 'visit',
      });
    }
  });
});
