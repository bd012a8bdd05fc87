/** The languages the interface speaks, by BCP 47 tag. */
export type Language = 'en' | 'da';

/** Who reads no language of ours, but one its speakers read. */
const kin: Readonly<Record<string, Language>> = {en: 'en', da: 'da', nb: 'da', nn: 'da', no: 'da', sv: 'da'};

const parentOf = (node: Node): Node | null => node.parentNode ?? (node as ShadowRoot).host;

/** The language for a BCP 47 tag: `da-DK` → `da`, `nb` → `da`, `fr` → `en`. */
export const matchLanguage = (tag: string): Language =>
  kin[tag.toLowerCase().split(/[-_]/)[0]!] ?? 'en';

/** The tag of the nearest `lang` at or above an element, through the hosts of shadow roots; else `en`. */
export const languageTagOf = (element: Element): string => {
  for (let node: Node | null | undefined = element; node; node = parentOf(node)) {
    const tag = (node as Partial<Element>).getAttribute?.('lang');
    if (tag) return tag;
  }
  return 'en';
};

const observed = new Map<Node, {observer: MutationObserver; callbacks: Set<() => void>}>();

/**
 * Calls back when `lang` changes anywhere an element may inherit it from.
 * @returns ends the watch
 */
export const watchLanguage = (element: Element, callback: () => void): (() => void) => {
  const roots: Node[] = [];
  let root = element.getRootNode();
  roots.push(root);
  while (root instanceof ShadowRoot) roots.push((root = root.host.getRootNode()));
  for (const node of roots) {
    let watch = observed.get(node);
    if (!watch) {
      const callbacks = new Set<() => void>();
      const observer = new MutationObserver(() => {
        callbacks.forEach(call => {
          call();
        });
      });
      observer.observe(node, {attributes: true, attributeFilter: ['lang'], subtree: true});
      observed.set(node, (watch = {observer, callbacks}));
    }
    watch.callbacks.add(callback);
  }
  return () => {
    for (const node of roots) {
      const watch = observed.get(node);
      watch?.callbacks.delete(callback);
      if (watch?.callbacks.size === 0) {
        watch.observer.disconnect();
        observed.delete(node);
      }
    }
  };
};
