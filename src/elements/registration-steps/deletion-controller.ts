import {html, nothing} from 'lit';
import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import {focusOn} from './focus.js';

interface DeletionHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** Deletes what a reader has answered and ticked off: asks before, and can take it back after. */
export class DeletionController {
  readonly #host: DeletionHost;
  readonly #forget: () => () => void;
  #isAsking = false;
  #restore: (() => void) | undefined;

  /** @param forget forgets all about the reader; what it returns takes that back */
  constructor(host: DeletionHost, forget: () => () => void) {
    this.#host = host;
    this.#forget = forget;
  }

  /** Nothing can be taken back any more, for the reader has gone on. */
  clear(): void {
    this.#isAsking = false;
    this.#restore = undefined;
  }

  /** The button, or in its place the question whether to delete. */
  render(): TemplateResult {
    return this.#isAsking
      ? html`<div part="deletion" class="inset" role="group" aria-labelledby="deletion">
          <p id="deletion" tabindex="-1">
            ${msg('Do you want to delete your answers and ticks from this browser?', {
              id: 'delete-question',
            })}
          </p>
          <p class="links">
            ${this.#renderButton(msg('Delete', {id: 'delete'}), () => {
              this.#restore = this.#forget();
              this.#ask(false, '#deleted');
            })}
            ${this.#renderButton(msg('Keep', {id: 'keep'}), () => {
              this.#ask(false, '#delete');
            })}
          </p>
        </div>`
      : html`<p>
          <button
            type="button"
            class="plain"
            id="delete"
            @click=${() => {
              this.#ask(true, '#deletion');
            }}
          >
            ${msg('Delete my answers', {id: 'forget'})}
          </button>
        </p>`;
  }

  /** What is said once it is done, with the way back. */
  renderNotice(): TemplateResult {
    return html`<p part="deleted" id="deleted" tabindex="-1">
      ${
        this.#restore
          ? [
              msg('Your answers are deleted from this browser.', {id: 'forgotten'}),
              ' ',
              this.#renderButton(msg('Undo', {id: 'undo'}), () => {
                this.#restore?.();
                this.clear();
                void focusOn(this.#host, '#plan-title', '[part=question] input');
              }),
            ]
          : nothing
      }
    </p>`;
  }

  #renderButton(label: string, act: () => void): TemplateResult {
    return html`<button type="button" @click=${act}>${label}</button>`;
  }

  #ask(isAsking: boolean, focus: string): void {
    this.#isAsking = isAsking;
    void focusOn(this.#host, focus);
  }
}
