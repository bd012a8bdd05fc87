import type {Text} from '../../directory/index.js';
import type {Texts} from '../../localization/texts.js';

/** No text has these characters: in a message they hold the place of what needs markup. */
const FIRST_PLACE = 0xe000;

/** Holds a place in a message: `msg(str`For people who live in ${place(0)}`)`. */
export const place = (index: number): string => String.fromCharCode(FIRST_PLACE + index);

/** A message with what stands in its places, wherever its language wants them. */
export const renderInWords = (words: string, ...contents: readonly unknown[]): readonly unknown[] =>
  words
    .split(/([\uE000-\uF8FF])/)
    .filter(Boolean)
    .map(part => {
      const index = part.charCodeAt(0) - FIRST_PLACE;
      return index in contents ? contents[index] : part;
    });

/** Writes a directory's texts into messages, and renders these with what of the texts needs markup. */
export class TextsInWords {
  readonly #texts: Pick<Texts, 'text'>;
  readonly #held: unknown[] = [];

  constructor(texts: Pick<Texts, 'text'>) {
    this.#texts = texts;
  }

  readonly write = (text: Text): string => {
    const content = this.#texts.text(text);
    return typeof content === 'string' ? content : place(this.#held.push(content) - 1);
  };

  readonly render = (words: string): readonly unknown[] => renderInWords(words, ...this.#held);
}
