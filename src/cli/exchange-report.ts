import type {LeftOut} from '../directory/exchange/left-out.js';

/** Lists on standard error what did not come along: a line for each, with where it stands. */
export const listLeftOut = (title: string, leftOut: readonly LeftOut[]): void => {
  for (const {path, reason} of leftOut) console.error(`${title}: ${path}: ${reason}`);
};

/** Does something; where it cannot be done at all, says so in a line and ends with 2. */
export const orCannotRun = (work: () => void): void => {
  try {
    work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(`error: ${error.message}`);
    process.exitCode = 2;
  }
};
