import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {DirectorySource} from '../../src/directory/index.js';
import {builtInOffice} from '../built-in.js';
import {forgetDraft, openEditor, setToday} from './editor-page.js';
import type {Page} from './editor-page.js';

const OFFICE = builtInOffice('borgerservice-herning');

/** More than any job takes from one control to the next. */
const MOST_TABS = 120;

/** What a screen reader calls the control that has the focus. */
const focused = ({document}: Page): string => {
  const element = document.activeElement as HTMLInputElement | null;
  const [label] = element?.labels ?? [];
  const words = element?.getAttribute('aria-label') ?? (label ?? element)?.textContent ?? '';
  return words.replace(/\s+/g, ' ').trim();
};

const press = (key: string) => sendKeys({press: key});

const type = (words: string) => sendKeys({type: words});

/** Goes on by Tab to a control whose name begins so, or fits. */
const tabTo = async (page: Page, name: string | RegExp): Promise<void> => {
  const isThere = () =>
    typeof name === 'string' ? focused(page).startsWith(name) : name.test(focused(page));
  const passed: string[] = [];
  while (passed.length < MOST_TABS) {
    await press('Tab');
    if (isThere()) return;
    passed.push(focused(page));
  }
  throw new Error(`No "${String(name)}" in ${passed.join(' | ')}`);
};

/** Goes to a control and presses Enter. */
const enter = async (page: Page, name: string | RegExp): Promise<void> => {
  await tabTo(page, name);
  await press('Enter');
};

/** Writes into the field that has the focus in place of what it has. */
const overwrite = async (words: string): Promise<void> => {
  await sendKeys({down: 'Control'});
  await press('a');
  await sendKeys({up: 'Control'});
  await type(words);
};

/** The file that Ctrl and S save. */
const saveByKey = async (page: Page): Promise<DirectorySource> => {
  const saved: Blob[] = [];
  const {createObjectURL} = page.URL;
  page.URL.createObjectURL = (object: Blob) => {
    saved.push(object);
    return createObjectURL(object);
  };
  page.HTMLAnchorElement.prototype.click = () => undefined;
  await sendKeys({down: 'Control'});
  await press('s');
  await sendKeys({up: 'Control'});
  return JSON.parse(await saved[0]!.text()) as DirectorySource;
};

/** A day on which every source that ships has been read long ago. */
const TODAY = '2040-12-01';

const open = async (): Promise<Page> => {
  const page = await openEditor();
  setToday(page, TODAY, OFFICE.name['en']!);
  page.focus();
  return page;
};

describe('The five commonest jobs of a keeper, by keyboard alone', function () {
  this.timeout(60_000);
  beforeEach(forgetDraft);
  after(forgetDraft);

  it('a phone number', async () => {
    const page = await open();
    await enter(page, 'Phone and e-mail');
    await enter(page, 'Citizen Service');
    await tabTo(page, 'Phone number');
    await overwrite('12 34 56 78');
    await enter(page, 'I checked this today');
    const {offices, sources} = await saveByKey(page);
    const [line] = offices[0]!.contactPoints!;
    expect(line!.telephone).to.equal('+4512345678');
    expect(sources.map(({checked}) => checked)).to.include(TODAY);
  });

  it('Christmas closing', async () => {
    const page = await open();
    await enter(page, 'Opening hours');
    await enter(page, 'Go to the special days');
    expect(focused(page)).to.match(/\b\d+ \w+ 2040/);
    for (let tries = 0; tries < 31 && !/\b24 December/.test(focused(page)); tries++) {
      await press('ArrowRight');
    }
    await press('Enter');
    await press('ArrowDown');
    await press('Enter');
    await enter(page, 'Add');
    const {hours} = (await saveByKey(page)).offices[0]!;
    expect(hours!.visit!.special!.at(-1)).to.deep.include({
      from: '2040-12-24',
      through: '2040-12-31',
      hours: [],
    });
  });

  it('new opening hours', async () => {
    const page = await open();
    await enter(page, 'Opening hours');
    await tabTo(page, 'Monday, Visit, from');
    await overwrite('9');
    await tabTo(page, 'Monday, Visit, to');
    await overwrite('15.30');
    // A choice follows the letters it begins with.
    await tabTo(page, 'Wednesday, Visit');
    await type('Cl');
    await tabTo(page, 'Saturday, Visit');
    await type('Op');
    await tabTo(page, 'Saturday, Visit, from');
    await overwrite('10');
    await tabTo(page, 'Saturday, Visit, to');
    await overwrite('12');
    const {week} = (await saveByKey(page)).offices[0]!.hours!.visit!;
    expect(week).to.deep.include({Mo: ['09:00-15:30'], We: [], Sa: ['10:00-12:00']});
    expect(week!.Th).to.deep.equal(OFFICE.hours!.visit!.week!.Th);
  });

  it('a moved office', async () => {
    const page = await open();
    await enter(page, 'Address');
    await enter(page, 'The office moves to a new address');
    await tabTo(page, 'Last day at the old address');
    // Of this browser’s date fields, in American English.
    await type('12312040');
    await enter(page, 'Keep the old address');
    expect(focused(page)).to.equal('Street and number');
    await overwrite('Example Street 1');
    await tabTo(page, 'Postal code');
    await overwrite('7400');
    const [office] = (await saveByKey(page)).offices;
    expect(office!.address).to.include({streetAddress: 'Example Street 1', postalCode: '7400'});
    expect(office!.address).not.to.have.property('entrance');
    expect(office!.formerly!.at(-1)).to.include({validThrough: '2040-12-31'});
  });

  it('still valid', async () => {
    const page = await open();
    const before = await saveByKey(page);
    await enter(page, /sources? should be read again/);
    await enter(page, 'I checked this today');
    const {sources} = await saveByKey(page);
    const read = sources.filter(({checked}) => checked === TODAY);
    expect(read).to.have.length(1);
    expect({...before.sources.find(({id}) => id === read[0]!.id), checked: ''}).to.deep.equal({
      ...read[0],
      checked: '',
    });
  });
});
