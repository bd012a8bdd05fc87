import type {Text} from '../directory/types.js';
import type {Language} from './language.js';

/** A directory's texts in a language, for whoever lays them out. */
export interface Texts {
  readonly spoken: Language;
  /** A text as its view writes it, marked where it is in another language; nothing of one left out. */
  text(text: Text | undefined): unknown;
  /** The same where no markup can stand. */
  plainText(text: Text): string;
}

/** The language to show a text in, as a BCP 47 tag: the one spoken, or the next best that it has. */
export const tagFor = (spoken: Language, text: Text): string =>
  [spoken, 'en', 'da', ...Object.keys(text)].find(tag => tag in text)!;
