import {fail, isObject, refuse} from '../validation/checks.js';
import type {HoursSource} from '../hours/index.js';
import {directoryFormat} from './format.js';
import {ownProperties} from '../validation/own-properties.js';
import {isForAll} from './provenance.js';
import {spansIn} from './spans.js';
import type {
  Condition,
  DirectorySource,
  OfficeSource,
  ProvenanceMap,
  ProvenanceSource,
  Question,
  RegistrationSource,
  Source,
} from './types.js';

/** The answers to each question; a date has none to choose from. */
type AnswersByQuestion = ReadonlyMap<string, ReadonlySet<string>>;

const checkIds = (items: readonly {readonly id: string}[], path: string): ReadonlySet<string> => {
  const ids = new Set<string>();
  items.forEach(({id}, index) => {
    if (ids.has(id)) fail(`${path}[${index}].id`, `duplicate id "${id}"`);
    ids.add(id);
  });
  return ids;
};

const checkReference = (
  id: string,
  known: {has(id: string): boolean},
  path: string,
  expected: string,
): void => {
  if (!known.has(id)) refuse(path, id, expected);
};

const checkCondition = (condition: Condition, answers: AnswersByQuestion, path: string): void => {
  if (Array.isArray(condition)) {
    condition.forEach((part, index) => {
      checkCondition(part as Condition, answers, `${path}[${index}]`);
    });
    return;
  }
  for (const [key, wanted] of Object.entries(condition as Record<string, string | string[]>)) {
    checkReference(key, answers, `${path}.${key}`, 'the id of a question');
    for (const value of [wanted].flat()) {
      checkReference(value, answers.get(key)!, `${path}.${key}`, 'an answer to that question');
    }
  }
};

const checkProvenance = (
  provenance: ProvenanceSource | ProvenanceMap<ProvenanceSource>,
  sourceIds: ReadonlySet<string>,
  path: string,
): void => {
  if (isForAll(provenance)) {
    const [id, at] =
      typeof provenance === 'string' ? [provenance, path] : [provenance.source, `${path}.source`];
    checkReference(id, sourceIds, at, 'the id of a source');
    return;
  }
  for (const [field, part] of Object.entries(provenance)) {
    checkProvenance(part, sourceIds, `${path}.${field}`);
  }
};

/** A decoder writes U+FFFD for bytes that it cannot read, and half a surrogate pair becomes one later. */
const UNREADABLE = /[\ufffd\p{Surrogate}]/u;

/** The path below a value to what nobody can read; undefined where there is no such thing. */
const unreadablePath = (value: unknown): string | undefined => {
  if (typeof value === 'string') return UNREADABLE.test(value) ? '' : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const below = unreadablePath(part);
    if (below !== undefined) return (Array.isArray(value) ? `[${key}]` : `.${key}`) + below;
  }
  return undefined;
};

/** What each record of a file says of itself, however deep the record stands. */
const checkRecords = (
  value: unknown,
  path: string,
  sourceIds: ReadonlySet<string>,
  answers: AnswersByQuestion,
): void => {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    // The format has been checked: these keys hold nothing else.
    if (key === 'provenance') checkProvenance(part as ProvenanceSource, sourceIds, at);
    else if (key === 'appliesWhen') checkCondition(part as Condition, answers, at);
    else checkRecords(part, at, sourceIds, answers);
  }
};

/** Refuses what leads back to itself, in one step or in many. */
const checkCircles = (
  leadsTo: ReadonlyMap<string, readonly string[]>,
  pathOf: (index: number) => string,
): void => {
  const ids = [...leadsTo.keys()];
  const settled = new Set<string>();
  for (const start of ids) {
    const trail = [start];
    const onTrail = new Set(trail);
    for (let id = trail.at(-1); id !== undefined; id = trail.at(-1)) {
      const next = leadsTo.get(id)!.find(other => !settled.has(other));
      if (next === undefined) {
        settled.add(id);
        onTrail.delete(id);
        trail.pop();
      } else if (onTrail.has(next)) {
        const circle = [...trail.slice(trail.indexOf(next)), next];
        fail(pathOf(ids.indexOf(next)), `circular (${circle.join(' → ')})`);
      } else {
        trail.push(next);
        onTrail.add(next);
      }
    }
  }
};

const checkSuccessors = (offices: readonly OfficeSource[], ids: ReadonlySet<string>): void => {
  const pathOf = (index: number) => `offices[${index}].successor`;
  offices.forEach(({successor}, index) => {
    if (successor) checkReference(successor, ids, pathOf(index), 'the id of an office');
  });
  checkCircles(
    new Map(offices.map(({id, successor}) => [id, successor ? [successor] : []])),
    pathOf,
  );
};

/** Without an address, readers are told at least what kind of source it is. */
const checkSources = (sources: readonly Source[]): void => {
  sources.forEach(({url, description}, index) => {
    if (!url && !description) {
      fail(
        `sources[${index}].url`,
        'missing (give the exact address of the page, or a description that says why there is none)',
      );
    }
  });
};

/** Hours for a service that the office does not have would never be anybody's. */
const checkServicesOfHours = (
  hours: HoursSource | null | undefined,
  services: ReadonlySet<string>,
  path: string,
): void => {
  for (const {span, at} of spansIn(hours)) {
    const wanted = typeof span === 'string' ? [] : (span.for ?? []);
    wanted.forEach((id, index) => {
      const where = `${path}.${at}.for[${index}]`;
      checkReference(id, services, where, 'the id of a service of this office');
    });
  }
};

const checkLines = (offices: readonly OfficeSource[]): void => {
  offices.forEach(({contactPoints = [], services = [], hours}, index) => {
    const ids = new Set(services.map(({id}) => id));
    checkServicesOfHours(hours?.visit, ids, `offices[${index}].hours.visit`);
    checkServicesOfHours(hours?.phone, ids, `offices[${index}].hours.phone`);
    contactPoints.forEach(({services: wanted = [], hours: own}, place) => {
      const path = `offices[${index}].contactPoints[${place}]`;
      checkServicesOfHours(own, ids, `${path}.hours`);
      wanted.forEach((id, line) => {
        checkReference(id, ids, `${path}.services[${line}]`, 'the id of a service of this office');
      });
    });
  });
};

/** Ids of the questions that ask for a day. */
const daysAsked = (questions: readonly Question[]): ReadonlySet<string> =>
  new Set(questions.filter(({options}) => !options).map(({id}) => id));

const checkSteps = (
  {questions, steps}: RegistrationSource,
  offices: readonly OfficeSource[],
): ReadonlySet<string> => {
  const path = 'registration.steps';
  const ids = checkIds(steps, path);
  const days = daysAsked(questions);
  const numbersOf = new Map(
    offices.map(({id, contactPoints = []}) => [
      id,
      new Set(contactPoints.map(({telephone}) => telephone)),
    ]),
  );
  steps.forEach(({obligation, offices = [], dependsOn = []}, index) => {
    obligation.forEach(({from}, place) => {
      if (from === undefined) return;
      const at = `${path}[${index}].obligation[${place}].from`;
      checkReference(from, days, at, 'the id of a question that asks for a day');
    });
    offices.forEach(({office, telephones = []}, place) => {
      const at = `${path}[${index}].offices[${place}]`;
      checkReference(office, numbersOf, `${at}.office`, 'the id of an office');
      telephones.forEach((number, line) => {
        checkReference(
          number,
          numbersOf.get(office)!,
          `${at}.telephones[${line}]`,
          `a telephone number of ${office}`,
        );
      });
    });
    dependsOn.forEach((id, place) => {
      checkReference(id, ids, `${path}[${index}].dependsOn[${place}]`, 'the id of a step');
    });
  });
  checkCircles(
    new Map(steps.map(({id, dependsOn = []}) => [id, dependsOn])),
    index => `${path}[${index}].dependsOn`,
  );
  return ids;
};

const checkNotes = ({notes}: RegistrationSource, stepIds: ReadonlySet<string>): void => {
  const path = 'registration.notes';
  checkIds(notes, path);
  notes.forEach(({step}, index) => {
    if (step) checkReference(step, stepIds, `${path}[${index}].step`, 'the id of a step');
  });
};

const answersTo = (questions: readonly Question[]): AnswersByQuestion =>
  new Map(questions.map(({id, options = []}) => [id, new Set(options.map(({value}) => value))]));

/**
 * Checks a directory file's parsed JSON.
 *
 * @throws RangeError for anything that does not fit the format or cannot be read, for an id that leads nowhere or in a
 * circle, for hours that are wrong or ambiguous. The message begins with the path of the fault:
 * `offices[3].contactPoints[0].telephone: must be an E.164 number such as +4596282828; got "96282828"`
 */
export function checkDirectory(source: unknown): asserts source is DirectorySource {
  if (!isObject(source)) refuse('directory', source, 'an object');
  const directory = ownProperties(source as DirectorySource);
  const unreadable = unreadablePath(directory);
  if (unreadable) fail(unreadable.slice(1), 'unreadable characters (save the file as UTF-8)');
  directoryFormat(directory, '');
  const {sources, offices, registration} = directory;
  const sourceIds = checkIds(sources, 'sources');
  checkSources(sources);
  const officeIds = checkIds(offices, 'offices');
  const questions = registration?.questions ?? [];
  checkIds(questions, 'registration.questions');
  checkRecords(directory, '', sourceIds, answersTo(questions));
  checkSuccessors(offices, officeIds);
  checkLines(offices);
  if (registration) {
    checkNotes(registration, checkSteps(registration, offices));
  }
}
