import type {Command} from 'commander';
import registrationSource from '../../data/registration.json' with {type: 'json'};
import type {Registration} from '../directory/index.js';
import {readDirectory} from './read-directory.js';
import {drawRoute} from './route-charts.js';

const builtIn = registrationSource as unknown as Registration;

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
      for (const route of routes) console.log(drawRoute(route, 1));
    });
};
