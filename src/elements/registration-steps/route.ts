import type {Question, Registration} from '../../directory/index.js';
import {planRoute} from '../../route/index.js';
import type {Plan, Situation} from '../../route/index.js';
import {answerTo} from './answers.js';

/** What a situation leads to. */
export interface Route {
  readonly plan: Plan;
  /** The questions that make a difference: those still open, and those whose answer counts. */
  readonly questions: readonly Question[];
}

/** Whether a question is open, or its answer still makes a difference. */
const matters = (
  registration: Registration,
  situation: Situation,
  plan: Plan,
  {id}: Question,
): boolean =>
  answerTo(situation, id)
    ? planRoute(registration, {...situation, [id]: undefined}).questions.includes(id)
    : plan.questions.includes(id);

export const routeOf = (registration: Registration, situation: Situation): Route => {
  const plan = planRoute(registration, situation);
  return {
    plan,
    questions: registration.questions.filter(question =>
      matters(registration, situation, plan, question),
    ),
  };
};
