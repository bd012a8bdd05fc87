import type {OpenNowBadge} from '../elements/open-now-badge/open-now-badge.js';
import type {DirectoryElement} from '../elements/shared/directory-element.js';

/** What a link to a plan adds behind the `#`: the element itself reads it. */
const SHARED_ANSWERS = 'rw';

const LEVEL = 'heading-level';

/**
 * The element that `#office-card?office=siri&lang=da` asks for. Addresses are written by hand: a `+` is
 * itself, and only the first `?` parts the element from its attributes.
 *
 * @throws Error with a message for whoever wrote the address
 */
const elementFor = (address: string): HTMLElement => {
  const [, tag = '', query = ''] = /^([^?]*)\??(.*)$/.exec(address) ?? [];
  const definition = customElements.get(tag) as typeof DirectoryElement | undefined;
  if (!definition) {
    throw new Error(`there is no <${tag}>. Write embed.html#office-card?office=siri`);
  }
  const element = document.createElement(tag);
  for (const [name, value] of new URLSearchParams(query.replaceAll('+', '%2B'))) {
    if (name === SHARED_ANSWERS) continue;
    if (!definition.hostAttributes.includes(name)) {
      const known = definition.hostAttributes.join(', ');
      throw new Error(`<${tag}> has no attribute ${name}. It has ${known}`);
    }
    // Else anybody could have this address say what they like.
    if (name === 'src' && new URL(value, location.href).origin !== location.origin) {
      throw new Error(`src="${value}" must be on the server of this page`);
    }
    element.setAttribute(name, value);
  }
  // It is all there is on the page, so its headings begin with the first.
  if (definition.hostAttributes.includes(LEVEL) && !element.hasAttribute(LEVEL)) {
    element.setAttribute(LEVEL, '1');
  }
  return element;
};

const main = document.querySelector('main')!;
const wayOut = main.firstElementChild!;
const {title} = document;

/** Gives the page the language of what it shows, and a title: a frame is announced by it. */
const describe = (element: HTMLElement): void => {
  const root = element.shadowRoot;
  const content = root?.querySelector<HTMLElement>('div[lang]');
  const named = root?.querySelector('caption') ?? root?.querySelector('[part=heading]');
  const words = named?.textContent ?? (element as Partial<OpenNowBadge>).officeName;
  const next = words?.replace(/\s+/g, ' ').trim() ?? title;
  if (document.title !== next) document.title = next;
  if (content && content.lang !== document.documentElement.lang) {
    document.documentElement.lang = content.lang;
  }
};

let observer: MutationObserver | undefined;

/**
 * Who reads the page is shown a way out, and none of the words of the address: else anybody could have
 * this server say what they like. Who wrote it finds the fault on the console.
 */
const show = (): void => {
  observer?.disconnect();
  try {
    const element = elementFor(location.hash.slice(1));
    document.documentElement.lang = element.lang || 'en';
    main.replaceChildren(element);
    observer = new MutationObserver(() => {
      describe(element);
    });
    observer.observe(element.shadowRoot!, {childList: true, characterData: true, subtree: true});
  } catch (error) {
    console.error(`embed.html: ${(error as Error).message}`);
    main.replaceChildren(wayOut);
    document.title = title;
  }
};

addEventListener('hashchange', show);
show();

if (parent !== window) {
  new ResizeObserver(() => {
    const {height} = document.documentElement.getBoundingClientRect();
    parent.postMessage({type: 'registration-widgets:height', height: Math.ceil(height)}, '*');
  }).observe(document.documentElement);
}
