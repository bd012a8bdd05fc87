import type {DirectorySource} from '../../src/directory/index.js';
import type {Extension} from './model/extended.js';
import {readDirectory} from './model/open.js';

const KEY = 'registration-widgets-editor';

/** What the browser keeps of a directory being edited. */
export interface Draft {
  readonly fileName: string;
  /** The directory as it was opened. */
  readonly opened: DirectorySource;
  readonly extension?: Extension | undefined;
  readonly edited: DirectorySource;
  /** When it was kept, in epoch milliseconds. */
  readonly kept: number;
}

/** The draft as this tab has kept or read it last. */
let known: string | null = null;

/** Keeps a draft; false where the browser does not allow it, or has no room. */
export const keepDraft = (draft: Draft): boolean => {
  try {
    known = JSON.stringify(draft);
    localStorage.setItem(KEY, known);
    return true;
  } catch {
    return false;
  }
};

export const throwDraftAway = (): void => {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Then there is none.
  }
};

/** The draft kept before; undefined where there is none that can be read. */
export const readDraft = (): Draft | undefined => {
  try {
    known = localStorage.getItem(KEY);
    const draft = JSON.parse(known ?? 'null') as Draft | null;
    if (!draft) return undefined;
    const isReadable = [draft.opened, draft.edited].every(
      each => 'directory' in readDirectory(JSON.stringify(each)),
    );
    return isReadable ? draft : undefined;
  } catch {
    return undefined;
  }
};

/** Calls back when another tab keeps a draft in the place of this one. */
export const onOtherDraft = (callback: () => void): void => {
  addEventListener('storage', ({key, newValue}) => {
    // A tab just opened is also told of changes that it has read already.
    if (key === KEY && newValue !== null && localStorage.getItem(KEY) !== known) callback();
  });
};
