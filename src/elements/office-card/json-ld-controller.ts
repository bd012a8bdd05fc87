import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Publication} from './json-ld.js';

type Publish = typeof import('./json-ld.js').publishJsonLd;

/** Publishes what a card shows in the head of the page, by code that is loaded with the first such card. */
export class JsonLdController implements ReactiveController {
  readonly #card: ReactiveControllerHost & Element;
  readonly #wanted: () => Publication | undefined;
  readonly #fail: (error: unknown) => void;
  #publish: Promise<Publish> | undefined;

  /**
   * @param wanted what the card publishes now; undefined: nothing
   * @param fail is told what kept it from being published
   */
  constructor(
    card: ReactiveControllerHost & Element,
    wanted: () => Publication | undefined,
    fail: (error: unknown) => void,
  ) {
    this.#card = card;
    this.#wanted = wanted;
    this.#fail = fail;
    card.addController(this);
  }

  hostUpdated(): void {
    void this.#update();
  }

  hostDisconnected(): void {
    void this.#update();
  }

  async #update(): Promise<void> {
    const isUnderWay = Boolean(this.#publish);
    if (!isUnderWay && !this.#wanted()) return;
    try {
      this.#publish ??= import('./json-ld.js').then(({publishJsonLd}) => publishJsonLd);
      const publish = await this.#publish;
      publish(this.#card, this.#card.isConnected ? this.#wanted() : undefined);
    } catch (error) {
      // Whatever kept it from loading may have passed by the next update.
      this.#publish = undefined;
      this.#fail(error);
      // One that began before what brought this update about cannot answer for it.
      if (isUnderWay) await this.#update();
    }
  }
}
