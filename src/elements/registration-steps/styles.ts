import {controlStyles} from '../shared/control-styles.js';
import {counterStyles} from './counter-styles.js';
import {paperOnPageStyles, paperStyles} from './paper-styles.js';
import {planStyles} from './plan-styles.js';
import {questionsStyles} from './questions-styles.js';
import {stepStyles} from './step-styles.js';

/** How the steps look, beside what all elements share. */
export const stylesOfSteps = [
  controlStyles,
  questionsStyles,
  planStyles,
  stepStyles,
  counterStyles,
  paperStyles,
  paperOnPageStyles,
];
