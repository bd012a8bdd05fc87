import type {Command} from 'commander';
import {readDirectory} from './read-directory.js';

/** The fault of a file in a line; undefined when there is none. */
const faultIn = (file: string): string | undefined => {
  try {
    readDirectory(file);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};

export const addValidate = (program: Command): void => {
  program
    .command('validate')
    .description('check directory files as the elements do')
    .argument('<file...>', 'directory files, JSON')
    .addHelpText('after', '\nEnds with 1 when a file has a fault, and names file and path of it.')
    .action((files: readonly string[]) => {
      for (const file of files) {
        const fault = faultIn(file);
        if (fault === undefined) console.log(`${file}: valid`);
        else console.error(fault);
        if (fault !== undefined) process.exitCode = 1;
      }
    });
};
