import type {Question, QuestionOption} from '../directory/types.js';
import {inheritingNothing} from '../validation/own-properties.js';
import {holdsFor} from './condition.js';
import {answersIn} from './situation.js';
import type {Answers, Situation} from './situation.js';

/** The options of a question that can be meant after some answers; undefined for a day. */
export const offeredOptions = (
  {options}: Question,
  answers: Answers,
): readonly QuestionOption[] | undefined =>
  options?.filter(({appliesWhen}) => holdsFor(appliesWhen, answers, true));

/**
 * A question as it is put to somebody who has answered others: in the words of its variant, with the
 * options that can be meant.
 *
 * @throws RangeError as `checkSituation` does
 */
export const questionFor = (
  question: Question,
  questions: readonly Question[],
  situation: Situation,
): Question => {
  const answers = answersIn(questions, situation);
  const variant = question.variants?.find(({appliesWhen}) => holdsFor(appliesWhen, answers, false));
  const options = offeredOptions(question, answers);
  return inheritingNothing({
    ...question,
    ...(variant && {text: variant.text}),
    ...(options && {options}),
  });
};
