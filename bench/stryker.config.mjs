/**
 * Mutation tests of `src/hours`: which changes of the code no test would notice. Only the tests that
 * are fast take part; the slow ones would run once for every mutant.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/hours/**/*.ts', '!src/hours/index.ts', '!src/hours/types.ts'],
  testRunner: 'mocha',
  mochaOptions: {
    'no-config': true,
    extension: ['ts'],
    spec: ['acceptance', 'days', 'memoize', 'parse', 'rules'].map(
      name => `test/hours/${name}.test.ts`,
    ),
  },
  testRunnerNodeArgs: ['--import=tsx'],
  // What one mutant, or one test, has left in a cache of the engine would hide the next.
  maxTestRunnerReuse: 1,
  coverageAnalysis: 'off',
  concurrency: 2,
  timeoutMS: 5000,
  timeoutFactor: 2,
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: {allowColor: false, logTests: false, reportTests: false},
  htmlReporter: {fileName: 'reports/mutation/hours.html'},
  jsonReporter: {fileName: 'reports/mutation/hours.json'},
  thresholds: {high: 95, low: 90, break: 90},
};
