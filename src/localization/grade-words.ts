import {msg} from '@lit/localize';
import type {Grade} from '../directory/types.js';

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
