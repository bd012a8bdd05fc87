/** What a format cannot hold, or what could not be taken over from it. */
export interface LeftOut {
  /** Where it stands: a path in a directory file, a rule, a row and column, a key. */
  readonly path: string;
  readonly reason: string;
}
