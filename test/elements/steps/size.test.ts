import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {allIn, draw, settled} from '../support.js';
import {openerOf, PLANNED, stepsIn, TODAY} from './steps-page.js';

/** As wide as a small phone without the page's margins. */
const PHONE = 'inline-size: 328px; font: 16px/1.5 Arial, sans-serif';

/** The longest that a plan of one step open may be on a phone, in pixels, and its stops for the keyboard. */
const LONGEST = 1700;
const MOST_STOPS = 25;

const drawPlan = async (): Promise<HTMLElement> => {
  const page = await draw(
    `<div style="${PHONE}"><registration-steps ${PLANNED} ${TODAY}></registration-steps></div>`,
  );
  await settled();
  return page;
};

const STOPS = 'a[href], button, input, select, summary, [tabindex="0"]';

const stopsIn = (page: HTMLElement): HTMLElement[] =>
  allIn(page, STOPS).filter(each => each.tabIndex >= 0 && each.checkVisibility());

describe('The plan of a worker from the EU, on a phone, with one step open,', () => {
  it(`is at most ${LONGEST} pixels long`, async () => {
    const page = await drawPlan();
    expect(page.getBoundingClientRect().height).to.be.within(1, LONGEST);
  });

  it(`has at most ${MOST_STOPS} stops for who goes through it by Tab`, async () => {
    expect(stopsIn(await drawPlan()).length).to.be.within(1, MOST_STOPS);
  });

  it('has shut steps as high as a finger needs, and little more', async () => {
    const page = await drawPlan();
    const shut = stepsIn(page).filter(step => openerOf(step).ariaExpanded === 'false');
    const heights = shut.map(step => step.getBoundingClientRect().height);
    expect(Math.min(...heights)).to.be.least(56);
    expect(Math.max(...heights)).to.be.most(80);
  });
});
