import {checkDirectory, parseDirectory} from '../../src/directory/index.js';
import type {DirectorySource} from '../../src/directory/index.js';
import {herning} from '../../src/herning/index.js';

const LOOKUPS = 1_000_000;

/** Milliseconds of processor time a call: what else the machine does does not count. */
function milliseconds(call: () => unknown): number {
  const before = process.cpuUsage();
  call();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The best of some runs: the others were disturbed, or not yet compiled. */
const best = (call: () => unknown): number =>
  Math.min(...Array.from({length: 5}, () => milliseconds(call)));

/** A file of the offices that ship, over and over, each under an id of its own. */
const fileOf = (count: number): string =>
  JSON.stringify({
    ...herning,
    offices: [
      ...herning.offices,
      ...Array.from({length: count - herning.offices.length}, (_, index) => ({
        ...herning.offices[index % herning.offices.length]!,
        id: `office-${index}`,
      })),
    ],
  });

const measured = [100, 1_000, 10_000].map(count => {
  const file = fileOf(count);
  const read = () => JSON.parse(file) as DirectorySource;
  const source = read();
  const directory = parseDirectory(source);
  const ids = source.offices.map(({id}) => id);
  return {
    count,
    megabytes: file.length / 1e6,
    read: best(read),
    check: best(() => checkDirectory(source)),
    parse: best(() => parseDirectory(source)),
    lookup: best(() => {
      for (let index = 0; index < LOOKUPS; index++) directory.office(ids[index % count]!);
    }),
  };
});

const [smallest] = measured as [(typeof measured)[number]];

console.log('As a directory grows: a whole file, and one office of it by its id (processor time)');
console.table(
  measured.map(({count, megabytes, read, check, parse, lookup}) => ({
    offices: count,
    'file, MB': megabytes.toFixed(1),
    'JSON.parse, ms': read.toFixed(0),
    'check, ms': check.toFixed(0),
    'parse, ms': parse.toFixed(0),
    'parse, times slower': (parse / smallest.parse).toFixed(0),
    'look up, ns': ((lookup / LOOKUPS) * 1e6).toFixed(0),
    'look up, times slower': (lookup / smallest.lookup).toFixed(1),
  })),
);
