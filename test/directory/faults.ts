import table from './faults.json' with {type: 'json'};

/** What somebody may get wrong in the sample, and what is said of it. */
export interface Fault {
  readonly what: string;
  /** Where the value is put; without a value: what stands there is taken away. */
  readonly path: string;
  readonly value?: unknown;
  /** Where the complaint points, if elsewhere. */
  readonly pointsAt?: string;
  readonly message: string;
}

export const faults: readonly Fault[] = table;
