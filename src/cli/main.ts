#!/usr/bin/env node
import {Command} from 'commander';
import manifest from '../../package.json' with {type: 'json'};
import {addRender} from './render.js';
import {addReview} from './review.js';
import {addValidate} from './validate.js';

const program = new Command('registration-widgets')
  .description(manifest.description)
  .version(manifest.version)
  .showHelpAfterError('(--help says more)');

for (const addCommand of [addReview, addValidate, addRender]) addCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  program.error(error.message);
}
