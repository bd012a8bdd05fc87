import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define.js';
import {sampleWith} from '../directory/sample.js';
import {
  allIn,
  complaintsDuring,
  disclose,
  draw,
  heard,
  fileOf,
  inDenmark,
  OFFICES,
  seen,
  settled,
  untilSeen,
} from './support.js';

const card = (office: string, attributes = '') =>
  draw(`<office-card office="${office}" at="${inDenmark('12:00')}" ${attributes}></office-card>`);

const linksOf = (element: Element): string[] => allIn(element, 'a').map(({href}) => href);

/** The main button. */
const mainOf = (element: Element): HTMLElement => allIn(element, '.primary')[0]!;

/** A card with all disclosures open. */
const disclosed = async (office: string, attributes = ''): Promise<HTMLElement> => {
  const element = await card(office, attributes);
  disclose(element);
  await settled();
  return element;
};

/** All that a reader can find, behind disclosures too. */
const found = async (office: string, attributes = ''): Promise<string> =>
  seen(await disclosed(office, attributes));

/** A card of the sample's office `here`, with something in it changed. */
const cardWith = async (path: string, value: unknown, attributes = ''): Promise<HTMLElement> => {
  const src = fileOf(sampleWith(path, value));
  const element = await card('here', `src="${src}" ${attributes}`);
  await untilSeen(element, 'Here');
  return element;
};

describe('The card of Citizen Service', () => {
  it('shows the address with entrance B', async () => {
    const text = seen(await card('borgerservice-herning'));
    expect(text).to.contain('Torvet 5, entrance B 7400 Herning');
    expect(text).to.contain('Citizen Service Herning');
    expect(seen(await card('borgerservice-herning', 'lang="da"'))).to.match(/Torvet 5, indgang B/);
  });

  it('shows the Danish name beside the English one, marked as Danish', async () => {
    const element = await card('borgerservice-herning');
    const danish = allIn(element, '[lang=da]').filter(
      part => seen(part) === 'Borgerservice Herning',
    );
    expect(danish).to.have.length(1);
  });

  it('has the phone first, as a link that can be pressed, written left to right', async () => {
    const link = mainOf(await card('borgerservice-herning'));
    expect(link.getAttribute('href')).to.equal('tel:+4596282828');
    expect(seen(link)).to.equal('Call +45 96 28 28 28');
    expect(allIn(link, 'bdi')[0]!.dir).to.equal('ltr');
    expect(link.getBoundingClientRect().height).to.be.least(48);
  });

  it('says for whom it is', async () => {
    expect(seen(await card('borgerservice-herning'))).to.contain('For people who live in Herning.');
    expect(seen(await card('borgerservice-herning', 'lang="da"'))).to.contain(
      'For folk, der bor i Herning.',
    );
  });

  it('names what it helps with, the first thing at once', async () => {
    const named = seen(await card('borgerservice-herning')).replaceAll('\u00A0', ' ');
    expect(named).to.contain('Herning. National register, CPR number · and more');
    const english = await found('borgerservice-herning');
    for (const service of ['MitID', 'Digital Post', 'Moving', 'Leaving']) {
      expect(english).to.contain(service);
    }
    const danish = await found('borgerservice-herning', 'lang="da"');
    for (const service of ['CPR-nummer', 'Læge', 'MitID', 'Udrejse']) {
      expect(danish).to.contain(service);
    }
  });

  it('says to bring the residence permit and come in person', async () => {
    expect(seen(await card('borgerservice-herning'))).to.match(/Bring.*Residence permit/);
    expect(await found('borgerservice-herning')).to.match(/in person/i);
    expect(await found('borgerservice-herning', 'lang="da"')).to.match(
      /opholdstilladelse.*personligt/i,
    );
  });

  it('says that opening hours are not known and to call first', async () => {
    expect(seen(await card('borgerservice-herning'))).to.contain('Call before you go');
    expect(seen(await card('borgerservice-herning', 'lang="da"'))).to.contain(
      'Ring, før du kommer',
    );
  });

  it('keeps NemID out of what it helps with, as history behind a disclosure', async () => {
    const element = await card('borgerservice-herning');
    expect(seen(element)).not.to.contain('NemID');
    disclose(element);
    expect(seen(element)).to.contain('NemID closed on 31 October 2023');
  });

  it('says which of its facts may be out of date', async () => {
    expect(seen(await card('borgerservice-herning'))).to.contain('Where may be out of date');
    expect(seen(await card('borgerservice-herning', 'lang="da"'))).to.contain('kan være forældet');
  });
});

describe('The card of ICS West', () => {
  it('shows DOKK1, and that it moved there', async () => {
    for (const language of ['en', 'da']) {
      const text = seen(await card('ics-west-aarhus', `lang="${language}"`));
      expect(text).to.contain('DOKK1 Hack Kampmanns Plads 2 8000 Aarhus C');
      expect(text).to.match(language === 'en' ? /Moved to DOKK1/ : /Flyttet til DOKK1/);
      expect(text).to.match(language === 'en' ? /Book before you come/ : /Bestil tid først/);
    }
  });

  it('does not say twice that a time must be booked', async () => {
    const text = await found('ics-west-aarhus');
    expect(text.match(/Book before you come/g)).to.have.length(1);
  });

  it('says of the old address and number not to go there, in words that cannot be followed', async () => {
    const element = await card('ics-west-aarhus');
    expect(seen(element)).not.to.contain('Åboulevarden');
    disclose(element);
    const former = allIn(element, '[part=formerly]')[0]!;
    expect(seen(former)).to.match(
      /Do not go there: Åboulevarden 31, 1st floor 8000 Århus C .*\+45 72 22 33 75/,
    );
    expect(allIn(former, 'a')).to.deep.equal([]);
    expect(linksOf(element).join()).not.to.match(/72223375|boulevarden/);
  });

  it('gives e-mail, phone and website as links, named', async () => {
    const element = await card('ics-west-aarhus');
    expect(linksOf(element)).to.include.members([
      'mailto:icswest@aarhus.dk',
      'tel:+4589401040',
      'https://lifeindenmark.borger.dk/settle-in-denmark/ics-international-citizen-service/ics-west-in-aarhus',
    ]);
    expect(allIn(element, 'a').map(heard)).to.include.members([
      'Write: icswest@aarhus.dk',
      'Website: borger.dk: ICS West',
    ]);
  });

  it('names the municipalities it serves behind a disclosure, Herning before it', async () => {
    expect(seen(await card('ics-west-aarhus')).replaceAll('\u00A0', ' ')).to.contain(
      'For people who live in Herning and some other municipalities.',
    );
    expect(await found('ics-west-aarhus')).to.match(
      /Favrskov, .*Herning, .*Ringkøbing-Skjern, .*Aarhus/,
    );
  });

  it('keeps what it does apart from what it only guides on', async () => {
    const text = await found('ics-west-aarhus');
    expect(text).to.match(/MitID.*Here you get help and guidance only: Tax/);
  });

  it('is shown as received by appointment, never as closed, while it receives', async () => {
    const text = seen(await card('ics-west-aarhus'));
    expect(text).to.contain('By appointment');
  });

  it('says until when the phone is answered, and puts it second while it is not', async () => {
    expect(seen(mainOf(await card('ics-west-aarhus')))).to.match(/answered until 14:00/);
    const evening = await draw(
      `<office-card office="ics-west-aarhus" at="${inDenmark('18:00')}"></office-card>`,
    );
    expect(mainOf(evening).getAttribute('href')).to.contain('lifeindenmark');
    expect(linksOf(evening)).to.include('tel:+4589401040');
  });

  it('is said to be from the authority’s own page, with its source and the day it was checked behind a disclosure', async () => {
    const element = await card('ics-west-aarhus');
    expect(seen(element)).to.contain('From the authority’s own page, checked 22 Nov 2026.');
    expect(allIn(element, '.tag')).to.deep.equal([]);
    disclose(element);
    const sources = allIn(element, '[part=sources]')[0]!;
    expect(seen(sources))
      .to.contain('ICS West in Aarhus')
      .and.contain('From the authority’s own page.');
    expect(seen(await card('ics-west-aarhus', 'lang="da"'))).to.contain('22. nov. 2026');
  });
});

describe('The card of Statsforvaltningen', () => {
  it('says that it is gone, and shows SIRI with its line', async () => {
    const element = await card('statsforvaltningen-aarhus');
    const english = seen(element);
    expect(english).to.match(/no longer exists/i);
    expect(english).to.contain('Go here instead');
    expect(english).to.contain('Danish Agency for International Recruitment and Integration');
    expect(mainOf(element).getAttribute('href')).to.equal('tel:+4572142001');
    const danish = seen(await card('statsforvaltningen-aarhus', 'lang="da"'));
    expect(danish).to.match(/findes ikke (længere|mere)/i);
    expect(danish).to.contain('Henvend dig i stedet her');
    expect(danish).to.contain('Styrelsen for International Rekruttering og Integration');
  });

  it('shows its old address and number only behind a disclosure, in words that cannot be followed', async () => {
    const element = await card('statsforvaltningen-aarhus');
    expect(seen(element)).not.to.contain('Lyseng').and.not.contain('72 56 70 36');
    disclose(element);
    expect(seen(element)).to.match(/Do not go there: Lyseng Allé 1 .*\+45 72 56 70 36/);
    expect(linksOf(element).join()).not.to.match(/72567036|Lyseng/);
  });
});

describe('The card of the tax centre', () => {
  it('says that its counter is not confirmed, and leads to the Tax Agency online', async () => {
    const element = await card('skattecenter-herning');
    const text = seen(element);
    expect(text).to.match(/Do not travel there unchecked/);
    expect(text).to.contain('Danish Tax Agency');
    expect(linksOf(element)).to.include('https://skat.dk/en-us');
    const danish = seen(await card('skattecenter-herning', 'lang="da"'));
    expect(danish).to.match(/Tag ikke dertil uden at spørge/);
    expect(danish).to.contain('Skattestyrelsen');
  });

  it('has its own address and phones behind a disclosure with a heading, and nothing to press there', async () => {
    const element = await card('skattecenter-herning');
    expect(seen(element)).not.to.match(/Brændgårdsvej|72 38 49 36/);
    disclose(element);
    const former = allIn(element, '[part=formerly]')[0]!;
    expect(seen(former)).to.match(/Do not go there: Brændgårdsvej 10/);
    expect(seen(allIn(former, 'h4')[0]!)).to.equal('Tax Centre Herning');
    expect(allIn(former, 'a')).to.deep.equal([]);
    expect(linksOf(element).join()).not.to.match(/72384936|geo:|map/);
  });

  it('does not speak of its opening hours', async () => {
    const element = await card('skattecenter-herning');
    const own = element.shadowRoot!.querySelectorAll('.head')[0]!;
    expect(own.querySelector('open-now-badge')).to.equal(null);
  });
});

describe('The card of the Tax Agency', () => {
  it('leads to the online service and the students’ line, and names no address', async () => {
    const element = await card('skattestyrelsen');
    const links = linksOf(element);
    expect(links).to.include.members([
      'https://skat.dk/en-us',
      'tel:+4572222780',
      'tel:+4572221818',
    ]);
    expect(links.join()).not.to.match(/geo:|map/);
    expect(await found('skattestyrelsen'))
      .to.contain('TastSelv')
      .and.contain('04.063');
  });
});

describe('The card of SIRI', () => {
  it('says how to get a time before what can be done, and how sure that is', async () => {
    const words = seen(await card('siri'));
    expect(words).to.match(/By appointment\. ask first .*Call: choose your subject/);
  });

  it('asks for the subject before a line is called, the number at the end of its row', async () => {
    const element = await card('siri');
    expect(seen(mainOf(element))).to.equal('Call: choose your subject');
    mainOf(element).click();
    await settled();
    const lines = allIn(element, 'a[href^="tel:"]');
    expect(lines).to.have.length(6);
    const telephones = [
      ['EU residence', '+45 72 14 20 01'],
      ['Study, PhD', '+45 72 14 20 02'],
      ['Pay limit', '+45 72 14 20 04'],
    ] as const;
    for (const [topic, telephone] of telephones) {
      const [line, ...others] = lines.filter(each => seen(each).startsWith(topic));
      expect(others).to.deep.equal([]);
      expect(seen(line!).endsWith(telephone)).to.equal(true);
      const [subject, number] = [...line!.children].map(part => part.getBoundingClientRect());
      expect(number!.right).to.be.closeTo(line!.getBoundingClientRect().right, 1);
      expect(number!.left).to.be.least(subject!.left);
      expect(line!.getBoundingClientRect().height).to.be.least(44);
    }
  });

  it('has the line for what the reader is after, and only what is about that', async () => {
    const element = await card('siri', 'task="eu-residence-document"');
    expect(mainOf(element).getAttribute('href')).to.equal('tel:+4572142001');
    expect(seen(element)).to.contain('EU residence document').and.not.contain('work permit');
    const other = await card('siri', 'task="residence-permit"');
    mainOf(other).click();
    await settled();
    expect(allIn(other, 'a[href^="tel:"]')).to.have.length(4);
  });

  it('reports a task that it does not know, and shows the card all the same', async () => {
    const {said, events} = await complaintsDuring(async () => {
      expect(seen(await card('siri', 'task="passport"'))).to.contain('SIRI');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('task="passport": must be one of eu-residence-document');
    expect(events[0]).to.include({attribute: 'task', value: 'passport'});
  });

  it('says that families and asylum seekers go elsewhere', async () => {
    expect(seen(await card('siri'))).to.contain('Udlændingestyrelsen');
  });
});

describe('Every card', () => {
  for (const office of OFFICES) {
    it(`has a heading of the level asked for: ${office}`, async () => {
      expect(allIn(await card(office), 'h1,h2,h3,h4,h5,h6')[0]!.localName).to.equal('h3');
      const second = await card(office, 'heading-level="2"');
      expect(allIn(second, 'h1,h2,h3,h4,h5,h6')[0]!.localName).to.equal('h2');
    });
  }

  for (const [level, shown] of [
    ['0', 'h3'],
    ['x', 'h3'],
    ['9', 'h6'],
  ]) {
    it(`has a real heading where no such level is to be had: ${level!}`, async () => {
      const odd = await card('siri', `heading-level="${level!}"`);
      expect(allIn(odd, 'h1,h2,h3,h4,h5,h6')[0]!.localName).to.equal(shown);
    });
  }

  it('leads to a map of its address', async () => {
    const links = allIn(await card('borgerservice-herning'), 'a').map(({href}) => href);
    const link = links.find(href => /^geo:|map/.test(href));
    expect(decodeURIComponent(link!)).to.contain('Torvet 5, 7400 Herning');
  });

  it('copies its address', async () => {
    const {writeText} = Clipboard.prototype;
    const copied: string[] = [];
    Clipboard.prototype.writeText = text => {
      copied.push(text);
      return Promise.resolve();
    };
    try {
      const element = await card('ics-west-aarhus');
      const button = allIn(element, 'button').find(
        each => heard(each) === 'Copy the address: ICS West',
      );
      button!.click();
      await untilSeen(element, 'Copied');
    } finally {
      Clipboard.prototype.writeText = writeText;
    }
    expect(copied).to.deep.equal(['DOKK1, Hack Kampmanns Plads 2, 8000 Aarhus C']);
  });

  it('books on the page for it, where one is known', async () => {
    const appointment = {booking: 'required', url: 'https://booking.example.org/here'};
    const element = await cardWith('offices[0].appointment', appointment);
    expect(mainOf(element).getAttribute('href')).to.equal('https://booking.example.org/here');
    expect(seen(mainOf(element))).to.equal('Book a time booking.example.org');
    expect(linksOf(element)).to.include('tel:+4512345678');
  });

  it('never runs a text and a link together', async () => {
    for (const office of OFFICES) {
      const element = await disclosed(office);
      for (const link of allIn(element, 'p a, li a, dd a')) {
        const {previousSibling: before} = link;
        if (before?.nodeType !== Node.TEXT_NODE || !before.nodeValue) continue;
        expect(before.nodeValue, link.outerHTML).to.match(/[\s(]$/);
      }
    }
  });

  it('follows its attributes', async () => {
    const element = await card('siri');
    element.setAttribute('office', 'ics-west-aarhus');
    await settled();
    expect(seen(element)).to.contain('DOKK1');
    element.toggleAttribute('compact', true);
    await settled();
    expect(seen(element)).not.to.contain('For people who live');
  });

  it('shows a note and a picture of the page’s, as the page’s', async () => {
    const element = await draw(
      `<office-card office="siri" at="${inDenmark('12:00')}"><p slot="note">Ask Ida first.</p></office-card>`,
    );
    expect(seen(element)).to.contain('A note from this website Ask Ida first.');
    expect(seen(element)).not.to.contain('A picture from this website');
    element.insertAdjacentHTML('beforeend', '<img slot="media" alt="The entrance">');
    await untilSeen(element, 'A picture from this website');
    element.replaceChildren();
    await waitUntil(() => !seen(element).includes('from this website'));
  });

  it('shows what went wrong in place of a note that stands alone', async () => {
    await complaintsDuring(async () => {
      const element = await draw(
        '<office-card office="x"><p slot="note">Ask Ida</p></office-card>',
      );
      expect(seen(element)).to.contain('lifeindenmark.borger.dk').and.not.contain('Ida');
    });
  });

  it('saves the contact as a vCard named after the office', async () => {
    const element = await card('ics-west-aarhus', 'lang="da"');
    const saved = new Promise<HTMLAnchorElement>(resolve => {
      const {click} = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        HTMLAnchorElement.prototype.click = click;
        resolve(this);
      };
    });
    let file: Blob | undefined;
    const {createObjectURL} = URL;
    URL.createObjectURL = content => {
      URL.createObjectURL = createObjectURL;
      file = content as Blob;
      return createObjectURL(content);
    };
    allIn(element, '[part~=save]')[0]!.click();
    expect((await saved).download).to.equal('ics-west-aarhus.vcf');
    expect(await file!.text())
      .to.match(/^BEGIN:VCARD\r\n/)
      .and.contain('VALUE=uri:tel:+4589401040')
      .and.contain(':icswest@aarhus.dk');
  });
});

describe('Whether a card can be trusted', () => {
  const source = (grade: string) => ({
    id: 'page',
    publisher: 'Somebody',
    url: 'https://example.org/page',
    grade,
    checked: '2026-11-22',
  });

  for (const [grade, words] of [
    ['confirmed', 'From the authority’s own page, checked 22 Nov 2026.'],
    ['official', 'From the authority’s own page, checked 22 Nov 2026.'],
    ['reported', 'Not from the authority itself, or not recent: ask first. Checked 22 Nov 2026.'],
    ['seed', 'From an old page (about 2014): may be out of date. Call before you go.'],
  ] as const) {
    it(`is said once where all is ${grade}`, async () => {
      const element = await cardWith('sources[0]', source(grade));
      expect(seen(allIn(element, '[part=trust]')[0]!)).to.contain(words);
      expect(allIn(element, '.tag')).to.deep.equal([]);
    });
  }

  it('is said of the better ones where they differ, and the worse say so themselves', async () => {
    const element = await cardWith('offices[0].provenance.address', {
      source: 'page',
      grade: 'seed',
    });
    expect(seen(allIn(element, '[part=trust]')[0]!)).to.contain('From the authority’s own page');
    expect(allIn(element, '.tag').map(seen)).to.deep.equal(['may be out of date']);
    expect(seen(element)).to.contain('Where may be out of date Torvet 1');
  });

  it('is not told by what used to apply', async () => {
    const formerly = [{note: {en: 'Old', da: 'Gammelt'}, provenance: 'hearsay'}];
    const element = await cardWith('offices[0].formerly', formerly);
    expect(seen(allIn(element, '[part=trust]')[0]!)).to.contain('checked 22 Nov 2026');
    disclose(element);
    expect(seen(allIn(element, '[part=sources]')[0]!)).to.contain('Not named');
  });

  it('comes with what to do about a mistake', async () => {
    expect(await found('siri')).to.contain(
      'Something wrong? Trust what the office itself tells you.',
    );
  });
});

describe('A compact card', () => {
  it('has name, state, address, today’s hours and ways to reach it', async () => {
    const element = await card('ics-west-aarhus', 'compact');
    const compact = seen(element).replaceAll('\u00A0', ' ').replaceAll('\u2060', '');
    expect(compact).to.contain('International Citizen Service West');
    expect(compact).to.contain('By appointment');
    expect(compact).to.contain('DOKK1, Hack Kampmanns Plads 2, 8000 Aarhus C');
    expect(compact).to.contain('Today · Visit 10:00–16:00 · Phone 10:00–14:00');
    expect(compact).to.contain('Checked 22 Nov 2026');
    expect(compact).not.to.contain('For people who live');
    expect(allIn(element, 'a').map(heard)).to.deep.equal([
      'Call +45 89 40 10 40',
      'Directions: ICS West',
      'Write: icswest@aarhus.dk',
    ]);
  });

  it('opens the rest in place, and shuts it again, with the keyboard where it was', async () => {
    const element = await card('ics-west-aarhus', 'compact');
    const more = allIn(element, 'button')[0]!;
    more.focus();
    more.click();
    await settled();
    expect(seen(element)).to.contain('For people who live').and.contain('Opening hours');
    expect(element.shadowRoot!.activeElement).to.equal(more);
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    more.click();
    await settled();
    expect(seen(element)).not.to.contain('For people who live');
    expect(element.shadowRoot!.activeElement).to.equal(more);
  });

  it('has the line and what to bring of what the reader is after', async () => {
    const element = await card('borgerservice-herning', 'compact task="mitid"');
    expect(mainOf(element).getAttribute('href')).to.equal('tel:+4596282828');
    expect(seen(element)).to.match(/MitID.*Bring.*Residence permit/);
    expect(seen(element)).not.to.contain('Doctor');
  });

  it('of an office that is gone leads on, too', async () => {
    const element = await card('statsforvaltningen-aarhus', 'compact');
    expect(seen(element)).to.contain('Go here instead');
    expect(linksOf(element)).to.include('tel:+4572142001');
  });
});

describe('On paper, and with the reader’s own colours', () => {
  const setMedia = (media: Record<string, unknown>) => executeServerCommand('set-media', media);

  before(function () {
    if (!('chrome' in globalThis)) this.skip();
  });

  afterEach(async () => {
    await setMedia({media: '', features: []});
  });

  it('the number to call and the addresses are there, and nothing to press', async () => {
    const element = await card('ics-west-aarhus');
    await setMedia({media: 'print'});
    const shown = allIn(element, '*').filter(each => each.getClientRects().length);
    const words = shown.map(each => each.textContent.trim());
    expect(words).to.include('+45 89 40 10 40').and.include('icswest@aarhus.dk');
    expect(shown.filter(({localName}) => localName === 'button')).to.deep.equal([]);
    expect(shown.filter(each => each.matches('.screen'))).to.deep.equal([]);
  });

  it('icons have the colour of the words beside them', async () => {
    const element = await draw(
      `<div style="color: #eee; background: #111"><office-card office="siri" at="${inDenmark('12:00')}"></office-card></div>`,
    );
    await setMedia({features: [{name: 'forced-colors', value: 'active'}]});
    for (const icon of allIn(element, '.icon')) {
      const {color} = getComputedStyle(icon.parentElement!);
      expect(getComputedStyle(icon).stroke, icon.getAttribute('class')!).to.equal(color);
    }
  });
});
