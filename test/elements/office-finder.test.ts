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

const chips = (element: Element): HTMLButtonElement[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.chip')].filter(
    chip => chip.getClientRects().length,
  );

/** Chooses where somebody lives, as a reader does, by the words. */
const choose = async (element: Element, label: string, words: string): Promise<void> => {
  const select = labelled(element, label)!;
  select.value = [...select.options].find(({text}) => text.trim() === words)!.value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await settled();
};

/** Says what is needed, as a reader does, by the words: on a chip, or in the list of what is rarer. */
const need = async (element: Element, words: string): Promise<void> => {
  const chip = chips(element).find(each => seen(each) === words);
  if (chip) {
    chip.focus();
    chip.click();
    await settled();
  } else {
    const list = labelled(element, 'Something else') ? 'Something else' : 'I need';
    await choose(element, list, words);
  }
};

const rows = (element: Element): HTMLDetailsElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details[part=office]'),
];

const idOf = (name: string): string =>
  herning.offices.find(office => office.name['en'] === name)?.id ?? name;

/** The offices on the page, the one shown as a card first, by id where the built-in directory has them. */
const officesIn = (element: Element): string[] => [
  ...[...element.shadowRoot!.querySelectorAll('section > office-card')].map(card =>
    card.getAttribute('office')!,
  ),
  ...rows(element).map(row => idOf(seen(row.querySelector('summary b')!))),
];

const result = (element: Element): string => seen(allIn(element, '[part=result]')[0]!);

const NONE = /We do not know an office/;

describe('The office finder', () => {
  it('asks what is needed and where one lives, nothing chosen, nothing shown', async () => {
    const element = await finder();
    expect(seen(element)).to.contain('What do you need?');
    expect(chips(element).map(chip => chip.getAttribute('aria-pressed'))).not.to.include('true');
    expect(labelled(element, 'I live in')!.value).to.equal('');
    expect(officesIn(element)).to.deep.equal([]);
    expect(result(element)).to.equal('');
  });

  it('keeps the words of a need together, Danish ones in brackets too', async () => {
    for (const chip of chips(await finder('lang="de"'))) {
      const boxes = [...chip.childNodes].filter(
        node => !(node instanceof Comment) && node.textContent?.trim(),
      );
      expect(boxes, seen(chip)).to.have.length(1);
    }
  });

  it('offers what offices do, by when it comes up, and the rest in a list', async () => {
    const element = await finder();
    const groups = allIn(element, '.group').map(group => seen(group.firstElementChild!));
    expect(groups).to.deep.equal(['When you arrive', 'When you live here', 'When you leave']);
    const words = chips(element).map(seen);
    expect(words).to.include.members(['MitID', 'Tax card', 'Moving', 'Leaving']);
    expect(new Set(words).size).to.equal(words.length);
    const others = [...labelled(element, 'Something else')!.options].map(({text}) => text.trim());
    expect(others).to.include('Personal tax number');
    expect(others.filter(other => words.includes(other))).to.deep.equal([]);
    for (const chip of chips(element)) expect(chip.offsetHeight).to.be.least(44);
  });

  it('offers the municipalities that offices tell apart, and any other', async () => {
    const element = await finder();
    const words = [...labelled(element, 'I live in')!.options].map(({text}) => text.trim());
    expect(words).to.include('Herning').and.include('Aarhus');
    expect(words.at(-1)).to.equal('Another municipality');
  });

  it('shows the office that does it for residents as a card, others as rows', async () => {
    const element = await finder();
    await need(element, 'MitID');
    expect(officesIn(element)).to.deep.equal([]);
    await choose(element, 'I live in', 'Herning');
    expect(officesIn(element)).to.deep.equal(['borgerservice-herning', 'ics-west-aarhus']);
    expect(rows(element).map(({open}) => open)).to.deep.equal([false]);
    expect(seen(element)).to.contain('Torvet 5').and.not.contain('Hack Kampmanns Plads');
    expect(allIn(rows(element)[0]!, 'open-now-badge')).to.have.length(1);
    await choose(element, 'I live in', 'Aarhus');
    expect(officesIn(element)).to.deep.equal(['ics-west-aarhus']);
  });

  it('shows who does it before who only guides, and nobody whose work another one on the list does', async () => {
    const element = await finder('task="tax-card" municipality="Herning"');
    expect(officesIn(element)).to.deep.equal(['skattestyrelsen', 'ics-west-aarhus']);
    expect(result(element)).to.equal('You live in Herning: go to Danish Tax Agency.');
  });

  it('says so in a sentence, and where only guidance is known', async () => {
    const directory = sampleWith('offices[0].services[0].role', 'guides');
    const element = await finder(`src="${fileOf(directory)}" task="doctor" municipality="*"`);
    await untilSeen(element, 'Here');
    expect(result(element))
      .to.match(NONE)
      .and.match(/Here can help you on the way/);
  });

  it('gives the right line and what to bring', async () => {
    const element = await finder('task="cpr-registration" municipality="Herning"');
    const [card] = allIn(element, 'office-card');
    expect(allIn(card!, '.primary')[0]!.getAttribute('href')).to.equal('tel:+4596282828');
    expect(seen(card!)).to.match(/Bring.*Residence permit/);
  });

  it('says whom to ask when none is known', async () => {
    const element = await finder();
    await need(element, 'MitID');
    await choose(element, 'I live in', 'Another municipality');
    expect(officesIn(element)).to.deep.equal([]);
    expect(result(element))
      .to.match(NONE)
      .and.match(/Ask Citizen Service \(Borgerservice\) there/);
    await choose(element, 'I live in', 'Herning');
    expect(seen(element)).not.to.match(NONE);
  });

  it('says what is found, in a sentence', async () => {
    const element = await finder();
    expect(result(element)).to.equal('');
    await need(element, 'MitID');
    await choose(element, 'I live in', 'Herning');
    expect(result(element)).to.equal('You live in Herning: go to Citizen Service Herning.');
  });

  it('leaves what was chosen alone, and all to choose from again when asked', async () => {
    const element = await finder('municipality="Herning"');
    await need(element, 'MitID');
    const [chosen] = chips(element);
    expect(chips(element).map(seen)).to.deep.equal(['MitID']);
    expect(element.shadowRoot!.activeElement).to.equal(chosen);
    allIn(element, 'button')
      .find(button => seen(button) === 'I need something else')!
      .click();
    await settled();
    expect(chips(element).length).to.be.above(5);
    expect(element.shadowRoot!.activeElement).to.equal(chosen);
    await need(element, 'Doctor');
    expect(chips(element).map(seen)).to.deep.equal(['Doctor']);
  });

  it('keeps the keyboard where the reader was', async () => {
    const element = await finder('task="mitid"');
    labelled(element, 'I live in')!.focus();
    await choose(element, 'I live in', 'Herning');
    expect(element.shadowRoot!.activeElement).to.equal(labelled(element, 'I live in'));
  });

  it('is in Danish for who reads Danish', async () => {
    const element = await finder('lang="da" municipality="Herning"');
    expect(seen(element)).to.contain('Hvad skal du bruge?');
    await need(element, 'Skattekort');
    expect(result(element)).to.equal('Du bor i Herning: Henvend dig hos Skattestyrelsen.');
  });

  it('puts its title at the level asked for, and its offices’ names one below', async () => {
    const element = await finder('task="mitid" municipality="Herning" heading-level="4"');
    expect(allIn(element, 'h4').map(seen)).to.deep.equal(['Find the right office']);
    const [card] = element.shadowRoot!.querySelectorAll('office-card');
    expect(allIn(card!, 'h5')).to.have.length(1);
  });

  it('does not disturb another one', async () => {
    const page = await draw(
      '<div><office-finder></office-finder><office-finder></office-finder></div>',
    );
    const [first, second] = allIn(page, 'office-finder');
    await need(first!, 'MitID');
    await choose(first!, 'I live in', 'Herning');
    expect(officesIn(first!)).to.have.length(2);
    expect(officesIn(second!)).to.deep.equal([]);
    expect(chips(second!).map(chip => chip.getAttribute('aria-pressed'))).not.to.include('true');
  });
});

describe('What the page says the office finder does not ask', () => {
  it('one of them, or both', async () => {
    const element = await finder('municipality="Herning"');
    expect(labelled(element, 'I live in')).to.equal(undefined);
    await need(element, 'MitID');
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
    expect(chips(element).length).to.be.above(5);
    expect(officesIn(element)).to.deep.equal([]);
  });

  for (const [attribute, value] of [
    ['task', 'passport'],
    ['municipality', 'herning'],
    ['municipality', '<img src=x onerror=alert(1)>'],
  ] as const) {
    it(`asks instead of an unknown one, reported once: ${attribute}="${value}"`, async () => {
      const {said, events} = await complaintsDuring(async () => {
        const element = await finder();
        element[attribute] = value;
        await settled();
        element.requestUpdate();
        await settled();
        expect(officesIn(element)).to.deep.equal([]);
        await need(element, 'MitID');
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
      for (let press = 0; press < 2; press++) {
        rows(element)[0]!.querySelector('summary')!.click();
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
      rows(element)[0]!.querySelector('summary')!.focus();
      await sendKeys({press: 'Enter'});
      await settled();
    });
    expect(heard.map(({office}) => office)).to.deep.equal(['ics-west-aarhus']);
    expect(rows(element)[0]!.open).to.equal(true);
  });
});

describe('The offices of another directory', () => {
  it('are found with its own tasks and places', async () => {
    const element = await finder(`src="${fileOf(sample())}"`);
    await untilSeen(element, 'What do you need');
    await need(element, 'Doctor');
    await choose(element, 'I live in', 'Another municipality');
    expect(officesIn(element)).to.deep.equal(['here']);
    await untilSeen(element, 'Torvet 1');
  });

  it('are not looked for by what was chosen in the one before', async () => {
    const element = await finder();
    await need(element, 'MitID');
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
      await untilSeen(element, /not know an office|go to Here/);
      return officesIn(element);
    };
    expect(await on('2027-05-31T23:59+02:00')).to.deep.equal([]);
    expect(await on('2027-06-01T00:01+02:00')).to.deep.equal(['here']);
  });
});
