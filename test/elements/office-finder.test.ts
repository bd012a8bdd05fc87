import {sendKeys} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {herning} from '../../src/herning/index.js';
import {sample, sampleWith} from '../directory/sample.js';
import {allIn, complaintsDuring, draw, fileOf, seen, settled, untilSeen} from './support.js';

type Finder = HTMLElementTagNameMap['office-finder'];

const finder = async (attributes = ''): Promise<Finder> => {
  const page = await draw(`<div><office-finder ${attributes}></office-finder></div>`);
  return page.querySelector('office-finder')!;
};

const labelled = (element: Element, label: string): HTMLSelectElement | undefined =>
  allIn(element, 'select').find(select => {
    const [own] = select.labels;
    return seen(own!).startsWith(label);
  });

/** Chooses as a reader does, by the words. */
const choose = async (element: Element, label: string, words: string): Promise<void> => {
  const select = labelled(element, label)!;
  select.value = [...select.options].find(({text}) => text.trim() === words)!.value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await settled();
};

const disclosures = (element: Element): HTMLDetailsElement[] => [
  ...element.shadowRoot!.querySelectorAll('details'),
];

/** The offices on the page, by id where the built-in directory has them, else by name, in their order. */
const officesIn = (element: Element): string[] =>
  disclosures(element).map(details => {
    const [name] = seen(details.querySelector('summary')!).split(':');
    return herning.offices.find(office => office.name['en'] === name)?.id ?? name!;
  });

const NONE = /No office is known/;

describe('The office finder', () => {
  it('asks what is needed and where one lives, nothing chosen, nothing shown', async () => {
    const element = await finder();
    expect(labelled(element, 'I need')!.value).to.equal('');
    expect(labelled(element, 'I live in')!.value).to.equal('');
    expect(officesIn(element)).to.deep.equal([]);
    expect(seen(element)).not.to.match(NONE);
  });

  it('offers what offices do and the municipalities they tell apart, and any other', async () => {
    const element = await finder();
    const words = (label: string) =>
      [...labelled(element, label)!.options].map(({text}) => text.trim());
    expect(words('I need')).to.include('Tax card').and.include('MitID');
    expect(new Set(words('I need')).size).to.equal(words('I need').length);
    expect(words('I live in')).to.include('Herning').and.include('Aarhus');
    expect(words('I live in').at(-1)).to.equal('Another municipality');
  });

  it('shows the offices that do it for residents, nearest duty first, the first one open', async () => {
    const element = await finder();
    await choose(element, 'I need', 'MitID');
    expect(officesIn(element)).to.deep.equal([]);
    await choose(element, 'I live in', 'Herning');
    expect(officesIn(element)).to.deep.equal(['borgerservice-herning', 'ics-west-aarhus']);
    expect(disclosures(element).map(({open}) => open)).to.deep.equal([true, false]);
    expect(seen(element)).to.contain('Torvet 5').and.not.contain('Hack Kampmanns Plads');
    await choose(element, 'I live in', 'Aarhus');
    expect(officesIn(element)).to.deep.equal(['ics-west-aarhus']);
  });

  it('says so when none is known', async () => {
    const element = await finder();
    await choose(element, 'I need', 'MitID');
    await choose(element, 'I live in', 'Another municipality');
    expect(officesIn(element)).to.deep.equal([]);
    expect(seen(element)).to.match(NONE);
    await choose(element, 'I live in', 'Herning');
    expect(seen(element)).not.to.match(NONE);
  });

  it('tells who does not see it what is found, in a few words', async () => {
    const element = await finder();
    const [status] = allIn(element, '[role=status]');
    expect(seen(status!)).to.equal('');
    await choose(element, 'I need', 'MitID');
    await choose(element, 'I live in', 'Herning');
    expect(allIn(element, '[role=status]')[0]).to.equal(status);
    expect(seen(status!)).to.equal(
      'Citizen Service Herning, International Citizen Service West, Aarhus',
    );
    await choose(element, 'I live in', 'Another municipality');
    expect(seen(status!)).to.match(NONE);
  });

  it('keeps the keyboard where the reader was', async () => {
    const element = await finder('task="mitid"');
    labelled(element, 'I live in')!.focus();
    await choose(element, 'I live in', 'Herning');
    expect(element.shadowRoot!.activeElement).to.equal(labelled(element, 'I live in'));
  });

  it('is in Danish for who reads Danish', async () => {
    const element = await finder('lang="da" municipality="Herning"');
    expect(labelled(element, 'Jeg skal bruge')).not.to.equal(undefined);
    await choose(element, 'Jeg skal bruge', 'Skattekort');
    expect(seen(element)).to.contain('Skattestyrelsen');
  });

  it('puts its offices’ headings at the level asked for', async () => {
    const element = await finder('task="mitid" municipality="Herning" heading-level="5"');
    const [card] = element.shadowRoot!.querySelectorAll('office-card');
    expect(allIn(card!, 'h5')).to.have.length(1);
  });

  it('does not disturb another one', async () => {
    const page = await draw(
      '<div><office-finder></office-finder><office-finder></office-finder></div>',
    );
    const [first, second] = allIn(page, 'office-finder');
    await choose(first!, 'I need', 'MitID');
    await choose(first!, 'I live in', 'Herning');
    expect(officesIn(first!)).to.have.length(2);
    expect(officesIn(second!)).to.deep.equal([]);
    expect(labelled(second!, 'I need')!.value).to.equal('');
  });
});

describe('What the page says the office finder does not ask', () => {
  it('one of them, or both', async () => {
    const element = await finder('municipality="Herning"');
    expect(allIn(element, 'select')).to.have.length(1);
    await choose(element, 'I need', 'MitID');
    expect(officesIn(element)).to.have.length(2);
    const both = await finder('task="mitid" municipality="Herning"');
    expect(allIn(both, 'select')).to.deep.equal([]);
    expect(officesIn(both)).to.have.length(2);
  });

  it('takes `*` for any other municipality', async () => {
    const element = await finder('task="tax-card" municipality="*"');
    expect(officesIn(element)).to.include('skattestyrelsen').and.not.include('ics-west-aarhus');
  });

  it('asks again when it says it no longer, and where it says nothing', async () => {
    const element = await finder('task="mitid" municipality="Herning"');
    element.municipality = null;
    await settled();
    expect(labelled(element, 'I live in')!.value).to.equal('');
    element.task = '';
    await settled();
    expect(labelled(element, 'I need')!.value).to.equal('');
    expect(officesIn(element)).to.deep.equal([]);
  });

  for (const [attribute, value, label] of [
    ['task', 'passport', 'I need'],
    ['municipality', 'herning', 'I live in'],
    ['municipality', '<img src=x onerror=alert(1)>', 'I live in'],
  ] as const) {
    it(`asks instead of an unknown one, reported once: ${attribute}="${value}"`, async () => {
      const {said, events} = await complaintsDuring(async () => {
        const element = await finder();
        element[attribute] = value;
        await settled();
        element.requestUpdate();
        await settled();
        expect(labelled(element, label)!.value).to.equal('');
        await choose(element, 'I need', 'MitID');
        await choose(element, 'I live in', 'Herning');
        expect(officesIn(element)).to.have.length(2);
      });
      expect(said).to.have.length(1);
      expect(said[0])
        .to.contain(`<office-finder> ${attribute}="${value}": must be one of `)
        .and.contain(attribute === 'task' ? 'mitid' : 'Herning');
      expect(events).to.have.length(1);
      expect(events[0]).to.include({element: 'office-finder', attribute, value});
    });
  }
});

describe('A page that listens to the office finder', () => {
  const heardDuring = async (action: () => Promise<unknown>) => {
    const heard: HTMLElementEventMap['office-choose'][] = [];
    const listen = (event: HTMLElementEventMap['office-choose']) => heard.push(event);
    document.body.addEventListener('office-choose', listen);
    await action();
    document.body.removeEventListener('office-choose', listen);
    return heard;
  };

  it('hears which office is opened for what, and not that one is closed', async () => {
    const element = await finder('task="mitid" municipality="Herning"');
    const heard = await heardDuring(async () => {
      for (const {firstElementChild: summary} of disclosures(element)) {
        (summary as HTMLElement).click();
        await settled();
      }
    });
    expect(heard.map(({office, task}) => ({office, task}))).to.deep.equal([
      {office: 'ics-west-aarhus', task: 'mitid'},
    ]);
    expect(heard[0]).to.include({bubbles: true, composed: true});
  });

  it('hears it of the keyboard too', async () => {
    const element = await finder('task="mitid" municipality="Herning"');
    const heard = await heardDuring(async () => {
      disclosures(element)[1]!.querySelector('summary')!.focus();
      await sendKeys({press: 'Enter'});
      await settled();
    });
    expect(heard.map(({office}) => office)).to.deep.equal(['ics-west-aarhus']);
    expect(disclosures(element)[1]!.open).to.equal(true);
  });
});

describe('The offices of another directory', () => {
  it('are found with its own tasks and places', async () => {
    const element = await finder(`src="${fileOf(sample())}"`);
    await untilSeen(element, 'I need');
    await choose(element, 'I need', 'Doctor');
    await choose(element, 'I live in', 'Another municipality');
    expect(officesIn(element)).to.deep.equal(['Here']);
    await untilSeen(element, 'Torvet 1');
  });

  it('are not looked for by what was chosen in the one before', async () => {
    const element = await finder();
    await choose(element, 'I need', 'MitID');
    await choose(element, 'I live in', 'Herning');
    element.src = fileOf(sample());
    await untilSeen(element, 'Doctor');
    expect(seen(element)).not.to.match(NONE);
    expect(officesIn(element)).to.deep.equal([]);
  });

  it('are followed on the day they begin to serve, in Denmark’s days', async () => {
    const directory = sampleWith('offices[0].areaServed', [
      {municipality: 'Herning', validFrom: '2027-06-01'},
    ]);
    const on = async (at: string) => {
      const element = await finder(
        `src="${fileOf(directory)}" task="doctor" municipality="Herning" at="${at}"`,
      );
      await untilSeen(element, /No office|Here/);
      return officesIn(element);
    };
    expect(await on('2027-05-31T23:59+02:00')).to.deep.equal([]);
    expect(await on('2027-06-01T00:01+02:00')).to.deep.equal(['Here']);
  });
});
