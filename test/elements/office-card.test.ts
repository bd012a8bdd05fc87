import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {allIn, disclose, draw, inDenmark, OFFICES, seen, settled} from './support.js';

const card = (office: string, attributes = '') =>
  draw(`<office-card office="${office}" at="${inDenmark('12:00')}" ${attributes}></office-card>`);

const linksOf = (element: Element): string[] => allIn(element, 'a').map(({href}) => href);

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

  it('has the phone as a link that can be tapped, written left to right', async () => {
    const link = allIn(await card('borgerservice-herning'), 'a[href^="tel:"]')[0]!;
    expect(link.getAttribute('href')).to.equal('tel:+4596282828');
    expect(seen(link)).to.equal('+45 96 28 28 28');
    expect(link.dir).to.equal('ltr');
  });

  it('says what it helps with', async () => {
    const english = seen(await card('borgerservice-herning'));
    for (const service of ['CPR number', 'Doctor', 'MitID', 'Digital Post']) {
      expect(english).to.contain(service);
    }
    const danish = seen(await card('borgerservice-herning', 'lang="da"'));
    for (const service of ['CPR-nummer', 'Læge', 'MitID', 'Digital Post']) {
      expect(danish).to.contain(service);
    }
  });

  it('says to bring the residence permit and come in person', async () => {
    expect(seen(await card('borgerservice-herning')))
      .to.match(/residence permit/i)
      .and.match(/in person/i);
    expect(seen(await card('borgerservice-herning', 'lang="da"')))
      .to.match(/opholdstilladelse/i)
      .and.match(/personligt/i);
  });

  it('says that opening hours are not known and to call first', async () => {
    expect(seen(await card('borgerservice-herning'))).to.contain('Opening hours not known');
    expect(seen(await card('borgerservice-herning', 'lang="da"'))).to.contain(
      'Vi kender ikke åbningstiden',
    );
  });

  it('keeps NemID out of what it helps with, as history behind a disclosure', async () => {
    const element = await card('borgerservice-herning');
    expect(seen(element)).not.to.contain('NemID');
    disclose(element);
    expect(seen(element)).to.contain('NemID closed on 31 October 2023');
  });

  it('says that its facts may be out of date', async () => {
    expect(seen(await card('borgerservice-herning'))).to.contain('may be out of date');
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

  it('shows the old address only as history, struck out', async () => {
    const element = await card('ics-west-aarhus');
    expect(seen(element)).not.to.contain('Åboulevarden');
    disclose(element);
    expect(seen(element)).to.contain('Åboulevarden 31, 1st floor');
    const struck = allIn(element, 's').map(seen).join();
    expect(struck).to.contain('Åboulevarden 31').and.contain('+45 72 22 33 75');
  });

  it('gives e-mail, phone and website as links', async () => {
    expect(linksOf(await card('ics-west-aarhus'))).to.include.members([
      'mailto:icswest@aarhus.dk',
      'tel:+4589401040',
      'https://lifeindenmark.borger.dk/settle-in-denmark/ics-international-citizen-service/ics-west-in-aarhus',
    ]);
  });

  it('names the municipalities it serves', async () => {
    const text = seen(await card('ics-west-aarhus'));
    expect(text).to.match(/Favrskov, .*Herning, .*Ringkøbing-Skjern, .*Aarhus/);
  });

  it('is shown as received by appointment, never as closed, while it receives', async () => {
    const text = seen(await card('ics-west-aarhus'));
    expect(text).to.contain('By appointment · today 10:00–16:00');
  });

  it('is said to be from the authority’s own page, with its source and the day it was checked behind a disclosure', async () => {
    const element = await card('ics-west-aarhus');
    expect(seen(element)).to.contain('Checked on 22 November 2026');
    disclose(element);
    const sources = allIn(element, '[part=sources]')[0]!;
    expect(seen(sources))
      .to.contain('ICS West in Aarhus')
      .and.contain('From the authority’s own page.');
    expect(linksOf(element)).to.include(
      'https://lifeindenmark.borger.dk/settle-in-denmark/ics-international-citizen-service/ics-west-in-aarhus',
    );
    expect(seen(await card('ics-west-aarhus', 'lang="da"'))).to.contain('22. november 2026');
  });
});

describe('The card of Statsforvaltningen', () => {
  it('says that it is gone, and shows SIRI', async () => {
    const english = seen(await card('statsforvaltningen-aarhus'));
    expect(english).to.contain('No longer exists');
    expect(english).to.contain('Go here instead');
    expect(english).to.contain('Danish Agency for International Recruitment and Integration');
    const danish = seen(await card('statsforvaltningen-aarhus', 'lang="da"'));
    expect(danish).to.match(/Findes ikke længere/);
    expect(danish).to.contain('Styrelsen for International Rekruttering og Integration');
  });

  it('shows its old address and number only behind a disclosure', async () => {
    const element = await card('statsforvaltningen-aarhus');
    expect(seen(element)).not.to.contain('Lyseng').and.not.contain('72 56 70 36');
    disclose(element);
    expect(seen(element)).to.contain('Lyseng Allé 1').and.contain('+45 72 56 70 36');
  });

  it('leads on to SIRI by phone', async () => {
    expect(linksOf(await card('statsforvaltningen-aarhus'))).to.include('tel:+4572142001');
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

  it('says so before it shows the address', async () => {
    const text = seen(await card('skattecenter-herning'));
    expect(text.indexOf('Do not travel')).to.be.below(text.indexOf('Brændgårdsvej'));
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
    expect(links.join()).not.to.contain('openstreetmap');
    expect(seen(element)).to.contain('TastSelv').and.contain('04.063');
  });
});

describe('The card of SIRI', () => {
  it('has a number for each topic', async () => {
    const element = await card('siri');
    const lines = allIn(element, 'p').map(seen);
    for (const [topic, telephone] of [
      ['EU residence', '+45 72 14 20 01'],
      ['Study, PhD', '+45 72 14 20 02'],
      ['Pay limit', '+45 72 14 20 04'],
    ] as const) {
      expect(lines.filter(line => line.includes(topic) && line.includes(telephone))).to.have.length(
        1,
      );
    }
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
    ['1', 'h3'],
    ['x', 'h3'],
    ['9', 'h6'],
  ]) {
    it(`has a real heading where no such level is to be had: ${level!}`, async () => {
      const odd = await card('siri', `heading-level="${level!}"`);
      expect(allIn(odd, 'h1,h2,h3,h4,h5,h6')[0]!.localName).to.equal(shown);
    });
  }

  it('leads to a map of its address', async () => {
    const link = linksOf(await card('borgerservice-herning')).find(href => href.includes('map'));
    expect(decodeURIComponent(link!)).to.contain('Torvet 5, 7400 Herning');
  });

  it('shows name, state, address and contact only when compact', async () => {
    const compact = seen(await card('ics-west-aarhus', 'compact'));
    expect(compact).to.contain('International Citizen Service West');
    expect(compact).to.contain('By appointment');
    expect(compact).to.contain('DOKK1').and.contain('+45 89 40 10 40');
    expect(compact).not.to.contain('Favrskov').and.not.contain('Helps with');
    expect(compact.length).to.be.below(seen(await card('ics-west-aarhus')).length / 2);
  });

  it('follows its attributes', async () => {
    const element = await card('siri');
    element.setAttribute('office', 'ics-west-aarhus');
    await settled();
    expect(seen(element)).to.contain('DOKK1');
    element.toggleAttribute('compact', true);
    await settled();
    expect(seen(element)).not.to.contain('Helps with');
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
    allIn(element, 'button')[0]!.click();
    expect((await saved).download).to.equal('ics-west-aarhus.vcf');
    expect(await file!.text())
      .to.match(/^BEGIN:VCARD\r\n/)
      .and.contain('VALUE=uri:tel:+4589401040')
      .and.contain(':icswest@aarhus.dk');
  });
});
