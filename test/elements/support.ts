import {fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import type {DirectoryErrorEvent, RegistrationSteps} from '../../src/index.js';
import {sample} from '../directory/sample.js';

/** A Monday that is no holiday of any kind; Denmark is one hour ahead of UTC. */
const MONDAY = '2026-11-23';

/** An instant by the clock in Denmark, in winter. */
export const inDenmark = (time: string, day = MONDAY): string => `${day}T${time}+01:00`;

export const OFFICES = [
  'borgerservice-herning',
  'skattecenter-herning',
  'skattestyrelsen',
  'statsforvaltningen-aarhus',
  'siri',
  'ics-west-aarhus',
] as const;

export const LANGUAGES = ['en', 'da'] as const;

const childrenOf = (node: Node): Iterable<Node> => {
  switch ((node as Partial<Element>).localName) {
    case 'slot': {
      const assigned = (node as HTMLSlotElement).assignedNodes({flatten: true});
      return assigned.length ? assigned : node.childNodes;
    }
    case 'details':
      if ((node as HTMLDetailsElement).open) return node.childNodes;
      return [...node.childNodes].filter(
        child => (child as Partial<Element>).localName === 'summary',
      );
    default:
      return ((node as Partial<Element>).shadowRoot ?? node).childNodes;
  }
};

/** What only who does not see is told. */
const isUnseen = (node: Node): boolean =>
  node instanceof Element && node.classList.contains('unseen');

const textsIn = (node: Node): string[] => {
  if (isUnseen(node)) return [];
  if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue!];
  if ((node as Partial<Element>).localName === 'br') return ['\n'];
  return [...childrenOf(node)].flatMap(textsIn);
};

/** What a reader sees in an element, spaces collapsed: through shadow roots, but not behind closed disclosures. */
export const seen = (node: Node): string =>
  // What only keeps words together is not seen.
  textsIn(node).join('').replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

const LIVE = '[role=status], [role=alert], output, [aria-live=polite], [aria-live=assertive]';

const textOf = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a screen reader says by itself while something happens in a page: what comes into live regions. */
export const spokenDuring = async (action: () => Promise<unknown>): Promise<string[]> => {
  const spoken: string[] = [];
  const changed = new Set<Element>();
  const observer = new MutationObserver(records => {
    changed.clear();
    for (const {target, addedNodes} of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const around = element?.closest(LIVE);
      if (around) changed.add(around);
      for (const added of addedNodes) {
        if (!(added instanceof Element)) continue;
        for (const region of [added, ...added.querySelectorAll(LIVE)]) {
          if (region.matches(LIVE)) changed.add(region);
        }
      }
    }
    for (const region of changed) if (textOf(region)) spoken.push(textOf(region));
  });
  const observe = (root: Node) => {
    observer.observe(root, {childList: true, characterData: true, subtree: true});
  };
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    observe(root);
    return root;
  };
  observe(document);
  for (const {shadowRoot} of allIn(document.body, '*')) if (shadowRoot) observe(shadowRoot);
  try {
    await action();
  } finally {
    observer.disconnect();
    Element.prototype.attachShadow = attachShadow;
  }
  return spoken;
};

/** What a control is called by what stands in it, seen or not. */
export const heard = (control: Element): string => textOf(control);

/** All elements of a kind, those inside other elements' shadow roots too, in the order of the page. */
export function allIn<Tag extends keyof HTMLElementTagNameMap>(
  root: Element,
  tag: Tag,
): HTMLElementTagNameMap[Tag][];
export function allIn(root: Element, selector: string): HTMLElement[];
export function allIn(root: Element, selector: string): Element[] {
  return [...(root.shadowRoot ?? root).querySelectorAll('*')].flatMap(element => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? allIn(element, selector) : []),
  ]);
}

/** Opens all disclosures. */
export const disclose = (root: Element): void => {
  for (const details of allIn(root, 'details')) details.open = true;
};

/** Waits for what was asked for to be drawn, inner elements too, but not for directories of the page's own. */
export const settled = async (): Promise<void> => {
  await nextFrame();
  for (const element of allIn(document.body, ':defined:not([src])')) {
    await (element as Partial<RegistrationSteps>).updateComplete;
  }
  await nextFrame();
};

/** Waits until a reader sees these words. */
export const untilSeen = (node: Node, words: string | RegExp): Promise<void> =>
  waitUntil(() => new RegExp(words).test(seen(node)), `"${String(words)}" never came`);

/** An element as a page writes it, drawn. */
export const draw = async (markup: string): Promise<HTMLElement> => {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.innerHTML = markup;
  await settled();
  return holder.firstElementChild as HTMLElement;
};

/** Where the script under test is: the sources', or the built one. */
export const theScript = (globalThis as unknown as {readonly theScript: string}).theScript;

/** A page of its own in a frame, as a host writes it. */
export const openPage = async (markup: string): Promise<Window & typeof globalThis> => {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width="800" height="600"></iframe>`);
  const loaded = oneEvent(frame, 'load');
  frame.srcdoc = markup;
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
};

/** Waits until an element in a page of its own shows these words. */
export const shownIn = async (
  page: Window,
  selector: string,
  words: string | RegExp,
): Promise<HTMLElement> => {
  const element = page.document.querySelector<HTMLElement>(selector)!;
  await untilSeen(element, words);
  return element;
};

/** The address of a directory file of this content. */
export const fileOf = (content: unknown): string =>
  URL.createObjectURL(
    new Blob([typeof content === 'string' ? content : JSON.stringify(content)], {
      type: 'application/json',
    }),
  );

/** The address of a directory in which the office `here` has these hours. */
export const directoryWithHours = (hours: unknown): string => {
  const directory = sample() as {offices: {hours: unknown}[]};
  directory.offices[0]!.hours = hours;
  return fileOf(directory);
};

/** What elements complain of while something happens: on the console, and by events. */
export interface Complaints {
  readonly said: readonly string[];
  readonly events: readonly {
    readonly element: string;
    readonly attribute: string;
    readonly value: string | null;
    readonly message: string;
  }[];
}

/** @param action is given what has been said so far */
export const complaintsDuring = async (
  action: (said: readonly string[]) => Promise<unknown>,
): Promise<Complaints> => {
  const {error} = console;
  const said: string[] = [];
  const events: DirectoryErrorEvent[] = [];
  const listen = (event: DirectoryErrorEvent) => events.push(event);
  console.error = (...words: unknown[]) => {
    said.push(words.join(' '));
  };
  document.body.addEventListener('directory-error', listen);
  try {
    await action(said);
  } finally {
    console.error = error;
    document.body.removeEventListener('directory-error', listen);
  }
  return {said, events};
};

/** The page's clock and timers in the test's hands. */
export interface StoppedClock {
  /** How many timers wait. */
  readonly waiting: number;
  /** Lets time pass, timers fire when they are due, and waits for what they draw. */
  advanceTo(instant: string): Promise<void>;
  /** Sets the clock without any timer firing, as after a machine's sleep. */
  jumpTo(instant: string): void;
  restore(): void;
}

export const stopClock = (instant: string): StoppedClock => {
  const {now} = Date;
  const {setTimeout, clearTimeout} = window;
  let time = Date.parse(instant);
  let count = 0;
  const timers = new Map<number, {due: number; call: () => void}>();
  const next = () => [...timers].sort(([, a], [, b]) => a.due - b.due)[0];
  Date.now = () => time;
  window.setTimeout = ((call: () => void, wait = 0) => {
    timers.set(++count, {due: time + wait, call});
    return count;
  }) as typeof setTimeout;
  window.clearTimeout = ((id: number) => {
    timers.delete(id);
  }) as typeof clearTimeout;
  return {
    get waiting() {
      return timers.size;
    },
    async advanceTo(instant) {
      const end = Date.parse(instant);
      for (let due = next(); due && due[1].due <= end; due = next()) {
        timers.delete(due[0]);
        time = due[1].due;
        due[1].call();
        await settled();
      }
      time = end;
    },
    jumpTo(instant) {
      const leap = Date.parse(instant) - time;
      time += leap;
      for (const timer of timers.values()) timer.due += leap;
    },
    restore() {
      Date.now = now;
      Object.assign(window, {setTimeout, clearTimeout});
    },
  };
};
