import {tell} from '../../console.js';
import {addListener, pageDocument} from '../../page/document.js';
import {attributeOf, childrenOf, isElement, replaceChildren} from '../../page/tree.js';
import type {DirectoryElement} from './directory-element.js';

const WIDGET = 'data-widget';
const PLACES = `[${WIDGET}]`;

/** Our elements on this page, by their tags. */
const definitions = new Map<string, typeof DirectoryElement>();

/** The elements that stand in places. */
const elements = new WeakMap<Element, Element>();

let observer: MutationObserver | undefined;

/** Names that are not ours and have been complained of. */
const unknown = new Set<string>();

const refuse = (tag: string): void => {
  if (unknown.has(tag)) return;
  unknown.add(tag);
  tell('warn', `${WIDGET}="${tag}": must be one of ${[...definitions.keys()].join(', ')}`);
};

const isBlank = (node: Node): boolean => !isElement(node) && !node.nodeValue?.trim();

/** How often a place is filled again within a second: a page that takes the element out each time wins. */
const MOST_REFILLS = 20;

const refills = new WeakMap<Element, number>();

const mayRefill = (place: Element): boolean => {
  const count = refills.get(place) ?? 0;
  if (!count) setTimeout(() => refills.delete(place), 1000);
  refills.set(place, count + 1);
  if (count === MOST_REFILLS) {
    tell('warn', `${WIDGET}: the page keeps replacing what stands here; leaving it alone.`, place);
  }
  return count < MOST_REFILLS;
};

/** Our element where a library has taken a place's markup out and put it in again. */
const copyIn = (place: Element, tag: string): Element | undefined => {
  const [element, ...others] = childrenOf(place).filter(node => !isBlank(node));
  return element && isElement(element) && element.localName === tag && !others.length
    ? element
    : undefined;
};

/** In a document of SVG or another XML, `createElement` would make none of HTML. */
const newElement = (definition: typeof DirectoryElement): Element =>
  new (definition as unknown as new () => DirectoryElement)();

/**
 * The element a place names, standing in it around what the page has written there. What the page writes
 * later – by a morph, by `textContent = …` – becomes its content in place of what it had.
 */
const elementIn = (place: Element, definition: typeof DirectoryElement): Element | undefined => {
  const {tag} = definition;
  const former = elements.get(place) ?? copyIn(place, tag);
  const written = childrenOf(place).filter(node => node !== former);
  const isPageContent = !written.every(isBlank);
  if (former?.localName === tag && former.parentNode === place && !isPageContent) {
    elements.set(place, former);
    return former;
  }
  if (former && !mayRefill(place)) return undefined;
  const element = former?.localName === tag ? former : newElement(definition);
  if (isPageContent) element.replaceChildren(...written);
  else if (former && former !== element) element.replaceChildren(...former.childNodes);
  elements.set(place, element);
  replaceChildren(place, element);
  return element;
};

/** Puts the element a place names into it, or brings it up to date. */
const fill = (place: Element): void => {
  const tag = attributeOf(place, WIDGET);
  const definition = definitions.get(tag!);
  if (!definition) {
    if (tag) refuse(tag);
    return;
  }
  observer!.observe(place, {attributes: true});
  const element = elementIn(place, definition);
  if (!element) return;
  for (const name of definition.hostAttributes) {
    const value = attributeOf(place, `data-${name}`);
    if (value === null) element.removeAttribute(name);
    else if (value !== element.getAttribute(name)) element.setAttribute(name, value);
  }
};

const isPlace = (node: Node): node is Element =>
  isElement(node) && attributeOf(node, WIDGET) !== null;

const follow: MutationCallback = records => {
  const places = new Set<Element>();
  for (const {target, addedNodes} of records) {
    for (const node of [target, ...addedNodes]) if (isPlace(node)) places.add(node);
    for (const node of addedNodes) {
      if (!isElement(node)) continue;
      // A form may have a control of that name.
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its overloads for old tags are
      const below = Element.prototype.querySelectorAll.call(node, PLACES);
      for (const place of below) places.add(place);
    }
  }
  for (const place of places) fill(place);
};

/**
 * `<div data-widget="office-card" data-office="…">` does what the element does, for pages that may not
 * contain tags of ours: what stands in the place goes into the element, attributes of the element are
 * read from `data-` attributes, and both are followed.
 */
export const followDataWidgets = (ours: readonly (typeof DirectoryElement)[]): void => {
  // What the parser has not finished cannot be moved.
  if (pageDocument.readyState === 'loading') {
    addListener(document, 'DOMContentLoaded', () => {
      followDataWidgets(ours);
    });
    return;
  }
  for (const element of ours) {
    const isOurs = customElements.get(element.tag) === (element as unknown);
    if (isOurs) definitions.set(element.tag, element);
  }
  observer = new MutationObserver(follow);
  observer.observe(document, {childList: true, subtree: true, attributeFilter: [WIDGET]});
  for (const place of pageDocument.querySelectorAll(PLACES)) fill(place);
};
