/**
 * The page's tree, read past whatever a page has named its elements: `<input name="parentNode">` in a
 * form, or `<form name="host">` in the document, hide the members of these names. Nor is a node asked for
 * its class: one that comes from another document has that of its own.
 */

const typeOf = (node: Node): number => Reflect.get(Node.prototype, 'nodeType', node);

export const isElement = (node: Node): node is Element => typeOf(node) === Node.ELEMENT_NODE;

const isShadowRoot = (node: Node): node is ShadowRoot =>
  typeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** The parent of a node; that of a shadow root is its host. */
export const parentOf = (node: Node): Node | null =>
  isShadowRoot(node) ? node.host : Reflect.get(Node.prototype, 'parentNode', node);

/** The children of a node. */
export const childrenOf = (node: Node): Node[] => [
  ...Reflect.get(Node.prototype, 'childNodes', node),
];

/** Puts nodes into an element in place of its children. */
export const replaceChildren = (element: Element, ...nodes: readonly Node[]): void => {
  Element.prototype.replaceChildren.call(element, ...nodes);
};

/** The nearest element at or above a node that fits, through shadow roots. */
export const closest = (node: Node, fits: (element: Element) => boolean): Element | undefined => {
  for (let each: Node | null = node; each; each = parentOf(each)) {
    if (isElement(each) && fits(each)) return each;
  }
  return undefined;
};

/** The document or shadow root an element stands in, and those around it, the nearest first. */
export const rootsAround = (element: Element): Node[] => {
  const roots: Node[] = [];
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (isShadowRoot(node) || typeOf(node) === Node.DOCUMENT_NODE) roots.push(node);
  }
  return roots;
};

/** The shadow root an element stands in; undefined in the page itself. */
export const shadowRootAround = (element: Element): ShadowRoot | undefined => {
  const [root] = rootsAround(element);
  return root && isShadowRoot(root) ? root : undefined;
};

/** An attribute's value, whatever a form has named its controls. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** The closed root that came with the page; older browsers cannot tell, nor can polyfills of elements. */
export const closedRootOf = (element: HTMLElement): ShadowRoot | null => {
  try {
    return element.attachInternals().shadowRoot;
  } catch {
    return null;
  }
};

/** What shows nothing where scripts run. */
const UNSEEN = /^(link|meta|noscript|script|style|template)$/i;

/** Whether there is something to read in an element that stands for it, and not in a place of its own. */
export const hasContent = (element: Element): boolean =>
  childrenOf(element).some(node =>
    isElement(node)
      ? attributeOf(node, 'slot') === null &&
        !UNSEEN.test(Reflect.get(Element.prototype, 'localName', node))
      : typeOf(node) === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
