import {expect} from '@open-wc/testing';
import {waitUntil} from '../../wait-until.js';
import '../../../src/define.js';
import {allIn, draw, seen, settled} from '../support.js';
import {pixelsOf, scan} from './scan.js';
import {PLANNED, press, steps, TODAY} from './steps-page.js';

const ARRIVING = `${PLANNED} ${TODAY}`;

const ANSWERS =
  'rw=event.arriving.citizenship.eu.purpose.work.residence.denmark.stay.over-6-months.previousNumber.no.arrival.2027-03-01';

const stepsOn = (paper: ParentNode): HTMLElement[] => [
  ...paper.querySelectorAll<HTMLElement>('ol > li'),
];

describe('The plan on paper', () => {
  let page: Document | undefined;

  const stub = ({target}: Event) => {
    const view = (target as Partial<HTMLIFrameElement>).contentWindow;
    if (!view) return;
    view.print = () => {
      page = view.document;
      view.dispatchEvent(new Event('beforeprint'));
    };
  };

  const print = async (element: Element, name = 'Print'): Promise<Document> => {
    await press(element, name);
    await waitUntil(() => page);
    return page!;
  };

  beforeEach(() => {
    page = undefined;
    document.addEventListener('load', stub, true);
  });

  afterEach(() => {
    document.removeEventListener('load', stub, true);
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('begins with a letter’s head: who, when it was printed, when the facts were checked', async () => {
    const {body} = await print(await steps(ARRIVING));
    expect(seen(body.querySelector('h1')!)).to.equal('Your plan');
    expect(seen(body.querySelector('header')!))
      .to.contain('You come to Denmark to work.')
      .and.contain('Printed on 15 January 2027.')
      .and.contain('Facts checked on 22 November 2026.');
  });

  it('has each step with a box, its days in a column, papers, places and lines', async () => {
    const {body} = await print(await steps(ARRIVING));
    const [document, cpr, ...others] = stepsOn(body);
    expect(others).to.have.length(4);
    expect(seen(document!))
      .to.match(/^☐ ?EU residence document ?EU-opholdsbevis/)
      .and.contain('Within 3 months of entry.')
      .and.contain('SIRI, +45 72 14 20 01')
      .and.not.contain('+45 72 14 20 02');
    expect(seen(cpr!)).to.contain('☐ Passport or ID showing place of birth');
    const days = [document!, cpr!].map(step => {
      const when = step.querySelector<HTMLElement>('.when')!;
      return [seen(when), when.offsetLeft];
    });
    expect(days.map(([words]) => words)).to.deep.equal(['By 1 June 2027', 'From 1 March 2027']);
    expect(days[0]![1]).to.equal(days[1]![1]);
  });

  it('has each office once, with its address, and each source once', async () => {
    const {body} = await print(await steps(ARRIVING));
    const lists = [...body.querySelectorAll('.columns')].map(list =>
      [...list.children].map(item => seen(item)),
    );
    const [offices, sources] = lists as [string[], string[]];
    expect(offices.filter(office => office.includes('Torvet 5'))).to.have.length(1);
    expect(offices.join()).to.contain('7400 Herning').and.contain('+45 96 28 28 28');
    expect(new Set(sources).size).to.equal(sources.length);
    expect(sources.join()).to.match(/\w/);
  });

  it('says what decides the whole plan', async () => {
    const {body} = await print(await steps(ARRIVING));
    expect(seen(body)).to.contain('NemID');
  });

  it('is in the reader’s language, Danish names marked as Danish', async () => {
    const danish = await print(await steps(`${ARRIVING} lang="da"`), 'Udskriv');
    expect(danish.documentElement.lang).to.equal('da');
    expect(danish.title).to.equal('Din plan');
    expect(seen(danish.body)).to.contain('Senest 1. juni 2027').and.not.contain('You must');
    page = undefined;
    const english = await print(await steps(ARRIVING));
    const names = [...english.querySelectorAll('[lang=da]')].map(seen);
    expect(names).to.include('EU-opholdsbevis');
  });

  it('leads back to this plan by a link and a code at the top', async () => {
    const {body} = await print(await steps(ARRIVING));
    const link = `${location.origin}/#${ANSWERS}`;
    expect(seen(body)).to.contain(link);
    expect(scan(pixelsOf(body.querySelector('header svg')!))).to.equal(link);
    expect(seen(body)).to.contain('We left out parts of the address that may be private.');
  });

  it('has nothing to press', async () => {
    const {body} = await print(await steps(ARRIVING));
    expect(body.querySelectorAll('button, input, office-card')).to.have.length(0);
  });

  it('is said to be impossible where the browser does not let us', async () => {
    document.removeEventListener('load', stub, true);
    const refuse = ({target}: Event) => {
      Object.defineProperty(target, 'contentDocument', {value: null});
    };
    document.addEventListener('load', refuse, true);
    const element = await steps(ARRIVING);
    await press(element, 'Print');
    await waitUntil(() => seen(allIn(element, '[part=notice]')[0]!));
    document.removeEventListener('load', refuse, true);
    const [notice] = allIn(element, '[part=notice]');
    expect(seen(notice!)).to.equal('This browser does not let us print here.');
  });
});

describe('A page that is printed as it is', () => {
  const papersIn = (element: Element): HTMLElement[] => allIn(element, '.paper');

  it('has the same paper in the place of what is on the screen, and only then', async () => {
    const element = await steps(ARRIVING);
    expect(papersIn(element)).to.deep.equal([]);
    dispatchEvent(new Event('beforeprint'));
    const [paper] = papersIn(element);
    expect(seen(paper!)).to.contain('Printed on 15 January 2027.');
    expect(stepsOn(paper!)).to.have.length(6);
    expect(paper!.checkVisibility()).to.equal(false);
    dispatchEvent(new Event('afterprint'));
    await settled();
    expect(papersIn(element)).to.deep.equal([]);
  });

  it('has a paper from each plan on it', async () => {
    const page = await draw(
      `<div><registration-steps event="moving" arrival="2027-03-01"></registration-steps><registration-steps ${PLANNED}></registration-steps></div>`,
    );
    dispatchEvent(new Event('beforeprint'));
    expect(papersIn(page)).to.have.length(2);
    dispatchEvent(new Event('afterprint'));
    await settled();
  });
});
