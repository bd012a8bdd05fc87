/** Something that shows what holds now. */
export interface Watcher {
  /** When what it shows may change next, in epoch milliseconds. */
  readonly wakeAt: number;
  /** Draws itself anew. */
  requestUpdate(): void;
}

/** A machine that slept, or a clock that was set, is noticed after this long at the latest. */
const LONGEST_WAIT = 3_600_000;

const watchers = new Set<Watcher>();
let timer: ReturnType<typeof setTimeout> | undefined;
let dueAt = Infinity;

const arm = (): void => {
  clearTimeout(timer);
  timer = watchers.size
    ? setTimeout(tickAll, Math.max(0, Math.min(dueAt - Date.now(), LONGEST_WAIT)))
    : undefined;
};

const tickAll = (): void => {
  dueAt = Infinity;
  for (const watcher of watchers) watcher.requestUpdate();
  arm();
};

const returned = (): void => {
  if (!document.hidden) tickAll();
};

/**
 * What tells that the reader is back. A machine that wakes shows the page it showed before, without a
 * word to it: but it finds its network again, and its reader comes back to the window.
 */
const returns = (): readonly (readonly [EventTarget, string])[] => [
  [document, 'visibilitychange'],
  [window, 'pageshow'],
  [window, 'focus'],
  [window, 'online'],
];

/** Ticks the watcher from now on; called again when its `wakeAt` has changed. */
export const watchClock = (watcher: Watcher): void => {
  if (!watchers.size) {
    for (const [target, type] of returns()) target.addEventListener(type, returned);
  }
  watchers.add(watcher);
  if (watcher.wakeAt < dueAt || timer === undefined) {
    dueAt = Math.min(dueAt, watcher.wakeAt);
    arm();
  }
};

/** Ticks the watcher no longer. */
export const leaveClock = (watcher: Watcher): void => {
  watchers.delete(watcher);
  if (watchers.size) return;
  dueAt = Infinity;
  arm();
  for (const [target, type] of returns()) target.removeEventListener(type, returned);
};
