#!/usr/bin/env node
import {Command} from 'commander';
import manifest from '../../package.json' with {type: 'json'};
import {addConfirm} from './confirm.js';
import {addExport} from './export.js';
import {addImport} from './import.js';
import {addRender} from './render.js';
import {addReview} from './review.js';
import {addValidate} from './validate.js';
import {addWatch} from './watch/index.js';

const program = new Command('registration-widgets')
  .description(manifest.description)
  .version(manifest.version)
  .showHelpAfterError('(--help says more)');

const commands = [addValidate, addReview, addConfirm, addRender, addWatch, addExport, addImport];
for (const addCommand of commands) addCommand(program);

// Not awaited: what a command imports is in this very file, and there only once all of it has run.
program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof RangeError)) throw error;
  program.error(error.message);
});
