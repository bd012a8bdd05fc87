import type {HostAdditions} from '../../controllers/additions.js';
import type {Directory, Question, Registration, RouteNote} from '../../directory/index.js';
import {questionFor} from '../../route/index.js';
import type {Situation} from '../../route/index.js';
import {answerTo} from './answers.js';
import type {Answered} from './letter-words.js';
import {listSteps, notesOf} from './listed-step.js';
import type {ListedStep} from './listed-step.js';
import type {ProgressController} from './progress-controller.js';

/** A plan as its reader sees it. */
export interface ShownPlan {
  readonly steps: readonly ListedStep[];
  /** What decides the whole plan. */
  readonly notes: readonly RouteNote[];
  readonly answered: readonly Answered[];
  readonly situation: Situation;
  /** The day in Denmark, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The questions that make a difference and are the reader's to answer, as they are put to them. */
export const openQuestions = (
  {questions}: Registration,
  progress: ProgressController,
): Question[] =>
  progress.route.questions
    .filter(({id}) => !progress.isGiven(id))
    .map(question => questionFor(question, questions, progress.situation));

const answersThatCount = (
  {questions}: Registration,
  progress: ProgressController,
  isSkipped: (id: string) => boolean,
): Answered[] => {
  const {situation, route} = progress;
  return questions.flatMap((question): Answered[] => {
    const {id} = question;
    const answer = answerTo(situation, id);
    const isGiven = progress.isGiven(id);
    const counts = isGiven || route.questions.includes(question);
    return counts && (answer !== undefined || isSkipped(id))
      ? [{question: questionFor(question, questions, situation), answer, isGiven}]
      : [];
  });
};

interface Surroundings {
  /** The day in Denmark, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether a question has been passed over. */
  readonly isSkipped: (id: string) => boolean;
  /** What the page adds to the directory. */
  readonly additions: HostAdditions | undefined;
}

/** The plan of a reader. */
export const showPlan = (
  directory: Directory,
  registration: Registration,
  progress: ProgressController,
  {today, isSkipped, additions}: Surroundings,
): ShownPlan => {
  const {plan} = progress.route;
  return {
    steps: listSteps(directory, registration, plan, today, additions),
    notes: notesOf(registration, plan.notes),
    answered: answersThatCount(registration, progress, isSkipped),
    situation: progress.situation,
    today,
  };
};
