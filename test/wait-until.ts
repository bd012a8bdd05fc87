import {waitUntil as waitFor} from '@open-wc/testing';

/** Less than a test may take altogether, so that what was waited for is said; more than a busy machine needs. */
const PATIENCE_MS = 8000;

/**
 * Waits until something is so.
 *
 * @throws {Error} with the message, when it has not come to be so in eight seconds.
 */
export const waitUntil = (predicate: () => unknown, message?: string): Promise<void> =>
  waitFor(predicate, message, {timeout: PATIENCE_MS});
