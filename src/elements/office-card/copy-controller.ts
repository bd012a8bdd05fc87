import {html, nothing} from 'lit';
import type {ReactiveControllerHost} from 'lit';
import {msg} from '@lit/localize';
import {renderAbout} from '../shared/about.js';
import {renderIcon} from '../shared/icon.js';
import * as icons from '../shared/icons.js';

type Outcome = 'copied' | 'failed';

/** Copies what a reader may want to paste elsewhere, and says whether it has. */
export class CopyController {
  readonly #host: ReactiveControllerHost;
  #last: {readonly text: string; readonly outcome: Outcome} | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * A button that copies an address; nothing where the browser does not let pages copy.
   *
   * @param name that of the office
   */
  render(text: string, name: unknown): unknown {
    const {clipboard} = navigator as Partial<Navigator>;
    if (!clipboard) return nothing;
    const outcome = this.#last?.text === text ? this.#last.outcome : undefined;
    return html`<button
        type="button"
        class="square quiet"
        @click=${() => void this.#copy(clipboard, text)}
      >
        ${renderIcon(outcome === 'copied' ? icons.tick : icons.copy)}<span class="unseen"
          >${msg('Copy the address', {id: 'copy-address'})}</span
        >${renderAbout(name)}</button
      ><span aria-live="polite" class="micro"
        >${
          outcome === 'copied'
            ? msg('Copied', {id: 'address-copied'})
            : outcome === 'failed'
              ? msg('Not copied', {id: 'not-copied'})
              : ''
        }</span
      >`;
  }

  async #copy(clipboard: Clipboard, text: string): Promise<void> {
    const outcome = await clipboard.writeText(text).then(
      (): Outcome => 'copied',
      (): Outcome => 'failed',
    );
    this.#last = {text, outcome};
    this.#host.requestUpdate();
  }
}
