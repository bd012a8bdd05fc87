/** The parts of the way on which steps are taken, in order. */
export const PHASES = [
  'before-travel',
  'on-arrival',
  'with-cpr-number',
  'settling-in',
  'moving',
  'leaving',
] as const;

/** The part of the way on which a step is taken. */
export type Phase = (typeof PHASES)[number];
