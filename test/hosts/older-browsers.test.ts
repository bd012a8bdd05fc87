import {expect, nextFrame} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {allIn, disclose, openPage, seen} from '../elements/support.js';
import {EVERYTHING, FALLBACK} from './support.js';

type Page = Window & typeof globalThis & {readonly heard: readonly string[]};

const AT = '2026-11-23T12:00+01:00';

const ELEMENTS = `
  <office-card office="siri" at="${AT}"><p>SIRI, +45 72 14 20 00</p></office-card>
  <registration-steps event="moving" layout="form" at="${AT}">Ask at Torvet 5</registration-steps>
  <div data-widget="open-now-badge" data-office="ics-west-aarhus" data-at="${AT}">+45 89 40 10 40</div>
  <office-hours office="siri" at="2026-12-23T12:00+01:00" lang="da">mandag</office-hours>
  <office-finder task="cpr-registration" municipality="Herning" at="${AT}"></office-finder>`;

const open = async (taken: string): Promise<Page> =>
  (await openPage(
    `<script src="/hosts/heard.js"></script><script>${taken}</script>
    <script src="/registration-widgets/registration-widgets.js"></script>${ELEMENTS}`,
  )) as Page;

const words = ({document: {body}}: Page): string => {
  disclose(body);
  for (const style of allIn(body, 'style')) style.remove();
  return seen(body);
};

const WITHOUT_LONG_OFFSET = `
  const {DateTimeFormat} = Intl;
  Intl.DateTimeFormat = function (locale, options) {
    if (/Offset|Generic/.test(options?.timeZoneName)) throw new RangeError('timeZoneName');
    return new DateTimeFormat(locale, options);
  };`;

/** What browsers of 2021 do not have, and elements that work all the same. */
const dispensable: Readonly<Record<string, string>> = {
  'timeZoneName: longOffset': WITHOUT_LONG_OFFSET,
  attachInternals: 'delete HTMLElement.prototype.attachInternals; delete window.ElementInternals',
  'attachInternals that is ours to call':
    'HTMLElement.prototype.attachInternals = () => { throw new DOMException("", "NotSupportedError") }',
  'Array.prototype.findLast':
    'delete Array.prototype.findLast; delete Array.prototype.findLastIndex',
  'Array.prototype.toReversed':
    'for (const name of ["toReversed", "toSorted", "toSpliced", "with"]) delete Array.prototype[name]',
  'Object.hasOwn': 'delete Object.hasOwn',
  'Object.groupBy': 'delete Object.groupBy; delete Map.groupBy',
  structuredClone: 'delete window.structuredClone',
  adoptedStyleSheets:
    'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replaceSync; delete CSSStyleSheet.prototype.replace',
  'ShadowRoot.prototype.adoptedStyleSheets alone':
    'delete ShadowRoot.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replace',
  showModal: 'delete HTMLDialogElement.prototype.showModal',
  IntersectionObserver: 'delete window.IntersectionObserver',
  'Intl.Locale.prototype.getWeekInfo':
    'delete Intl.Locale.prototype.getWeekInfo; delete Intl.Locale.prototype.weekInfo',
  trustedTypes: 'delete window.trustedTypes',
  'ARIA as properties': 'delete Element.prototype.ariaHidden; delete Element.prototype.ariaLabel',
  'navigator.clipboard': 'delete Navigator.prototype.clipboard',
  customElementRegistry: 'delete ShadowRoot.prototype.customElementRegistry',
};

/** What they need: without it what stands inside them stays. */
const needed: Readonly<Record<string, string>> = {
  MutationObserver: 'delete window.MutationObserver',
  'Array.prototype.at': 'delete Array.prototype.at',
  'Element.prototype.replaceChildren': 'delete Element.prototype.replaceChildren',
  customElements: 'delete window.customElements',
  attachShadow: 'delete Element.prototype.attachShadow',
};

describe('A browser without', () => {
  let expected: string;

  before(async () => {
    const page = await open('');
    await waitUntil(() => allIn(page.document.body, '[part=step]').length);
    expected = words(page);
    for (const shown of Object.values(EVERYTHING)) expect(expected).to.match(new RegExp(shown));
  });

  for (const [name, script] of Object.entries(dispensable)) {
    it(`${name} shows all the same`, async () => {
      const page = await open(script);
      await waitUntil(() => words(page) === expected).catch(() => {
        expect(words(page)).to.equal(expected);
      });
      expect(page.heard).to.deep.equal([]);
    });
  }

  for (const [name, script] of Object.entries(needed)) {
    it(`${name} keeps what stands inside the elements, and is told of it`, async () => {
      const page = await open(script);
      await waitUntil(() => page.heard.length);
      await nextFrame();
      expect(page.heard).to.have.length(1);
      expect(page.heard[0]).to.match(/^warn: .* needs a browser of 2022 or later/);
      const said = Object.values(FALLBACK).map(shown => shown.source.slice(1, -1));
      expect(words(page)).to.match(new RegExp(said.join('\\s*')));
    });
  }
});
