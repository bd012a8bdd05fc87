/** Says something on the console, where the page has left it one: some take it away, some make it throw. */
export const tell = (kind: 'error' | 'warn', ...words: readonly unknown[]): void => {
  try {
    console[kind](...words);
  } catch {
    // Nobody wants to hear it.
  }
};
