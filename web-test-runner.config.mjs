import {parseArgs} from 'node:util';
import {dataToEsm} from '@rollup/pluginutils';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {testBrowser} from './scripts/browsers/test-browser.mjs';
import {embedBuilderCommands} from './test/demo/commands.mjs';
import {chromiumCommands} from './test/hosts/commands.mjs';
import {hosts} from './test/hosts/serve.mjs';

/** Options of ours beside those of the runner, as in `wtr --browser=firefox --target=dist`. */
const {
  values: {browser: browserName = 'chromium', target = 'src'},
} = parseArgs({
  options: {browser: {type: 'string'}, target: {type: 'string'}},
  strict: false,
});

const targets = {
  src: {
    files: [
      // The longest begins first, so that none of two is left alone with it at the end.
      'test/elements/text-spacing.test.ts',
      'test/**/*.test.ts',
      '!**/node_modules/**',
      '!test/**/*.node.test.ts',
      // What is about the built-in data, and has no need of a browser, runs in Node.
      '!test/{built,cli,data,demo,hosts,route}/**',
      // Node, where these are run, too, has the engine of Chromium; other browsers have their own.
      ...(browserName === 'chromium' ? ['!test/{directory,hours,localization,validation}/**'] : []),
    ],
    script: '/src/define.ts',
  },
  dist: {
    files: ['test/{built,demo}/**/*.test.ts', 'test/hosts/*.test.ts', '!test/**/*.node.test.ts'],
    script: '/dist/embed/registration-widgets.js',
  },
};
const {files, script} = targets[target];

/** Tests of the built script get its elements where they load the sources'. */
const theScript = {
  name: 'the-script',
  resolveImport: ({source}) => (source.endsWith('/src/define.js') ? script : undefined),
};

/** Tests of the elements read a directory that stays as it is: no correction of a fact breaks them. */
const frozenDirectory = {
  name: 'frozen-directory',
  resolveImport: ({source, context}) =>
    target === 'src' && context.path.startsWith('/src/herning/') && source.startsWith('../../data/')
      ? source.replace('../../data/', '/test/fixtures/herning/')
      : undefined,
};

const MODULE = '.json?module';

/** JSON modules as the bundler makes them, with a named export for each key; browsers give none. */
const jsonModules = {
  name: 'json-modules',
  transformImport: ({source}) => (source.endsWith('.json') ? `${source}?module` : undefined),
  resolveMimeType: ({url}) => (url.endsWith(MODULE) ? 'js' : undefined),
  transform: ({url, path, body}) => {
    if (url.endsWith(MODULE)) return dataToEsm(JSON.parse(body), {namedExports: true});
    return path.endsWith('.ts') ? body.replaceAll(' with { type: "json" }', '') : undefined;
  },
};

const browser = await testBrowser(browserName).catch(error => {
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
    console.log(`\n${passed} passed, ${failed} failed (${browserName}, ${target})`);
  },
};

export default {
  files,
  nodeResolve: true,
  browsers: [browser],
  concurrentBrowsers: 1,
  concurrency: 1,
  middleware: hosts,
  plugins: [
    theScript,
    frozenDirectory,
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: 'tsconfig.json'}),
    jsonModules,
    chromiumCommands,
    a11ySnapshotPlugin(),
    embedBuilderCommands,
  ],
  // Tests that open pages of their own load the script there.
  testRunnerHtml: framework => `<!doctype html>
    <html>
      <body>
        <script>globalThis.theScript = ${JSON.stringify(script)};</script>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
  reporters: [defaultReporter({reportTestProgress: process.stdout.isTTY === true}), summary],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: {config: {timeout: 10_000}},
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
};
