import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import * as directory from '../../src/directory/index.js';
import * as hours from '../../src/hours/index.js';
import * as route from '../../src/route/index.js';

/** What a document names in code, as `name` or `name(…)`. */
const namedIn = (document: string): Set<string> =>
  new Set(Array.from(readFileSync(document, 'utf8').matchAll(/`(\w+)[(`]/g), ([, name]) => name!));

describe('The documents of the API', () => {
  for (const [entry, document, module] of [
    ['hours', 'docs/hours.md', hours],
    ['route', 'docs/api.md', route],
    ['directory', 'docs/api.md', directory],
  ] as const) {
    it(`name all that registration-widgets/${entry} exports: ${document}`, () => {
      const named = namedIn(document);
      expect(Object.keys(module).filter(name => !named.has(name))).to.deep.equal([]);
    });
  }
});
