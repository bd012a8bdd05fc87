import {spawn} from 'node:child_process';
import {accessSync} from 'node:fs';
import {createServer} from 'node:net';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import {findBrowser, findCommand} from './find-browser.mjs';

/** Draws as soon as a test asks for it, not at the pace of a screen. */
const UNPACED = ['--disable-gpu-vsync', '--disable-frame-rate-limit'];

/** Two files run side by side, each as if alone: with a storage of its own, and with the focus. */
const chromium = async () => {
  const {executablePath, args} = await findBrowser();
  return chromeLauncher({
    launchOptions: {executablePath, args: [...args, ...UNPACED]},
    concurrency: 2,
    createPage: async ({browser}) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.emulateFocusedPage(true);
      return page;
    },
  });
};

const firefox = () => {
  const executablePath = findCommand('firefox-esr', 'firefox');
  if (!executablePath) throw new Error('No Firefox to test with: install firefox or firefox-esr.');
  return chromeLauncher({puppeteer, launchOptions: {browser: 'firefox', executablePath}});
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

const MINI_BROWSERS = ['4.1', '6.0'].flatMap(version =>
  ['x86_64', 'aarch64'].map(
    machine => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
  ),
);

const exists = path => {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
};

const webkit = async () => {
  const driver = findCommand('WebKitWebDriver');
  const binary = MINI_BROWSERS.find(exists);
  if (!driver || !binary) {
    throw new Error('No WebKit to test with: install webkit2gtk-driver.');
  }
  const port = await freePort();
  const process_ = spawn(driver, [`--port=${port}`], {stdio: 'ignore'});
  process.on('exit', () => process_.kill());
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary, args: ['--automation']},
    },
  });
};

const launchers = {chromium, firefox, webkit};

/**
 * What starts a browser for @web/test-runner.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} name
 * @throws {Error} that says what to install, when the browser is not there
 */
export const testBrowser = async name => {
  const launch = launchers[name];
  if (!launch)
    throw new Error(`--browser=${name} must be one of ${Object.keys(launchers).join(', ')}.`);
  // The reader is where the offices are; tests of another clock set it themselves.
  process.env.TZ = 'Europe/Copenhagen';
  return await launch();
};
