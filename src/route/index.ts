export {planRoute, relevantQuestions} from './plan.js';
export type {Plan, PlanStep} from './plan.js';
export {questionFor} from './question.js';
export {checkSituation} from './situation.js';
export type {Situation} from './situation.js';
