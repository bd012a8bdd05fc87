import type {Choice} from './choice.js';
import {INLINE} from './fallback.js';

/** What the preview shows beside the choice itself. */
export interface Shown {
  /** Attributes for the preview alone: the instant, answers. */
  readonly attributes: Readonly<Record<string, string>>;
  /** A rule for the page's style sheet; empty where there is none. */
  readonly style: string;
  /** The words before the element, where it stands in a sentence. */
  readonly sentence: string;
  /** What is in the element where no script runs. */
  readonly fallback: () => Iterable<Node>;
}

/** The page in the frame as high as what it shows. */
const followHeight = (frame: HTMLIFrameElement, body: HTMLElement): void => {
  new ResizeObserver(() => {
    frame.height = String(Math.ceil(body.getBoundingClientRect().height));
  }).observe(body);
};

const setPage = (frame: HTMLIFrameElement, page: Document, choice: Choice, style: string): void => {
  const root = page.documentElement;
  root.dataset['page'] = choice.page;
  root.dir = choice.direction;
  // A page from right to left is in such a language.
  root.lang = choice.direction === 'rtl' ? 'ar' : choice.ui;
  const link = page.querySelector<HTMLLinkElement>('#theme')!;
  const href = choice.theme === 'none' ? '' : `../embed/themes/${choice.theme}.css`;
  if (link.getAttribute('href') !== href) link.setAttribute('href', href);
  link.disabled = !href;
  const {CSSStyleSheet} = frame.contentWindow as Window & typeof globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  page.adoptedStyleSheets = [sheet];
};

const setAttributes = (element: Element, attributes: Readonly<Record<string, string>>): void => {
  for (const name of element.getAttributeNames()) {
    if (!(name in attributes) && name !== 'state') element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
};

const elementIn = (place: Element, page: Document, tag: string): Element => {
  const shown = place.querySelector(tag);
  if (shown) return shown;
  const element = page.createElement(tag);
  const paragraph = page.createElement('p');
  paragraph.append('', element);
  place.replaceChildren(tag === INLINE ? paragraph : element);
  return element;
};

/** A frame in which no script runs shows what its own page has for that. */
const scriptlessFrame = (page: Document): HTMLIFrameElement => {
  const frame = page.createElement('iframe');
  frame.setAttribute('sandbox', '');
  frame.src = '../embed/embed.html';
  frame.title = 'embed.html';
  return frame;
};

const showScriptless = (place: Element, page: Document, choice: Choice, shown: Shown): void => {
  if (choice.spelling === 'iframe') {
    place.replaceChildren(scriptlessFrame(page));
    return;
  }
  const holder = page.createElement(choice.tag === INLINE ? 'p' : 'div');
  if (choice.tag === INLINE) holder.append(shown.sentence);
  holder.append(...shown.fallback());
  place.replaceChildren(holder);
};

/** Shows the element chosen in the frame's page, which has the script; nothing while that loads. */
export const showInPreview = (frame: HTMLIFrameElement, choice: Choice, shown: Shown): void => {
  const page = frame.contentDocument;
  const place = page?.querySelector('main');
  if (!page || !place) return;
  if (!place.firstChild) followHeight(frame, page.body);
  setPage(frame, page, choice, shown.style);
  if (choice.scriptless) {
    showScriptless(place, page, choice, shown);
    return;
  }
  const element = elementIn(place, page, choice.tag);
  if (choice.tag === INLINE) element.previousSibling!.nodeValue = shown.sentence;
  setAttributes(element, {...choice.attributes, ...shown.attributes});
};
