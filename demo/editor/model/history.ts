/** A document with what it was before, and what undoing has taken from it. */
export interface History<Document> {
  readonly past: readonly Document[];
  readonly present: Document;
  readonly future: readonly Document[];
}

/** More than anybody takes back by hand. */
const STEPS = 200;

export const startHistory = <Document>(present: Document): History<Document> => ({
  past: [],
  present,
  future: [],
});

export const record = <Document>(
  {past, present}: History<Document>,
  next: Document,
): History<Document> => ({past: [...past, present].slice(-STEPS), present: next, future: []});

export const undo = <Document>(history: History<Document>): History<Document> => {
  const {past, present, future} = history;
  if (!past.length) return history;
  return {past: past.slice(0, -1), present: past.at(-1)!, future: [present, ...future]};
};

export const redo = <Document>(history: History<Document>): History<Document> => {
  const {past, present, future} = history;
  const [next, ...later] = future;
  return next ? {past: [...past, present], present: next, future: later} : history;
};
