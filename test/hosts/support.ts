import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {nameOf} from '../built-in.js';
import {shownIn} from '../elements/support.js';

/** A host's page, with what `heard.js` has heard in it. */
export type HostPage = Window & typeof globalThis & {readonly heard: readonly string[]};

/** Opens a page of `test/hosts/pages` in a frame; with a sandbox, under its permissions. */
export const openFrame = async (address: string, sandbox?: string): Promise<HTMLIFrameElement> => {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width="800" height="600"></iframe>`);
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const loaded = oneEvent(frame, 'load');
  frame.src = `/hosts/${address}`;
  await loaded;
  return frame;
};

export const openHost = async (address: string): Promise<HostPage> =>
  (await openFrame(address)).contentWindow as HostPage;

/** What stands in the pages, and what a reader sees of it when all is well. */
export const EVERYTHING = {
  'office-card': nameOf('siri'),
  'registration-steps': /December.*Your plan/,
  '[data-widget] > open-now-badge': /[oO]pen|[cC]losed|appointment|[pP]hone/,
} as const;

/** What stands in the pages inside the elements, for when they cannot be drawn. */
export const FALLBACK = {
  'office-card': /^SIRI, \+45 72 14 20 00$/,
  'registration-steps': /^Ask at Torvet 5$/,
  '[data-widget]': /^\+45 89 40 10 40$/,
} as const;

/** Waits for a page to show what it should, in boxes that take up room. */
export const shows = async (
  page: Window,
  expected: Readonly<Record<string, string | RegExp>>,
): Promise<void> => {
  for (const [selector, words] of Object.entries(expected)) {
    const element = await shownIn(page, selector, words);
    const drawn = [...(element.shadowRoot?.querySelectorAll(':not(slot)') ?? [])];
    const takesRoom = (drawn.length ? drawn : [element]).some(each => {
      const {width, height} = each.getBoundingClientRect();
      return width > 0 && height > 0;
    });
    expect(takesRoom, `${selector} takes up room`).to.equal(true);
  }
};

/** What a page in a sandbox, which cannot be looked into, answers when asked. */
export const askFrame = async (
  frame: HTMLIFrameElement,
  isEnough: (seen: readonly string[], heard: readonly string[]) => boolean,
): Promise<{readonly heard: readonly string[]; readonly seen: readonly string[]}> => {
  let answer: {heard: readonly string[]; seen: readonly string[]} = {heard: [], seen: []};
  const listen = ({source, data}: MessageEvent<typeof answer>) => {
    if (source === frame.contentWindow) answer = data;
  };
  addEventListener('message', listen);
  try {
    await waitUntil(() => {
      frame.contentWindow!.postMessage('what is seen?', '*');
      return isEnough(answer.seen, answer.heard);
    }, 'never seen');
  } catch (error) {
    throw new Error(JSON.stringify(answer), {cause: error});
  } finally {
    removeEventListener('message', listen);
  }
  return answer;
};
