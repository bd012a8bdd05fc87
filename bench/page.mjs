import {writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {format, resolveConfig} from 'prettier';
import {cell} from '../scripts/docs/markdown-parts.mjs';

const FILE = 'docs/performance.md';

const written = (value, digits = 0) => {
  if (typeof value !== 'number') return cell(value ?? '–');
  return value.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits});
};

const row = cells => `| ${cells.join(' | ')} |`;

/** @param {import('./report.mjs').Table} table */
const tableOf = ({caption, columns, rows}) =>
  [
    ...(caption ? [`${caption}:`, ''] : []),
    row(columns.map(({title}) => title)),
    row(columns.map(({digits}) => (digits === undefined ? '---' : '---:'))),
    ...rows.map(values => row(values.map((value, index) => written(value, columns[index].digits)))),
  ].join('\n');

const isHeld = ({measured, asked, isFloor}) => (isFloor ? measured >= asked : measured <= asked);

/**
 * @param {readonly import('./report.mjs').Claim[]} claims
 * @param {boolean} hasReasons whether it is told why they are missed
 */
const claimTable = (claims, hasReasons = false) =>
  tableOf({
    caption: '',
    columns: [
      {title: 'number'},
      {title: 'measured', digits: 0},
      {title: 'asked', digits: 0},
      ...(hasReasons ? [{title: 'why'}] : []),
    ],
    rows: claims.map(({what, measured, asked, isFloor, unit, digits, why}) => [
      what,
      [written(measured, digits), unit].filter(Boolean).join(' '),
      [isFloor ? 'at least' : 'at most', asked.toLocaleString('en'), unit]
        .filter(Boolean)
        .join(' '),
      ...(hasReasons ? [why] : []),
    ]),
  });

/** A section for each report. @param {import('./report.mjs').Report} report */
const sectionOf = ({title, method, tables}) =>
  [`## ${title}`, method, ...tables.map(tableOf)].join('\n\n');

const headerOf = reports => {
  const moments = reports.flatMap(({began, ended}) => [began, ended]);
  const times = moments.map(({at}) => at).sort();
  const loads = moments.map(({load}) => load);
  const [from, through] = [times[0], times.at(-1)].map(at => at.slice(0, 16).replace('T', ' '));
  const [{model}] = cpus();
  return `Measured on ${cpus().length} cores (${model}) with Node ${process.versions.node}, from ${from} to ${through} UTC, at a load of ${written(Math.min(...loads), 1)} to ${written(Math.max(...loads), 1)}.`;
};

/**
 * Writes docs/performance.md.
 *
 * @param {readonly (import('./report.mjs').Report & {began: object, ended: object})[]} reports
 */
export const writePage = async reports => {
  const claims = reports.flatMap(({claims = []}) => claims);
  const missed = claims.filter(claim => !isHeld(claim));
  const page = [
    '# Performance',
    'For developers. `npm run bench` measures all of this on the built files and writes this page, after `npm run build` and `npm --prefix bench ci`. Ratios come first: they depend least on the machine. A load above the number of cores makes times longer than they are, processor time least.',
    headerOf(reports),
    '## Numbers we hold',
    missed.length ? `Missed, ${missed.length} of ${claims.length}:` : 'All are met.',
    ...(missed.length ? [claimTable(missed, true)] : []),
    'Met:',
    claimTable(claims.filter(isHeld)),
    ...reports.map(sectionOf),
  ].join('\n\n');
  writeFileSync(FILE, await format(page, {...(await resolveConfig(FILE)), filepath: FILE}));
  console.log(`${FILE} is written.`);
};

/** @param {import('./report.mjs').Report} report */
export const printReport = report => {
  console.log(`\n${sectionOf(report)}\n\n${claimTable(report.claims ?? [])}`);
};
