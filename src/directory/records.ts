import type {Report} from '../validation/problem.js';
import {checkReference} from './links.js';
import type {Known} from './links.js';
import {isForAll} from './provenance.js';
import {itemsIn} from './sound-part.js';
import type {Sound} from './sound-part.js';
import type {
  Condition,
  DirectorySource,
  ProvenanceMap,
  ProvenanceSource,
  Question,
} from './types.js';

/** The answers to each question; a date has none to choose from. */
type AnswersByQuestion = ReadonlyMap<string, ReadonlySet<string>>;

const answersTo = (questions: Sound<readonly Question[]> | undefined): AnswersByQuestion =>
  new Map(
    itemsIn(questions, '').map(([{id, options}]) => [
      id ?? '',
      new Set(itemsIn(options, '').flatMap(([{value}]) => value ?? [])),
    ]),
  );

const checkCondition = (
  condition: Sound<Condition> | undefined,
  answers: AnswersByQuestion | undefined,
  path: string,
  report: Report,
): void => {
  if (Array.isArray(condition)) {
    for (const [part, at] of itemsIn(condition as readonly Condition[], path)) {
      checkCondition(part, answers, at, report);
    }
    return;
  }
  for (const [key, wanted] of Object.entries(condition ?? {})) {
    const at = `${path}.${key}`;
    checkReference(key, answers, at, 'the id of a question', report);
    for (const value of [wanted as string | readonly string[] | undefined].flat()) {
      checkReference(value, answers?.get(key), at, 'an answer to that question', report);
    }
  }
};

const checkProvenance = (
  provenance: ProvenanceSource | ProvenanceMap<ProvenanceSource> | undefined,
  sources: Known,
  path: string,
  report: Report,
): void => {
  if (provenance === undefined) return;
  if (isForAll(provenance)) {
    const [id, at] =
      typeof provenance === 'string' ? [provenance, path] : [provenance.source, `${path}.source`];
    checkReference(id, sources, at, 'the id of a source', report);
    return;
  }
  for (const [field, part] of Object.entries(provenance)) {
    checkProvenance(part, sources, `${path}.${field}`, report);
  }
};

/** Reports what each record says of itself that leads nowhere: its sources, and when it holds. */
export const checkRecords = (directory: Sound<DirectorySource>, report: Report): void => {
  const {sources, registration} = directory;
  const sourceIds: Known = sources && new Set(itemsIn(sources, '').map(([{id}]) => id ?? ''));
  // Without a route there are no questions, unless they could not be read.
  const answers =
    registration && !registration.questions ? undefined : answersTo(registration?.questions);

  const visit = (parent: object, path: string): void => {
    for (const key of Object.keys(parent)) {
      const value: unknown = parent[key as keyof typeof parent];
      if (typeof value !== 'object' && key !== 'provenance') continue;
      const at = Array.isArray(parent) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
      // In the sound part these keys hold nothing else.
      if (key === 'provenance') checkProvenance(value as ProvenanceSource, sourceIds, at, report);
      else if (key === 'appliesWhen') checkCondition(value as Condition, answers, at, report);
      else if (value) visit(value, at);
    }
  };

  visit(directory, '');
};
