import {inheritingNothing} from '../validation/own-properties.js';
import {isFromAuthority} from './grades.js';
import type {CalendarDate, Grade, Provenance} from './types.js';

/** How far a fact can be trusted, as readers tell it apart. */
export type Trust = 'authority' | 'reported' | 'seed';

const BEST_FIRST: readonly Trust[] = ['authority', 'reported', 'seed'];

/** How far facts of a grade can be trusted. */
export const trustOf = (grade: Grade): Trust =>
  isFromAuthority(grade) ? 'authority' : (grade as Trust);

/** What can be said of the facts of a record as a whole. */
export interface OverallTrust {
  /** That of the best of them: what is worse says so itself. */
  readonly best: Trust;
  /** The day the one was last read that has not been read for longest. */
  readonly checked: CalendarDate;
}

/** Every provenance in a record, each once; what used to hold is left out where it is not asked for. */
export const provenancesOf = (record: unknown, withFormer = true): Provenance[] => {
  const found = new Map<string, Provenance>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || !value) return;
    const {source, grade, checked} = inheritingNothing(value) as Partial<Provenance>;
    if (grade) found.set(source! + grade + checked!, value as Provenance);
    for (const [key, part] of Object.entries(value)) {
      if (withFormer || key !== 'formerly') visit(part);
    }
  };
  visit(record);
  return [...found.values()];
};

/** How far the facts of a record can be trusted; undefined where it has none. */
export const overallTrust = (record: unknown): OverallTrust | undefined => {
  const provenances = provenancesOf(record, false);
  const [checked] = provenances.map(({checked}) => checked).sort();
  if (!checked) return undefined;
  const found = new Set(provenances.map(({grade}) => trustOf(grade)));
  return {best: BEST_FIRST.find(trust => found.has(trust))!, checked};
};

/** Whether facts of a grade can be trusted less than the best of their record. */
export const isWorse = (grade: Grade, best: Trust): boolean =>
  BEST_FIRST.indexOf(trustOf(grade)) > BEST_FIRST.indexOf(best);
