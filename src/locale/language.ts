/** The languages the interface speaks, by BCP 47 tag. */
export type Language = 'en' | 'da';

const parentOf = (node: Node): Node | null => node.parentNode ?? (node as ShadowRoot).host;

/**
 * The language for a BCP 47 tag: `da-DK` → `da`, `fr` → `en`. Readers of Norwegian and Swedish read
 * Danish.
 */
export const matchLanguage = (tag: string): Language =>
  /^(da|nb|nn|no|sv)\b/i.test(tag) ? 'da' : 'en';

/** The tag of the nearest `lang` at or above an element, through the hosts of shadow roots; else `en`. */
export const languageTagOf = (element: Element): string => {
  for (let node: Node | null | undefined = element; node; node = parentOf(node)) {
    const tag = (node as Partial<Element>).getAttribute?.('lang');
    if (tag) return tag;
  }
  return 'en';
};

const callbacks = new Set<() => void>();

let observer: MutationObserver | undefined;

/**
 * Calls back when `lang` changes anywhere an element may inherit it from.
 * @returns ends the watch
 */
export const watchLanguage = (element: Element, callback: () => void): (() => void) => {
  observer ??= new MutationObserver(() => {
    callbacks.forEach(call => {
      call();
    });
  });
  callbacks.add(callback);
  for (let node: Node | undefined = element; node; node = (node as Partial<ShadowRoot>).host) {
    node = node.getRootNode();
    observer.observe(node, {attributes: true, attributeFilter: ['lang'], subtree: true});
  }
  return () => {
    callbacks.delete(callback);
    if (!callbacks.size) observer?.disconnect();
  };
};
