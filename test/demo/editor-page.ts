import {fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import type {DirectorySource} from '../../src/directory/index.js';
import {seen} from '../elements/support.js';

export type Page = Window & typeof globalThis;

const DRAFT = 'registration-widgets-editor';

export const forgetDraft = (): void => {
  localStorage.removeItem(DRAFT);
};

/** The editor as somebody opens it; `?ui=da` for Danish. */
export const openEditor = async (address = '?ui=en', width = 1280): Promise<Page> => {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe width=${width} height="900"></iframe>`,
  );
  const loaded = oneEvent(frame, 'load');
  frame.src = `/dist/demo/editor.html${address}`;
  await loaded;
  const page = frame.contentWindow as Page;
  await waitUntil(() => page.document.querySelector('.bar'), 'the editor never came');
  return page;
};

export const notice = ({document}: Page): string => seen(document.querySelector('.notice')!);

/** Waits until a notice says these words. */
export const untilNoticed = (page: Page, words: string): Promise<void> =>
  waitUntil(() => notice(page).includes(words), `"${words}" was never said`);

/** A part of the office by its title, opened. */
export const part = ({document}: Page, title: string): HTMLElement => {
  const sections = [...document.querySelectorAll<HTMLDetailsElement>('details.section')];
  const found = sections.find(each => each.querySelector('h3')?.textContent === title);
  if (!found) throw new Error(`No part is called "${title}"`);
  found.open = true;
  return found;
};

/** An item of a list by the beginning of its name, opened. */
export const item = (within: HTMLElement, name: string): HTMLElement => {
  const items = [...within.querySelectorAll<HTMLDetailsElement>('.rows details')];
  const found = items.find(each =>
    each.querySelector('summary')!.textContent.trim().startsWith(name),
  );
  if (!found) throw new Error(`No item is called "${name}"`);
  found.open = true;
  return found;
};

type Control = HTMLInputElement & HTMLSelectElement & HTMLTextAreaElement;

/** The control of a name, by its label or `aria-label`, from a group of a name where there is one. */
export const control = (within: ParentNode, name: string, group?: string): Control => {
  const isIn = (element: Element) =>
    !group || element.closest('fieldset')?.querySelector('legend')?.textContent === group;
  const named = [...within.querySelectorAll<HTMLElement>('[aria-label]')].find(
    each => each.getAttribute('aria-label') === name,
  );
  const label = [...within.querySelectorAll('label')].find(
    each => each.textContent.trim() === name && isIn(each),
  );
  const found = label?.control ?? named;
  if (!found) throw new Error(`Nothing is labelled "${name}"${group ? ` in "${group}"` : ''}`);
  return found as Control;
};

/** Fills a control in, as people do who leave it afterwards. */
export const fill = (within: ParentNode, name: string, value: string, group?: string): void => {
  const filled = control(within, name, group);
  filled.value = value;
  filled.dispatchEvent(new Event('change', {bubbles: true}));
};

export const press = (within: ParentNode, name: string): void => {
  const buttons = [...within.querySelectorAll('button')];
  const button = buttons.find(each => each.textContent.trim().startsWith(name));
  if (!button) throw new Error(`No button begins with "${name}"`);
  button.click();
};

/** Shows an office, or another view, by its name in the list. */
export const show = ({document}: Page, name: string): void => {
  press(document.querySelector('nav')!, name);
};

/** Makes it noon of a day, and draws the view of an office anew: what stands there already knows the real day. */
export const setToday = (page: Page, today: string, office: string): void => {
  page.Date.now = () => Number(new Date(`${today}T12:00+01:00`));
  show(page, office);
};

/** What is shown of our elements, once it contains some words. */
export const untilPreviewed = async (
  {document}: Page,
  selector: string,
  words: string | RegExp,
): Promise<void> => {
  const shown = () => {
    const elements = [...document.querySelectorAll<HTMLElement>(`${selector}:not([hidden])`)];
    return elements.map(each => seen(each)).join('\n');
  };
  const fits = () => (typeof words === 'string' ? shown().includes(words) : words.test(shown()));
  await waitUntil(fits, `${selector} never says ${String(words)}`);
};

/** Saves, and gives the name and content of the file. */
export const saved = async (
  page: Page,
  button = 'Save the file',
): Promise<{name: string; text: string; directory: DirectorySource}> => {
  let blob: Blob | undefined;
  let name = '';
  const {createObjectURL} = page.URL;
  const {click} = page.HTMLAnchorElement.prototype;
  page.URL.createObjectURL = (object: Blob) => {
    blob = object;
    return createObjectURL(object);
  };
  page.HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    press(page.document.querySelector('.bar')!, button);
  } finally {
    page.URL.createObjectURL = createObjectURL;
    page.HTMLAnchorElement.prototype.click = click;
  }
  const text = await blob!.text();
  return {name, text, directory: JSON.parse(text) as DirectorySource};
};

/** Opens a directory as a file of somebody's own. */
export const openFile = async (page: Page, name: string, text: string): Promise<void> => {
  const files = new page.DataTransfer();
  files.items.add(new page.File([text], name));
  const input = page.document.querySelector<HTMLInputElement>('#open-file')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await untilNoticed(page, name);
};
