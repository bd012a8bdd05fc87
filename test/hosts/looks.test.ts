import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {} from '../../src/define.js';
import {allIn, openPage, settled, shownIn} from '../elements/support.js';
import {EVERYTHING, openHost, shows} from './support.js';

const isChromium = 'chrome' in globalThis;

const SCRIPT = '<script src="/registration-widgets/registration-widgets.js"></script>';
const CARD = '<office-card office="siri"></office-card>';

interface Media {
  readonly media?: 'print' | '';
  readonly features?: readonly {readonly name: string; readonly value: string}[];
}

const emulate = (media: Media): Promise<unknown> =>
  executeServerCommand('set-media', media as Record<string, unknown>);

/** The ratio of two colours, `rgb(0 …255)` or `color(srgb 0 … 1)`, by WCAG. */
const contrast = (...colours: readonly [string, string]): number => {
  const [darker, lighter] = colours
    .map(colour => {
      const scale = colour.startsWith('color(srgb ') ? 1 : 255;
      const [red, green, blue] = colour.match(/[\d.]+/g)!.map(part => {
        const value = Number(part) / scale;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    })
    .sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
};

describe('The looks of a page', () => {
  it('that is dark are those of the elements', async () => {
    const host = await openHost('styles-dark.html');
    await shows(host, EVERYTHING);
    for (const text of allIn(host.document.body, 'h2, h3, p, dd, a, label, summary, b')) {
      // What stands inside an element that is drawn is not seen.
      if (!text.checkVisibility()) continue;
      const {color} = host.getComputedStyle(text);
      expect(contrast(color, 'rgb(17, 17, 17)'), text.outerHTML).to.be.above(7);
    }
  });

  it('with very large type have nothing run out of the elements', async () => {
    const host = await openHost('styles-reset.html');
    await shows(host, EVERYTHING);
    for (const element of host.document.querySelectorAll('office-card, registration-steps')) {
      expect([element.localName, element.getBoundingClientRect().width]).to.deep.equal([
        element.localName,
        320,
      ]);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
    }
  });

  for (const [where, style] of [
    ['a row', 'display: flex'],
    ['a float', 'float: left'],
    [
      'a grid that fits its content',
      'display: grid; grid-template-columns: auto; justify-content: start',
    ],
    ['a place of its own', 'position: absolute'],
    ['a box as wide as its content', 'inline-size: fit-content'],
  ] as const) {
    it(`give it room in ${where}`, async () => {
      const page = await openPage(
        `<body style="font-size: 16px">${SCRIPT}<div style="${style}">${CARD}</div>`,
      );
      const card = await shownIn(page, 'office-card', 'Danish Agency');
      expect(card.getBoundingClientRect().width).to.be.within(240, 800);
    });
  }

  it('narrower than it would like to be do not have it run out', async () => {
    const page = await openPage(
      `<body>${SCRIPT}<div style="display: flex; inline-size: 240px">${CARD}</div>`,
    );
    const card = await shownIn(page, 'office-card', 'Danish Agency');
    expect(card.getBoundingClientRect().width).to.equal(240);
  });
});

describe('In Chromium', () => {
  before(function () {
    if (!isChromium) this.skip();
  });

  afterEach(async () => {
    if (isChromium) await emulate({media: '', features: []});
  });

  it('with forced colours, text, links and shapes have those of the system', async () => {
    await emulate({features: [{name: 'forced-colors', value: 'active'}]});
    const host = await openHost('styles-dark.html');
    await shows(host, EVERYTHING);
    const system = (name: string): string => {
      const sample = host.document.createElement('i');
      sample.style.color = name;
      host.document.body.append(sample);
      const {color} = host.getComputedStyle(sample);
      sample.remove();
      return color;
    };
    const colours = (selector: string, property: 'color' | 'stroke' | 'borderTopColor') => [
      ...new Set(
        allIn(host.document.body, selector).map(each => host.getComputedStyle(each)[property]),
      ),
    ];
    expect(colours('h3, dt, dd, legend', 'color')).to.deep.equal([system('CanvasText')]);
    expect(colours('a', 'color')).to.deep.equal([system('LinkText')]);
    expect([system('CanvasText'), system('LinkText'), system('ButtonText')]).to.include.members(
      colours('svg', 'stroke'),
    );
    expect(colours('article', 'borderTopColor')).to.deep.equal([system('CanvasText')]);
  });

  it('on paper there is no button and no question, and what matters is there', async () => {
    await emulate({media: 'print'});
    const host = await openHost('plain.html');
    await shows(host, {
      'office-card': 'Danish Agency',
      '[data-widget] > open-now-badge': EVERYTHING['[data-widget] > open-now-badge'],
    });
    await shownIn(host, 'registration-steps', 'Your plan');
    const visible = allIn(
      host.document.body,
      'button, fieldset, input[type=radio], h2, h3, ol',
    ).filter(each => each.getBoundingClientRect().height > 0);
    const kinds = [...new Set(visible.map(({localName}) => localName))];
    expect(kinds.sort()).to.deep.equal(['h2', 'h3', 'ol']);
    await settled();
  });

  it('a page left and come back to shows what it showed, and what holds now', async function () {
    const seenThen = await executeServerCommand('leave-and-return', {
      address: '/hosts/plain.html?left',
      expression: `[
        globalThis.isTheSamePage,
        document.querySelector('office-card').shadowRoot.textContent.includes('Danish Agency'),
        document.querySelector('open-now-badge').hasAttribute('state'),
        heard.length,
      ]`,
    });
    expect(seenThen).to.deep.equal([true, true, true, 0]);
  });
});
