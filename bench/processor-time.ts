/** Milliseconds of the processor's time that a call takes, which a busy machine makes no longer. */
export function milliseconds(call: () => unknown): number {
  const start = process.cpuUsage();
  call();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The best of some runs: the others were disturbed, or not yet compiled. */
export const best = (runs: number, call: () => unknown): number =>
  Math.min(...Array.from({length: runs}, () => milliseconds(call)));
