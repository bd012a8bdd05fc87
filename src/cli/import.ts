import {Option} from 'commander';
import type {Command} from 'commander';
import type {ImportedOffices} from '../directory/exchange/imported.js';
import {FOUND_SOMETHING} from './exit-codes.js';
import {listLeftOut} from './exchange-report.js';
import {importers} from './importers.js';
import {readInput} from './read-input.js';

interface Options {
  readonly from: keyof typeof importers;
  readonly office?: string;
  readonly source?: string;
  readonly lang?: string;
}

const read = (file: string, {from, office, lang: language}: Options): ImportedOffices => {
  const text = readInput(file);
  try {
    const imported = importers[from]({text, office, language});
    if (imported.offices.length) return imported;
    listLeftOut('left out', imported.leftOut);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new RangeError(`${file}: ${cause.message}`, {cause});
  }
  throw new RangeError(`${file}: no office was found in it`);
};

/** Prints the offices of a file as part of a directory, and lists what is not in it. */
const importFile = (file: string, options: Options): void => {
  const {office, source} = options;
  const {offices, leftOut} = read(file, options);
  if (office !== undefined && offices.length > 1) {
    throw new RangeError(
      `--office "${office}": ${file} has ${offices.length} offices, leave it out`,
    );
  }
  const written = offices.map(part => ({
    ...part,
    ...(office !== undefined && {id: office}),
    ...(source !== undefined && {provenance: {'*': source}}),
  }));
  console.log(JSON.stringify({offices: written}, null, 2));
  listLeftOut('left out', leftOut);
  if (written.some(({id}) => id === undefined)) console.error('id: missing (add it with --office)');
  if (source === undefined) {
    console.error('provenance: missing (name the source that the facts are from with --source)');
  }
  if (leftOut.length) process.exitCode = FOUND_SOMETHING;
};

export const addImport = (program: Command): void => {
  program
    .command('import')
    .description('print what another format tells of offices, as part of a directory file')
    .argument('<file>', 'file to read; - for standard input')
    .addOption(
      new Option('--from <format>', 'format of the file')
        .choices(Object.keys(importers))
        .makeOptionMandatory(),
    )
    .option('--office <id>', 'id of the office, where the file has only one')
    .option('--source <id>', 'id of the source in sources.json that the facts are from')
    .option('--lang <tag>', 'language of the texts, where the file names none: of HSDS always')
    .addHelpText(
      'after',
      '\nLists on standard error what could not be taken over, and guesses nothing. Ends with 1 when there was such, with 2 when it could not run.',
    )
    .action(importFile);
};
