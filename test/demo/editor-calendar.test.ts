import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {nameOf} from '../built-in.js';
import {faultsIn} from './axe.js';
import {forgetDraft, notice, openEditor, part, press, saved, setToday} from './editor-page.js';
import type {Page} from './editor-page.js';

const selectedIn = ({document}: Page): string[] =>
  [...document.querySelectorAll('.calendar [aria-selected=true]')].map(({id}) => id);

const day = ({document}: Page, date: string): HTMLElement => {
  const found = document.getElementById(`calendar-${date}`);
  if (!found) throw new Error(`The calendar does not show ${date}`);
  return found;
};

const month = ({document}: Page): string =>
  document.querySelector('#calendar-month')!.textContent.trim();

/** Shows the December that comes next, by the button; gives its year. */
const showDecember = (page: Page, button = 'Next month'): string => {
  const calendar = page.document.querySelector('.calendar')!;
  for (let tries = 0; tries < 12 && !/^december/i.test(month(page)); tries++) {
    press(calendar, button);
  }
  return month(page).slice(-4);
};

const special = async (page: Page): Promise<unknown> =>
  (await saved(page)).directory.offices[0]!.hours!.visit!.special?.at(-1);

describe('The calendar of the directory editor', () => {
  beforeEach(forgetDraft);
  after(forgetDraft);

  it('closes an office for Christmas by two clicks and “Add”', async () => {
    const page = await openEditor();
    part(page, 'Opening hours');
    const year = showDecember(page);
    day(page, `${year}-12-24`).click();
    expect(notice(page)).to.match(/^First day: \w+,? 24 December \d+\. Choose the last day\.$/);
    day(page, `${year}-12-31`).click();
    expect(selectedIn(page)).to.have.length(8);
    press(part(page, 'Opening hours'), 'Add');
    expect(await special(page)).to.deep.equal({
      from: `${year}-12-24`,
      through: `${year}-12-31`,
      hours: [],
    });
    expect(day(page, `${year}-12-28`).getAttribute('aria-label')).to.match(
      /28 December \d+, may be closed: between Christmas and New Year, .*Visit: closed/,
    );
  });

  it('does the same by keyboard, in a grid of one tab stop', async () => {
    const page = await openEditor();
    // The week of the day that has the focus must not reach into the next month.
    setToday(page, '2026-11-16', nameOf('borgerservice-herning'));
    part(page, 'Opening hours');
    showDecember(page);
    expect(page.document.querySelectorAll('.calendar td[tabindex="0"]')).to.have.length(1);
    press(part(page, 'Opening hours'), 'Go to the special days');
    const focused = () => page.document.activeElement!.id.replace('calendar-', '');
    const start = focused();
    await sendKeys({press: 'PageDown'});
    expect(focused()).to.match(/-01-\d\d$/);
    await sendKeys({press: 'PageUp'});
    expect(focused()).to.equal(start);
    // Into a week that lies within the month, whatever day it is.
    await sendKeys({press: Number(start.slice(-2)) > 15 ? 'ArrowUp' : 'ArrowDown'});
    await sendKeys({press: 'Home'});
    await sendKeys({press: 'Enter'});
    const first = focused();
    await sendKeys({press: 'End'});
    await sendKeys({press: 'Space'});
    expect(focused() > first).to.equal(true);
    expect(selectedIn(page)).to.have.length(7);
    expect(notice(page)).to.match(/^Chosen: Sunday/);
  });

  it('names holidays and days that may be closed, in both languages, and marks the legend', async () => {
    const page = await openEditor('?ui=da');
    const section = part(page, 'Åbningstider');
    const year = showDecember(page, 'Næste måned');
    expect(day(page, `${year}-12-25`).getAttribute('aria-label')).to.contain('helligdag: juledag');
    expect(day(page, `${year}-12-24`).getAttribute('aria-label')).to.contain(
      'måske lukket: juleaften',
    );
    expect(day(page, `${year}-12-25`).textContent).to.contain('◆');
    expect(section.querySelector('.legend')!.textContent).to.contain('helligdag');
  });

  it('is a grid that axe finds nothing wrong with, while a range is chosen', async function () {
    this.timeout(60_000);
    const page = await openEditor();
    part(page, 'Opening hours');
    page.document.querySelector<HTMLElement>('.calendar td[tabindex="0"]')!.click();
    expect(page.document.querySelector('.calendar table')!.getAttribute('role')).to.equal('grid');
    expect(await faultsIn(page)).to.deep.equal([]);
  });

  it('has days of 24 pixels at least on a narrow page', async () => {
    const page = await openEditor('?ui=en', 360);
    part(page, 'Opening hours');
    for (const cell of page.document.querySelectorAll<HTMLElement>('.calendar td[id]')) {
      expect(cell.offsetWidth).to.be.least(24);
      expect(cell.offsetHeight).to.be.least(24);
    }
    expect(page.document.documentElement.scrollWidth).to.be.most(360);
  });
});
