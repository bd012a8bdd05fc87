import type {Hours} from '../hours/index.js';
import type {ContactPoint, Office} from './types.js';

const only = <Item>(items: readonly Item[]): Item | undefined =>
  items.length === 1 ? items[0] : undefined;

/** Whether a line answers who asks for a service, or for none. */
const isFor = ({services}: ContactPoint, task: string | undefined): boolean =>
  !services || (task !== undefined && services.includes(task));

/**
 * The telephone line to call: the one for a service, or else the one for all questions. Undefined where
 * there is none, or where nobody can tell which of several is the right one.
 *
 * @param task id of the service wanted
 */
export const lineOf = (office: Office, task?: string): ContactPoint | undefined => {
  const lines = (office.contactPoints ?? []).filter(({telephone}) => telephone);
  const forTask = lines.filter(line => line.services && isFor(line, task));
  if (forTask.length) return only(forTask);
  const forAll = lines.filter(({services}) => !services);
  // Of several numbers, one that only an old page has is not the one to call.
  const current = forAll.filter(
    ({provenance}) => (provenance ?? office.provenance['contactPoints'])?.grade !== 'seed',
  );
  return only(lines) ?? only(forAll) ?? only(current);
};

/** When an office's phone is answered, for a service or for none: its line may have hours of its own. */
export const phoneHoursOf = (office: Office, task?: string): Hours | null | undefined => {
  const line = lineOf(office, task);
  return line && isFor(line, task) && line.hours !== undefined ? line.hours : office.hours?.phone;
};
