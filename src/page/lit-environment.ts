/**
 * The `document`, the `globalThis` and the `Object` of the Lit inside our script; the build puts them in place. Lit
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

/** What Lit marks its places with: a page's default policy may take it for dirt. */
const MARKS = '<i a$lit$="?"><!--?--></i>';

const createPolicy = (): Policy => {
  try {
    const {trustedTypes} = globalThis as {trustedTypes?: PolicyFactory};
    return trustedTypes?.createPolicy(POLICY_NAME, untrusted) ?? untrusted;
  } catch {
    // Where Trusted Types are not required or the page has a default policy, texts will do.
    const probe = ownMembers.createElement('p');
    probe.innerHTML = MARKS;
    if (probe.innerHTML !== MARKS) throw new TypeError('the default policy changes TrustedHTML');
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
  createTreeWalker: (
    _root: unknown,
    whatToShow: number,
  ): Pick<TreeWalker, 'currentNode' | 'nextNode'> => {
    const walker = pageDocument.createTreeWalker(document, whatToShow);
    return {
      nextNode: () => walker.nextNode(),
      get currentNode() {
        return walker.currentNode;
      },
      set currentNode(node) {
        walker.currentNode = node === litDocument ? document : node;
      },
    };
  },
});

export const litDocument: unknown = new Proxy(ownMembers, {
  get: (own, name): unknown => Reflect.get(name in own ? own : pageDocument, name),
});

/** MooTools has a `Document` of its own, in which Lit would look in vain for what the browser can do. */
export const litDocumentInterface: unknown = Object.getPrototypeOf(XMLDocument);

/** Lit reads it as a global of its own. */
export const litPropertyMetadata = new WeakMap<object, unknown>();

/** Lit describes properties with objects, where a page may have given all objects a `value`. */
export const litObject: unknown = Object.assign(Object.create(Object) as object, {
  defineProperty: (target: object, name: PropertyKey, descriptor: PropertyDescriptor): object =>
    Object.defineProperty(target, name, inheritingNothing(descriptor)),
});

export const litGlobals = inheritingNothing({
  litPropertyMetadata,
  ShadowRoot: (globalThis as {ShadowRoot?: typeof ShadowRoot}).ShadowRoot,
  trustedTypes: {
    emptyScript: '',
    /** Made when first asked: a copy of the script that is skipped asks the page for nothing. */
    createPolicy: (): Policy => ({
      createHTML: html => (policy ??= createPolicy()).createHTML(html),
    }),
  },
});
