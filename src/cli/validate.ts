import type {Command} from 'commander';
import {dayAt} from '../directory/dates.js';
import type {DirectorySource} from '../directory/index.js';
import {missingFacts} from '../directory/missing-facts.js';
import {warnings} from '../directory/warnings.js';
import {directoriesIn} from './directory-files.js';
import {COULD_NOT_RUN, FOUND_SOMETHING} from './exit-codes.js';
import {findingInOneLine, findingsIn} from './findings.js';
import type {Finding} from './findings.js';

/** What was found in a directory. */
interface Verdict {
  readonly name: string;
  readonly findings: readonly Finding[];
}

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

const inWords = ({name, findings}: Verdict): string => {
  const errors = findings.filter(({severity}) => severity === 'error').length;
  const warnings = findings.length - errors;
  const verdict = errors ? counted(errors, 'error') : 'valid';
  return `${name}: ${verdict}${warnings ? `, ${counted(warnings, 'warning')}` : ''}`;
};

const isFaulty = ({findings}: Verdict): boolean =>
  findings.some(({severity}) => severity === 'error');

const validate = (names: readonly string[], {json}: {readonly json?: true}): void => {
  const today = dayAt(Date.now());
  const slipsIn = (source: DirectorySource) => [
    ...missingFacts(source),
    ...warnings(source, today),
  ];
  // Standard input can be read once.
  const verdicts = [...new Set(names)].flatMap((name): Verdict[] => {
    try {
      return directoriesIn(name).map(files => ({
        name: files.name,
        findings: findingsIn(files, slipsIn),
      }));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      console.error(error.message);
      process.exitCode = COULD_NOT_RUN;
      return [];
    }
  });
  if (verdicts.some(isFaulty)) process.exitCode ??= FOUND_SOMETHING;
  if (json) {
    console.log(
      JSON.stringify(
        verdicts.flatMap(({findings}) => findings),
        null,
        2,
      ),
    );
    return;
  }
  for (const verdict of verdicts) {
    for (const finding of verdict.findings) console.error(findingInOneLine(finding));
    console.log(inWords(verdict));
  }
};

export const addValidate = (program: Command): void => {
  program
    .command('validate')
    .description('check directories as the elements do, and find what may be a slip')
    .argument('<file...>', 'files, folders, or - for standard input')
    .option('--json', 'print what was found as a list in JSON')
    .addHelpText(
      'after',
      '\nEnds with 0 when all are valid, with 1 when one has an error, with 2 when one could not be checked.',
    )
    .action(validate);
};
