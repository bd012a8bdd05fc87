import {expect} from '@open-wc/testing';
import {waitUntil} from '../../wait-until.js';
import ICAL from 'ical.js';
import '../../../src/define.js';
import {complaintsDuring, untilSeen} from '../support.js';
import {buttonsIn, PLANNED, press, steps, TODAY} from './steps-page.js';

const ARRIVING = `${PLANNED} ${TODAY}`;

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

  const save = async (element: Element, name = 'Add dates to my calendar') => {
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
      await press(element, 'Add dates to my calendar');
      await untilSeen(element, 'Something went wrong');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('no room');
  });

  it('is a calendar of its days', async () => {
    const {name, blob, text} = await save(await steps(ARRIVING));
    expect(name).to.match(/\.ics$/);
    expect(blob.type).to.equal('text/calendar');
    expect(datesIn(text)).to.deep.equal({
      'Last day: EU residence document': '2027-06-01',
      'From today: National register, CPR number': '2027-03-01',
    });
  });

  it('stands alone: what must be done, where to look, what to bring, what to ask first', async () => {
    const {text} = await save(await steps(ARRIVING));
    const [document, cpr] = eventsIn(text).map(event => new ICAL.Event(event).description);
    expect(document)
      .to.contain('Within 3 months of entry.')
      .and.contain('https://lifeindenmark.borger.dk/')
      .and.contain('+45 72 14 20 01')
      .and.not.contain('ask first');
    expect(cpr)
      .to.contain('Bring: (ask first)')
      .and.contain('Torvet 5, 7400 Herning, +45 96 28 28 28');
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
    const {text} = await save(await steps(`${ARRIVING} lang="da"`), 'Læg datoer i min kalender');
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
    const element = await steps('event="moving"');
    await press(element, 'I don’t know yet');
    expect(buttonsIn(element)).to.include('Print').and.not.include('Add dates to my calendar');
  });
});
