import {spawnSync} from 'node:child_process';
import {checkDirectory, parseDirectory} from '../../dist/npm/directory/index.js';
import type {DirectorySource} from '../../dist/npm/directory/index.js';
import {herning} from '../../dist/npm/herning/index.js';
import {best} from '../processor-time.js';
import {median, writeReport} from '../report.mjs';

const LOOKUPS = 1_000_000;
const PROCESSES = 5;

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

/** Milliseconds of a parse in a process of its own, nothing of it compiled yet. */
const firstParse = (file: string): number => {
  const {stdout} = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'bench/directory/first-parse.ts'],
    {input: file, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit']},
  );
  return Number(stdout);
};

const measured = [100, 1_000, 10_000].map(count => {
  const file = fileOf(count);
  const read = () => JSON.parse(file) as DirectorySource;
  const source = read();
  const directory = parseDirectory(source);
  const ids = source.offices.map(({id}) => id);
  return {
    count,
    megabytes: file.length / 1e6,
    read: best(5, read),
    check: best(5, () => checkDirectory(source)),
    first: median(Array.from({length: PROCESSES}, () => firstParse(file))),
    parse: best(5, () => parseDirectory(source)),
    lookup: best(5, () => {
      for (let index = 0; index < LOOKUPS; index++) directory.office(ids[index % count]!);
    }),
  };
});

const [smallest] = measured as [(typeof measured)[number]];
const largest = measured.at(-1)!;

writeReport('directory', {
  title: 'Ten thousand offices',
  method:
    'A whole directory file, and one office of it by its id, in Node: order of growth as a directory grows. Processor time, the best of five runs; of the first parse in a new process the median of five.',
  tables: [
    {
      caption: '',
      columns: [
        {title: 'offices', digits: 0},
        {title: 'parse, times slower', digits: 1},
        {title: 'look up, times slower', digits: 1},
        {title: 'file, MB', digits: 1},
        {title: '`JSON.parse`, ms', digits: 0},
        {title: 'first parse, ms', digits: 0},
        {title: 'parse, ms', digits: 0},
        {title: 'check, ms', digits: 0},
        {title: 'look up, ns', digits: 0},
      ],
      rows: measured.map(({count, megabytes, read, first, parse, check, lookup}) => [
        count,
        parse / smallest.parse,
        lookup / smallest.lookup,
        megabytes,
        read,
        first,
        parse,
        check,
        (lookup / LOOKUPS) * 1e6,
      ]),
    },
  ],
  claims: [
    {
      what: '10,000 offices parsed, first in a new process',
      measured: largest.first,
      asked: 1500,
      unit: 'ms',
    },
    {
      // The same work on more memory: a hundred times the offices may miss the processor's caches.
      what: 'Looked up among 10,000 offices rather than 100, times slower',
      measured: largest.lookup / smallest.lookup,
      asked: 5,
      unit: '×',
      digits: 1,
    },
  ],
});
