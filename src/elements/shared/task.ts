import type {Directory} from '../../directory/index.js';
import {AttributeError} from './attribute-error.js';
import type {DirectoryElement} from './directory-element.js';

/** The service an element's `task` names; undefined where it is left out, or reported as unknown. */
export const taskOf = (
  element: DirectoryElement & {readonly task: string | null | undefined},
  {offices}: Directory,
): string | undefined => {
  const {task} = element;
  if (!task) return undefined;
  const known = new Set(offices.flatMap(({services = []}) => services.map(({id}) => id)));
  if (known.has(task)) return task;
  element.report(new AttributeError('task', task, `must be one of ${[...known].join(', ')}`));
  return undefined;
};
