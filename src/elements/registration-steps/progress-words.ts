import {msg, str} from '@lit/localize';
import type {Question} from '../../directory/index.js';

/** Nobody is asked more, whatever they answer; who passes over many may be. */
const MOST_QUESTIONS = 10;

/** How many questions there are at most, as far as can be told from the one asked now. */
export const countOf = (questions: readonly Question[], place: number): number =>
  place + 1 < MOST_QUESTIONS ? Math.min(questions.length, MOST_QUESTIONS) : questions.length;

/** Where one is in the wizard. */
export const whereOneIs = (place: number, last: number): string =>
  place === last
    ? msg('Last question', {id: 'last-question'})
    : msg(str`Question ${place} of up to ${last}`, {id: 'question-of'});
