/** What lit-html asks for its markup to be trusted; it is the build that puts ours in place of its own. */
interface Policy {
  createHTML(html: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** The name hosts allow in `trusted-types`. */
const NAME = 'registration-widgets';

const untrusted: Policy = {createHTML: html => html};

const makePolicy = (): Policy => {
  try {
    const {trustedTypes} = globalThis as {trustedTypes?: PolicyFactory};
    return trustedTypes?.createPolicy(NAME, untrusted) ?? untrusted;
  } catch {
    // Where Trusted Types are not required or the page has a default policy, texts will do.
    return untrusted;
  }
};

let made: Policy | undefined;

/** Made when first asked: a copy of the script that stands back asks the page for nothing. */
export const policy: Policy = {createHTML: html => (made ??= makePolicy()).createHTML(html)};

let blank: Document | undefined;

/** A template that reads HTML also where the page itself is XHTML. */
export const createTemplate = (): HTMLTemplateElement =>
  (blank ??= document.implementation.createHTMLDocument('')).createElement('template');
