import type {LeftOut} from '../directory/exchange/left-out.js';

/** Lists on standard error what did not come along: a line for each, with where it stands. */
export const listLeftOut = (title: string, leftOut: readonly LeftOut[]): void => {
  for (const {path, reason} of leftOut) console.error(`${title}: ${path}: ${reason}`);
};
