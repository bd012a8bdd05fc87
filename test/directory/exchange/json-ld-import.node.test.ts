import {expect} from 'chai';
import fc from 'fast-check';
import {fromJsonLd} from '../../../src/directory/exchange/json-ld-import.js';
import {officeToJsonLd, parseDirectory} from '../../../src/directory/index.js';
import {sampleWith} from '../sample.js';
import {RUNS} from './arbitraries.js';

const reading = {language: 'en', today: '2026-11-02'};

const read = (keys: object, language: {language?: undefined} = {}) =>
  fromJsonLd([{'@type': 'GovernmentOffice', name: 'Here', telephone: '+4512345678', ...keys}], {
    ...reading,
    ...language,
  });

const listed = (keys: object): string[] =>
  read(keys).leftOut.map(({path, reason}) => `${path}: ${reason}`);

const words = fc.string({minLength: 1, maxLength: 20}).map(text => `x${text}x`);

describe('Offices from JSON-LD', () => {
  it('have the name, address and lines that were exported', () => {
    const places = fc.record({streetAddress: words, postalCode: words, addressLocality: words});
    const lines = fc.array(
      fc.record({
        topic: words.map(en => ({en})),
        telephone: fc.integer({min: 10_000_000, max: 99_999_999}).map(digits => `+45${digits}`),
      }),
      {minLength: 1, maxLength: 3},
    );
    fc.assert(
      fc.property(words, places, lines, (name, address, contactPoints) => {
        const source = sampleWith('offices[0]', {
          id: 'here',
          name: {en: name},
          status: 'active',
          address,
          contactPoints,
          provenance: {'*': 'page'},
        });
        const office = parseDirectory(source).office('here')!;
        const thing = officeToJsonLd(office, 'en', Date.parse(`${reading.today}T12:00Z`));
        const {offices, leftOut} = fromJsonLd([thing], reading);
        expect(leftOut).to.deep.equal([]);
        expect(offices).to.deep.equal([{name: {en: name}, address, contactPoints}]);
      }),
      RUNS,
    );
  });

  it('are found wherever they stand, and nothing else is', () => {
    const office = {'@type': ['Library'], name: 'Books', openingHoursSpecification: []};
    const {offices} = fromJsonLd(
      [
        {
          '@graph': [
            {'@type': 'WebSite', name: 'Site'},
            {'@type': 'Person', telephone: '+4511111111'},
          ],
        },
        [{'@type': 'WebPage', mainEntity: office}],
        {'@type': 'https://schema.org/Organization', name: 'All', email: 'a@example.org'},
      ],
      reading,
    );
    expect(offices.map(({name}) => name)).to.deep.equal([{en: 'Books'}, {en: 'All'}]);
  });

  it('have texts in the languages that are told, and none where no language is', () => {
    const name = [{'@value': 'Her', '@language': 'da'}, 'Here'];
    expect(read({name}).offices[0]!.name).to.deep.equal({da: 'Her', en: 'Here'});
    const {offices, leftOut} = read({}, {language: undefined});
    expect(offices[0]).to.deep.equal({});
    expect(leftOut[0]!.reason).to.contain('name it with --lang');
  });

  it('list what has no place or does not fit, and leave it out', () => {
    for (const [keys, expected] of [
      [{telephone: '12 34 56 78'}, 'telephone: must be an E.164 number'],
      [{url: 'http://example.org'}, 'url: must be'],
      [{address: 'Torvet 1'}, 'address: "Torvet 1" is no PostalAddress'],
      [{address: {streetAddress: 'Torvet 1'}}, 'address: needs streetAddress, postalCode'],
      [{areaServed: {'@type': 'GeoCircle'}}, 'areaServed[0]: {"@type":"GeoCircle"} names no'],
      [{contactPoint: {telephone: '+4587654321'}}, 'contactPoint[0]: what it is for is not told'],
      [{openingHours: 'Mo-Fr 10:00-15:00'}, 'openingHours: a text: try import --from osm'],
      [{alternateName: ['A', 'B']}, 'alternateName: no room for a second one, "B"'],
      [{priceRange: '$'}, 'priceRange: no place for it'],
    ] as const) {
      expect(listed(keys)[0], expected).to.contain(expected);
    }
  });

  it('say when a line answers', () => {
    const hoursAvailable = [{dayOfWeek: 'Monday', opens: '10:00', closes: '12:00'}];
    const line = {contactType: 'Tax', telephone: '+45 87 65 43 21', hoursAvailable};
    const [, tax] = read({contactPoint: line}).offices[0]!.contactPoints!;
    expect(tax!.hours!.week!.Mo).to.deep.equal(['10:00-12:00']);
  });
});
