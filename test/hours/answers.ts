import {createHash} from 'node:crypto';
import {
  addDays,
  dateAt,
  midnightAfter,
  parseHours,
  specialDay,
  spansOn,
  stateAt,
  weekdayOf,
  type HoursState,
} from '../../src/hours/index.js';
import cases from './hours-cases.json' with {type: 'json'};
import {randomFrom} from './random.js';

/*
 * Run by itself with `TZ` set: prints the host's offset, the acceptance cases that fail, and a
 * digest of what every public function says about every schedule at 300 instants.
 */

const schedules: Readonly<Record<string, unknown>> = cases.schedules;

const failed = cases.cases
  .filter(({schedule, at, service, state, until, then}) => {
    const actual: HoursState = stateAt(parseHours(schedules[schedule]), Date.parse(at), {service});
    const expectedUntil = until === null ? null : Date.parse(until);
    return actual.state !== state || actual.until !== expectedUntil || actual.then !== then;
  })
  .map(({id}) => id);

const random = randomFrom(1);
const digest = createHash('sha256');
for (const source of Object.values(schedules)) {
  const hours = parseHours(source);
  for (let count = 0; count < 300; count++) {
    const instant = Date.UTC(2024, 0) + Math.floor(random() * Date.UTC(1976, 0));
    const date = dateAt(hours, instant);
    const answers = [
      stateAt(hours, instant),
      stateAt(hours, instant, {service: 'mitid'}),
      midnightAfter(hours, instant),
      spansOn(hours, date),
      specialDay(hours, date),
      addDays(date, 1),
      weekdayOf(date),
    ];
    digest.update(JSON.stringify(answers));
  }
}

const hostOffset = new Date(2026, 10, 23).getTimezoneOffset();
console.log(JSON.stringify({hostOffset, failed, digest: digest.digest('hex')}));
