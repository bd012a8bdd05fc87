import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {testBrowser} from './scripts/test-browser.mjs';

const {BROWSER = 'chromium', TARGET = 'src'} = process.env;

const testsOf = {
  src: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  dist: ['test/elements/**/*.test.ts'],
};

/** The same tests prove the built script: where they load the sources' elements they get its own. */
const builtScript = {
  name: 'built-script',
  resolveImport: ({source}) =>
    source.endsWith('/src/define.js') ? '/dist/registration-widgets.js' : undefined,
};

const browser = await testBrowser(BROWSER).catch(error => {
  console.error(error.message);
  process.exit(1);
});

const testsIn = ({tests, suites}) => [...tests, ...suites.flatMap(testsIn)];

/** The last line of a run: how many tests passed and failed; a file that cannot be run is one that failed. */
const summary = {
  onTestRunFinished({sessions}) {
    const tests = sessions.flatMap(({testResults}) => (testResults ? testsIn(testResults) : []));
    const unusable = sessions.filter(({errors}) => errors.length).length;
    const passed = tests.filter(test => test.passed).length;
    const failed = tests.filter(test => !test.passed && !test.skipped).length + unusable;
    console.log(`${passed} passed, ${failed} failed (${BROWSER}, ${TARGET})`);
  },
};

export default {
  files: testsOf[TARGET],
  nodeResolve: true,
  browsers: [browser],
  concurrentBrowsers: 1,
  concurrency: 1,
  plugins: [
    ...(TARGET === 'dist' ? [builtScript] : []),
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: 'tsconfig.json'}),
  ],
  reporters: [defaultReporter({reportTestProgress: process.stdout.isTTY === true}), summary],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: {config: {timeout: 10_000}},
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
};
