import type {Question} from '../directory/types.js';
import {fittingAnswers} from './answers.js';
import type {Situation} from './situation.js';

/** Longer than any answers are: what is behind it was made by somebody else. */
const LONGEST = 1000;

/** Ours among what else the page keeps behind `#`, with what parts it from its neighbours. */
const OURS = /(^|[?&])(?:rw=[^&]*(&|$))+/g;

/**
 * The answers as part of an address behind its `#`, of letters, digits, hyphens, underscores and dots
 * alone, so that neither chats nor e-mail break it: `rw=event.arriving.citizenship.eu`; empty without
 * answers.
 */
const situationToFragment = (situation: Situation): string => {
  const words = Object.entries(situation as Readonly<Record<string, string | undefined>>).flatMap(
    ([id, answer]) => (answer ? [id, answer] : []),
  );
  return words.length ? `rw=${words.join('.')}` : '';
};

/**
 * A page's hash with these answers in it, in place of those that were, the page's own part left as it
 * is: `#section` becomes `#section&rw=…`, `#/route` becomes `#/route?rw=…`. Without answers ours is
 * taken out; where nothing is left it is empty.
 */
export const withSituation = (hash: string, situation: Situation): string => {
  const own = hash
    .replace(/^#/, '')
    .replace(OURS, (_, before: string, after: string) => (after ? before : ''));
  const ours = situationToFragment(situation);
  // Routers that keep a path behind `#` look for parameters behind `?` alone.
  const separator = own && ours && (/^!?\/[^?]*$/.test(own) ? '?' : '&');
  const fragment = own + separator + ours;
  return fragment && `#${fragment}`;
};

/** The answers in a page's hash that fit the questions; whatever else stands there is left out. */
export const situationFromFragment = (hash: string, questions: readonly Question[]): Situation => {
  const [, ours = ''] = /(?:^#?|[?&])rw=([^&]*)/.exec(hash) ?? [];
  if (ours.length > LONGEST) return {};
  const pairs = ours.matchAll(/([^.]+)\.([^.]+)(?:\.|$)/g);
  return fittingAnswers(
    questions,
    [...pairs].map(([, id, answer]) => [id!, answer] as const),
  );
};
