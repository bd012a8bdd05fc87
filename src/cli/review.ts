import {Option} from 'commander';
import type {Command} from 'commander';
import {dayAt} from '../directory/dates.js';
import {openDirectory} from '../directory/directory.js';
import type {CalendarDate, DirectorySource} from '../directory/index.js';
import {herning} from '../herning/index.js';
import {calendarDate} from './calendar-date.js';
import {readCheckedDirectory} from './checked-directory.js';
import {sourcesToCheck} from './facts.js';
import {FORMATS, renderReview} from './review-list.js';
import type {Format} from './review-list.js';
import {renderRoute} from './route-charts.js';

interface Options {
  readonly route?: true;
  readonly format: Format;
  readonly at?: CalendarDate;
}

const drawRoute = (name: string, source: DirectorySource): string => {
  const {registration} = openDirectory(source);
  if (!registration) throw new RangeError(`${name}: registration: there is none to draw`);
  return renderRoute(registration, 1);
};

const review = (
  names: readonly string[],
  {route, format, at = dayAt(Date.now())}: Options,
): void => {
  const directories = names.length
    ? names.map(name => ({name, source: readCheckedDirectory(name).source}))
    : [{name: 'built in', source: herning}];
  for (const {name, source} of directories) {
    const text = route
      ? drawRoute(name, source)
      : renderReview(sourcesToCheck(source, at), format, at);
    console.log(text.trimEnd());
  }
};

export const addReview = (program: Command): void => {
  program
    .command('review')
    .description(
      'print what to check next, the riskiest facts first, with the pages they come from',
    )
    .argument(
      '[file...]',
      'files, folders, or - for standard input; without one: the built-in directory',
    )
    .addOption(
      new Option('--format <format>', 'how to write it').choices(FORMATS).default('markdown'),
    )
    .option('--at <day>', 'as on another day, YYYY-MM-DD', calendarDate)
    .option('--route', 'the whole route as Mermaid flowcharts in Markdown, in place of facts')
    .action(review);
};
