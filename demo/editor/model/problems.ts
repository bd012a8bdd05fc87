import {checkDirectory} from '../../../src/directory/check.js';
import type {Problem} from '../../../src/directory/check.js';
import {missingFacts} from '../../../src/directory/missing-facts.js';
import {warnings} from '../../../src/directory/warnings.js';
import type {CalendarDate, DirectorySource, Source} from '../../../src/directory/index.js';

/** What keeps the elements from showing a directory. */
export const faultsOf = (directory: unknown): readonly Problem[] => checkDirectory(directory);

/** What may be a slip in a directory without faults, and what its readers miss. */
export const slipsOf = (directory: DirectorySource, today: CalendarDate): readonly Problem[] => [
  ...warnings(directory, today),
  ...missingFacts(directory),
];

/** After so many days somebody should read a page again. */
const DAYS_UNTIL_OLD = 183;

const DAY_MS = 86_400_000;

/** How many days ago somebody last read a source. */
export const daysSinceChecked = ({checked}: Source, today: CalendarDate): number =>
  Math.round((Number(new Date(today)) - Number(new Date(checked))) / DAY_MS);

const GRADES_WORST_FIRST = ['seed', 'reported', 'official', 'confirmed'] as const;

/** The sources to read again, those first that can be trusted least: old pages, and what was read long ago. */
export const sourcesToCheck = (
  {sources}: DirectorySource,
  today: CalendarDate,
): readonly Source[] => {
  const rank = ({grade}: Source) => GRADES_WORST_FIRST.indexOf(grade);
  return sources
    .filter(source => rank(source) < 2 || daysSinceChecked(source, today) > DAYS_UNTIL_OLD)
    .filter(source => daysSinceChecked(source, today) > 0)
    .sort((one, other) => rank(one) - rank(other) || one.checked.localeCompare(other.checked));
};
