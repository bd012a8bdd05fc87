import {Task, TaskStatus} from '@lit/task';
import type {ReactiveControllerHost} from 'lit';
import type {Directory} from '../directory/directory.js';
import type {DirectorySource} from '../directory/types.js';
import type {Language} from '../localization/language.js';
import {builtInDirectory, loadDirectory} from './directories.js';

/** The directory its host shows: the built-in one, or that of its `src`, which has to be loaded. */
export class DirectoryController {
  #src: string | null | undefined;
  readonly #task: Task<[string], Directory>;
  #loading: Promise<unknown> | undefined;

  readonly #builtIn: DirectorySource;

  /** @param builtIn the directory shown where the host has no `src` */
  constructor(host: ReactiveControllerHost, builtIn: DirectorySource) {
    this.#builtIn = builtIn;
    this.#task = new Task(host, {task: ([src]) => loadDirectory(src), autoRun: false});
  }

  /** Fulfilled when the directory asked for is loaded, or could not be. */
  get loaded(): Promise<unknown> | undefined {
    return this.#loading;
  }

  /** Brings it in line with the `src` of its host; undefined or null: the built-in directory. */
  follow(src: string | null | undefined): void {
    if (src === this.#src) return;
    this.#src = src;
    this.#loading = src ? this.#task.run([src]) : undefined;
  }

  /**
   * The directory, its built-in texts in a language; undefined while it is being loaded.
   *
   * @throws what kept it from being loaded
   */
  directory(language: Language): Directory | undefined {
    if (!this.#src) return builtInDirectory(this.#builtIn, language);
    if (this.#task.status === TaskStatus.ERROR) throw this.#task.error;
    return this.#task.status === TaskStatus.COMPLETE ? this.#task.value : undefined;
  }
}
