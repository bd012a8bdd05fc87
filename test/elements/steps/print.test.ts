import {expect, waitUntil} from '@open-wc/testing';
import '../../../src/define.js';
import {allIn, seen} from '../support.js';
import {pixelsOf, scan} from './scan.js';
import {press, SETTLED, steps, TODAY} from './steps-page.js';

const ARRIVING = `${SETTLED} arrival="2027-03-01" ${TODAY}`;

const ANSWERS =
  'rw=event.arriving.citizenship.eu.residence.denmark.stay.over-6-months.purpose.work.previousNumber.no.arrival.2027-03-01';

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

  it('has each step with dates, what to bring, lines to call, offices and addresses', async () => {
    const {body} = await print(await steps(ARRIVING));
    expect(seen(body.querySelector('h1')!)).to.equal('Your steps');
    const [document, cpr, ...others] = [...body.querySelectorAll('ol > li')];
    expect(others).to.have.length(4);
    expect(seen(document!))
      .to.match(/^EU residence document ?EU-opholdsbevis/)
      .and.contain('You must Within 3 months of entry.')
      .and.contain('No later than 1 June 2027')
      .and.contain('+45 72 14 20 01');
    expect(seen(document!)).not.to.contain('+45 72 14 20 02');
    expect(seen(cpr!))
      .to.contain('☐ Passport or ID showing place of birth')
      .and.contain('Citizen Service Herning (Borgerservice Herning)')
      .and.contain('Torvet 5, entrance B, 7400 Herning')
      .and.contain('+45 96 28 28 28');
  });

  it('says what is not confirmed, and the wrong turns to avoid', async () => {
    const {body} = await print(await steps(ARRIVING));
    const [, cpr, , , post] = [...body.querySelectorAll('ol > li')];
    expect(seen(cpr!)).to.contain('Bring (not confirmed – ask first)');
    expect(seen(post!)).to.contain('not confirmed – ask first');
    expect(seen(body)).to.contain('NemID');
  });

  it('is in the reader’s language, Danish names marked as Danish', async () => {
    const danish = await print(await steps(`${ARRIVING} lang="da"`), 'Udskriv');
    expect(danish.documentElement.lang).to.equal('da');
    expect(danish.title).to.equal('Dine trin');
    expect(seen(danish.body)).to.contain('Senest 1. juni 2027').and.not.contain('You must');
    page = undefined;
    const english = await print(await steps(ARRIVING));
    const names = [...english.querySelectorAll('[lang=da]')].map(seen);
    expect(names).to.include('EU-opholdsbevis');
  });

  it('leads back to this plan by a link and a code', async () => {
    const {body} = await print(await steps(ARRIVING));
    const link = `${location.origin}/#${ANSWERS}`;
    expect(body.querySelector<HTMLAnchorElement>(':scope > p > a')!.href).to.equal(link);
    expect(scan(pixelsOf(body.querySelector('svg')!))).to.equal(link);
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
    expect(notice!.getAttribute('role')).to.equal('status');
  });
});
