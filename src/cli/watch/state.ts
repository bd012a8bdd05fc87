import {readFileSync, renameSync, writeFileSync} from 'node:fs';
import {isObject} from '../../validation/own-properties.js';

/** What is to be said of a page. */
export type Outcome = 'same' | 'first' | 'changed' | 'moved' | 'gone' | 'unreachable' | 'unwatched';

/** What is remembered of a page between runs. */
export interface PageState {
  /** The day somebody had read it when its fingerprint was taken, `YYYY-MM-DD`. */
  readonly checked?: string;
  /** Of its main content as somebody read it. */
  readonly fingerprint?: string;
  /** When it was last asked for, ISO 8601. */
  readonly seen: string;
  readonly outcome: Outcome;
  /** Where it moved to, or why it could not be read. */
  readonly detail?: string;
}

/** What is remembered between runs. */
export interface WatchState {
  /** When the run began that has not come to its end, ISO 8601. */
  readonly running?: string;
  /** By address. */
  readonly pages: Readonly<Record<string, PageState>>;
}

const EMPTY: WatchState = {pages: {}};

/**
 * The state in a file; an empty one where there is none yet.
 *
 * @throws RangeError for a file that cannot be read, or holds something else
 */
export const readState = (file: string): WatchState => {
  try {
    const state: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isObject(state) && isObject(state['pages'])) return state as unknown as WatchState;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return EMPTY;
    throw new RangeError(`--state ${file}: ${(cause as Error).message}`, {cause});
  }
  throw new RangeError(`--state ${file}: holds something else; name another file`);
};

/** Writes it beside the file first, so that a run that is ended meanwhile leaves no half of it. */
export const writeState = (file: string, state: WatchState): void => {
  const unfinished = `${file}.new`;
  writeFileSync(unfinished, `${JSON.stringify(state, undefined, 2)}\n`);
  renameSync(unfinished, file);
};
