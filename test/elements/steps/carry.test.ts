import {expect, waitUntil} from '@open-wc/testing';
import ICAL from 'ical.js';
import type {QRCode} from 'jsqr';
import 'jsqr';
import '../../../src/define.js';
import {allIn, complaintsDuring, seen, untilSeen} from '../support.js';
import {
  boxesIn,
  buttonsIn,
  choose,
  press,
  SETTLED,
  steps,
  stepsIn,
  tick,
  TODAY,
} from './steps-page.js';

/** What is no module finds no exports to fill, and becomes global. */
const {jsQR} = globalThis as unknown as {
  jsQR: (pixels: Uint8ClampedArray, width: number, height: number) => QRCode | null;
};

const ARRIVING = `${SETTLED} arrival="2027-03-01" ${TODAY}`;

const ANSWERS =
  'rw=event.arriving.citizenship.eu.residence.denmark.stay.over-6-months.purpose.work.previousNumber.no.arrival.2027-03-01';

const scan = (svg: SVGSVGElement): string | undefined => {
  const {x, y, width, height} = svg.viewBox.baseVal;
  const scale = 4;
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d')!;
  context.scale(scale, scale);
  context.translate(-x, -y);
  for (const path of svg.querySelectorAll('path')) {
    context.fillStyle = path.getAttribute('fill')!;
    context.fill(new Path2D(path.getAttribute('d')!));
  }
  const {data} = context.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(data, canvas.width, canvas.height)?.data;
};

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
    const link = `${location.href.replace(/#.*/, '')}#${ANSWERS}`;
    expect(body.querySelector<HTMLAnchorElement>(':scope > p > a')!.href).to.equal(link);
    expect(scan(body.querySelector('svg')!)).to.equal(link);
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

describe('A file of the plan', () => {
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  let saved: {readonly name: string; readonly blob: Blob}[];

  beforeEach(() => {
    saved = [];
    let blob: Blob;
    URL.createObjectURL = (content: Blob) => {
      blob = content;
      return 'blob:saved';
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({name: this.download, blob});
    };
  });

  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  const save = async (element: Element, name = 'Save dates') => {
    saved = [];
    await press(element, name);
    await waitUntil(() => saved.length);
    return {...saved[0]!, text: await saved[0]!.blob.text()};
  };

  const eventsIn = (text: string): ICAL.Component[] =>
    ICAL.Component.fromString(text).getAllSubcomponents('vevent');

  const datesIn = (text: string): Record<string, string> =>
    Object.fromEntries(
      eventsIn(text).map(component => {
        const {summary, startDate} = new ICAL.Event(component);
        return [summary, startDate.toString()];
      }),
    );

  it('that cannot be made is told to the reader, and to the page', async () => {
    URL.createObjectURL = () => {
      throw new Error('no room');
    };
    const element = await steps(ARRIVING);
    const {said} = await complaintsDuring(async () => {
      await press(element, 'Save dates');
      await untilSeen(element, 'This did not work');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('no room');
  });

  it('is a calendar of its days', async () => {
    const {name, blob, text} = await save(await steps(ARRIVING));
    expect(name).to.match(/\.ics$/);
    expect(blob.type).to.equal('text/calendar');
    expect(datesIn(text)).to.deep.equal({
      'No later than: EU residence document': '2027-06-01',
      'From: National register, CPR number': '2027-03-01',
    });
  });

  it('says what is not confirmed, and where to look', async () => {
    const {text} = await save(await steps(ARRIVING));
    const [document, cpr] = eventsIn(text).map(event => new ICAL.Event(event).description);
    expect(document).to.contain('https://lifeindenmark.borger.dk/').and.not.contain('ask first');
    expect(cpr).to.contain('Bring (not confirmed – ask first)');
  });

  it('reminds of deadlines a week and a day before, and of nothing else', async () => {
    const {text} = await save(await steps('event="moving" arrival="2027-03-31"'));
    const alarms = eventsIn(text).map(event =>
      event
        .getAllSubcomponents('valarm')
        .map(alarm => String(alarm.getFirstPropertyValue('trigger'))),
    );
    expect(Object.values(datesIn(text))).to.deep.equal(['2027-03-03', '2027-04-05']);
    expect(alarms).to.deep.equal([[], ['-P6DT15H', '-PT15H']]);
  });

  it('says what to bring and where, in the reader’s language', async () => {
    const {text} = await save(await steps(`${ARRIVING} lang="da"`), 'Gem datoer');
    const descriptions = eventsIn(text).map(event => new ICAL.Event(event).description);
    expect(descriptions[1]).to.contain('- Pas eller ID med fødested').and.contain('Borgerservice');
  });

  it('gives each day a name of its own that stays, so that a calendar takes it as the same', async () => {
    const uidsOf = async (attributes: string) =>
      eventsIn((await save(await steps(attributes))).text).map(event => new ICAL.Event(event).uid);
    const first = await uidsOf(ARRIVING);
    expect(new Set(first).size).to.equal(2);
    expect(await uidsOf(ARRIVING)).to.deep.equal(first);
  });

  it('is not offered where no day is known', async () => {
    expect(buttonsIn(await steps(SETTLED))).not.to.include('Save dates');
  });

  it('is an office’s contact, from its card in a step', async () => {
    const element = await steps(ARRIVING);
    const {name, blob, text} = await save(stepsIn(element)[1]!, 'Save contact');
    expect(name).to.equal('borgerservice-herning.vcf');
    expect(blob.type).to.equal('text/vcard');
    expect(text).to.contain('TEL;VALUE=uri:tel:+4596282828');
  });
});

describe('The link to the plan', () => {
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
  let copied: string[];

  const putClipboard = (value: unknown) => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value});
  };

  beforeEach(() => {
    copied = [];
    putClipboard({writeText: (text: string) => Promise.resolve(copied.push(text))});
  });

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(
      clipboard,
    );
  });

  const copy = async (element: Element): Promise<string> => {
    await press(element, 'Copy link');
    const [notice] = allIn(element, '[part=notice]');
    await waitUntil(() => seen(notice!));
    return seen(notice!);
  };

  const link = `${location.href.replace(/#.*/, '')}#rw=event.moving.arrival.2027-03-01`;

  it('is copied, which is said, and said no longer when the answers change', async () => {
    const element = await steps(TODAY);
    await choose(element, 'event', 'moving');
    await choose(element, 'arrival', '2027-03-01');
    expect(await copy(element)).to.equal('The link is copied.');
    expect(copied).to.deep.equal([link]);
    await choose(element, 'arrival', '2027-04-01');
    expect(seen(allIn(element, '[part=notice]')[0]!)).to.equal('');
  });

  for (const [what, value] of [
    ['refuses', {writeText: () => Promise.reject(new DOMException('', 'NotAllowedError'))}],
    ['has no clipboard', undefined],
  ] as const) {
    it(`is shown to be copied by hand where the browser ${what}`, async () => {
      putClipboard(value);
      const element = await steps(`event="moving" arrival="2027-03-01" ${TODAY}`);
      expect(await copy(element)).to.equal(link);
    });
  }

  it('carries the answers behind #, where no server sees them, and no ticks', async () => {
    const element = await steps(`event="moving" arrival="2027-03-01" ${TODAY}`);
    await tick(boxesIn(stepsIn(element)[0]!)[0]!);
    await copy(element);
    const {search, hash} = new URL(copied[0]!);
    expect(search).to.equal(location.search);
    expect(hash).to.equal('#rw=event.moving.arrival.2027-03-01');
  });
});
