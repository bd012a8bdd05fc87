import {sendKeys} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import type {DirectorySource} from '../../src/directory/types.js';
import {sample} from '../directory/sample.js';
import {
  allIn,
  complaintsDuring,
  draw,
  fileOf,
  seen,
  settled,
  spokenDuring,
  untilSeen,
} from './support.js';

type Finder = HTMLElementTagNameMap['office-finder'];

const MUNICIPALITIES = ['Herning', 'Aarhus', 'Skagen', 'Odense'];

/** A directory of so many offices, each of which serves one municipality in turn, and does the same. */
const directoryOf = (count: number) => ({
  sources: (sample() as DirectorySource).sources,
  offices: Array.from({length: count}, (_, index) => {
    const municipality = MUNICIPALITIES[index % MUNICIPALITIES.length]!;
    return {
      id: `office-${index}`,
      name: {en: `Office ${String(index).padStart(5, '0')}`},
      status: 'active',
      address: {streetAddress: 'Torvet 1', postalCode: '1234', addressLocality: municipality},
      services: [{id: 'passport', name: {en: 'Passport'}}],
      areaServed: [{municipality}],
      provenance: {'*': 'page'},
    };
  }),
});

const finderOf = async (count: number, attributes = ''): Promise<Finder> => {
  const page = await draw(
    `<div><office-finder src="${fileOf(directoryOf(count))}" ${attributes}></office-finder></div>`,
  );
  const element = page.querySelector('office-finder')!;
  await untilSeen(element, 'Find the right office');
  return element;
};

const searchField = (element: Element): HTMLInputElement =>
  allIn(element, 'input').find(({type}) => type === 'search')!;

/** No letter twice in a row: WebKit's driver loses the second. */
const type = async (element: Element, words: string): Promise<void> => {
  searchField(element).focus();
  await sendKeys({type: words});
  await settled();
};

const rows = (element: Element): HTMLElement[] => allIn(element, '[part=office] > summary');

const names = (element: Element): string[] =>
  rows(element).map(row => seen(row.querySelector('b')!));

const more = (element: Element): HTMLButtonElement | undefined =>
  allIn(element, 'button').find(button => seen(button) === 'Show more offices');

describe('The office finder of a directory of many offices', () => {
  it('can be searched, that of few cannot', async () => {
    expect(searchField(await finderOf(20))).to.equal(undefined);
    const field = searchField(await finderOf(21));
    expect(seen(field.labels![0]!)).to.equal('Search all offices by name, place or service');
    expect(field.offsetHeight).to.be.least(44);
  });

  it('shows what is found as it is typed, with its place, and how much that is', async () => {
    const element = await finderOf(40);
    await type(element, 'skag');
    await untilSeen(element, 'Offices found: 10');
    expect(names(element)).to.have.length(10);
    expect(seen(rows(element)[0]!)).to.match(/Office 00002.*1234 Skagen/);
    await type(element, ' 00038');
    expect(names(element)).to.deep.equal(['Office 00038']);
    rows(element)[0]!.click();
    await settled();
    expect(allIn(element, 'office-card').map(card => card.getAttribute('office'))).to.deep.equal([
      'office-38',
    ]);
  });

  it('shows offices of the reader’s municipality first', async () => {
    const element = await finderOf(40, 'municipality="Odense"');
    await type(element, 'port');
    await untilSeen(element, 'Offices found: 40');
    expect(names(element).slice(0, 3)).to.deep.equal([
      'Office 00003',
      'Office 00007',
      'Office 00011',
    ]);
    expect(names(element)[10]).to.equal('Office 00000');
  });

  it('says so where nothing is found, and shows what was there before when the field is emptied', async () => {
    const element = await finderOf(40, 'municipality="Odense" task="passport"');
    const before = seen(element);
    expect(before).to.contain('You live in Odense: go to');
    await type(element, 'nowhere');
    await untilSeen(element, 'No office has all these words. Try fewer words.');
    expect(seen(element)).not.to.contain('You live in Odense');
    expect(rows(element)).to.deep.equal([]);
    searchField(element).select();
    await sendKeys({press: 'Backspace'});
    await settled();
    expect(seen(element)).to.equal(before);
  });

  it('says what is found once, when somebody has stopped typing', async () => {
    const element = await finderOf(40);
    await type(element, 's');
    await untilSeen(element, 'Offices found');
    const spoken = await spokenDuring(async () => {
      await type(element, 'kagen');
      await new Promise(resolve => setTimeout(resolve, 1_200));
    });
    expect(spoken).to.deep.equal(['Offices found: 10']);
  });

  it('draws 20 offices at a time; the keyboard goes on with the first of the next', async () => {
    const element = await finderOf(50, 'task="passport" municipality="Odense"');
    await type(element, 'port');
    await untilSeen(element, 'Offices found: 50');
    expect(rows(element)).to.have.length(20);
    const [first] = rows(element);
    first!.click();
    more(element)!.focus();
    await sendKeys({press: 'Enter'});
    await settled();
    expect(rows(element)).to.have.length(40);
    expect(element.shadowRoot!.activeElement).to.equal(rows(element)[20]);
    expect(rows(element)[0], 'stays as it was').to.equal(first);
    expect((first!.parentElement as HTMLDetailsElement).open).to.equal(true);
    more(element)!.click();
    await settled();
    expect(rows(element)).to.have.length(50);
    expect(more(element)).to.equal(undefined);
  });

  it('starts over with 20 for other words, and opens no other office in place of one', async () => {
    const element = await finderOf(90);
    await type(element, '000');
    await untilSeen(element, 'Offices found');
    more(element)!.click();
    await settled();
    rows(element)[5]!.click();
    await settled();
    await type(element, '8');
    await untilSeen(element, 'Offices found: 11');
    const open = allIn(element, 'details[open] > summary b').map(seen);
    expect(open).to.deep.equal(names(element).filter(name => name === 'Office 00005'));
    await sendKeys({press: 'Backspace'});
    await settled();
    expect(rows(element)).to.have.length(20);
  });

  it('draws the other offices of a task 20 at a time, too', async () => {
    const element = await finderOf(120, 'task="passport" municipality="Odense"');
    expect(rows(element)).to.have.length(20);
    more(element)!.click();
    await settled();
    expect(rows(element)).to.have.length(29);
  });

  it('lists a few of the ids that an attribute could have, not thousands', async () => {
    const element = await finderOf(300);
    const {said} = await complaintsDuring(async () => {
      element.municipality = 'Nowhere';
      await settled();
      const card = document.createElement('office-card');
      card.src = element.src;
      card.office = 'nowhere';
      element.after(card);
      await card.updateComplete;
    });
    expect(said[0]).to.match(/must be one of Herning, Odense, Skagen, Aarhus, \*$/);
    expect(said[1]).to.match(/office-18, office-19, … \(300 in all\)$/);
  });
});
