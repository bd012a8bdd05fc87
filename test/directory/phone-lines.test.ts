import {expect} from 'chai';
import {parseDirectory} from '../../src/directory/index.js';
import {contactPointsFor, phoneLinesAt} from '../../src/directory/phone-lines.js';
import {sample, sampleWith} from './sample.js';

/** A Monday. */
const NOON = Date.parse('2026-11-23T12:00+01:00');

const line = (number: number, more: object = {}) => ({
  topic: {en: `Line ${number}`, da: `Linje ${number}`},
  telephone: `+451111111${number}`,
  ...more,
});

const service = (id: string) => ({id, name: {en: id, da: id}});

const officeWith = (contactPoints: readonly object[]) => {
  const directory = sampleWith('offices[2].contactPoints', contactPoints) as {
    offices: Record<string, unknown>[];
  };
  directory.offices[2]!['services'] = [service('doctor'), service('mitid')];
  return parseDirectory(directory).office('centre')!;
};

const numbers = (contactPoints: readonly object[], task?: string): string[] =>
  phoneLinesAt(officeWith(contactPoints), NOON, task).map(({telephone}) => telephone.slice(-1));

describe('The lines to call', () => {
  it('are all where no service is asked for', () => {
    expect(numbers([line(1), line(2, {services: ['doctor']})])).to.deep.equal(['1', '2']);
  });

  it('leave out what cannot be called', () => {
    const letters = {topic: {en: 'Letters', da: 'Breve'}, email: 'post@example.org'};
    expect(numbers([letters, line(2)])).to.deep.equal(['2']);
    expect(contactPointsFor(officeWith([letters, line(2)]))).to.have.length(2);
  });

  it('are a service’s own, else those for all, else all there are', () => {
    const lines = [line(1), line(2, {services: ['doctor']})];
    expect(numbers(lines, 'doctor')).to.deep.equal(['2']);
    expect(numbers(lines, 'mitid')).to.deep.equal(['1']);
    expect(numbers([line(2, {services: ['doctor']})], 'mitid')).to.deep.equal(['2']);
  });

  it('are none of an office without any', () => {
    const [, there] = parseDirectory(sample()).offices;
    expect(phoneLinesAt(there!, NOON)).to.deep.equal([]);
    expect(phoneLinesAt(there!, NOON, 'doctor')).to.deep.equal([]);
    expect(contactPointsFor(there!)).to.deep.equal([]);
  });

  it('are answered for a service in its hours', () => {
    const hours = {week: {Mo: [{t: '11:00-13:00', for: ['doctor']}], PH: []}};
    const stateFor = (task?: string) =>
      phoneLinesAt(officeWith([line(1, {hours})]), NOON, task).map(({phone}) => phone?.state);
    expect([stateFor('doctor'), stateFor('mitid'), stateFor()]).to.deep.equal([
      ['open'],
      ['closed'],
      ['closed'],
    ]);
  });

  it('are answered by hours of their own, else by the office’s', () => {
    const closed = {week: {Mo: [], PH: []}};
    const states = phoneLinesAt(
      officeWith([line(1), line(2, {hours: closed}), line(3, {hours: null})]),
      NOON,
    ).map(({phone}) => phone?.state);
    expect(states).to.deep.equal(['open', 'closed', undefined]);
  });
});
