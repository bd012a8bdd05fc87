export {checkSituation, planRoute} from './plan.js';
export type {Plan, PlanStep, Situation} from './plan.js';
