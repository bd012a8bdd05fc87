import {msg} from '@lit/localize';
import type {Grade} from '../directory/types.js';

/** A grade in a word of the language spoken. */
export const gradeWord = (grade: Grade): string => {
  switch (grade as Exclude<Grade, 'official'>) {
    case 'confirmed':
      return msg('confirmed', {id: 'confirmed'});
    case 'reported':
      return msg('reported, not confirmed', {id: 'reported'});
    case 'seed':
      return msg('old page, not confirmed', {id: 'seed'});
  }
};
