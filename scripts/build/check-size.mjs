import {bundledSize, embedSizes, factsSize} from './sizes.mjs';

const SCRIPT = 'registration-widgets.js';

const embed = embedSizes();
const facts = factsSize();
const script = embed.find(({file}) => file === SCRIPT);
const badge = await bundledSize('elements/open-now-badge/define.js', {isWithFacts: false});

/**
 * The code only: an office more, or a longer sentence about one, is never too long. What the interface
 * says in two languages is part of it, so this keeps watch on growth that nobody meant.
 */
const budgeted = [
  {file: SCRIPT, brotli: script.brotli - facts.brotli, budget: 56_900},
  {file: badge.file, brotli: badge.brotli, budget: 20_000},
];

const table = (title, rows) => {
  const widest = Math.max(title.length, ...rows.map(({file}) => file.length));
  const line = (file, ...numbers) =>
    [file.padEnd(widest), ...numbers.map(number => String(number ?? '').padStart(8))].join('');
  console.log(line(title, 'plain', 'brotli', 'budget'));
  for (const {file, plain, brotli, budget} of rows) console.log(line(file, plain, brotli, budget));
};
table('dist/embed', embed);
table('the built-in directory', [facts]);
table('without its facts', budgeted);

for (const {file, brotli, budget} of budgeted) {
  if (brotli <= budget) continue;
  console.error(
    `${file} has ${brotli - budget} bytes of code more than its budget allows. Simplify what has been added, or raise the budget in scripts/build/check-size.mjs and say why.`,
  );
  process.exitCode = 1;
}
