import type {Answer, Ask} from './client.js';
import {fingerprintOf, textOf} from './page-text.js';
import type {Outcome, PageState, WatchState} from './state.js';
import type {WatchedPage} from './watched-pages.js';

/** A run that was broken off goes on where it was, for so many milliseconds. */
const RESUMABLE = 24 * 60 * 60 * 1000;

/** What came of a page in a run. */
export interface Finding {
  readonly page: WatchedPage;
  readonly outcome: Outcome;
  readonly detail?: string;
}

interface Run {
  readonly ask: Ask;
  readonly now: () => number;
  /** Remembers what is known so far: it is called after every page. */
  readonly remember: (state: WatchState) => void;
}

/** What is remembered of a page that could not be compared: what it was like before. */
const kept = ({checked, fingerprint}: Partial<PageState>) => ({
  ...(checked !== undefined && {checked}),
  ...(fingerprint !== undefined && {fingerprint}),
});

/**
 * Compares a page with what it was like when somebody last read it. A change is told until the page has
 * been read again: until its source's `checked` is later.
 */
const compare = (
  {checked}: WatchedPage,
  before: PageState | undefined,
  answer: Answer,
): Omit<PageState, 'seen'> => {
  switch (answer.is) {
    case 'page': {
      const fingerprint = fingerprintOf(answer.html);
      const known = before?.fingerprint;
      if (known === undefined || before?.checked === undefined) {
        return textOf(answer.html)
          ? {checked, fingerprint, outcome: 'first'}
          : {outcome: 'unwatched', detail: 'no text in it; it may come by a script of the page'};
      }
      if (known === fingerprint || before.checked < checked) {
        return {checked, fingerprint, outcome: 'same'};
      }
      return {...kept(before), outcome: 'changed'};
    }
    case 'moved':
      return {...kept(before ?? {}), outcome: 'moved', detail: answer.to};
    default:
      return {...kept(before ?? {}), outcome: answer.is, detail: answer.reason};
  }
};

const findingOf = (page: WatchedPage, {outcome, detail}: Omit<PageState, 'seen'>): Finding => ({
  page,
  outcome,
  ...(detail !== undefined && {detail}),
});

/** Asks for each page in turn and says what came of it; a run that was broken off goes on where it was. */
export const watchPages = async (
  pages: readonly WatchedPage[],
  state: WatchState,
  {ask, now, remember}: Run,
): Promise<Finding[]> => {
  const {running} = state;
  const isResumed = running !== undefined && now() - Date.parse(running) < RESUMABLE;
  const began = isResumed ? running : new Date(now()).toISOString();
  const remembered: Record<string, PageState> = {...state.pages};
  const findings: Finding[] = [];
  for (const page of pages) {
    const before = remembered[page.url];
    if (isResumed && before && before.seen >= began) {
      findings.push(findingOf(page, before));
      continue;
    }
    const after = compare(page, before, await ask(page));
    remembered[page.url] = {...after, seen: new Date(now()).toISOString()};
    remember({running: began, pages: remembered});
    findings.push(findingOf(page, after));
  }
  const watched = new Set(pages.map(({url}) => url));
  remember({
    pages: Object.fromEntries(Object.entries(remembered).filter(([url]) => watched.has(url))),
  });
  return findings;
};
