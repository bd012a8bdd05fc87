const written = new WeakMap<object, string>();

/** What is in some data, as one string: the same for all that say the same. Data are written once. */
export const writtenOut = (data: object): string => {
  const known = written.get(data);
  if (known !== undefined) return known;
  const text = JSON.stringify(data);
  written.set(data, text);
  return text;
};
