import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define.js';
import {OfficeCard, OpenNowBadge} from '../../src/index.js';
import {contrast} from './colours.js';
import {
  allIn,
  directoryWithHours,
  disclose,
  draw,
  inDenmark,
  settled,
  untilSeen,
} from './support.js';

const TAGS = 'office-card, office-finder, office-hours, open-now-badge, registration-steps';

const SCHEMES = {
  light: 'color-scheme: light; background: #fff; color: #222',
  dark: 'color-scheme: dark; background: #111; color: #eee',
} as const;

const walkIn = directoryWithHours({visit: {week: {Mo: ['10:00-15:00'], PH: []}}});

const badge = (time: string) =>
  `<open-now-badge office="here" src="${walkIn}" at="${inDenmark(time)}"></open-now-badge>`;

const EVERYTHING = `
  <office-card office="ics-west-aarhus" at="${inDenmark('12:00')}"></office-card>
  <office-card compact office="borgerservice-herning"></office-card>
  <office-hours heading-level="2" office="siri" at="${inDenmark('12:00')}"></office-hours>
  <p>${badge('12:00')} ${badge('18:00')}</p>
  <registration-steps event="moving" arrival="2027-03-01"></registration-steps>`;

const link = async (theme: string): Promise<HTMLLinkElement> => {
  const element = await fixture<HTMLLinkElement>(html`<link rel="stylesheet" />`);
  const loaded = oneEvent(element, 'load');
  element.href = new URL(`../../src/themes/${theme}.css`, import.meta.url).href;
  await loaded;
  return element;
};

const within = (root: Element, selector: string): Element => allIn(root, selector)[0]!;

for (const theme of ['plain', 'dkfds', 'contrast']) {
  describe(`The theme ${theme}`, () => {
    it('sets our properties on our elements, styles their parts, and touches nothing else', async () => {
      const {sheet} = await link(theme);
      const set = new Set<string>();
      for (const rule of sheet!.cssRules as Iterable<CSSStyleRule>) {
        const isParts = rule.selectorText.includes('::part(');
        for (const selector of rule.selectorText.split(', ')) {
          expect(TAGS).to.contain(selector.replace(/::.*/, ''));
        }
        if (isParts) continue;
        expect(rule.selectorText).to.equal(TAGS);
        for (const property of rule.style) {
          expect(property).to.match(/^--rw-/);
          set.add(property);
        }
      }
      const heeded = [...OfficeCard.styles, ...OpenNowBadge.styles].join('');
      for (const property of set) {
        expect(heeded, property).to.contain(`var(${property}`);
      }
    });

    for (const [scheme, style] of Object.entries(SCHEMES)) {
      it(`can be read, ${scheme}`, async () => {
        await link(theme);
        const page = await draw(`<main style="${style}">${EVERYTHING}</main>`);
        await untilSeen(page, 'Report your new address');
        await untilSeen(page, 'Closed');
        disclose(page);
        await settled();
        await expect(page).to.be.accessible();

        const card = within(page, '[part=card]');
        const {color, backgroundColor: surface} = getComputedStyle(card);
        const text = contrast(color, [surface]);
        const links = contrast(getComputedStyle(within(card, '[part=sources] a')).color, [surface]);
        const alert = within(page, '[part=alert]');
        const onTint = contrast(color, [surface, getComputedStyle(alert).backgroundColor]);
        const main = getComputedStyle(within(page, '.primary'));
        const words = getComputedStyle(within(page, '.primary > span'));
        const onMain = contrast(words.color, [surface, main.backgroundColor]);
        const least = theme === 'contrast' ? 14 : 4.5;
        expect(
          Math.min(text, links, onTint, onMain),
          `${text} ${links} ${onTint} ${onMain}`,
        ).to.be.least(least);
        for (const shape of allIn(page, '[part=icon]')) {
          for (const ground of [surface, getComputedStyle(page).backgroundColor]) {
            expect(contrast(getComputedStyle(shape).color, [ground])).to.be.least(3);
          }
        }
      });
    }
  });
}
