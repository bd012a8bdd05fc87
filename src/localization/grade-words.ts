import {msg, str} from '@lit/localize';
import type {OverallTrust, Trust} from '../directory/trust.js';
import type {CalendarDate, Grade} from '../directory/types.js';
import {formatDate, formatShortDate} from './format.js';
import type {Language} from './language.js';

/** How far a fact can be trusted, in a sentence of the language spoken. */
export const gradeWord = (grade: Grade): string => {
  switch (grade) {
    case 'confirmed':
    case 'official':
      return msg('From the authority’s own page.', {id: 'from-authority'});
    case 'reported':
      return msg('Not from the authority itself, or not recent: ask first.', {id: 'reported'});
    case 'seed':
      return msg('From an old page (about 2014): may be out of date.', {id: 'seed'});
  }
};

/** How far the facts of a record can be trusted, and what to do. */
export const trustWords = (
  language: Language,
  {best, checked}: OverallTrust,
): {readonly first: string; readonly then?: string} => {
  const date = formatShortDate(language, checked);
  switch (best) {
    case 'authority':
      return {first: msg(str`From the authority’s own page, checked ${date}.`, {id: 'checked'})};
    case 'reported':
      return {first: gradeWord('reported'), then: msg(str`Checked ${date}.`, {id: 'checked-on'})};
    case 'seed':
      return {first: gradeWord('seed'), then: msg('Call before you go.', {id: 'call-first'})};
  }
};

/** The same in a few words. */
export const shortTrustWords = (language: Language, {best, checked}: OverallTrust): string => {
  const date = formatShortDate(language, checked);
  return best === 'authority' ? msg(str`Checked ${date}`, {id: 'checked-short'}) : worseWords(best);
};

/** What is to be known of a fact that can be trusted less than those around it. */
export const worseWords = (trust: Exclude<Trust, 'authority'>): string =>
  trust === 'seed' ? msg('may be out of date', {id: 'out-of-date'}) : msg('ask first', {id: 'ask'});

/** When a source says that it was last updated. */
export const modifiedWords = (language: Language, dateModified: CalendarDate): string => {
  const date = formatDate(language, dateModified);
  return msg(str`Last updated on ${date}.`, {id: 'last-updated'});
};
