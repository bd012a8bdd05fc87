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

/** An element that speaks a language and draws itself anew when that may have changed. */
type Speaker = Element & {requestUpdate(): void};

const speakers = new Set<Speaker>();

let observer: MutationObserver | undefined;

/** Has an element draw itself anew when `lang` changes anywhere it may inherit it from. */
export const watchLanguage = (speaker: Speaker): void => {
  observer ??= new MutationObserver(() => {
    for (const each of speakers) each.requestUpdate();
  });
  speakers.add(speaker);
  for (let node: Node | undefined = speaker; node; node = (node as Partial<ShadowRoot>).host) {
    node = node.getRootNode();
    observer.observe(node, {attributes: true, attributeFilter: ['lang'], subtree: true});
  }
};

/** Ends the watch. */
export const leaveLanguage = (speaker: Speaker): void => {
  speakers.delete(speaker);
  if (!speakers.size) observer?.disconnect();
};
