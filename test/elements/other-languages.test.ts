import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define.js';
import {LANGUAGES} from '../../src/localization/language.js';
import type {Language} from '../../src/localization/language.js';
import {openAll, PLANNED, stepsIn, TODAY} from './steps/steps-page.js';
import {allIn, disclose, draw, inDenmark, seen, settled} from './support.js';

/** An element in a language, drawn once that is there. */
const drawIn = async (language: Language, markup: string, style = ''): Promise<HTMLElement> => {
  const page = await draw(`<main lang="${language}" style="${style}">${markup}</main>`);
  const element = page.firstElementChild as HTMLElement;
  await waitUntil(() => element.shadowRoot!.querySelector(`[lang="${language}"]`));
  await settled();
  return element;
};

/** Several languages name languages by adjectives, which say nothing by themselves. */
const PAPERS: Readonly<Record<Language, string>> = {
  en: 'in Danish, English or German',
  da: 'på dansk, engelsk eller tysk',
  de: 'auf Dänisch, Englisch oder Deutsch',
  pl: 'język: duński, angielski lub niemiecki',
  ro: 'limba: daneză, engleză sau germană',
  uk: 'мова: данська, англійська або німецька',
  lt: 'kalba: danų, anglų ar vokiečių',
  bg: 'език: датски, английски или немски',
  ar: 'باللغة الدانمركية أو الإنجليزية أو الألمانية',
  es: 'en danés, inglés o alemán',
};

describe('The languages in which a paper is taken', () => {
  for (const language of LANGUAGES) {
    it(`are named as such: ${language}`, async () => {
      const steps = await drawIn(
        language,
        `<registration-steps ${PLANNED} ${TODAY}></registration-steps>`,
      );
      await openAll(steps);
      disclose(steps);
      const papers = stepsIn(steps).flatMap(step => allIn(step, '[part=bring] label').map(seen));
      // WebKit has capitals where languages are named one by one.
      const words = ` – ${PAPERS[language]}`.toLowerCase();
      expect(papers.filter(paper => paper.toLowerCase().includes(words))).not.to.deep.equal([]);
    });
  }
});

/** Of a telephone not every language says that it opens. */
const PHONES: Readonly<Partial<Record<Language, string>>> = {
  en: 'Phone closed · opens 09:00',
  da: 'Telefonen er lukket · åbner kl. 09.00',
  de: 'Telefonisch nicht erreichbar · wieder erreichbar: 09:00',
  pl: 'Telefon nieczynny · czynny od: 09:00',
  lt: 'Telefonu neatsakoma · vėl bus atsakoma nuo: 09:00',
};

describe('A telephone that is not answered yet', () => {
  for (const [language, words] of Object.entries(PHONES) as [Language, string][]) {
    it(`is told of as people do: ${language}`, async () => {
      const at = inDenmark('08:00');
      const badge = await drawIn(
        language,
        `<open-now-badge office="siri" channel="phone" at="${at}"></open-now-badge>`,
      );
      expect(seen(badge)).to.equal(words);
    });
  }
});

/** How many lines the words of an element take; letters of different fonts in one line differ in height. */
const linesOf = (element: Element): number => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const pieces = [...range.getClientRects()].sort((a, b) => a.top - b.top);
  let lines = 0;
  let middle = -Infinity;
  for (const {top, bottom} of pieces) {
    if (top < middle) continue;
    lines++;
    middle = (top + bottom) / 2;
  }
  return lines;
};

describe('The days of an office’s hours', () => {
  for (const language of LANGUAGES) {
    it(`stand in a line each at 240 pixels, all in one where there is room, as do times at all widths: ${language}`, async () => {
      for (const [office, attributes] of [
        ['ics-west-aarhus', 'channel="visit"'],
        ['ics-west-aarhus', 'channel="phone"'],
        ['ics-west-aarhus', ''],
      ] as const) {
        for (const day of ['2026-11-23', '2026-12-21']) {
          const hours = await drawIn(
            language,
            `<office-hours office="${office}" ${attributes} at="${inDenmark('12:00', day)}"></office-hours>`,
            'inline-size: 240px; font: 16px/1.5 Arial, sans-serif',
          );
          for (const label of allIn(hours, '[scope=row] > [aria-hidden]')) {
            // Several days may stand below each other.
            const days = seen(label).split(/[,،] /).length;
            expect(linesOf(label), `${seen(label)} on ${day}, ${attributes}`).to.be.most(days);
          }
          hours.parentElement!.style.inlineSize = '768px';
          for (const label of allIn(hours, '[scope=row] > [aria-hidden]')) {
            expect(linesOf(label), `${seen(label)} on ${day} at 768 pixels`).to.equal(1);
          }
          for (const width of [240, 289, 320, 360]) {
            hours.parentElement!.style.inlineSize = `${width}px`;
            for (const times of allIn(hours, '.times')) {
              if (!/\d–\d/.test(seen(times))) continue;
              expect(linesOf(times), `${seen(times)} at ${width} pixels`).to.equal(1);
            }
          }
        }
      }
    });
  }
});
