import type {OfficeSource} from '../src/directory/index.js';
import {herning} from '../src/herning/index.js';

/** An office of the built-in directory, for tests of what hosts get: its facts may be corrected at any time. */
export const builtInOffice = (id: string): OfficeSource =>
  herning.offices.find(office => office.id === id)!;

/** The name an office of the built-in directory has in a language. */
export const nameOf = (id: string, language = 'en'): string => builtInOffice(id).name[language]!;

/** A question of the built-in route, in English. */
export const questionText = (id: string): string =>
  herning.registration.questions.find(question => question.id === id)!.text['en']!;
