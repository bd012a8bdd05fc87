import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {InvalidArgumentError} from 'commander';
import type {Command} from 'commander';
import manifest from '../../../package.json' with {type: 'json'};
import {herning} from '../../herning/index.js';
import {readCheckedFile} from '../checked-directory.js';
import {FOUND_SOMETHING} from '../exit-codes.js';
import {PoliteClient} from './client.js';
import type {Ask} from './client.js';
import {watchPages} from './compare.js';
import {reportAsJson, reportInWords, toLookAt} from './report.js';
import {readState, writeState} from './state.js';
import {watchedPages} from './watched-pages.js';

interface Options {
  readonly state: string;
  readonly offline?: string;
  readonly contact?: string;
  readonly pause: number;
  readonly timeLimit: number;
  readonly json?: true;
}

const SIZE_LIMIT = 5_000_000;

const userAgentOf = (contact: string | undefined): string => {
  const {name, version} = manifest;
  const about = ['watches the sources of a directory of public offices', contact];
  return `${name}-watch/${version} (${about.filter(Boolean).join('; ')})`;
};

/** @throws RangeError where there is no such folder */
const askFolder = (folder: string): Ask => {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new RangeError(`--offline ${folder}: no such folder`);
  }
  return ({copy}) => {
    const file = join(folder, copy);
    return Promise.resolve(
      existsSync(file)
        ? {is: 'page', html: readFileSync(file, 'utf8')}
        : {is: 'unwatched', reason: `no saved copy ${file}`},
    );
  };
};

const askSites = ({contact, pause, timeLimit}: Options): Ask =>
  new PoliteClient({
    userAgent: userAgentOf(contact),
    pause: pause * 1000,
    timeLimit: timeLimit * 1000,
    sizeLimit: SIZE_LIMIT,
    now: Date.now,
    wait: setTimeout,
  }).ask;

const watch = async (file: string | undefined, options: Options): Promise<void> => {
  const {state, offline, json} = options;
  const directory = file === undefined ? herning : readCheckedFile(file).source;
  const findings = await watchPages(watchedPages(directory), readState(state), {
    ask: offline === undefined ? askSites(options) : askFolder(offline),
    now: Date.now,
    remember: known => {
      writeState(state, known);
    },
  });
  console.log(json ? reportAsJson(findings) : reportInWords(findings));
  process.exitCode = toLookAt(findings).length ? FOUND_SOMETHING : 0;
};

const seconds = (words: string): number => {
  const number = Number(words);
  if (words.trim() && number >= 0) return number;
  throw new InvalidArgumentError('Must be a number of seconds.');
};

export const addWatch = (program: Command): void => {
  program
    .command('watch')
    .description('say which sources have changed, and which facts to look at again')
    .argument('[file]', 'directory file, JSON; without one: the built-in directory')
    .requiredOption('--state <file>', 'where to remember the pages between runs')
    .option('--offline <folder>', 'compare saved copies, <source id>.html, and fetch nothing')
    .option('--contact <address>', 'whom a site can write to; sent with each request')
    .option('--pause <seconds>', 'between two requests to a host', seconds, 5)
    .option('--time-limit <seconds>', 'for each request', seconds, 30)
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nEnds with 0 when nothing has changed, 1 when there is something to look at, 2 when it could not run.',
    )
    .action(watch);
};
