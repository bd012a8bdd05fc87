/** An element to show, with its attributes. */
export interface Shown {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

type Updating = HTMLElement & {readonly updateComplete?: Promise<unknown>};

/**
 * Shows an element. Where its directory changes, the one shown stays until another has loaded the new one,
 * so that nothing flickers while somebody edits.
 */
export class LiveElement extends HTMLElement {
  #shown: Shown | undefined;
  #current: Updating | undefined;
  #next: Updating | undefined;

  set shown(shown: Shown) {
    const before = this.#shown;
    if (before && JSON.stringify(before) === JSON.stringify(shown)) return;
    this.#shown = shown;
    const isSame =
      before?.tag === shown.tag && before.attributes['src'] === shown.attributes['src'];
    if (isSame && this.#current && !this.#next) this.#write(this.#current, shown);
    else void this.#replace(shown);
  }

  #write(element: Updating, {attributes}: Shown): void {
    for (const name of element.getAttributeNames()) {
      if (!(name in attributes) && name !== 'state') element.removeAttribute(name);
    }
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  }

  async #replace(shown: Shown): Promise<void> {
    const {tag} = shown;
    const next: Updating = document.createElement(tag);
    this.#write(next, shown);
    const isFirst = this.#current?.localName !== tag;
    if (isFirst) this.replaceChildren();
    else this.#next?.remove();
    this.#next = next;
    next.hidden = !isFirst;
    this.append(next);
    await customElements.whenDefined(tag);
    await next.updateComplete;
    if (this.#next !== next) return;
    this.#next = undefined;
    this.#current = next;
    next.hidden = false;
    for (const other of [...this.children]) if (other !== next) other.remove();
  }
}
