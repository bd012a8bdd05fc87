/** Marks style sheets for editors and the minifier. */
export const css = String.raw;
