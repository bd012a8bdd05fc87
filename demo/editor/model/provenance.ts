import type {
  CalendarDate,
  DirectorySource,
  Grade,
  OfficeSource,
  ProvenanceSource,
  Source,
} from '../../../src/directory/index.js';
import {setAt} from './json-path.js';
import type {Path} from './json-path.js';

/** Where a fact comes from, in full. */
export interface FactSource {
  /** Undefined where the file names a source that it does not have. */
  readonly source: Source | undefined;
  readonly grade: Grade | undefined;
  readonly validThrough: CalendarDate | undefined;
}

const sourceIdOf = (written: ProvenanceSource | undefined): string | undefined =>
  typeof written === 'string' ? written : written?.source;

/** What a file's provenance, short or in full, says. */
export const factSource = (
  {sources}: DirectorySource,
  written: ProvenanceSource | undefined,
): FactSource => {
  const source = sources.find(({id}) => id === sourceIdOf(written));
  const own = typeof written === 'object' ? written : undefined;
  return {
    source,
    grade: own?.grade ?? source?.grade,
    validThrough: own?.validThrough,
  };
};

/** What speaks for a field of an office, or for a part such as `address.entrance`. */
export const provenanceOf = (office: OfficeSource, field: string): ProvenanceSource | undefined =>
  office.provenance[field] ?? office.provenance[field.split('.')[0]!] ?? office.provenance['*'];

/** As a file writes it: the id alone where there is no more to say. */
export const writeProvenance = (
  source: string,
  grade: Grade | undefined,
  validThrough: CalendarDate | undefined,
): ProvenanceSource =>
  grade || validThrough
    ? {source, ...(grade && {grade}), ...(validThrough && {validThrough})}
    : source;

/** The directory with a source that somebody has read on a day. */
export const checkSource = (
  directory: DirectorySource,
  id: string,
  day: CalendarDate,
): DirectorySource => {
  const index = directory.sources.findIndex(source => source.id === id);
  const path: Path = ['sources', index, 'checked'];
  return setAt(directory, path, day);
};

/** How many facts of a directory rest on a source. */
export const countFacts = (directory: DirectorySource, id: string): number => {
  const countIn = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return 0;
    return Object.entries(value).reduce((sum, [key, part]) => {
      if (key !== 'provenance') return sum + countIn(part);
      const isForAll = typeof part === 'string' || 'source' in (part as object);
      const all = isForAll ? [part as ProvenanceSource] : Object.values(part as object);
      return sum + all.filter(one => sourceIdOf(one as ProvenanceSource) === id).length;
    }, 0);
  };
  return countIn(directory.offices) + countIn(directory.registration);
};
