#!/usr/bin/env node
import {Command} from 'commander';
import manifest from '../../package.json' with {type: 'json'};
import {addConfirm} from './confirm.js';
import {COULD_NOT_RUN} from './exit-codes.js';
import {addExport} from './export.js';
import {addImport} from './import.js';
import {addRender} from './render.js';
import {addReview} from './review.js';
import {addValidate} from './validate.js';
import {addWatch} from './watch/index.js';

const program = new Command('registration-widgets')
  .description(manifest.description)
  .version(manifest.version)
  .showHelpAfterError('(--help says more)')
  // The commands added below inherit it.
  .exitOverride(({exitCode}) => process.exit(exitCode && COULD_NOT_RUN));

const commands = [addValidate, addReview, addConfirm, addRender, addWatch, addExport, addImport];
for (const addCommand of commands) addCommand(program);

/** Whether whoever ran the command can mend it: bad input, or a file that the system refuses. */
const isExpected = (error: unknown): error is Error =>
  error instanceof RangeError || (error instanceof Error && 'syscall' in error);

// Whoever reads what is printed may have read enough: `| head -1` closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// Not awaited: what a command imports is in this very file, and there only once all of it has run.
program.parseAsync().catch((error: unknown) => {
  console.error(isExpected(error) ? `error: ${error.message}` : error);
  process.exitCode = COULD_NOT_RUN;
});
