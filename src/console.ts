/** Says something on the console, where the page has left it one: some put an empty object in its place. */
export const tell = (kind: 'error' | 'warn', ...words: readonly unknown[]): void => {
  (console as Partial<Console> | undefined)?.[kind]?.(...words);
};
