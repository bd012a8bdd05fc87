import {directoryFormat} from './format.js';
import {refuse} from './shape.js';
import type {DirectorySource} from './types.js';

const idsOf = (items: readonly {readonly id: string}[], path: string): ReadonlySet<string> => {
  const ids = new Set<string>();
  items.forEach(({id}, index) => {
    if (ids.has(id)) refuse(`${path}[${index}].id`, id, 'free: it stands above already');
    ids.add(id);
  });
  return ids;
};

const checkReference = (
  id: string | undefined,
  known: ReadonlySet<string>,
  path: string,
  kind: string,
): void => {
  if (id !== undefined && !known.has(id)) refuse(path, id, `the id of ${kind}`);
};

/** Every provenance, wherever it stands, names a source of the file. */
const checkSources = (value: unknown, path: string, known: ReadonlySet<string>): void => {
  if (typeof value !== 'object' || value === null) return;
  if ('source' in value && 'grade' in value) {
    checkReference(value.source as string, known, `${path}.source`, 'a source');
  }
  for (const [key, part] of Object.entries(value)) {
    const step = Array.isArray(value) ? `[${key}]` : path ? `.${key}` : key;
    checkSources(part, path + step, known);
  }
};

/**
 * Checks everything of a directory file but its hours, which the hours engine reads.
 *
 * @throws RangeError for anything that does not fit the format, and for an id that leads nowhere. The
 * message begins with the path of the fault:
 * `offices[3].contactPoints[0].telephone: "96282828" is not an E.164 number such as +4596282828`
 */
export function checkDirectory(source: unknown): asserts source is DirectorySource {
  directoryFormat(source, '');
  const directory = source as DirectorySource;
  const officeIds = idsOf(directory.offices, 'offices');
  checkSources(source, '', idsOf(directory.sources, 'sources'));
  directory.offices.forEach(({successor}, index) => {
    checkReference(successor, officeIds, `offices[${index}].successor`, 'an office');
  });
  const steps = directory.registration?.steps ?? [];
  const stepIds = idsOf(steps, 'registration.steps');
  steps.forEach(({offices, dependsOn}, index) => {
    const path = `registration.steps[${index}]`;
    offices?.forEach(({office}, place) => {
      checkReference(office, officeIds, `${path}.offices[${place}].office`, 'an office');
    });
    dependsOn?.forEach((id, place) => {
      checkReference(id, stepIds, `${path}.dependsOn[${place}]`, 'a step');
    });
  });
}
