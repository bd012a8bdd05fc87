import type {Command} from 'commander';
import {openDirectory} from '../directory/directory.js';
import type {Registration} from '../directory/index.js';
import {herning} from '../herning/index.js';
import {readDirectory} from './read-directory.js';
import {renderRoute} from './route-charts.js';

const builtIn = openDirectory(herning).registration!;

const registrationOf = (file: string): Registration => {
  const {registration} = readDirectory(file);
  if (!registration) throw new RangeError(`${file}: registration: there is none to draw`);
  return registration;
};

export const addReview = (program: Command): void => {
  program
    .command('review')
    .description('print what somebody who knows the facts should look through')
    .argument('[file...]', 'directory files, JSON; without one: the built-in route')
    .requiredOption('--route', 'the whole route as Mermaid flowcharts in Markdown')
    .action((files: readonly string[]) => {
      const routes = files.length ? files.map(registrationOf) : [builtIn];
      for (const route of routes) console.log(renderRoute(route, 1));
    });
};
