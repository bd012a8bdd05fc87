import {createHash} from 'node:crypto';
import {compile} from 'html-to-text';

/** What surrounds the content of a page on every page of its site, or is no text. */
const AROUND = ['nav', 'header', 'footer', 'aside', 'script', 'style', 'template', 'img'];

/** Not the form: some sites put all of a page into one. */
const CONTROLS = ['button', 'select', 'textarea'];

const toText = compile({
  wordwrap: false,
  // The first of them that the page has.
  baseElements: {
    selectors: ['main', '[role=main]', 'article', 'body'],
    orderBy: 'selectors',
    returnDomByDefault: true,
  },
  limits: {maxBaseElements: 1, maxDepth: 200},
  selectors: [
    ...[...AROUND, ...CONTROLS].map(selector => ({selector, format: 'skip'})),
    {selector: 'a', options: {ignoreHref: true}},
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(selector => ({
      selector,
      options: {uppercase: false},
    })),
  ],
});

/** The main content of a page as plain text, its white space collapsed. */
export const textOf = (html: string): string =>
  toText(html).normalize('NFC').replace(/\s+/g, ' ').trim();

/** Equal for pages whose main content reads the same, whatever surrounds it. */
export const fingerprintOf = (html: string): string =>
  createHash('sha256').update(textOf(html)).digest('hex');
