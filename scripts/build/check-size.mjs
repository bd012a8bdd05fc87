import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

/** Most bytes of a file of `dist`, brotli-compressed as hosts serve it. */
const budgets = [
  {files: /^registration-widgets\.js$/, bytes: 20_000},
  {files: /^registration-widgets\.all\.js$/, bytes: 50_000},
  {files: /^languages\/[^/]+\.js$/, bytes: 4_000},
];

const rows = readdirSync('dist', {recursive: true})
  .filter(file => /^(languages\/)?[^/]+\.js$/.test(file))
  .sort()
  .map(file => {
    const content = readFileSync(join('dist', file));
    const bytes = brotliCompressSync(content).length;
    const budget = budgets.find(({files}) => files.test(file))?.bytes;
    return {file, plain: content.length, brotli: bytes, budget, over: bytes > budget};
  });

const widest = Math.max(...rows.map(({file}) => file.length));
const line = (file, ...numbers) =>
  [file.padEnd(widest), ...numbers.map(number => String(number ?? '').padStart(8))].join('');

console.log(line('dist/', 'plain', 'brotli', 'budget'));
for (const {file, plain, brotli, budget, over} of rows) {
  console.log(line(file, plain, brotli, budget) + (over ? '  over budget' : ''));
}

const over = rows.filter(row => row.over);
for (const {file, brotli, budget} of over) {
  console.error(`dist/${file} has ${brotli - budget} bytes more than its budget allows.`);
}
process.exitCode = over.length ? 1 : 0;
