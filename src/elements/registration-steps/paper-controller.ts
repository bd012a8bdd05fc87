import {html, nothing} from 'lit';
import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Directory} from '../../directory/index.js';
import {addListener, removeListener} from '../../page/document.js';
import type {Situation} from '../../route/index.js';
import {shareableLink} from '../../route/share.js';
import {renderPaper} from './paper.js';
import type {printPage} from './print-page.js';
import type {ShownPlan} from './shown-plan.js';

interface PaperHost extends ReactiveControllerHost {
  readonly locale: LocaleController;
  readonly situation: Situation;
}

/** What is written on paper. */
export interface Printed {
  readonly plan: ShownPlan;
  readonly directory: Directory;
}

/**
 * The plan on paper. While the page around is printed, as by Ctrl+P, it stands in the place of what is
 * on the screen.
 */
export class PaperController implements ReactiveController {
  readonly #host: PaperHost;
  readonly #renderNow: () => void;
  #isPrinting = false;
  #encoder: typeof import('./qr-code.js') | undefined;

  /** @param renderNow renders before it returns: what is printed is what stands there then */
  constructor(host: PaperHost, renderNow: () => void) {
    this.#host = host;
    this.#renderNow = renderNow;
    host.addController(this);
  }

  hostConnected(): void {
    addListener(window, 'beforeprint', this.#begin);
    addListener(window, 'afterprint', this.#end);
    addListener(window, 'keydown', this.#foresee);
  }

  hostDisconnected(): void {
    removeListener(window, 'beforeprint', this.#begin);
    removeListener(window, 'afterprint', this.#end);
    removeListener(window, 'keydown', this.#foresee);
    this.#isPrinting = false;
  }

  /**
   * Loads what a page is printed by, and what draws the code that leads back to the plan. Safari prints
   * only close to the click: it is better loaded before.
   */
  async prepare(): Promise<typeof printPage> {
    const [encoder, printer] = await Promise.all([
      import('./qr-code.js'),
      import('./print-page.js'),
    ]);
    this.#encoder = encoder;
    return printer.printPage;
  }

  /** The same for who may be about to print; what is wrong is told to who prints. */
  readonly prepareSoon = (): void => {
    this.prepare().catch(() => undefined);
  };

  /** What stands on the paper when the page around is printed. */
  render(printed: Printed, renderTitle: (title: string) => TemplateResult): unknown {
    return this.#isPrinting ? this.renderPaper(printed, renderTitle) : nothing;
  }

  /** What stands on a paper of its own. */
  renderPaper(
    {plan, directory}: Printed,
    renderTitle: (title: string) => TemplateResult,
  ): TemplateResult {
    const {locale, situation} = this.#host;
    const link = shareableLink(location.href, situation);
    const code = link && this.#encoder?.encodeQrCode(link.href);
    return html`<div class="paper">
      ${renderPaper(plan, directory, {
        title: renderTitle(msg('Your plan', {id: 'plan'})),
        link: link && {...link, code},
        locale,
      })}
    </div>`;
  }

  /** Nobody prints by the keyboard without one of these keys, and there is no time to load once they do. */
  readonly #foresee = ({key}: Event & {readonly key?: unknown}): void => {
    if (key === 'Control' || key === 'Meta') this.prepareSoon();
  };

  readonly #begin = (): void => {
    this.#isPrinting = true;
    this.#renderNow();
  };

  readonly #end = (): void => {
    this.#isPrinting = false;
    this.#host.requestUpdate();
  };
}
