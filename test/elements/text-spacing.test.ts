import {setViewport} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define.js';
import {LANGUAGES} from '../../src/localization/language.js';
import {COUNTER, STATES} from './states.js';
import {allIn, draw, settled} from './support.js';

/** A user's style sheet with what WCAG 1.4.12 says that a reader may set. */
const SPACING = new CSSStyleSheet();
SPACING.replaceSync(`
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p {
    margin-block-end: 2em !important;
  }
`);

/** What a screen of 320 pixels leaves to a page, in pixels: a browser's own margin is 8 on each side. */
const PAGE = 304;

/** Sets the spacing everywhere, as extensions and bookmarks that readers use do. */
const spaceOut = (root: Element): void => {
  for (const {shadowRoot} of [root, ...allIn(root, '*')]) {
    if (shadowRoot && !shadowRoot.adoptedStyleSheets.includes(SPACING)) {
      shadowRoot.adoptedStyleSheets.push(SPACING);
    }
  }
};

/** What is only read out, what the browser draws itself, and the header of columns that are stacked, have no place of their own. */
const isClipped = (element: Element): boolean =>
  Boolean(element.closest('option, input, [hidden], .unseen')) ||
  getComputedStyle(element.closest('thead') ?? element).clipPath !== 'none';

/** Words that reach over the box around them, or over the page's. */
const wordsOutsideOf = (page: Element): string[] => {
  const {left, right} = page.getBoundingClientRect();
  const range = document.createRange();
  return allIn(page, '*').flatMap(element => {
    if (isClipped(element) || !element.checkVisibility()) return [];
    const isBox = element.clientWidth > 0;
    const isTooSmall =
      isBox &&
      (element.scrollWidth > element.clientWidth + 1 ||
        (/hidden|clip/.test(getComputedStyle(element).overflowY) &&
          element.scrollHeight > element.clientHeight + 1));
    const isOutside = [...element.childNodes]
      .filter(node => node instanceof Text && node.data.trim())
      .some(text => {
        range.selectNodeContents(text);
        return [...range.getClientRects()].some(
          rect => rect.width > 1 && (rect.left < left - 1 || rect.right > right + 1),
        );
      });
    return isTooSmall || isOutside
      ? [
          `${element.localName}.${element.className} ${element.scrollWidth} > ${element.clientWidth}: ${element.textContent.trim().slice(0, 60)}`,
        ]
      : [];
  });
};

describe('With the text spacing of WCAG 1.4.12, on a screen of 320 pixels with the browser’s own margin, nothing is cut off or runs out of its box in', () => {
  before(async function () {
    // Its driver sets no width.
    if (!/Chrome|Firefox/.test(navigator.userAgent)) this.skip();
    await setViewport({width: 320, height: 640});
    document.adoptedStyleSheets.push(SPACING);
  });

  after(async () => {
    if (!document.adoptedStyleSheets.includes(SPACING)) return;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== SPACING);
    await setViewport({width: 800, height: 600});
  });

  for (const language of ['en', 'da', 'de', 'ar']) {
    for (const {what, markup, act} of [...STATES, COUNTER]) {
      it(`${what}, ${language}`, async () => {
        const page = await draw(
          `<main lang="${language}" style="position: absolute; inset: 0 auto auto 0; inline-size: ${PAGE}px; font: 16px/1.5 Arial, sans-serif">${markup}</main>`,
        );
        const element = page.querySelector<HTMLElement>(':not(div, p)')!;
        await waitUntil(() => element.shadowRoot!.querySelector(`[lang="${language}"]`));
        await settled();
        await act?.(element);
        await settled();
        spaceOut(page);
        await settled();
        expect(wordsOutsideOf(page).join('\n')).to.equal('');
        page.remove();
        localStorage.clear();
      });
    }
  }
});

describe('With the text spacing of WCAG 1.4.12, hours in two columns', () => {
  for (const language of LANGUAGES) {
    it(`stay within their box at every width, ${language}`, async () => {
      for (const {markup} of STATES.filter(({what}) => what.startsWith('the hours'))) {
        const page = await draw(
          `<main lang="${language}" style="font: 16px/1.5 Arial, sans-serif">${markup}</main>`,
        );
        const element = page.firstElementChild as HTMLElement;
        await waitUntil(() => element.shadowRoot!.querySelector(`[lang="${language}"]`));
        spaceOut(page);
        for (const width of [304, 305, 320, 340, 360, 390, 430, 480]) {
          page.style.inlineSize = `${width}px`;
          await settled();
          expect(element.scrollWidth, `${markup} at ${width}`).to.be.most(width + 1);
        }
      }
    });
  }
});
