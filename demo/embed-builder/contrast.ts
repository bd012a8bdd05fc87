/** What WCAG 2.2 asks of words (1.4.3), and of what has to be seen of a control (1.4.11). */
export const ENOUGH_FOR_WORDS = 4.5;
export const ENOUGH_FOR_BORDERS = 3;

/** The grounds of the previewed page. */
export const GROUNDS = {light: '#ffffff', dark: '#15181c'} as const;

const WHITE = '#ffffff';
const BLACK = '#000000';

/** The relative luminance of a colour `#rrggbb`, as WCAG defines it. */
const luminance = (colour: string): number => {
  const [red, green, blue] = [1, 3, 5].map(start => {
    const value = parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

/** The contrast between two colours `#rrggbb`, from 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
};

/** White or black, whichever is easier to read on a colour. */
export const wordsOn = (colour: string): string =>
  contrast(colour, WHITE) >= ENOUGH_FOR_WORDS ? WHITE : BLACK;
