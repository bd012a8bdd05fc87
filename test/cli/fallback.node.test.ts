import {expect} from 'chai';
import {h} from 'preact';
import {renderToString} from 'preact-render-to-string';
import {drawFallback, ELEMENTS} from '../../src/cli/fallback.js';
import type {DirectorySource} from '../../src/directory/index.js';
import {sample} from '../directory/sample.js';

const HOSTILE = '"><script>alert(1)</script>';

/** Every text of a directory made hostile; ids, dates and addresses stay what they have to be. */
const hostile = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(hostile);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      /^(en|da|streetAddress|entrance|building|postalCode|addressLocality|email|publisher)$/.test(
        key,
      ) && typeof part === 'string'
        ? HOSTILE
        : hostile(part),
    ]),
  );
};

describe('What stands in an element until the script has run', () => {
  it('holds no markup of a directory’s texts', () => {
    const directory = hostile(sample()) as DirectorySource;
    for (const element of ELEMENTS) {
      for (const office of directory.offices) {
        const request = {directory, office, language: 'en', headingLevel: 3} as const;
        const markup = renderToString(h('div', null, drawFallback(element, request)));
        expect(markup).to.contain('&lt;script>');
        expect(markup).not.to.contain('<script').and.not.to.contain(HOSTILE);
      }
    }
  });
});
