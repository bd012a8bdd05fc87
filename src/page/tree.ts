/**
 * The page's tree, read past whatever a page has named its elements: `<input name="parentNode">` in a
 * form, or `<form name="host">` in the document, hide the members of these names.
 */

/** The parent of a node; that of a shadow root is its host. */
export const parentOf = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : Reflect.get(Node.prototype, 'parentNode', node);

/** The nearest element at or above a node that fits, through shadow roots. */
export const closest = (node: Node, fits: (element: Element) => boolean): Element | undefined => {
  for (let each: Node | null = node; each; each = parentOf(each)) {
    if (each instanceof Element && fits(each)) return each;
  }
  return undefined;
};

/** The document or shadow root an element stands in, and those around it, the nearest first. */
export const rootsAround = (element: Element): Node[] => {
  const roots: Node[] = [];
  let node: Node = element;
  for (let parent: Node | null = node; parent; parent = parentOf(node)) {
    node = parent;
    if (node instanceof ShadowRoot || node instanceof Document) roots.push(node);
  }
  return roots;
};

/** The host of the shadow root an element stands in; undefined in the page itself. */
export const hostOf = (element: Element): Element | undefined => {
  const [root] = rootsAround(element);
  return root instanceof ShadowRoot ? root.host : undefined;
};

/** An attribute's value, whatever a form has named its controls. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
