import {directoryFormat} from './format.js';
import {isObject, refuse} from '../hours/shape.js';
import type {Condition, DirectorySource, Question} from './types.js';

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
  expected: string,
): void => {
  if (id !== undefined && !known.has(id)) refuse(path, id, expected);
};

/** Calls back for every object of the file, however deep, with its path. */
const visit = (
  value: unknown,
  path: string,
  see: (object: Readonly<Record<string, unknown>>, path: string) => void,
): void => {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) see(value as Readonly<Record<string, unknown>>, path);
  for (const [key, part] of Object.entries(value)) {
    visit(part, path + (Array.isArray(value) ? `[${key}]` : path ? `.${key}` : key), see);
  }
};

/** The format has been checked: what stands there is a condition, or the provenance of one. */
const isCondition = (appliesWhen: unknown): appliesWhen is Condition =>
  typeof appliesWhen === 'object' && appliesWhen !== null && !('grade' in appliesWhen);

const checkCondition = (
  condition: Condition,
  questions: readonly Question[],
  path: string,
): void => {
  if (Array.isArray(condition)) {
    condition.forEach((part, index) => {
      checkCondition(part as Condition, questions, `${path}[${index}]`);
    });
    return;
  }
  for (const [key, wanted] of Object.entries(condition as Record<string, string | string[]>)) {
    const question = questions.find(({id}) => id === key);
    if (!question) refuse(`${path}.${key}`, key, 'the id of a question');
    const known = new Set(question?.options?.map(({value}) => value));
    for (const value of [wanted].flat()) {
      checkReference(value, known, `${path}.${key}`, 'an answer to that question');
    }
  }
};

/**
 * Checks a directory file's parsed JSON.
 *
 * @throws RangeError for anything that does not fit the format, for an id that leads nowhere, for hours
 * that are wrong or ambiguous. The message begins with the path of the fault:
 * `offices[3].contactPoints[0].telephone: "96282828" is not an E.164 number such as +4596282828`
 */
export function checkDirectory(source: unknown): asserts source is DirectorySource {
  if (!isObject(source)) refuse('directory', source, 'an object');
  directoryFormat(source, '');
  const directory = source as DirectorySource;
  const officeIds = idsOf(directory.offices, 'offices');
  const sourceIds = idsOf(directory.sources, 'sources');
  const questions = directory.registration?.questions ?? [];
  idsOf(questions, 'registration.questions');
  visit(directory, '', ({source, grade, appliesWhen}, path) => {
    if (grade) checkReference(source as string, sourceIds, `${path}.source`, 'the id of a source');
    if (isCondition(appliesWhen)) {
      checkCondition(appliesWhen, questions, `${path}.appliesWhen`);
    }
  });
  directory.offices.forEach(({successor}, index) => {
    checkReference(successor, officeIds, `offices[${index}].successor`, 'the id of an office');
  });
  const steps = directory.registration?.steps ?? [];
  const stepIds = idsOf(steps, 'registration.steps');
  steps.forEach(({offices, dependsOn}, index) => {
    const path = `registration.steps[${index}]`;
    offices?.forEach(({office: id, telephones}, place) => {
      const at = `${path}.offices[${place}]`;
      checkReference(id, officeIds, `${at}.office`, 'the id of an office');
      const {contactPoints = []} = directory.offices.find(office => office.id === id) ?? {};
      const known = new Set(contactPoints.map(({telephone}) => telephone));
      telephones?.forEach((number, line) => {
        if (!known.has(number)) refuse(`${at}.telephones[${line}]`, number, `a number of ${id}`);
      });
    });
    dependsOn?.forEach((id, place) => {
      checkReference(id, stepIds, `${path}.dependsOn[${place}]`, 'the id of a step');
    });
  });
}
