import {openDirectory} from '../../src/directory/directory.js';
import {herning} from '../../src/herning/index.js';
import {planRoute} from '../../src/route/index.js';
import type {Plan, Situation} from '../../src/route/index.js';

/** The route that ships. */
export const registration = openDirectory(herning).registration!;

export const plan = (situation: Situation): Plan => planRoute(registration, situation);

/** The plan's steps as `cpr-registration: duty`, in order. */
export const stepsOf = ({steps}: Plan): string[] =>
  steps.map(({id, obligation}) => `${id}: ${obligation}`);
