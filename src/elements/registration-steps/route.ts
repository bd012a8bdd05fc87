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
  const plan = planRoute(registration, situation);
  const relevant = new Set(relevantQuestions(registration, situation, plan));
  return {
    plan,
    questions: registration.questions.filter(({id}) => relevant.has(id)),
  };
};
