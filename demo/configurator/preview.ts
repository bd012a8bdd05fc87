import type {Choice} from './choice.js';

/** The page in the frame as high as what it shows. */
const followHeight = (frame: HTMLIFrameElement, body: HTMLElement): void => {
  new ResizeObserver(() => {
    frame.height = String(Math.ceil(body.getBoundingClientRect().height));
  }).observe(body);
};

/** Shows the element chosen in the frame's page, which has the script; nothing while that loads. */
export const showInPreview = (
  frame: HTMLIFrameElement,
  {tag, attributes, theme, page, ui}: Choice,
): void => {
  const document = frame.contentDocument;
  const place = document?.querySelector('main');
  if (!document || !place) return;
  document.documentElement.lang = ui;
  document.documentElement.dataset['page'] = page;
  const sheet = document.querySelector<HTMLLinkElement>('#theme')!;
  const href = theme === 'none' ? '' : `../embed/themes/${theme}.css`;
  if (sheet.getAttribute('href') !== href) sheet.setAttribute('href', href);
  sheet.disabled = !href;
  const shown = place.firstElementChild;
  const element = shown?.localName === tag ? shown : document.createElement(tag);
  for (const name of element.getAttributeNames()) {
    if (!(name in attributes) && name !== 'state') element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  if (element === shown) return;
  if (!shown) followHeight(frame, document.body);
  place.replaceChildren(element);
};
