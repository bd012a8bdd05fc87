import {nothing} from 'lit';
import type {ChildPart} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';

type Content = (() => unknown) | undefined;

class WhenOpened extends AsyncDirective {
  #disclosure: HTMLDetailsElement | undefined;
  #content: Content;
  #wasOpened = false;

  override render(content: Content): unknown {
    return this.#wasOpened && content ? content() : nothing;
  }

  override update(part: ChildPart, [content]: [Content]): unknown {
    this.#content = content;
    if (!this.#disclosure) {
      this.#disclosure = part.parentNode as HTMLDetailsElement;
      this.#disclosure.addEventListener('toggle', this.#follow);
    }
    return this.render(content);
  }

  readonly #follow = (): void => {
    if (this.#wasOpened || !this.#disclosure!.open) return;
    this.#wasOpened = true;
    this.setValue(this.render(this.#content));
  };
}

/**
 * Renders something in a `<details>` from the moment the browser says that it is open; undefined: not
 * yet. Of one that is open from the start the browser says so a moment later, when what is around it
 * stands already.
 */
export const whenOpened = directive(WhenOpened);
