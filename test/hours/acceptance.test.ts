import {expect} from 'chai';
import {parseHours, stateAt, type HoursState} from '../../src/hours/index.js';
import cases from './hours-cases.json' with {type: 'json'};

const schedules: Readonly<Record<string, unknown>> = cases.schedules;

/** An instant of the cases as epoch milliseconds; other values as they are. */
const read = (key: string, value: unknown) =>
  typeof value === 'string' && (key === 'until' || key === 'opens') ? Date.parse(value) : value;

describe('hours: acceptance cases', () => {
  for (const {id, schedule, at, service, ...expected} of cases.cases) {
    it(id, () => {
      const state = stateAt(parseHours(schedules[schedule]), Date.parse(at), {service});
      for (const [key, value] of Object.entries(expected)) {
        expect(state[key as keyof HoursState], key).to.equal(read(key, value));
      }
    });
  }

  for (const {name, source} of cases.invalid) {
    it(`refuses: ${name}`, () => {
      expect(() => parseHours(source)).to.throw(RangeError);
    });
  }
});
