import type {Finding} from './compare.js';
import type {Outcome} from './state.js';

const TO_LOOK_AT: readonly Outcome[] = ['changed', 'moved', 'gone', 'unreachable'];

/** The findings somebody has to look at. */
export const toLookAt = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({outcome}) => TO_LOOK_AT.includes(outcome));

const count = (findings: readonly Finding[], outcome: Outcome, words: string): string[] => {
  const {length} = findings.filter(finding => finding.outcome === outcome);
  return length ? [`${length} ${words}`] : [];
};

const describe = ({page: {url, sources, checked, facts}, outcome, detail}: Finding): string =>
  [
    `${outcome}: ${url}`,
    ...(detail === undefined ? [] : [outcome === 'moved' ? `  to: ${detail}` : `  ${detail}`]),
    `  source: ${sources.join(', ')}, checked ${checked}`,
    ...(facts.length ? [`  look at: ${facts.join(', ')}`] : []),
  ].join('\n');

/** What came of a run, in words: what to look at, page by page, and how many are as they were. */
export const reportInWords = (findings: readonly Finding[]): string => {
  const found = toLookAt(findings);
  const unwatched = findings.filter(({outcome}) => outcome === 'unwatched');
  const summary = [
    `${found.length} to look at`,
    ...count(findings, 'same', 'as they were'),
    ...count(findings, 'first', 'seen for the first time'),
    ...count(findings, 'unwatched', 'not watched'),
  ].join(', ');
  return [
    ...found.map(describe),
    ...unwatched.map(({page: {url}, detail}) => `not watched: ${url}\n  ${detail!}`),
    `${findings.length} pages: ${summary}.`,
  ].join('\n\n');
};

/** The same for programs. */
export const reportAsJson = (findings: readonly Finding[]): string =>
  JSON.stringify(
    {
      pages: findings.map(({page: {url, sources, checked, facts}, outcome, detail}) => ({
        url,
        outcome,
        ...(detail !== undefined && {[outcome === 'moved' ? 'to' : 'reason']: detail}),
        sources,
        checked,
        facts,
      })),
    },
    undefined,
    2,
  );
