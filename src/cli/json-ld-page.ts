import {defaultTreeAdapter as tree, parse} from 'parse5';
import type {DefaultTreeAdapterTypes} from 'parse5';
import type {LeftOut} from '../directory/exchange/left-out.js';

/** The JSON-LD of a page. */
export interface PageData {
  readonly documents: readonly unknown[];
  /** BCP 47 tag of the page's language; absent where it names none. */
  readonly language?: string;
  /** Scripts that are no JSON. */
  readonly leftOut: readonly LeftOut[];
}

/** All elements, in the order of the page; a page may be nested more deeply than calls can be. */
const elementsIn = (root: DefaultTreeAdapterTypes.Document): DefaultTreeAdapterTypes.Element[] => {
  const found: DefaultTreeAdapterTypes.Element[] = [];
  const waiting: DefaultTreeAdapterTypes.Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (tree.isElementNode(node)) found.push(node);
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
  return found;
};

const attribute = (element: DefaultTreeAdapterTypes.Element, wanted: string): string | undefined =>
  element.attrs.find(({name}) => name === wanted)?.value.trim();

const isJsonLd = (element: DefaultTreeAdapterTypes.Element): boolean =>
  element.tagName === 'script' &&
  /^application\/ld\+json\s*(;|$)/i.test(attribute(element, 'type') ?? '');

const readPage = (html: string): PageData => {
  const documents: unknown[] = [];
  const leftOut: LeftOut[] = [];
  const elements = elementsIn(parse(html));
  elements.filter(isJsonLd).forEach((script, index) => {
    const text = script.childNodes.map(node => (tree.isTextNode(node) ? node.value : '')).join('');
    try {
      documents.push(JSON.parse(text));
    } catch (error) {
      leftOut.push({path: `script ${index + 1}`, reason: `no JSON: ${(error as Error).message}`});
    }
  });
  const root = elements.find(({tagName}) => tagName === 'html');
  const language = root && attribute(root, 'lang');
  return {documents, leftOut, ...(language && {language})};
};

/**
 * The JSON-LD of a page, or of a file that is JSON itself.
 *
 * @throws RangeError where a file that begins as JSON is none
 */
export const readJsonLd = (text: string): PageData => {
  if (!/^\s*[[{]/.test(text)) return readPage(text);
  try {
    return {documents: [JSON.parse(text)], leftOut: []};
  } catch (cause) {
    throw new RangeError(`no JSON: ${(cause as Error).message}`, {cause});
  }
};
