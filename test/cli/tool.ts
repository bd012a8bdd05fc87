import {execFile} from 'node:child_process';
import {renameSync} from 'node:fs';
import {build} from 'esbuild';

/** The tool's script. */
export const TOOL = 'reports/cli/registration-widgets.mjs';

/** What a command printed, and the code it ended with. */
export interface Result {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
}

/**
 * Makes the tool of its sources, so that each run of it is quick. Test files run side by side, so that
 * one may make it while another runs it: it comes to its place at once.
 */
export const buildTool = async (): Promise<void> => {
  const outfile = `${TOOL}.${process.pid}`;
  await build({
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  renameSync(outfile, TOOL);
};

const runNodeWith = (input: string, words: readonly string[]): Promise<Result> =>
  new Promise(resolve => {
    const {stdin} = execFile(process.execPath, words, (error, printed, complained) => {
      resolve({code: error ? Number(error.code) : 0, printed, complained});
    });
    stdin?.end(input);
  });

/** Runs Node as a user does. */
export const runNode = (...words: readonly string[]): Promise<Result> => runNodeWith('', words);

/** Runs the tool as a user does. */
export const run = (words: readonly string[]): Promise<Result> => runNode(TOOL, ...words);

/** Runs the tool with something on its standard input. */
export const runWithInput = (input: string, words: readonly string[]): Promise<Result> =>
  runNodeWith(input, [TOOL, ...words]);
