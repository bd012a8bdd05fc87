/** No text has these characters: in a message they hold the place of what needs markup. */
const FIRST_PLACE = 0xe000;

/** Holds a place in a message: `msg(str`For people who live in ${place(0)}`)`. */
export const place = (index: number): string => String.fromCharCode(FIRST_PLACE + index);

/** A message with what stands in its places, wherever its language wants them. */
export const renderInWords = (words: string, ...contents: readonly unknown[]): readonly unknown[] =>
  words.split(/([\uE000-\uE00F])/).map(part => {
    const index = part.charCodeAt(0) - FIRST_PLACE;
    return index in contents ? contents[index] : part;
  });
