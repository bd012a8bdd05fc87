import {fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
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
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes({flatten: true});
    return assigned.length ? assigned : node.childNodes;
  }
  if (node instanceof HTMLDetailsElement && !node.open) {
    return [...node.children].filter(child => child.localName === 'summary');
  }
  return ((node as Partial<Element>).shadowRoot ?? node).childNodes;
};

const textsIn = (node: Node): string[] => {
  if (node instanceof Text) return [node.data];
  if (node instanceof HTMLBRElement) return ['\n'];
  return [...childrenOf(node)].flatMap(textsIn);
};

/** What a reader sees in an element, spaces collapsed: through shadow roots, but not behind closed disclosures. */
export const seen = (node: Node): string => textsIn(node).join('').replace(/\s+/g, ' ').trim();

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

/** Waits for what was asked for to be drawn, inner elements too. */
export const settled = async (): Promise<void> => {
  await nextFrame();
  await nextFrame();
};

/** Waits until a reader sees these words. */
export const untilSeen = (node: Node, words: string | RegExp): Promise<void> =>
  waitUntil(() => new RegExp(words).test(seen(node)), `"${String(words)}" never came`, {
    timeout: 5000,
  });

/** An element as a page writes it, drawn. */
export const draw = async (markup: string): Promise<HTMLElement> => {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.innerHTML = markup;
  await settled();
  return holder.firstElementChild as HTMLElement;
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

/** What is said on the console while something happens. */
export const errorsDuring = async (action: () => Promise<unknown>): Promise<string[]> => {
  const {error} = console;
  const said: string[] = [];
  console.error = (...words: unknown[]) => {
    said.push(words.join(' '));
  };
  try {
    await action();
  } finally {
    console.error = error;
  }
  return said;
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
      time = Date.parse(instant);
    },
    restore() {
      Date.now = now;
      Object.assign(window, {setTimeout, clearTimeout});
    },
  };
};
