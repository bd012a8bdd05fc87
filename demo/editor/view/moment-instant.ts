import {instantOf, offsetOf} from '../../../src/hours/zone.js';
import type {EditorState} from '../editor.js';

const inDenmark = offsetOf('Europe/Copenhagen');

/** The moment chosen, as `at` of an element takes it; undefined: now. */
export const momentOf = ({moment}: Pick<EditorState, 'moment'>): string | undefined => {
  if (!moment) return undefined;
  const clock = Number(new Date(`${moment.day}T${moment.time}Z`));
  return new Date(instantOf(inDenmark, clock)).toISOString();
};
