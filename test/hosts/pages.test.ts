import {expect} from '@open-wc/testing';
import {disclose, seen} from '../elements/support.js';
import {EVERYTHING, openHost, shows} from './support.js';
import type {HostPage} from './support.js';

/** Pages that make it hard, and what they do. */
const pages: Readonly<Record<string, string>> = {
  'policy-strict.html': 'allows scripts of its own server, and nothing else',
  'policy-nonce.html': 'allows scripts by a nonce alone',
  'policy-strict-dynamic.html': 'allows scripts by a nonce, and what they load',
  'isolated.html': 'keeps other origins out',
  'types-required.html': 'requires Trusted Types',
  'types-ours.html': 'requires Trusted Types, and lists our policy',
  'types-ours-twice.html': 'requires Trusted Types, and loads the script twice',
  'styles-unset.html': 'unsets every property of every element',
  'styles-hidden.html': 'hides the tags that ours draw with',
  'styles-reset.html': 'resets every tag',
  'styles-dark.html': 'is dark',
  'styles-zoom.html': 'is zoomed to the half',
  'prototypes-extended.html': 'has put names of its own on every prototype',
  'prototypes-replaced.html': 'has replaced what lists, texts and elements do',
  'prototypes-frozen.html': 'has frozen every prototype',
  'amd.html': 'has a module loader',
  'base.html': 'reads addresses from elsewhere',
  'quirks.html': 'is in quirks mode',
  'strict.xhtml': 'is XHTML',
};

/** All that is to be read, also behind disclosures. */
const words = ({document: {body}}: HostPage): string => {
  disclose(body);
  return seen(body);
};

describe('A page shows the elements, and nothing of ours on its console, which', () => {
  let expected: string;

  before(async () => {
    const host = await openHost('plain.html');
    await shows(host, EVERYTHING);
    expected = words(host);
  });

  for (const [page, what] of Object.entries(pages)) {
    it(`${what} (${page})`, async () => {
      const host = await openHost(page);
      await shows(host, EVERYTHING);
      expect(words(host)).to.equal(expected);
      expect(host.heard).to.deep.equal([]);
    });
  }

  it('is a drawing, and no document of HTML (drawing.svg)', async () => {
    const host = await openHost('drawing.svg');
    await shows(host, EVERYTHING);
    expect(host.heard).to.deep.equal([]);
  });

  it('is in another encoding (latin-1.html)', async () => {
    const host = await openHost('latin-1.html');
    expect(host.document.characterSet).to.equal('windows-1252');
    await shows(host, {
      'office-card': /[æøå]/,
      'registration-steps': /december.*Din plan/,
    });
    expect(host.heard).to.deep.equal([]);
  });
});
