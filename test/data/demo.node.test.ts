import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import published from '../../data/as-published.json' with {type: 'json'};
import {isGone} from '../../src/directory/succession.js';
import {herning} from '../../src/herning/index.js';

const demo = readdirSync('demo').filter(name => name.endsWith('.html'));
const pages = [...demo.map(name => `demo/${name}`), 'README.md', 'docs/embedding.md'];

/** What elements that show the page as it was published stand in. */
const AS_PUBLISHED = /<(office-card|registration-steps)\s[^>]*as-published[^>]*>[^]*?<\/\1\s*>/g;

const valuesIn = (page: string, pattern: RegExp): string[] =>
  [...page.matchAll(pattern)].map(([, value]) => value!.replaceAll('&amp;', '&'));

const numbersIn = (page: string): string[] => valuesIn(page, /href="tel:([^"]+)"/g);

const numbersOf = (offices: typeof published.offices | typeof herning.offices): Set<string> =>
  new Set(
    offices.flatMap(({contactPoints = []}) => contactPoints.flatMap(line => line.telephone ?? [])),
  );

/** Every address in the data, of sources, offices and steps. */
const addresses = new Set(valuesIn(JSON.stringify(herning), /"(https:[^"]+)"/g));

describe('The pages of the demo and the documents', () => {
  for (const name of pages) {
    const page = readFileSync(name, 'utf8');

    it(`dial what the directory has of an office that is there: ${name}`, () => {
      const known = numbersOf(herning.offices.filter(office => !isGone(office)));
      for (const number of numbersIn(page.replace(AS_PUBLISHED, ''))) {
        expect(known, `${name}: no office has this number any more`).to.include(number);
      }
      for (const old of page.match(AS_PUBLISHED) ?? []) {
        for (const number of numbersIn(old)) {
          expect(numbersOf(published.offices)).to.include(number);
        }
      }
    });

    it(`lead to pages that the facts were read from: ${name}`, () => {
      for (const address of valuesIn(page, /<a\s[^>]*href="(https:[^"]+)"/g)) {
        expect(addresses, `${name}: no fact is from this page any more`).to.include(address);
      }
    });

    it(`name the numbers as they are dialled: ${name}`, () => {
      for (const [, dialled, read] of page.matchAll(/href="tel:([^"]+)"\s*>([^<]+)</g)) {
        expect(read!.replace(/\s/g, '')).to.equal(dialled);
      }
    });
  }
});
