import type {HoursSource} from '../hours/index.js';
import {inheritingNothing, isObject, ownProperties} from '../validation/own-properties.js';
import type {
  DirectorySource,
  Office,
  Provenance,
  ProvenanceMap,
  ProvenanceSource,
  Registration,
  Source,
} from './types.js';

/** A directory whose facts say in full where they come from, its hours as the file has them. */
export interface SourcedDirectory {
  readonly sources: readonly Source[];
  readonly offices: readonly Office<HoursSource>[];
  readonly registration?: Registration;
}

/** Whether it speaks for a whole record, not for its fields one by one. */
export const isForAll = (
  provenance: ProvenanceSource | ProvenanceMap<ProvenanceSource>,
): provenance is ProvenanceSource => typeof provenance === 'string' || 'source' in provenance;

/** A list needs no provenance of its own where each of its items has one. */
const speaksForItself = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(item => isObject(item) && 'provenance' in item);

const fromEntries = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> =>
  inheritingNothing(Object.fromEntries(entries));

/** The fields of an office or step for which its provenance has to speak. */
export const fieldsToSource = (record: object): string[] =>
  Object.entries(record)
    .filter(([field, value]) => !['id', 'provenance'].includes(field) && !speaksForItself(value))
    .map(([field]) => field);

/**
 * A copy of a directory file already checked, the provenance of every fact written out. Its objects
 * inherit nothing.
 */
export const resolveProvenance = (source: DirectorySource): SourcedDirectory => {
  const directory = ownProperties(source);
  const bySource = new Map(
    directory.sources.map(({id, checked, grade}): [string, Provenance] => [
      id,
      inheritingNothing({source: id, checked, grade}),
    ]),
  );

  const resolve = (written: ProvenanceSource): Provenance =>
    typeof written === 'string'
      ? bySource.get(written)!
      : inheritingNothing({...bySource.get(written.source)!, ...written});

  const resolveMap = (
    record: object,
    {'*': others, ...named}: ProvenanceMap<ProvenanceSource>,
  ): ProvenanceMap => {
    const unnamed = others ? fieldsToSource(record) : [];
    // What is named comes last, and holds.
    return fromEntries([
      ...unnamed.map((field): [string, Provenance] => [field, resolve(others!)]),
      ...Object.entries(named).map(([field, one]): [string, Provenance] => [field, resolve(one)]),
    ]);
  };

  /** In a copy of our own: the record, and the records of its lists. */
  const resolveRecord = (record: Record<string, unknown>): void => {
    if ('provenance' in record) {
      const written = record['provenance'] as ProvenanceSource | ProvenanceMap<ProvenanceSource>;
      record['provenance'] = isForAll(written) ? resolve(written) : resolveMap(record, written);
    }
    for (const list of Object.values(record).filter(Array.isArray)) {
      list.filter(isObject).forEach(resolveRecord);
    }
  };

  resolveRecord(directory as unknown as Record<string, unknown>);
  const {registration} = directory;
  if (registration) resolveRecord(registration as never);
  if (registration?.introduction) resolveRecord(registration.introduction as never);
  return directory as unknown as SourcedDirectory;
};
