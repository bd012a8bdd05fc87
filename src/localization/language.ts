/** The languages the elements speak, by BCP 47 tag. */
export const LANGUAGES = ['en', 'da', 'de', 'pl', 'ro', 'uk', 'lt', 'bg', 'ar', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Whether a language is written from right to left. */
export const isRightToLeft = (language: Language): boolean => language === 'ar';

const parentOf = (node: Node): Node | null => node.parentNode ?? (node as ShadowRoot).host;

/**
 * The language for a BCP 47 tag: `de-AT` → `de`, `fr` → `en`. Readers of Norwegian and Swedish read
 * Danish.
 */
export const matchLanguage = (tag: string): Language => {
  const [subtag = ''] = tag.toLowerCase().split('-');
  return /^(nb|nn|no|sv)$/.test(subtag)
    ? 'da'
    : (LANGUAGES.find(language => language === subtag) ?? 'en');
};

/** An element that speaks a language and draws itself anew when that may have changed. */
type Speaker = Element & {requestUpdate(): void};

const speakers = new Set<Speaker>();

/** What readers have chosen for single elements. */
const chosen = new WeakMap<Node, Language>();

const PICKER = 'language-picker';

/** What readers have chosen for all elements that share a picker. */
let pickedForAll: Language | undefined;

const pickedFor = (node: Node): Language | undefined =>
  chosen.get(node) ??
  ((node as Partial<Element>).getAttribute?.(PICKER) === '' ? pickedForAll : undefined);

const drawAllAnew = (): void => {
  for (const each of speakers) each.requestUpdate();
};

/**
 * A reader chooses the language of an element, of what it contains, and of all others of the page that
 * share its picker: `language-picker` without a value.
 */
export const chooseLanguage = (element: Element, language: Language): void => {
  chosen.delete(element);
  if (element.getAttribute(PICKER) === '') pickedForAll = language;
  // Who goes back to the page's language follows the page again.
  else if (matchLanguage(languageTagOf(element)) !== language) chosen.set(element, language);
  drawAllAnew();
};

/**
 * The language chosen by the reader, or the tag of the nearest `lang`, at or above an element, through
 * the hosts of shadow roots; else `en`.
 */
export const languageTagOf = (element: Element): string => {
  for (let node: Node | null | undefined = element; node; node = parentOf(node)) {
    const tag = pickedFor(node) ?? (node as Partial<Element>).getAttribute?.('lang');
    if (tag) return tag;
  }
  return 'en';
};

let observer: MutationObserver | undefined;

/** Has an element draw itself anew when `lang` changes anywhere it may inherit it from. */
export const watchLanguage = (speaker: Speaker): void => {
  observer ??= new MutationObserver(drawAllAnew);
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
