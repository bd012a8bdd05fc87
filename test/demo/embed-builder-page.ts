import {fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {openPage, untilSeen} from '../elements/support.js';

export type Page = Window & typeof globalThis;

/** The embed builder at an address such as `?ui=da#office-card`. */
export const open = async (address: string, width = 1280): Promise<Page> => {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe width=${width} height="900" allow="clipboard-write"></iframe>`,
  );
  const loaded = oneEvent(frame, 'load');
  frame.src = `/dist/demo/index.html${address}`;
  await loaded;
  const page = frame.contentWindow as Page;
  await waitUntil(() => page.document.querySelector('.snippet'), 'the embed builder never came');
  const builder = find(page, 'embed-builder') as HTMLElement & {integrity?: string};
  await waitUntil(() => builder.integrity, 'no hash came');
  await drawn(page);
  return page;
};

/** Waits for what was chosen to be drawn. */
export const drawn = async (page: Page): Promise<void> => {
  const builder = find(page, 'embed-builder') as HTMLElement & {updateComplete: Promise<unknown>};
  await builder.updateComplete;
};

export const find = ({document}: Page, selector: string): HTMLElement =>
  document.querySelector<HTMLElement>(selector)!;

export const snippetIn = (page: Page): string => find(page, '.snippet').textContent;

export const frameIn = ({document}: Page): HTMLIFrameElement =>
  document.querySelector<HTMLIFrameElement>('.window iframe')!;

/** The control whose label begins with these words. */
export const control = (page: Page, words: string): HTMLSelectElement | HTMLInputElement => {
  const labels = [...page.document.querySelectorAll('label')];
  const label = labels.find(({textContent}) => textContent.trim().startsWith(words));
  if (!label) throw new Error(`No label begins with "${words}"`);
  return label.control as HTMLSelectElement;
};

/** Chooses by label, as people do. */
export const choose = async (page: Page, words: string, value?: string): Promise<void> => {
  const chosen = control(page, words);
  if (value === undefined) chosen.click();
  else {
    chosen.value = value;
    chosen.dispatchEvent(new Event('input', {bubbles: true}));
    chosen.dispatchEvent(new Event('change', {bubbles: true}));
  }
  await drawn(page);
};

export const press = async (page: Page, words: string): Promise<void> => {
  const buttons = [...page.document.querySelectorAll('button')];
  const button = buttons.find(({textContent}) => textContent.trim() === words);
  if (!button) throw new Error(`No button says "${words}"`);
  button.click();
  await drawn(page);
};

export const preview = (page: Page): Document => frameIn(page).contentDocument!;

export const previewed = async (page: Page, selector: string, words: string | RegExp) => {
  await waitUntil(() => preview(page).querySelector(selector), `${selector} is not previewed`);
  await untilSeen(preview(page).querySelector(selector)!, words);
};

/** Code as it stands on a page that has nothing else. */
export const pasteCode = (code: string): Promise<Page> =>
  openPage(`<!doctype html><html lang="en"><title>Blank</title>${code}</html>`);

/** The snippet as it stands on a page that has nothing else. */
export const paste = (page: Page): Promise<Page> => pasteCode(snippetIn(page));

/** Waits until an element shows something of its own. */
export const untilShown = async ({document}: Page, tag: string): Promise<void> => {
  await waitUntil(
    () => document.querySelector(tag)?.shadowRoot?.childElementCount,
    `<${tag}> shows nothing`,
  );
};

/** Puts a clipboard into a page, and gives what is copied to it. */
export const replaceClipboard = ({navigator}: Page, isAllowed = true): readonly string[] => {
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    value: {
      writeText: (text: string) => {
        copied.push(text);
        return isAllowed ? Promise.resolve() : Promise.reject(new Error());
      },
    },
  });
  return copied;
};

/** An address of the embed builder with the element behind it. */
export const withSnippet = (element: string, query = ''): string =>
  `?ui=en&folder=/dist/embed/${query}#${element}`;
