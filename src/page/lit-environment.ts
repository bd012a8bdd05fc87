/**
 * The `document` and the `globalThis` of the Lit inside our script; the build puts them in place. Lit
 * trusts the page it runs in: it makes a Trusted Types policy `lit-html` as it loads and throws where it
 * may not, leaves its markup to the page's own parser, which in XHTML does not know HTML, and reads names
 * that a page can give to its elements.
 */
import {inheritingNothing} from '../validation/own-properties.js';
import {pageDocument} from './document.js';

interface Policy {
  createHTML(html: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** The name hosts allow in `trusted-types`. */
const POLICY_NAME = 'registration-widgets';

const untrusted: Policy = {createHTML: html => html};

const createPolicy = (): Policy => {
  try {
    const {trustedTypes} = globalThis as {trustedTypes?: PolicyFactory};
    return trustedTypes?.createPolicy(POLICY_NAME, untrusted) ?? untrusted;
  } catch {
    // Where Trusted Types are not required or the page has a default policy, texts will do.
    return untrusted;
  }
};

let policy: Policy | undefined;
let blank: Document | undefined;

const ownMembers = inheritingNothing({
  /** In a blank document of HTML, whatever the page is. */
  createElement: (tag: string): HTMLElement =>
    (blank ??= pageDocument.implementation.createHTMLDocument('')).createElement(tag),
  /** Lit takes its document for the root of the walker, and for the place where it rests. */
  createTreeWalker: (_root: unknown, whatToShow: number): Pick<TreeWalker, 'nextNode'> => {
    const walker = pageDocument.createTreeWalker(document, whatToShow);
    return Object.defineProperty({nextNode: () => walker.nextNode()}, 'currentNode', {
      get: () => walker.currentNode,
      set: (node: unknown) => {
        walker.currentNode = node === litDocument ? document : (node as Node);
      },
    });
  },
});

export const litDocument: unknown = new Proxy(ownMembers, {
  get: (own, name): unknown => Reflect.get(name in own ? own : pageDocument, name),
});

/** MooTools has a `Document` of its own, in which Lit would look in vain for what the browser can do. */
export const litDocumentInterface: unknown = Object.getPrototypeOf(XMLDocument);

/** Lit reads it as a global of its own. */
export const litPropertyMetadata = new WeakMap<object, unknown>();

export const litGlobals = {
  litPropertyMetadata,
  ShadowRoot: (globalThis as {ShadowRoot?: typeof ShadowRoot}).ShadowRoot,
  trustedTypes: {
    emptyScript: '',
    /** Made when first asked: a copy of the script that is skipped asks the page for nothing. */
    createPolicy: (): Policy => ({
      createHTML: html => (policy ??= createPolicy()).createHTML(html),
    }),
  },
};
