import {sendKeys} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {contrast, HOSTS} from './colours.js';
import {openAll, PLANNED, SETTLED, stepsIn, TODAY} from './steps/steps-page.js';
import {allIn, disclose, draw, inDenmark, settled} from './support.js';

const at = `at="${inDenmark('12:00')}"`;

const EVERYTHING = `
  <office-card office="ics-west-aarhus" language-picker="own" ${at}></office-card>
  <office-card compact office="borgerservice-herning" ${at}></office-card>
  <office-finder ${at}></office-finder>
  <open-now-badge office="statsforvaltningen-aarhus" ${at}></open-now-badge>
  <registration-steps ${SETTLED} ${TODAY}></registration-steps>
  <registration-steps event="arriving" ${TODAY}></registration-steps>
  <registration-steps layout="form" ${PLANNED} ${TODAY}></registration-steps>`;

const STOPS = 'a[href], button, summary, select, input, [tabindex="0"]';

const drawOn = async (style: string): Promise<HTMLElement> => {
  const page = await draw(`<main style="${style}">${EVERYTHING}</main>`);
  for (const steps of page.querySelectorAll('registration-steps')) {
    if (stepsIn(steps).length) await openAll(steps);
  }
  disclose(page);
  await settled();
  // What is focused by a script shows it where the reader uses the keyboard.
  await sendKeys({press: 'Tab'});
  return page;
};

/** The outline that shows the focus: on an element, on its row, or on what stands in its place. */
const ringOf = (element: HTMLElement): CSSStyleDeclaration | undefined =>
  [
    getComputedStyle(element),
    getComputedStyle(element, '::after'),
    ...(element.closest('label') ? [getComputedStyle(element.closest('label')!)] : []),
  ].find(({outlineStyle, outlineWidth}) => outlineStyle === 'solid' && outlineWidth === '3px');

/** What text has on every page. */
const READABLE = 5.7;

const expectRings = (page: HTMLElement, background: string): void => {
  const stops = allIn(page, STOPS).filter(each => each.checkVisibility());
  expect(stops.length).to.be.above(100);
  for (const stop of stops) {
    stop.focus();
    const what = stop.outerHTML.slice(0, 200);
    const ring = ringOf(stop);
    expect(ring, what).not.to.equal(undefined);
    expect(contrast(ring!.outlineColor, [background]), what).to.be.least(READABLE);
  }
};

const expectFields = (page: HTMLElement, background: string): void => {
  const fields = (allIn(page, 'select, input') as HTMLInputElement[]).filter(each =>
    each.checkVisibility(),
  );
  expect(fields.map(({type}) => type)).to.include.members([
    'select-one',
    'checkbox',
    'radio',
    'text',
  ]);
  for (const field of fields) {
    const what = field.outerHTML.slice(0, 200);
    const {appearance, borderTopColor, color, backgroundColor} = getComputedStyle(field);
    if (field.type !== 'text') expect(appearance, what).to.equal('none');
    expect(contrast(color, [background]), what).to.be.least(READABLE);
    expect(contrast(backgroundColor, [background]), what).to.be.most(1.6);
    // A choice of language is told by its line, as a link is.
    if (field.closest('.text-select')) continue;
    expect(contrast(borderTopColor, [background]), what).to.be.least(3);
  }
};

// None of these pages says what it is: on the dark ones browsers draw what is their own for a light page.
for (const [name, {color, background}] of Object.entries(HOSTS)) {
  const isDark = contrast(background, ['#000']) < 3;
  const scheme = isDark ? 'light' : 'dark';
  describe(`On a page of ${name} whose colour scheme is ${scheme}`, () => {
    it('focus, fields and boxes are drawn in the colour of the page', async function () {
      this.timeout(30_000);
      const page = await drawOn(
        `color: ${color}; background: ${background}; color-scheme: ${scheme}`,
      );
      expectRings(page, background);
      expectFields(page, background);
    });
  });
}

describe('A box that is ticked', () => {
  it('can be told from one that is not by its form', async () => {
    const page = await drawOn('color: #eee; background: #111');
    const boxes = allIn(page, '[part=bring] input[type=checkbox]') as HTMLInputElement[];
    const box = boxes.find(each => each.checkVisibility())!;
    const mark = () => getComputedStyle(box, '::before').content;
    const before = mark();
    box.click();
    await settled();
    expect(mark()).not.to.equal(before);
  });
});

describe('A button that a theme fills', () => {
  it('shows its focus in the colour of the page, not in that of its words', async () => {
    const page = await drawOn(
      'color: #222; background: #fff; --rw-accent: #004d99; --rw-on-accent: #fff',
    );
    const buttons = allIn(page, '.primary').filter(each => each.checkVisibility());
    expect(buttons.length).to.be.above(2);
    for (const button of buttons) {
      button.focus();
      expect(contrast(ringOf(button)!.outlineColor, ['#fff']), button.outerHTML).to.be.least(5.7);
      const words = getComputedStyle(button.querySelector('span')!).color;
      expect(contrast(words, ['#fff', getComputedStyle(button).backgroundColor])).to.be.least(5.7);
    }
  });
});
