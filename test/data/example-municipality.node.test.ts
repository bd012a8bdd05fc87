import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {parseDirectory} from '../../src/directory/index.js';
import type {DirectorySource} from '../../src/directory/index.js';
import {missingFacts} from '../../src/directory/missing-facts.js';
import {warnings} from '../../src/directory/warnings.js';

const FILE = 'demo/example-municipality/directory.json';

const text = readFileSync(FILE, 'utf8');

/** Every key of a value, at any depth, but those that are ids of a language, a weekday or an answer. */
const fieldsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(fieldsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    ['provenance', 'appliesWhen', 'week'].includes(key) ? [key] : [key, ...fieldsIn(part)],
  );
};

describe('The example municipality', () => {
  const source = JSON.parse(text) as DirectorySource;

  it('is a directory without a fault, a slip or a gap', () => {
    expect(parseDirectory(source).offices).to.have.length(3);
    expect(warnings(source, '2026-11-27')).to.deep.equal([]);
    expect(missingFacts(source)).to.deep.equal([]);
  });

  it('can be taken for no real place', () => {
    for (const {name} of source.offices) {
      expect(name['en']).to.contain('(example)');
      expect(name['da']).to.contain('(eksempel)');
    }
    for (const [address] of text.matchAll(/https:[^"]+/g)) {
      expect(address).to.match(/^https:\/\/example\.org(\/|$)/);
    }
    // The range that Ofcom keeps for drama.
    for (const [number] of text.matchAll(/\+\d+/g)) expect(number).to.match(/^\+4416329600\d\d$/);
  });

  it('has no field that the documentation does not explain', () => {
    const page = readFileSync('docs/directory.md', 'utf8');
    const section = page.slice(page.indexOf('## A directory field by field'));
    const explained = new Set([...section.matchAll(/`([\w*.$]+)`/g)].map(([, field]) => field));
    const fields = new Set(fieldsIn(source).filter(field => !['en', 'da'].includes(field)));
    for (const field of fields) expect(explained).to.include(field);
  });
});
