import {officeToJsonLd} from '../../directory/json-ld.js';
import {pageDocument} from '../../page/document.js';
import type {Office} from '../../directory/types.js';

/** The name a page's `trusted-types` must list where it has one and requires Trusted Types. */
const POLICY = 'registration-widgets-json-ld';

/** What a card publishes: its office at a moment. */
export interface Publication {
  readonly office: Office;
  /** Epoch milliseconds. */
  readonly now: number;
  /** BCP 47 tag of the texts. */
  readonly language: string;
  /** Address of the directory; empty: the built-in one. */
  readonly src: string;
}

type Conversion = (text: string) => string;

interface TrustedTypes {
  createPolicy(name: string, rules: {createScript: Conversion}): {createScript: Conversion};
}

let trusted: Conversion | undefined;

/** Through a policy where the page allows one; elsewhere the text itself, which the page may refuse. */
const createTrust = (): Conversion => {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  const itself: Conversion = text => text;
  try {
    const policy = trustedTypes?.createPolicy(POLICY, {createScript: itself});
    return policy ? text => policy.createScript(text) : itself;
  } catch {
    return itself;
  }
};

/** What stands in the page's head for an office, and the cards that want it there. */
interface Published {
  readonly script: HTMLScriptElement;
  readonly cards: Set<Element>;
}

const publishedByKey = new Map<string, Published>();
const keyByCard = new Map<Element, string>();
const explained = new Set<string>();

const explain = (reason: string): void => {
  if (explained.has(reason)) return;
  explained.add(reason);
  console.info(`<office-card json-ld>: ${reason}`);
};

const withdraw = (card: Element): void => {
  const key = keyByCard.get(card);
  if (key === undefined) return;
  keyByCard.delete(card);
  const {script, cards} = publishedByKey.get(key)!;
  cards.delete(card);
  if (cards.size) return;
  script.remove();
  publishedByKey.delete(key);
};

/** Whether the page lets the text in. */
const write = (script: HTMLScriptElement, text: string): boolean => {
  if (script.text === text) return true;
  trusted ??= createTrust();
  try {
    script.text = trusted(text);
    return true;
  } catch {
    explain(`Trusted Types refuse it: name "${POLICY}" in the page's trusted-types.`);
    return false;
  }
};

/**
 * Brings the JSON-LD in the page's head in line with a card: one script an office, as long as a card of
 * the page wants it, as the first of them tells it. Where it cannot be, the console says why.
 *
 * @param publication what the card publishes; undefined: nothing
 */
export const publishJsonLd = (card: Element, publication: Publication | undefined): void => {
  const document =
    publication && officeToJsonLd(publication.office, publication.language, publication.now);
  if (publication && !document) {
    const {id} = publication.office;
    explain(`no official page confirms name and status of "${id}": nothing is published.`);
  }
  const key = document && `${publication.office.id} ${publication.src}`;
  if (keyByCard.get(card) !== key) withdraw(card);
  if (!key) return;
  // The text stays harmless where somebody writes the page out as HTML.
  const text = JSON.stringify(document).replace(/</g, '\\u003c');
  let published = publishedByKey.get(key);
  if (!published) {
    const script = pageDocument.createElement('script');
    script.type = 'application/ld+json';
    if (!write(script, text)) return;
    pageDocument.head.append(script);
    publishedByKey.set(key, (published = {script, cards: new Set()}));
  }
  keyByCard.set(card, key);
  published.cards.add(card);
  const [first] = published.cards;
  if (first === card) write(published.script, text);
};
