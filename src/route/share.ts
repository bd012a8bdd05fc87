import type {Question} from '../directory/types.js';
import {fittingAnswers} from './answers.js';
import {publicHash, publicPath, publicQuery} from './public-address.js';
import type {Situation} from './situation.js';

/** The parts of an address that can be left out. */
type Parts = Readonly<Record<'username' | 'password' | 'pathname' | 'search' | 'hash', string>>;

/** Browsers and Node have it, though ECMAScript does not. */
declare const URL: new (address: string) => Parts & Readonly<Record<'protocol' | 'href', string>>;

/** A link for others to the page somebody is on. */
export interface ShareableLink {
  readonly href: string;
  /** Whether something of the page's address was left out, so that it may open another page. */
  readonly isShortened: boolean;
}

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

/**
 * A link that opens a page with these answers. What the page's address may tell of the reader – a user
 * name, a session, a token, where they come from – is left out: of the query all but what is known to
 * say which page is meant, of the rest what looks secret.
 *
 * @param href the page's address
 * @returns undefined where others cannot open the page, such as `about:srcdoc`, `blob:` or `file:`
 */
export const shareableLink = (href: string, situation: Situation): ShareableLink | undefined => {
  if (!/^https?:/i.test(href)) return undefined;
  const page = new URL(href);
  // The reader's earlier answers are replaced, not left out.
  const {username, password, pathname, search} = page;
  const given: Parts = {username, password, pathname, search, hash: withSituation(page.hash, {})};
  const kept: Parts = {
    username: '',
    password: '',
    pathname: publicPath(pathname),
    search: publicQuery(search),
    hash: publicHash(given.hash),
  };
  const isShortened = Object.values(given).join('\n') !== Object.values(kept).join('\n');
  Object.assign(page, kept, {hash: withSituation(kept.hash, situation)});
  return {href: page.href, isShortened};
};
