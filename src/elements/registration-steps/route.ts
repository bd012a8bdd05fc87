import type {Question, Registration} from '../../directory/index.js';
import {planRoute, relevantQuestions} from '../../route/index.js';
import type {Plan, Situation} from '../../route/index.js';

/** What a situation leads to. */
export interface Route {
  readonly plan: Plan;
  /** The questions that make a difference: those still open, and those whose answer counts. */
  readonly questions: readonly Question[];
}

export const routeOf = (registration: Registration, situation: Situation): Route => {
  const relevant = new Set(relevantQuestions(registration, situation));
  return {
    plan: planRoute(registration, situation),
    questions: registration.questions.filter(({id}) => relevant.has(id)),
  };
};
