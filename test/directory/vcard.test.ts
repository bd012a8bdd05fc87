import {expect} from 'chai';
import ICAL from 'ical.js';
import {openDirectory} from '../../src/directory/directory.js';
import {officeToVCard, parseDirectory} from '../../src/directory/index.js';
import {herning} from '../../src/herning/index.js';
import {sampleWith} from './sample.js';

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
      'TEL;VALUE=uri:tel:+4512345678',
      'EMAIL:here@example.org',
      'URL:https://example.org/here',
    ]);
    const address = unfolded(cardWith('offices[0].address.entrance', 'B')).find(line =>
      line.startsWith('ADR'),
    );
    expect(address)
      .to.match(/Torvet 1/)
      .and.match(/B;Herning;;7400;/);
  });

  it('is written in the language asked for, else in English', () => {
    const name = {en: 'Town hall', da: 'Rådhus'};
    expect(cardWith('offices[0].name', name, 'da')).to.contain('FN:Rådhus');
    expect(cardWith('offices[0].name', name, 'pl')).to.contain('FN:Town hall');
    expect(cardWith('offices[0].name', {da: 'Rådhus'}, 'pl')).to.contain('FN:Rådhus');
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

  for (const office of openDirectory(herning).offices) {
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
