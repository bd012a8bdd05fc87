import type {Directory} from './directory.js';
import type {Office} from './types.js';

/**
 * Whether nobody should go to an office or call it any more: it is dissolved, or another one does its
 * work now.
 */
export const isGone = ({status, successor}: Pick<Office, 'status' | 'successor'>): boolean =>
  status === 'dissolved' || successor !== undefined;

/** The office that does an office's work now, at the end of a line of successors; undefined where there is none. */
export const successorOf = (directory: Directory, {successor}: Office): Office | undefined => {
  const next = successor === undefined ? undefined : directory.office(successor);
  return next && (successorOf(directory, next) ?? next);
};
