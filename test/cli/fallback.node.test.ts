import {expect} from 'chai';
import {h} from 'preact';
import {renderToString} from 'preact-render-to-string';
import {renderFallback, ELEMENTS} from '../../src/cli/fallback.js';
import type {ElementName} from '../../src/cli/fallback.js';
import type {Spoken} from '../../src/cli/words.js';
import {resolveProvenance} from '../../src/directory/provenance.js';
import type {DirectorySource} from '../../src/directory/index.js';
import {herning} from '../../src/herning/index.js';
import {withLocale} from '../../src/localization/localize.js';
import {sample, sampleWith} from '../directory/sample.js';

const markupOf = (
  source: unknown,
  element: ElementName,
  id: string,
  language: Spoken = 'en',
  headingLevel?: number,
): string => {
  const directory = resolveProvenance(source as DirectorySource);
  const office = directory.offices.find(office => office.id === id)!;
  return withLocale(language, () =>
    renderToString(
      h('div', null, renderFallback(element, {directory, office, language, headingLevel})),
    ),
  );
};

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
  it('shows each office of a circle of successors once', () => {
    const directory = sampleWith('offices[2].successor', 'gone') as {
      offices: Record<string, unknown>[];
    };
    directory.offices[2]!['status'] = 'dissolved';
    for (const element of ELEMENTS) {
      const markup = markupOf(directory, element, 'centre');
      expect(markup.match(/Centre West/g), element).to.have.length(1);
      expect(markup.match(/Gone/g), element).to.have.length(1);
    }
  });

  it('is name, address, telephone, hours, source and date', () => {
    const markup = markupOf(sample(), 'office-card', 'centre', 'en', 3);
    for (const part of [
      /<h3><span itemprop="name">Centre West<\/span>/,
      /<span itemprop="streetAddress" lang="da">Kajen 2<\/span>/,
      /<a href="tel:\+4587654321" dir="ltr"><span itemprop="telephone">\+45 87 65 43 21</,
      /<th scope="col">Visit – book first<\/th>/,
      /<th scope="row">Thursday<\/th><td>10:00–17:00<\/td><td>Not known<\/td>/,
      /<th scope="row">Public holidays<\/th><td>Closed<\/td><td>Not known<\/td>/,
      /Checked on <time datetime="2026-11-20">20 November 2026<\/time>/,
      /<a href="https:\/\/example.org\/page"><span lang="en">A page<\/span><\/a>, Somebody. .*Old. From the authority’s own page./,
    ]) {
      expect(markup).to.match(part);
    }
    expect(markup).not.to.match(/open now|today/i);
  });

  it('is in the language asked for', () => {
    const markup = markupOf(sample(), 'office-card', 'centre', 'da', 3);
    expect(markup).to.contain('<td>09.00–15.00</td>').and.to.contain('<td>Kendes ikke</td>');
    expect(markup).to.contain('Kontrolleret <time datetime="2026-11-20">20. november 2026');
    expect(markup).not.to.match(/authority|Checked|Monday|hours|>Address/);
  });

  it('says in words how far each fact can be trusted', () => {
    const source = JSON.parse(
      JSON.stringify(sample()).replaceAll('"grade":"confirmed"', '"grade":"seed"'),
    ) as unknown;
    const markup = markupOf(source, 'office-card', 'here', 'en', 3);
    expect(markup).to.contain(
      '<dt>Address <small>From an old page (about 2014): may be out of date.</small></dt>',
    );
  });

  it('has headings of the level asked for, or none', () => {
    expect(markupOf(sample(), 'office-hours', 'centre', 'en', 2)).to.contain(
      '<h2>Opening hours</h2>',
    );
    expect(markupOf(sample(), 'office-hours', 'centre')).not.to.match(/<h\d/);
  });

  it('says when the hours are not known', () => {
    expect(markupOf(sample(), 'office-hours', 'there')).to.contain(
      'We do not know the opening hours. Call before you go.',
    );
  });

  it('tells booked hours from others, days that are alike as one, and what holds on other days', () => {
    const directory = sampleWith('offices[0].hours.visit', {
      week: {
        Mo: ['10:00-15:00'],
        Tu: ['10:00-15:00'],
        We: [{t: '10:00-12:00', by: 'appointment'}, '12:00-15:00'],
        PH: [],
      },
      special: [{from: '2026-12-24', through: '2027-01-03', hours: [], note: 'Holiday'}],
      seasons: [{from: '2027-07-01', through: '2027-07-31', week: {Tu: ['10:00-12:00'], PH: []}}],
    });
    const markup = markupOf(directory, 'office-hours', 'here');
    for (const part of [
      '<th scope="row">Monday, Tuesday</th><td>10:00–15:00 (drop-in)</td>',
      '<th scope="row">Wednesday</th><td>10:00–12:00 (book first)<br/>12:00–15:00 (drop-in)</td>',
      '<th scope="row">Thursday–Sunday</th><td>Closed</td>',
      '3 January 2027, Holiday – Visit: closed.</p>',
      '<p>From 1 July 2027 to 31 July 2027 other hours apply: Tuesday 10:00–12:00, closed on other days.</p>',
    ]) {
      expect(markup).to.contain(part);
    }
  });

  it('of a badge has the telephone', () => {
    expect(markupOf(sample(), 'open-now-badge', 'here')).to.contain('href="tel:+4512345678"');
  });

  it('leads from an office that is gone to its successor', () => {
    for (const element of ELEMENTS) {
      const markup = markupOf(sample(), element, 'gone');
      expect(markup, element).to.contain('This office no longer exists');
      expect(markup, element).to.contain('Centre West');
      expect(markup, element).not.to.contain('tel:+4511111111');
    }
  });

  it('of an office whose work another one does has nothing to call or visit of its own', () => {
    const directory = sampleWith('offices[0].successor', 'centre');
    for (const element of ELEMENTS) {
      const markup = markupOf(directory, element, 'here');
      expect(markup, element).to.contain('Go here instead').and.contain('Centre West');
      expect(markup, element).not.to.match(/12345678|Torvet 1|no longer exists/);
    }
  });

  it('can be drawn of every office that ships', () => {
    for (const element of ELEMENTS) {
      for (const {id} of herning.offices) {
        expect(markupOf(herning, element, id), `${element} ${id}`).to.contain('Checked');
      }
    }
  });

  it('holds no markup of a directory’s texts', () => {
    const directory = hostile(sample()) as DirectorySource;
    for (const element of ELEMENTS) {
      for (const {id} of directory.offices) {
        const markup = markupOf(directory, element, id, 'en', 3);
        expect(markup).to.contain('&lt;script>');
        expect(markup).not.to.contain('<script').and.not.to.contain(HOSTILE);
      }
    }
  });
});
