import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Directory} from '../directory/directory.js';
import type {DirectorySource} from '../directory/types.js';
import type {Language} from '../localization/language.js';
import {addListener, removeListener} from '../page/document.js';
import {builtInDirectory, loadDirectory} from './directories.js';
import type {DirectoryIn} from './read-directory.js';

/** The directory its host shows: the built-in one, or that of its `src`, which has to be loaded. */
export class DirectoryController implements ReactiveController {
  readonly #builtIn: DirectorySource;
  readonly #task: Task<[string], DirectoryIn>;
  #src: string | null | undefined;
  #loading: Promise<void> | undefined;
  #isRetrying = false;

  /** @param builtIn the directory shown where the host has no `src` */
  constructor(host: ReactiveControllerHost, builtIn: DirectorySource) {
    this.#builtIn = builtIn;
    this.#task = new Task(host, {task: ([src]) => loadDirectory(src), autoRun: false});
    host.addController(this);
  }

  /** Fulfilled when the directory asked for is loaded, or could not be. */
  get loaded(): Promise<void> | undefined {
    return this.#loading;
  }

  /** Whether the directory asked for could not be loaded; while it is tried again, too. */
  get hasFailed(): boolean {
    const {status} = this.#task;
    return (
      Boolean(this.#src) &&
      (status === TaskStatus.ERROR || (status === TaskStatus.PENDING && this.#isRetrying))
    );
  }

  hostConnected(): void {
    if (this.hasFailed) this.retry();
  }

  hostDisconnected(): void {
    removeListener(window, 'online', this.retry);
  }

  /** Brings it in line with the `src` of its host; undefined or null: the built-in directory. */
  follow(src: string | null | undefined): void {
    if (src === this.#src) return;
    this.#src = src;
    this.#isRetrying = false;
    this.#loading = src ? this.#load(src) : undefined;
  }

  /** Loads anew what could not be loaded. */
  readonly retry = (): void => {
    if (!this.#src) return;
    this.#isRetrying = true;
    this.#loading = this.#load(this.#src);
  };

  async #load(src: string): Promise<void> {
    removeListener(window, 'online', this.retry);
    await this.#task.run([src]);
    if (this.hasFailed) addListener(window, 'online', this.retry);
  }

  /**
   * The directory, its built-in texts in a language; undefined while it is being loaded.
   *
   * @throws what kept it from being loaded
   */
  directory(language: Language): Directory | undefined {
    if (!this.#src) return builtInDirectory(this.#builtIn, language);
    if (this.hasFailed) throw this.#task.error;
    return this.#task.status === TaskStatus.COMPLETE ? this.#task.value?.(language) : undefined;
  }
}
