import type {HoursSource} from '../hours/index.js';
import {
  emptyObject,
  inheritingNothing,
  isObject,
  ownProperties,
} from '../validation/own-properties.js';
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

/** The fields of an office or step for which its provenance has to speak. */
export const fieldsToSource = (record: object): string[] =>
  Object.entries(record)
    .filter(([field, value]) => !['id', 'provenance'].includes(field) && !speaksForItself(value))
    .map(([field]) => field);

/**
 * A directory file already checked, the provenance of every fact written out in place: a copy of one's
 * own, whose objects inherit nothing.
 */
export const resolveCopy = (directory: DirectorySource): SourcedDirectory => {
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
    const provenance = emptyObject() as Record<string, Provenance>;
    if (others) for (const field of fieldsToSource(record)) provenance[field] = resolve(others);
    // What is named comes last, and holds.
    for (const [field, one] of Object.entries(named)) provenance[field] = resolve(one);
    return provenance;
  };

  /** The record, and the records of its lists. */
  const resolveRecord = (record: Record<string, unknown>): void => {
    if ('provenance' in record) {
      const written = record['provenance'] as ProvenanceSource | ProvenanceMap<ProvenanceSource>;
      record['provenance'] = isForAll(written) ? resolve(written) : resolveMap(record, written);
    }
    for (const key of Object.keys(record)) {
      const list = record[key];
      if (!Array.isArray(list)) continue;
      for (const item of list) if (isObject(item)) resolveRecord(item);
    }
  };

  resolveRecord(directory as unknown as Record<string, unknown>);
  const {registration} = directory;
  if (registration) resolveRecord(registration as never);
  if (registration?.introduction) resolveRecord(registration.introduction as never);
  return directory as unknown as SourcedDirectory;
};

/** A copy of a directory file already checked, as {@link resolveCopy} gives it. */
export const resolveProvenance = (source: DirectorySource): SourcedDirectory =>
  resolveCopy(ownProperties(source));
