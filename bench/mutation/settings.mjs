/**
 * Mutation tests of one part of the sources: which changes of its code no test would notice. Only tests
 * that are fast take part; the slow ones would run once for every mutant.
 *
 * @param {string} part a folder of `src`
 * @param {import('@stryker-mutator/api/core').PartialStrykerOptions & {tests: readonly string[]}} own
 *   `tests`: without `.test.ts`, below `test`; the rest as Stryker has it
 * @returns {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export const mutationOf = (part, {tests, mutate = [], ...own}) => ({
  mutate: [`src/${part}/**/*.ts`, `!src/${part}/index.ts`, '!src/**/*types.ts', ...mutate],
  ignorePatterns: ['/*', '!/data', '!/package.json', '!/src', '!/test', '!/tsconfig.json'],
  // Once for all mutants. Stryker starts no shell: esbuild itself reads the patterns.
  buildCommand: 'esbuild src/**/*.ts test/**/*.ts --outdir=. --log-level=error',
  testRunner: 'mocha',
  mochaOptions: {
    'no-config': true,
    'no-package': true,
    spec: tests.map(name => `test/${name}.test.js`),
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 5000,
  timeoutFactor: 2,
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: {allowColor: false, logTests: false, reportTests: false},
  htmlReporter: {fileName: `reports/mutation/${part}.html`},
  jsonReporter: {fileName: `reports/mutation/${part}.json`},
  thresholds: {high: 95, low: 90, break: 90},
  ...own,
});
