import type {ReactiveController, ReactiveControllerHost} from 'lit';

let next: Promise<void> | undefined;

/** Fulfilled in the task after this one: not by a timer, which pages may slow down or set by a clock of their own. */
const nextTask = (): Promise<void> =>
  (next ??= new Promise(resolve => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      next = undefined;
      resolve();
    };
    port2.postMessage(null);
  }));

/**
 * Has its host wait for the next task: reading the script and rendering what is large in one go would keep
 * a slow processor from answering the reader. All that wait go on together, so that the page moves once.
 */
export class NextTaskController implements ReactiveController {
  hasBegun = false;
  /** Fulfilled when it has begun; undefined before the host is connected. */
  begun: Promise<void> | undefined;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.begun ??= nextTask().then(() => {
      this.hasBegun = true;
      this.#host.requestUpdate();
    });
  }
}
