import {bundledSize, embedSizes} from './sizes.mjs';

/**
 * Most bytes of a script, brotli-compressed. A third of the one script is what it says in two languages: a
 * fact is never shortened for its bytes, so this keeps watch on growth that nobody meant.
 */
const budgets = [
  {files: /^registration-widgets\.js$/, bytes: 78_000},
  {files: /^elements\/open-now-badge\/define\.js$/, bytes: 20_000},
];

const withBudget = size => {
  const budget = budgets.find(({files}) => files.test(size.file))?.bytes;
  return {...size, budget, over: Math.max(0, size.brotli - budget) || 0};
};

const tables = {
  'dist/embed': embedSizes().map(withBudget),
  'bundled from dist/npm, without facts': [
    withBudget(await bundledSize('elements/open-now-badge/define.js', {isWithFacts: false})),
  ],
};

for (const [folder, sizes] of Object.entries(tables)) {
  const widest = Math.max(folder.length, ...sizes.map(({file}) => file.length));
  const line = (file, ...numbers) =>
    [file.padEnd(widest), ...numbers.map(number => String(number ?? '').padStart(8))].join('');
  console.log(line(folder, 'plain', 'brotli', 'budget'));
  for (const {file, plain, brotli, budget} of sizes) console.log(line(file, plain, brotli, budget));
}

for (const {file, over} of Object.values(tables).flat()) {
  if (!over) continue;
  console.error(
    `${file} has ${over} bytes more than its budget allows. Simplify what has been added, or raise the budget in scripts/build/check-size.mjs and say why.`,
  );
  process.exitCode = 1;
}
