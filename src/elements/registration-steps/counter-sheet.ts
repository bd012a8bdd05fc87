import {html, nothing} from 'lit';
import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {BringItem, Text} from '../../directory/index.js';
import {provideDanish} from '../../localization/danish.js';
import {withLocale} from '../../localization/localize.js';
import {pageDocument} from '../../page/document.js';
import {outOfSight} from '../../page/visible-part.js';
import {renderIcon} from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import {focusOn} from './focus.js';
import type {ListedStep} from './listed-step.js';
import {documentId} from './storage.js';

interface CounterSheetHost extends ReactiveControllerHost {
  readonly locale: LocaleController;
  readonly renderRoot: ParentNode;
}

/** A text in large Danish for the person at the counter, the reader's own language beneath. */
const renderInBoth = (danish: string | undefined, own: unknown): TemplateResult =>
  html`${danish ? html`<p lang="da" translate="no">${danish}</p>` : nothing}
  ${danish === own ? nothing : html`<p class="own">${own}</p>`}`;

/** Words of ours in Danish, whatever the reader's language, and in that. */
const inBoth = (say: () => string): TemplateResult => {
  provideDanish();
  return renderInBoth(withLocale('da', say), say());
};

/** Where a browser knows no dialogs, the sheet is a box above the page. */
const knowsDialogs = (): boolean => 'showModal' in pageDocument.createElement('dialog');

/** A step as a reader shows it at the counter. */
export class CounterSheet {
  readonly #host: CounterSheetHost;
  readonly #isReady: (id: string) => boolean;
  /** Id of the step shown. */
  #step: string | undefined;
  #opener: HTMLElement | undefined;

  /** @param isReady whether a document is ticked off */
  constructor(host: CounterSheetHost, isReady: (id: string) => boolean) {
    this.#host = host;
    this.#isReady = isReady;
  }

  /**
   * Shows a step above the page.
   *
   * @param opener what the focus goes back to
   */
  async show(step: string, opener: HTMLElement): Promise<void> {
    this.#step = step;
    this.#opener = opener;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const sheet = this.#host.renderRoot.querySelector('dialog');
    if (!sheet) return;
    // In the middle of what is seen, the browser has no need to scroll there.
    const {above, below} = await outOfSight();
    if (!sheet.isConnected || sheet.open) return;
    sheet.style.insetBlock = `${above}px ${below}px`;
    if (knowsDialogs()) sheet.showModal();
    else {
      sheet.setAttribute('open', '');
      await focusOn(this.#host, '#counter-title');
    }
  }

  render(steps: readonly ListedStep[]): TemplateResult | typeof nothing {
    const shown = steps.find(({step}) => step.id === this.#step);
    if (!shown) return nothing;
    const {title, counter} = shown.step;
    return html`<dialog
      part="counter"
      aria-labelledby="counter-title"
      @close=${this.#close}
      @keydown=${({key}: KeyboardEvent) => {
        if (key === 'Escape' && !knowsDialogs()) this.#close();
      }}
    >
      <div id="counter-title" tabindex="-1" autofocus>
        ${
          counter
            ? nothing
            : html`<div class="lead">
                ${inBoth(() => msg('Hello. I come about this:', {id: 'i-come-about'}))}
              </div>`
        }
        ${this.#renderText(counter ?? title)}
      </div>
      ${this.#renderPapers(shown)}
      <form
        method="dialog"
        @submit=${(event: Event) => {
          if (knowsDialogs()) return;
          event.preventDefault();
          this.#close();
        }}
      >
        <button>${renderIcon(icons.close)}<span>${msg('Close', {id: 'close'})}</span></button>
      </form>
    </dialog>`;
  }

  #renderText(text: Text): TemplateResult {
    const {locale} = this.#host;
    const danish = text['da'];
    return renderInBoth(danish, danish === locale.plainText(text) ? danish : locale.text(text));
  }

  /** The papers that the reader has: what stands here must be true at the counter. */
  #renderPapers({step, planned}: ListedStep): TemplateResult | typeof nothing {
    const isReady = (item: BringItem) => this.#isReady(documentId(step, item));
    const papers = planned.bring.filter(isReady);
    if (!papers.length) return nothing;
    return html`<div class="papers">
      <div class="lead">
        ${inBoth(() => msg('I have these papers with me:', {id: 'papers-with-me'}))}
      </div>
      <ul>
        ${papers.map(({name}) => html`<li>${this.#renderText(name)}</li>`)}
      </ul>
    </div>`;
  }

  readonly #close = (): void => {
    this.#step = undefined;
    this.#host.requestUpdate();
    this.#opener?.focus({preventScroll: true});
  };
}
