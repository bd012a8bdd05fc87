import type {Command} from 'commander';
import {dayAt} from '../directory/dates.js';
import {warnings} from '../directory/warnings.js';
import {readSource} from './read-directory.js';

/** Says of a file that it is valid, what may be a slip in it, or its fault. */
const validate = (file: string): void => {
  try {
    const found = warnings(readSource(file), dayAt(Date.now()));
    for (const {path, problem} of found) console.error(`${file}: warning: ${path}: ${problem}`);
    console.log(`${file}: valid`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
};

export const addValidate = (program: Command): void => {
  program
    .command('validate')
    .description('check directory files as the elements do')
    .argument('<file...>', 'directory files, JSON')
    .addHelpText(
      'after',
      '\nEnds with 1 when a file has a fault, and names file and path of it. Warns of what may be a slip.',
    )
    .action((files: readonly string[]) => {
      files.forEach(validate);
    });
};
