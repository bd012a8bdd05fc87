import {expect} from 'chai';
import {dateAt, midnightAfter, parseHours} from '../../src/hours/index.js';

const DAY = 86_400_000;

/** Among them the half hour of Lord Howe, the lost day of Apia, and half minutes in Monrovia. */
const ZONES = [
  'Europe/Copenhagen',
  'Atlantic/Faroe',
  'America/Nuuk',
  'America/New_York',
  'America/St_Johns',
  'Africa/Casablanca',
  'Africa/Monrovia',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

/** Reads an offset from the fields that Intl writes, rather than from the zone's name. */
function offsetReader(tz: string): (epochMs: number) => number {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: tz,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return epochMs => {
    const second = Math.floor(epochMs / 1000) * 1000;
    const [month, day, year, hour, minute, seconds] = format
      .format(second)
      .match(/\d+/g)!
      .map(Number);
    return Date.UTC(year!, month! - 1, day, hour, minute, seconds) - second;
  };
}

describe('hours: zones', () => {
  for (const tz of ZONES) {
    it(`${tz} has the offsets of Intl from 1970 to 2100, to the millisecond`, function () {
      this.timeout(60_000);
      const {offset} = parseHours({tz});
      const read = offsetReader(tz);
      const changes: number[] = [];
      let before = read(0);
      for (let instant = 0; instant < Date.UTC(2101, 0); instant += DAY) {
        const after = read(instant);
        if (after !== before) changes.push(changeBetween(read, instant - DAY, instant));
        expect(offset(instant), new Date(instant).toISOString()).to.equal(after);
        before = after;
      }
      for (const change of changes) {
        for (const instant of [change - 1, change, change + 1]) {
          expect(offset(instant), new Date(instant).toISOString()).to.equal(read(instant));
        }
      }
    });
  }

  // Half a minute: `HOURS_ALL_ZONES=1`.
  (process.env['HOURS_ALL_ZONES'] ? it : it.skip)(
    'no zone changes its offset and changes it back within what the engine reads at once',
    function () {
      this.timeout(0);
      for (const tz of Intl.supportedValuesOf('timeZone')) {
        const {offset} = parseHours({tz});
        const read = offsetReader(tz);
        for (let instant = 0; instant < Date.UTC(2040, 0); instant += DAY / 2) {
          const place = `${tz} ${new Date(instant).toISOString()}`;
          if (offset(instant) !== read(instant)) expect.fail(place);
        }
      }
    },
  );

  it('days follow one another without gap or overlap', () => {
    for (const tz of ZONES) {
      const hours = parseHours({tz});
      let midnight = midnightAfter(hours, Date.UTC(2020, 0));
      while (midnight < Date.UTC(2030, 0)) {
        expect(dateAt(hours, midnight)).to.not.equal(dateAt(hours, midnight - 1));
        const next = midnightAfter(hours, midnight);
        expect(next - midnight).to.be.within(DAY - 3_600_000, DAY + 3_600_000);
        midnight = next;
      }
    }
  });
});

function changeBetween(read: (epochMs: number) => number, start: number, end: number): number {
  const before = read(start);
  while (end - start > 1) {
    const middle = Math.floor((start + end) / 2);
    if (read(middle) === before) start = middle;
    else end = middle;
  }
  return end;
}
