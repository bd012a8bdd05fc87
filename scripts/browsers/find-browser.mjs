import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Chrome, Chromium and Edge by the names their installers use. */
const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const canRun = path => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of these commands on the PATH. */
export const findCommand = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => names.map(name => join(folder, name)))
    .find(canRun);

/** What a browser needs to run here at all: no sandbox for root, and no calls home on a closed network. */
const quietArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The Chromium inside the npm package. Where no browser was ever installed its libraries (NSS) are
 * missing too; the package has them, but unpacks them and puts them on the library path only where it
 * believes to run in Amazon's cloud.
 */
const packagedBrowser = async () => {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const {default: chromium} = await import('@sparticuz/chromium');
  chromium.setGraphicsMode = false;
  return {
    executablePath: await chromium.executablePath(),
    // In a single process pages cannot be kept apart.
    args: [...chromium.args.filter(arg => arg !== '--single-process'), ...quietArguments],
  };
};

/**
 * The browser to test with: the first of `CHROME_PATH`, an installed Chrome, Chromium or Edge, and the
 * Chromium inside the npm package `@sparticuz/chromium`.
 *
 * @returns {Promise<{executablePath: string, args: string[]}>} for Puppeteer's `launch`
 * @throws {Error} that says what to install, when there is none
 */
export const findBrowser = async () => {
  const {CHROME_PATH} = process.env;
  if (CHROME_PATH) {
    if (canRun(CHROME_PATH)) return {executablePath: CHROME_PATH, args: quietArguments};
    throw new Error(
      `CHROME_PATH names ${CHROME_PATH}, which cannot be run: correct it or unset it.`,
    );
  }
  const installed = findCommand(...commands) ?? applications.find(canRun);
  if (installed) return {executablePath: installed, args: quietArguments};
  try {
    return await packagedBrowser();
  } catch (cause) {
    throw new Error(
      'No browser to test with: install Chrome, Chromium or Edge, or name one in CHROME_PATH.',
      {cause},
    );
  }
};
