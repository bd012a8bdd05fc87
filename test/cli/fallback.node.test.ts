import {expect} from 'chai';
import {h} from 'preact';
import {renderToString} from 'preact-render-to-string';
import {renderFallback} from '../../src/cli/fallback/index.js';
import type {ElementName} from '../../src/cli/fallback/index.js';
import {MarkupTexts} from '../../src/cli/fallback/markup.js';
import {openDirectory} from '../../src/directory/directory.js';
import type {DirectorySource} from '../../src/directory/index.js';
import {translateDirectory} from '../../src/directory/translate.js';
import {herning} from '../../src/herning/index.js';
import {LANGUAGES} from '../../src/localization/language.js';
import {provideDanish} from '../../src/localization/danish.js';
import type {Language} from '../../src/localization/language.js';
import {withLocale} from '../../src/localization/localize.js';
import {directoryTexts, loadTranslation} from '../../src/localization/translation.js';
import type {Situation} from '../../src/route/index.js';
import {sample, sampleWith} from '../directory/sample.js';

interface Asked {
  readonly id?: string;
  readonly language?: Language;
  readonly headingLevel?: number;
  readonly task?: string;
  readonly municipality?: string;
  readonly situation?: Situation;
}

const written = (source: unknown, element: ElementName, asked: Asked = {}): string => {
  const {id, language = 'en', headingLevel, task, municipality, situation = {}} = asked;
  const directory = openDirectory(source as DirectorySource);
  return withLocale(language, () =>
    renderToString(
      h(
        'div',
        null,
        renderFallback(element, {
          directory,
          source: source as DirectorySource,
          texts: new MarkupTexts(language),
          office: id === undefined ? undefined : directory.office(id),
          task,
          municipality,
          situation,
          headingLevel,
          today: '2026-11-27',
        }),
      ),
    ),
  );
};

const markupOf = (
  source: unknown,
  element: ElementName,
  id: string,
  language: Language = 'en',
  headingLevel?: number,
): string => written(source, element, {id, language, ...(headingLevel && {headingLevel})});

/** The elements that show one office. */
const ELEMENTS: readonly ElementName[] = ['office-card', 'office-hours', 'open-now-badge'];

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
  before(provideDanish);

  it('is name, address, telephone, hours, source and date', () => {
    const markup = markupOf(sample(), 'office-card', 'centre', 'en', 3);
    for (const part of [
      /<h3><span itemprop="name">Centre West<\/span>/,
      /<span itemprop="streetAddress" lang="da">Kajen 2<\/span>/,
      /<a href="tel:\+4587654321" dir="ltr"><span itemprop="telephone">\+45 87 65 43 21</,
      /<th scope="col">Visit – book first<\/th>/,
      /<th scope="row">Thursday<\/th><td>10:00–17:00<\/td><td>Not known<\/td>/,
      /<th scope="row">Public holidays<\/th><td>Closed<\/td><td>Not known<\/td>/,
      /<p>From the authority’s own page, checked 20 Nov 2026.<\/p>/,
      /<a href="https:\/\/example.org\/page"><span lang="en">A page<\/span><\/a>, Somebody. .*Old. From the authority’s own page./,
    ]) {
      expect(markup).to.match(part);
    }
    expect(markup).not.to.match(/open now|today/i);
  });

  it('is in the language asked for', () => {
    const markup = markupOf(sample(), 'office-card', 'centre', 'da', 3);
    expect(markup).to.contain('<td>09.00–15.00</td>').and.to.contain('<td>Kendes ikke</td>');
    expect(markup).to.contain('Fra myndighedens egen side, kontrolleret 20. nov. 2026.');
    expect(markup).not.to.match(/authority|Checked|Monday|hours|>Where/);
  });

  it('says once how far the facts can be trusted, and marks those that can be less', () => {
    const source = sampleWith('offices[2].provenance.address', {source: 'page', grade: 'seed'});
    const markup = markupOf(source, 'office-card', 'centre', 'en', 3);
    expect(markup).to.contain('<dt>Where <small>(may be out of date)</small></dt>');
    expect(markup).to.contain('<dt>Opening hours</dt>');
    expect(markup).to.contain('Of two floors. <small>(ask first)</small>');
    expect(markup.match(/checked 20 Nov 2026/g)).to.have.length(1);
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

  it('can be written of every office that ships, in every language', async () => {
    for (const language of LANGUAGES) {
      await loadTranslation(language);
      const texts = directoryTexts(language);
      const source = texts ? translateDirectory(herning, language, texts) : herning;
      for (const element of ELEMENTS) {
        for (const {id} of herning.offices) {
          const markup = markupOf(source, element, id, language);
          expect(markup, `${element} ${id} ${language}`).to.match(/<span itemprop="name">|<p item/);
          expect(markup, `${element} ${id} ${language}`).not.to.match(
            /undefined|\[object|lang="en">[^<]*<\/span> –/,
          );
        }
      }
    }
  });

  it('gives the line and the papers for the service asked for alone', () => {
    const directory = sampleWith('offices[0].contactPoints[1]', {
      topic: {en: 'Cars', da: 'Biler'},
      telephone: '+4512345679',
      services: ['car'],
      provenance: 'page',
    });
    const card = written(directory, 'office-card', {id: 'here', task: 'doctor'});
    expect(card).to.contain('+4512345678').and.not.to.contain('+4512345679');
    const badge = written(directory, 'open-now-badge', {id: 'here', task: 'doctor'});
    expect(badge).to.contain('+4512345678').and.not.to.contain('+4512345679');
    // Of two numbers without a task none is the right one for everybody.
    expect(written(directory, 'open-now-badge', {id: 'here'})).not.to.contain('tel:');
  });

  describe('of the finder', () => {
    it('is all that the offices do, by occasion, each with who does it', () => {
      const markup = written(herning, 'office-finder');
      expect(markup).to.match(
        /<h4>When you arrive<\/h4>[^]*<dt>Get a tax card[^<]*<\/dt>[^]*Danish Tax Agency[^]*<h4>When you leave<\/h4>/,
      );
      expect(markup).not.to.contain('Skattecenter Herning');
    });

    it('is the office for a task and a municipality, who does it before who helps', () => {
      const markup = written(herning, 'office-finder', {task: 'tax-card', municipality: 'Herning'});
      expect(markup).to.contain('You live in <b>Herning</b>: go to <b>Danish Tax Agency</b>.');
      expect(markup.indexOf('<h4><span itemprop="name">Danish Tax Agency')).to.be.below(
        markup.indexOf('Other offices'),
      );
      expect(markup).to.match(/Other offices[^]*International Citizen Service West/);
    });

    it('says whom to ask where no office is known', () => {
      const markup = written(sample(), 'office-finder', {
        task: 'doctor',
        municipality: '*',
      }).concat(
        written(sampleWith('offices[0].areaServed', [{municipality: 'Herning'}]), 'office-finder', {
          task: 'doctor',
          municipality: '*',
        }),
      );
      expect(markup).to.contain('<b>Here</b> can help you on the way.');
      expect(markup).to.contain('Ask Citizen Service (Borgerservice) there.');
    });
  });

  describe('of the steps', () => {
    it('is all steps with where to go, for whom nothing is known of', () => {
      const markup = written(sample(), 'registration-steps');
      expect(markup).to.contain('You may not need all of these steps.');
      expect(markup).to.match(
        /<h3>When you arrive<\/h3>[^]*<h4>Arrive<\/h4>[^]*Here<\/span> – <a href="tel:\+4512345678"[^]*<h4>Settle<\/h4>[^]*href="https:\/\/example.org"/,
      );
    });

    it('is the plan of a situation: the letter, days, papers, offices, and what is still open', () => {
      const situation: Situation = {
        event: 'arriving',
        citizenship: 'eu',
        residence: 'denmark',
        purpose: 'work',
        stay: 'over-6-months',
        arrival: '2027-01-04',
      };
      const markup = written(herning, 'registration-steps', {situation});
      expect(markup).to.contain('You come to Denmark to <b>work</b>.');
      expect(markup).to.contain('<b>By 4 April 2027</b>');
      expect(markup).to.match(/<p>Have ready:<\/p>\n<ul>\n<li>Contract/);
      expect(markup).to.contain('Answer these questions when you can:');
      expect(markup).to.contain('tel:+4572142001').and.not.to.contain('tel:+4572142002');
      // Of a day that is long over it says the same.
      const past = written(herning, 'registration-steps', {
        situation: {...situation, arrival: '2020-01-06'},
      });
      expect(past).to.contain('<b>By 6 April 2020</b>').and.not.to.contain('The last day was');
    });

    it('says when there is nothing to do', () => {
      const source = sampleWith('registration.steps', []) as {
        registration: {notes: unknown[]};
      };
      source.registration.notes = [];
      const markup = written(source, 'registration-steps', {situation: {event: 'arriving'}});
      expect(markup).to.contain('We know of nothing that you must register.');
    });
  });

  it('holds no markup of a directory’s texts', () => {
    const directory = hostile(sample()) as DirectorySource;
    const all: readonly ElementName[] = [...ELEMENTS, 'office-finder', 'registration-steps'];
    for (const element of all) {
      for (const {id} of directory.offices) {
        const markup = markupOf(directory, element, id);
        expect(markup).to.contain('&lt;script>');
        expect(markup).not.to.contain('<script').and.not.to.contain(HOSTILE);
      }
    }
  });
});
