import {html, nothing} from 'lit';
import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Text} from '../../directory/index.js';
import {outOfSight} from '../../page/visible-part.js';
import type {ListedStep} from './listed-step.js';

interface CounterSheetHost extends ReactiveControllerHost {
  readonly locale: LocaleController;
  readonly renderRoot: ParentNode;
}

/** A text in large Danish for the person at the counter, the reader's own language beneath. */
const renderInBoth = (text: Text, locale: LocaleController): TemplateResult => {
  const danish = text['da'];
  return html`${danish ? html`<p lang="da" translate="no">${danish}</p>` : nothing}
  ${danish === locale.plainText(text) ? nothing : html`<p>${locale.text(text)}</p>`}`;
};

/** A step as a reader shows it at the counter. */
export class CounterSheet {
  readonly #host: CounterSheetHost;
  /** Id of the step shown. */
  #step: string | undefined;

  constructor(host: CounterSheetHost) {
    this.#host = host;
  }

  /** Shows a step above the page. */
  async show(step: string): Promise<void> {
    this.#step = step;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const sheet = this.#host.renderRoot.querySelector('dialog');
    if (!sheet) return;
    // In the middle of what is seen, the browser has no need to scroll there.
    const {above, below} = await outOfSight();
    if (!sheet.isConnected || sheet.open) return;
    sheet.style.insetBlock = `${above}px ${below}px`;
    sheet.style.maxBlockSize = `calc(100% - ${above + below}px)`;
    sheet.showModal();
  }

  render(steps: readonly ListedStep[]): TemplateResult | typeof nothing {
    const shown = steps.find(({step}) => step.id === this.#step);
    if (!shown) return nothing;
    const {locale} = this.#host;
    const {step, planned} = shown;
    return html`<dialog
      part="counter"
      aria-labelledby="counter-title"
      @close=${() => {
        this.#step = undefined;
        this.#host.requestUpdate();
      }}
    >
      <div id="counter-title" tabindex="-1" autofocus>${renderInBoth(step.title, locale)}</div>
      ${
        planned.bring.length
          ? html`<ul>
              ${planned.bring.map(({name}) => html`<li>${renderInBoth(name, locale)}</li>`)}
            </ul>`
          : nothing
      }
      <form method="dialog">
        <button>${msg('Close', {id: 'close'})}</button>
      </form>
    </dialog>`;
  }
}
