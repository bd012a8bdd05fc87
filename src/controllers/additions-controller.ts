import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Directory} from '../directory/directory.js';
import {addListener, pageDocument, removeListener} from '../page/document.js';
import type {HostAdditions} from './additions.js';

const SCRIPT = 'script[data-directory-additions]';

let reader: typeof import('./additions.js') | undefined;

/** What the page adds to the directory its host shows, read by code that is loaded where a page has some. */
export class AdditionsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #fail: (error: unknown) => void;

  /** @param fail is told what kept it from being read */
  constructor(host: ReactiveControllerHost, fail: (error: unknown) => void) {
    this.#host = host;
    this.#fail = fail;
    host.addController(this);
  }

  hostConnected(): void {
    // The script may stand further down a page that is still being parsed.
    addListener(document, 'DOMContentLoaded', this.#look);
  }

  hostDisconnected(): void {
    removeListener(document, 'DOMContentLoaded', this.#look);
  }

  /** What the page adds now; undefined where it adds nothing, or that is still to be read. */
  additionsTo(directory: Directory): HostAdditions | undefined {
    const json = pageDocument.querySelector(SCRIPT)?.textContent;
    if (!json) return undefined;
    if (!reader) void this.#load();
    return reader?.readAdditions(json, directory);
  }

  async #load(): Promise<void> {
    try {
      reader = await import('./additions.js');
      this.#host.requestUpdate();
    } catch (error) {
      this.#fail(error);
    }
  }

  readonly #look = (): void => {
    if (pageDocument.querySelector(SCRIPT)) this.#host.requestUpdate();
  };
}
