import type {BringItem, Registration, Step} from '../../directory/index.js';
import {pageDocument} from '../../page/document.js';
import {fittingAnswers} from '../../route/answers.js';
import type {Situation} from '../../route/index.js';

/** How far a reader has come: what they answered themselves, and the ids of the steps and documents they ticked off. */
export interface Progress {
  readonly situation: Situation;
  readonly done: readonly string[];
}

/** What a document of a step is ticked off by. */
export const documentId = (step: Step, {name}: BringItem): string =>
  `${step.id}/${name['da'] ?? Object.values(name).join()}`;

/** Whether an id is that of a document, not of a step. */
export const isDocument = (id: string): boolean => id.includes('/');

const VERSION = 1;

/**
 * The progress of the built-in directory is kept in `localStorage` as `registration-widgets`, that of
 * another one with its address behind: `registration-widgets:https://example.org/offices.json`. What
 * stands there is `{"v": 1, "situation": {…}, "done": […]}`.
 */
const keyOf = (src: string | null): string =>
  'registration-widgets' + (src ? `:${new URL(src, pageDocument.baseURI).href}` : '');

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/**
 * What is remembered of a directory, as far as it still fits its questions and steps; nothing where
 * nothing is, or the browser refuses.
 * @param src address of the directory; null: the built-in one
 */
export const readProgress = (src: string | null, {questions, steps}: Registration): Progress => {
  let stored: Readonly<Record<string, unknown>> = {};
  try {
    stored = Object.fromEntries(entriesOf(JSON.parse(localStorage.getItem(keyOf(src))!)));
  } catch {
    // Refused, or not ours.
  }
  const {situation, done} = stored['v'] === VERSION ? stored : {};
  return {
    situation: fittingAnswers(questions, entriesOf(situation)),
    done: [...new Set(Array.isArray(done) ? done : [])].filter(
      (id: unknown): id is string =>
        typeof id === 'string' &&
        steps.some(step => id === step.id || id.startsWith(`${step.id}/`)),
    ),
  };
};

/**
 * Remembers a change. It is made to what is remembered at that moment, so that what other elements and
 * tabs have remembered since stays.
 * @returns whether the browser keeps it: it may refuse, or have no room
 */
export const changeProgress = (
  src: string | null,
  registration: Registration,
  change: (remembered: Progress) => Progress,
): boolean => {
  const {situation, done} = change(readProgress(src, registration));
  try {
    localStorage.setItem(keyOf(src), JSON.stringify({v: VERSION, situation, done}));
    return true;
  } catch {
    return false;
  }
};

/** Forgets all of a directory's progress. */
export const forgetProgress = (src: string | null): void => {
  try {
    localStorage.removeItem(keyOf(src));
  } catch {
    // Who refuses has kept nothing.
  }
};
