import {expect} from 'chai';
import ICAL from 'ical.js';
import {openDirectory} from '../../src/directory/directory.js';
import {officeToVCard, parseDirectory} from '../../src/directory/index.js';
import {isGone} from '../../src/directory/succession.js';
import {herning} from '../../src/herning/index.js';
import {sample, sampleWith} from './sample.js';

const cardWith = (path: string, value: unknown, language = 'en'): string =>
  officeToVCard(parseDirectory(sampleWith(path, value)).office('here')!, language);

const octets = (text: string): number => new TextEncoder().encode(text).length;

const unfolded = (card: string): string[] => card.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('The saved contact', () => {
  it('is a vCard 4.0 whose lines end with CRLF', () => {
    const card = cardWith('offices[0].name.en', 'Here');
    expect(card).to.match(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n[^]*\r\nEND:VCARD\r\n$/);
    expect(card.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
  });

  it('has name, address, telephone, e-mail and website', () => {
    expect(unfolded(cardWith('offices[0].url', 'https://example.org/here'))).to.include.members([
      'FN:Here',
      'item1.TEL;TYPE=work;VALUE=uri:tel:+4512345678',
      'item1.EMAIL;TYPE=work:here@example.org',
      'URL:https://example.org/here',
    ]);
    const address = unfolded(cardWith('offices[0].address.entrance', 'B')).find(line =>
      line.startsWith('ADR'),
    );
    expect(address)
      .to.match(/Torvet 1/)
      .and.match(/B;Herning;;7400;/);
  });

  it('has nothing else', () => {
    const [, there, centre] = parseDirectory(sample()).offices;
    expect(unfolded(officeToVCard(there!, 'en'))).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:org',
      'FN:There',
      'END:VCARD',
      '',
    ]);
    expect(unfolded(officeToVCard(centre!, 'en'))).to.include(
      'ADR;TYPE=work:;;HUSET\\, Kajen 2;Aarhus C;;8000;Denmark',
    );
    expect(unfolded(cardWith('offices[0].name.en', 'Here'))).to.include(
      'ADR;TYPE=work:;;Torvet 1;Herning;;7400;',
    );
  });

  it('says in its note which numbers are not from the authority itself', () => {
    const [, , centre] = parseDirectory(sample()).offices;
    const card = officeToVCard(centre!, 'en', grade => `Grade: ${grade}!`);
    expect(ICAL.Component.fromString(card).getFirstPropertyValue('note')).to.equal(
      'Questions: +4587654321, centre@example.org\nOld line: +4587654322. Grade: reported!',
    );
  });

  it('labels each telephone and address with its topic, in its group and in a note', () => {
    const contactPoints = [
      {topic: {en: 'Tax, cards', da: 'Skat'}, telephone: '+4512345678'},
      {topic: {en: 'Nothing to reach'}},
      {topic: {en: 'Letters'}, email: 'post@example.org', telephone: '+4587654321'},
    ];
    const card = ICAL.Component.fromString(cardWith('offices[0].contactPoints', contactPoints));
    const labelled = card.getAllProperties('x-ablabel').map(label => {
      const group = label.getFirstParameter('group');
      const values = ['tel', 'email'].flatMap(name =>
        card
          .getAllProperties(name)
          .filter(property => property.getFirstParameter('group') === group)
          .map(property => property.getFirstValue()),
      );
      return [label.getFirstValue(), ...values];
    });
    expect(labelled).to.deep.equal([
      ['Tax\\, cards', 'tel:+4512345678'],
      ['Letters', 'tel:+4587654321', 'post@example.org'],
    ]);
    expect(card.getFirstPropertyValue('note')).to.equal(
      'Tax, cards: +4512345678\nLetters: +4587654321, post@example.org',
    );
  });

  it('names the country of the directory, in the language asked for, and none without', () => {
    const address = (language: string) =>
      unfolded(cardWith('offices[0].address.addressCountry', 'DK', language)).find(line =>
        line.startsWith('ADR'),
      );
    expect(address('en')).to.match(/;7400;Denmark$/);
    expect(address('da')).to.match(/;7400;Danmark$/);
    expect(cardWith('offices[0].name.en', 'Here')).to.match(/;7400;\r\n/);
  });

  for (const [path, value] of [
    ['name.en', 'Town'],
    ['address.streetAddress', 'Torvet'],
    ['address.entrance', 'B'],
    ['address.postalCode', '7400'],
    ['address.addressLocality', 'Herning'],
    ['contactPoints[0].topic.en', 'All'],
  ] as const) {
    it(`lets no ${path} end its line or its value`, () => {
      for (const end of ['\r', '\n', '\r\n', '\v', '\f', '\x85', '\u2028', '\u2029']) {
        const card = cardWith(`offices[0].${path}`, `${value}${end}X-EVIL;a,b:1`);
        expect(unfolded(card).filter(line => /^(\w+\.)?X-EVIL/.test(line))).to.deep.equal([]);
        expect(card.replaceAll('\r\n', '')).not.to.match(/[\n-\r\x85\u2028\u2029]/);
        expect(unfolded(card).join('')).to.contain(`${value}\\nX-EVIL\\;a\\,b:1`);
      }
    });
  }

  it('writes telephone and website as URIs, whatever they hold', () => {
    const card = officeToVCard(
      {
        id: 'here',
        name: {en: 'Here\ud800'},
        status: 'active',
        contactPoints: [{topic: {en: 'All'}, telephone: '+45\r\nX-EVIL:1'}],
        url: 'https://example.org/ø\u2028X-EVIL:1',
        provenance: {},
      },
      'en',
    );
    expect(unfolded(card)).to.include.members([
      'FN:Here',
      'item1.TEL;TYPE=work;VALUE=uri:tel:+45%0D%0AX-EVIL:1',
      'URL:https://example.org/%C3%B8%E2%80%A8X-EVIL:1',
    ]);
  });

  it('is written in the language asked for, else in English', () => {
    const name = {en: 'Town hall', da: 'Rådhus'};
    expect(cardWith('offices[0].name', name, 'da')).to.contain('FN:Rådhus');
    expect(cardWith('offices[0].name', name, 'pl')).to.contain('FN:Town hall');
    expect(cardWith('offices[0].name', {lt: 'Rotušė', da: 'Rådhus'}, 'pl')).to.contain('FN:Rådhus');
    expect(cardWith('offices[0].name', {lt: 'Rotušė'}, 'pl')).to.contain('FN:Rotušė');
  });

  it('escapes what separates values', () => {
    const lines = unfolded(cardWith('offices[0].name.en', 'A, B; C \\ D\nE'));
    expect(lines).to.contain('FN:A\\, B\\; C \\\\ D\\nE');
  });

  for (const name of [
    'A'.repeat(200),
    'Å'.repeat(100),
    `x${'Æ'.repeat(100)}`,
    'Ж'.repeat(80),
    'ع'.repeat(80),
    '🏛'.repeat(60),
    `ab${'🏛'.repeat(60)}`,
    '語'.repeat(75),
  ]) {
    it(`folds ${name.slice(0, 4)}… at 75 octets without tearing a character`, () => {
      const card = cardWith('offices[0].name.en', name);
      const lines = card.split('\r\n');
      expect(Math.max(...lines.map(octets))).to.be.most(75);
      expect(lines.filter(line => line.startsWith(' ')).length).to.be.least(1);
      for (const line of lines) expect(() => encodeURIComponent(line)).not.to.throw();
      expect(unfolded(card)).to.contain(`FN:${name}`);
    });
  }

  it('of an office that is gone has nothing to call, write or go to', () => {
    for (const [id, path, value] of [
      ['gone', 'offices[3].alert', {en: 'Go there'}],
      ['here', 'offices[0].successor', 'there'],
    ] as const) {
      const directory = parseDirectory(sampleWith(path, value));
      const lines = unfolded(officeToVCard(directory.office(id)!, 'en'));
      expect(lines.join()).not.to.match(/TEL|ADR|EMAIL|URL/);
    }
    const ends = ['END:VCARD', ''];
    const begins = ['BEGIN:VCARD', 'VERSION:4.0', 'KIND:org'];
    const directory = parseDirectory(sampleWith('offices[3].alert', {en: 'Go there'}));
    expect(unfolded(officeToVCard(directory.office('gone')!, 'en'))).to.deep.equal([
      ...begins,
      'FN:Gone',
      'NOTE:Go there',
      ...ends,
    ]);
    expect(unfolded(cardWith('offices[0].successor', 'there'))).to.deep.equal([
      ...begins,
      'FN:Here',
      ...ends,
    ]);
  });

  for (const office of openDirectory(herning).offices.filter(office => !isGone(office))) {
    for (const language of ['en', 'da']) {
      it(`of ${office.id} can be read back, in ${language}`, () => {
        const card = ICAL.Component.fromString(officeToVCard(office, language));
        const all = (name: string) =>
          card.getAllProperties(name).map(property => property.getFirstValue());
        const {name, address, contactPoints = [], url} = office;
        const given = (values: readonly (string | undefined)[]) =>
          values.filter(value => value !== undefined);
        expect(card.name).to.equal('vcard');
        expect(all('version')).to.deep.equal(['4.0']);
        expect(all('fn')).to.deep.equal([name[language]]);
        expect(all('tel')).to.deep.equal(
          given(contactPoints.map(({telephone}) => telephone && `tel:${telephone}`)),
        );
        expect(all('email')).to.deep.equal(given(contactPoints.map(({email}) => email)));
        expect(all('url')).to.deep.equal(given([url]));
        const [postal] = all('adr') as unknown as (readonly (string | string[])[] | undefined)[];
        expect(postal?.slice(3, 6)).to.deep.equal(
          address && [address.addressLocality, '', address.postalCode],
        );
        if (address) expect(String(postal![2])).to.contain(address.streetAddress);
      });
    }
  }
});
