/** Something wrong with a value. */
export interface Problem {
  /** Where, as in `offices[3].contactPoints[0].telephone`; empty: the whole. */
  readonly path: string;
  /** What stands there; absent where it is missing. */
  readonly value?: unknown;
  /** What is wrong, and what to do: `must be an E.164 number such as +4596282828; got "96282828"`. */
  readonly message: string;
}

/** What becomes of a problem: it is thrown, or kept with others. */
export type Report = (problem: Problem) => void;

/** A problem in one line, as in `offices[1].id: must be an id; got 7`. */
export const inOneLine = ({path, message}: Problem): string =>
  path ? `${path}: ${message}` : message;

/** @throws RangeError always: `offices[1].id: must be an id; got 7` */
export const throwProblem = (problem: Problem): never => {
  throw new RangeError(inOneLine(problem));
};

/** The problem that a value is not what it must be; of one that is undefined, that it is missing. */
export const misfit = (path: string, value: unknown, expected: string): Problem => {
  if (value === undefined) return {path, message: `missing (expected ${expected})`};
  // Undefined for what JSON cannot write, a function say, whatever its type says.
  const written = JSON.stringify(value) as string | undefined;
  const got = written?.slice(0, 80) ?? typeof value;
  return {path, value, message: `must be ${expected}; got ${got}`};
};
