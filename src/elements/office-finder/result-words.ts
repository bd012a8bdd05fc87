import {msg, str} from '@lit/localize';
import {ELSEWHERE} from '../../directory/find-offices.js';
import type {FoundOffice} from '../../directory/index.js';
import type {Occasion} from '../../directory/task-groups.js';
import type {Language} from '../../localization/language.js';
import {place} from '../shared/in-words.js';

/** When in somebody's time in Denmark a need comes up. */
export const occasionName = (occasion: Occasion): string => {
  switch (occasion) {
    case 'arriving':
      return msg('When you arrive', {id: 'when-you-arrive'});
    case 'living':
      return msg('When you live here', {id: 'when-you-live-here'});
    case 'leaving':
      return msg('When you leave', {id: 'when-you-leave'});
  }
};

/**
 * What is found, in a sentence; where nothing is, whom to ask. It has places for the office's name and
 * for the municipality's.
 */
export const resultWords = ([first]: readonly FoundOffice[], municipality: string): string => {
  const [office, home] = [place(0), place(1)];
  if (!first) {
    return msg(
      'We do not know an office that does this for people in your municipality. Ask Citizen Service (Borgerservice) there.',
      {id: 'none-found'},
    );
  }
  if (first.service.role === 'guides') {
    return msg(
      str`We do not know an office that does this for people in your municipality. ${office} can help you on the way.`,
      {id: 'only-guidance'},
    );
  }
  return municipality === ELSEWHERE
    ? msg(str`Go to ${office}.`, {id: 'found-office'})
    : msg(str`You live in ${home}: go to ${office}.`, {id: 'found-office-for-home'});
};

/** How many offices a search has found. */
export const searchWords = (count: number, language: Language): string =>
  count
    ? msg(str`Offices found: ${count.toLocaleString(language)}`, {id: 'offices-found'})
    : msg('No office has all these words. Try fewer words.', {id: 'no-office-found'});
