import {expect} from 'chai';
import {lineOf, phoneHoursOf} from '../../src/directory/lines.js';
import type {ContactPoint, Office, Provenance} from '../../src/directory/index.js';
import {compileHours} from '../../src/hours/index.js';

const from = (grade: Provenance['grade']): Provenance => ({
  source: grade,
  grade,
  checked: '2026-11-22',
});

const line = (number: number, more: Partial<ContactPoint> = {}): ContactPoint => ({
  topic: {en: `Line ${number}`},
  telephone: `+451111111${number}`,
  ...more,
});

const letters: ContactPoint = {topic: {en: 'Letters'}, email: 'post@example.org'};

const officeWith = (
  contactPoints?: readonly ContactPoint[],
  more: Partial<Office> = {},
): Office => ({
  id: 'here',
  name: {en: 'Here'},
  status: 'active',
  provenance: {},
  ...(contactPoints && {contactPoints}),
  ...more,
});

const called = (contactPoints: readonly ContactPoint[], task?: string): string | undefined =>
  lineOf(officeWith(contactPoints), task)?.telephone?.slice(-1);

describe('The line to call', () => {
  const doctor = line(2, {services: ['doctor']});
  const mitid = line(3, {services: ['mitid']});

  it('is none of an office without a telephone', () => {
    expect(lineOf(officeWith())).to.equal(undefined);
    expect(called([letters])).to.equal(undefined);
  });

  it('is the only one there is, whatever it is for', () => {
    expect(called([letters, line(1)])).to.equal('1');
    expect(called([doctor])).to.equal('2');
    expect(called([doctor], 'mitid')).to.equal('2');
  });

  it('is a service’s own, else the one for all questions', () => {
    expect(called([line(1), doctor, mitid], 'doctor')).to.equal('2');
    expect(called([line(1), doctor, mitid], 'tax-card')).to.equal('1');
    expect(called([line(1), doctor, mitid])).to.equal('1');
  });

  it('is none where nobody can tell which of several is the right one', () => {
    expect(called([line(1), doctor, {...doctor, telephone: '+4522222222'}], 'doctor')).to.equal(
      undefined,
    );
    expect(called([doctor, mitid])).to.equal(undefined);
    expect(called([line(1), line(4)])).to.equal(undefined);
  });

  it('is the one that not only an old page has', () => {
    const old = line(4, {provenance: from('seed')});
    expect(called([old, line(1)])).to.equal('1');
    expect(called([old])).to.equal('4');
    const allOld = officeWith([line(1), line(4, {provenance: from('official')})], {
      provenance: {contactPoints: from('seed')},
    });
    expect(lineOf(allOld)?.telephone).to.match(/4$/);
  });
});

describe('When the phone is answered', () => {
  const own = compileHours({week: {Mo: ['08:00-09:00'], PH: []}});
  const phone = compileHours({week: {Tu: ['08:00-09:00'], PH: []}});
  const hoursOf = (contactPoints: readonly ContactPoint[], task?: string) =>
    phoneHoursOf(officeWith(contactPoints, {hours: {visit: undefined, phone}}), task);

  it('is by the line’s own hours, and may be not known', () => {
    expect(hoursOf([line(1, {hours: own})])).to.equal(own);
    expect(hoursOf([line(1, {hours: null})])).to.equal(null);
    expect(hoursOf([line(1), line(2, {services: ['doctor'], hours: own})], 'doctor')).to.equal(own);
  });

  it('is else by the office’s', () => {
    expect(hoursOf([])).to.equal(phone);
    expect(hoursOf([line(1)])).to.equal(phone);
    expect(phoneHoursOf(officeWith([line(1)]))).to.equal(undefined);
  });

  it('is not by the hours of a line that is for other services', () => {
    const doctor = line(2, {services: ['doctor'], hours: own});
    expect(hoursOf([doctor])).to.equal(phone);
    expect(hoursOf([doctor], 'mitid')).to.equal(phone);
    expect(hoursOf([doctor], 'doctor')).to.equal(own);
  });
});
