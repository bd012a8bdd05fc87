import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {focusOn} from './focus.js';
import type {ListedStep} from './listed-step.js';

interface StepsHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

interface Ticks {
  /** Whether a step or a document is ticked off. */
  isDone(id: string): boolean;
  /** Ticks a step or a document off, or on again. */
  toggle(id: string): void;
}

/** Which steps stand open, and what happens to them when they are ticked off. */
export class StepsController implements ReactiveController {
  readonly #host: StepsHost;
  readonly #ticks: Ticks;
  /** What a reader has opened and shut. */
  readonly #choices = new Map<string, boolean>();
  /** The step ticked off last, which can be taken back. */
  #undoable: string | undefined;
  /** The step or document ticked off, or on again, since it was rendered last. */
  #justTicked: string | undefined;
  /** The first step that is not done: it stands open by itself. */
  #next: string | undefined;

  constructor(host: StepsHost, ticks: Ticks) {
    this.#host = host;
    this.#ticks = ticks;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#justTicked = undefined;
  }

  /** Takes the steps shown now. */
  follow(steps: readonly ListedStep[]): void {
    const next = steps.find(({step}) => !this.isDone(step.id))?.step.id;
    // Who has done a step goes on to the next, even one that they had shut.
    if (next && next !== this.#next) this.#choices.delete(next);
    this.#next = next;
  }

  isDone(id: string): boolean {
    return this.#ticks.isDone(id);
  }

  /** Whether it is the first that is not done. */
  isNext(id: string): boolean {
    return id === this.#next;
  }

  /** Whether a step or a document has been ticked off, or on again, since it was rendered last. */
  isJustTicked(id: string): boolean {
    return id === this.#justTicked;
  }

  isOpen(id: string): boolean {
    return this.#choices.get(id) ?? this.isNext(id);
  }

  canUndo(id: string): boolean {
    return id === this.#undoable;
  }

  /** Has a step open when it is rendered. */
  open(id: string): void {
    this.#choices.set(id, true);
  }

  /** Opens a step that is shut, and shuts one that is open. */
  fold(id: string): void {
    this.#choices.set(id, !this.isOpen(id));
    this.#host.requestUpdate();
  }

  /** Begins anew. */
  clear(): void {
    this.#choices.clear();
    this.#undoable = undefined;
  }

  /** Ticks a document off, or on again. */
  toggleDocument(id: string): void {
    this.#justTicked = id;
    this.#ticks.toggle(id);
  }

  /** Ticks a step off, which folds it and opens the next; or on again. The focus stays with it. */
  toggle(id: string): void {
    this.#justTicked = id;
    this.#ticks.toggle(id);
    const isDone = this.isDone(id);
    this.#choices.set(id, !isDone);
    this.#undoable = isDone ? id : undefined;
    void focusOn(this.#host, `[id="tick-${id}"]`);
  }
}
