import {nothing} from 'lit';
import type {ChildPart, ReactiveControllerHost} from 'lit';
import {Directive, directive} from 'lit/directive.js';

type Content = (() => unknown) | undefined;

class WhenOpened extends Directive {
  #disclosure: HTMLDetailsElement | undefined;
  #wasOpened = false;

  override render(content: Content): unknown {
    return this.#wasOpened && content ? content() : nothing;
  }

  override update({parentNode, options}: ChildPart, [content]: [Content]): unknown {
    if (!this.#disclosure) {
      const disclosure = (this.#disclosure = parentNode as HTMLDetailsElement);
      disclosure.addEventListener('toggle', () => {
        if (this.#wasOpened || !disclosure.open) return;
        this.#wasOpened = true;
        (options!.host as unknown as ReactiveControllerHost).requestUpdate();
      });
    }
    return this.render(content);
  }
}

/**
 * Renders something in a `<details>` from the moment the browser says that it is open; undefined: not
 * yet. Of one that is open from the start the browser says so a moment later, when what is around it
 * stands already.
 */
export const whenOpened = directive(WhenOpened);
