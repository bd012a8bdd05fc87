import type {DirectoryElement} from './directory-element.js';

const WIDGET = 'data-widget';

/** Our elements on this page, by their tags. */
const definitions = new Map<string, typeof DirectoryElement>();

let observer: MutationObserver | undefined;

/** Names that are not ours and have been complained of. */
const unknown = new Set<string>();

const refuse = (tag: string): void => {
  if (unknown.has(tag)) return;
  unknown.add(tag);
  console.warn(`${WIDGET}="${tag}": name one of ${[...definitions.keys()].join(', ')}`);
};

/** Puts the element a place names into it, around what stands there, or brings it up to date. */
const fill = (place: Element): void => {
  const tag = place.getAttribute(WIDGET);
  const definition = definitions.get(tag!);
  if (!definition) {
    if (tag) refuse(tag);
    return;
  }
  observer!.observe(place, {attributes: true});
  let element = place.firstElementChild;
  if (element?.localName !== tag) {
    const holder = element && definitions.has(element.localName) ? element : place;
    element = document.createElement(tag!);
    element.append(...holder.childNodes);
    place.replaceChildren(element);
  }
  for (const name of [...definition.observedAttributes, 'lang']) {
    const value = place.getAttribute(`data-${name}`);
    if (value === null) element.removeAttribute(name);
    else if (value !== element.getAttribute(name)) element.setAttribute(name, value);
  }
};

const fillIn = (root: ParentNode): void => {
  root.querySelectorAll(`[${WIDGET}]`).forEach(fill);
};

const follow: MutationCallback = records => {
  for (const {type, target, addedNodes} of records) {
    if (type === 'attributes') fill(target as Element);
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.hasAttribute(WIDGET)) fill(node);
      fillIn(node);
    }
  }
};

/**
 * `<div data-widget="office-card" data-office="…">` does what the element does, for pages that may not
 * contain tags of ours: what stands in the place goes into the element, attributes of the element are
 * read from `data-` attributes, and both are followed.
 */
export const followDataWidgets = (elements: readonly (typeof DirectoryElement)[]): void => {
  // What the parser has not finished cannot be moved.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => {
      followDataWidgets(elements);
    });
    return;
  }
  for (const element of elements) {
    const isOurs = customElements.get(element.tag) === (element as unknown);
    if (isOurs) definitions.set(element.tag, element);
  }
  observer = new MutationObserver(follow);
  observer.observe(document, {childList: true, subtree: true, attributeFilter: [WIDGET]});
  fillIn(document);
};
