import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {addListener, pageDocument, removeListener} from '../page/document.js';

/** A machine that slept, or a clock that was set, is noticed after this long at the latest. */
const LONGEST_WAIT_MS = 3_600_000;

/** The clocks of all elements on the page that follow the time. */
const running = new Set<ClockController>();
let timer: ReturnType<typeof setTimeout> | undefined;
let timerAt = Infinity;
let allCheckedAt = 0;

const setTimer = (epochMs: number): void => {
  clearTimeout(timer);
  timerAt = epochMs;
  timer = setTimeout(tick, Math.max(0, epochMs - Date.now()));
};

const checkAll = (): void => {
  allCheckedAt = Date.now();
  for (const clock of running) clock.host.requestUpdate();
};

const tick = (): void => {
  const now = Date.now();
  let next = now + LONGEST_WAIT_MS;
  if (now < allCheckedAt || now >= allCheckedAt + LONGEST_WAIT_MS) checkAll();
  for (const clock of running) {
    if (clock.dueAt > now) next = Math.min(next, clock.dueAt);
    else clock.host.requestUpdate();
  }
  setTimer(next);
};

const checkOnReturn = (): void => {
  if (!pageDocument.hidden) checkAll();
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

const start = (clock: ClockController): void => {
  if (!running.size) {
    allCheckedAt = Date.now();
    for (const [target, type] of returns()) addListener(target, type, checkOnReturn);
  }
  running.add(clock);
};

const stop = (clock: ClockController): void => {
  if (!running.delete(clock) || running.size) return;
  clearTimeout(timer);
  timerAt = Infinity;
  for (const [target, type] of returns()) removeListener(target, type, checkOnReturn);
};

/**
 * Updates its host when what it shows may have changed. All clocks of a page share one timer, set to the
 * next moment any of them is due.
 */
export class ClockController implements ReactiveController {
  readonly host: ReactiveControllerHost;

  /** When what the host shows may change next, in epoch milliseconds. */
  dueAt = Infinity;
  readonly #standsStill: () => boolean;

  /** @param standsStill whether the host shows a fixed moment */
  constructor(host: ReactiveControllerHost, standsStill: () => boolean) {
    this.host = host;
    this.#standsStill = standsStill;
    host.addController(this);
  }

  /** Has the host updated at an instant, in epoch milliseconds, or earlier if it asks for that too. */
  wakeAt(epochMs: number): void {
    this.dueAt = Math.min(this.dueAt, epochMs);
  }

  hostUpdate(): void {
    this.dueAt = Infinity;
  }

  hostUpdated(): void {
    if (this.#standsStill()) {
      stop(this);
      return;
    }
    start(this);
    const next = Math.min(this.dueAt, Date.now() + LONGEST_WAIT_MS);
    if (next < timerAt) setTimer(next);
  }

  hostDisconnected(): void {
    stop(this);
  }
}
