import {expect} from '@open-wc/testing';
import type {Office} from '../../src/index.js';
import {searchAmong} from '../../src/elements/office-finder/search-offices.js';

interface Sketch {
  readonly name: string;
  readonly serves?: readonly string[];
  readonly does?: string;
  readonly at?: string;
  readonly status?: Office['status'];
}

const office = ({name, serves, does, at, status = 'active'}: Sketch): Office => ({
  id: name,
  name: {da: name},
  status,
  ...(serves && {areaServed: serves.map(municipality => ({municipality}))}),
  ...(does && {services: [{id: does, name: {da: does, en: `${does} in English`}}]}),
  ...(at && {address: {streetAddress: 'Torvet 1', postalCode: '7400', addressLocality: at}}),
  provenance: {},
});

const found = (
  sketches: readonly Sketch[],
  query: string,
  municipality = '',
  language = 'da',
): string[] =>
  searchAmong(
    sketches.map(office),
    ({name}) => name['da']!,
    language,
  )(query, municipality).map(({id}) => id);

describe('Searching offices', () => {
  it('finds them by name, place, municipality, postal code and service, in any language', () => {
    const offices = [
      {name: 'Borgerservice', serves: ['Herning'], at: 'Sunds', does: 'Pas'},
      {name: 'Elsewhere'},
    ];
    for (const query of ['borger', 'HERNING', 'sunds', '7400', 'pas', 'in english']) {
      expect(found(offices, query), query).to.deep.equal(['Borgerservice']);
    }
    expect(found(offices, 'Torvet')).to.deep.equal([]);
  });

  it('orders names by the numbers in them', () => {
    const offices = [{name: 'Kontor 10'}, {name: 'Kontor 2'}];
    expect(found(offices, 'kontor')).to.deep.equal(['Kontor 2', 'Kontor 10']);
  });

  it('wants every word, in any order', () => {
    const offices = [
      {name: 'Pas Herning', does: 'Pas'},
      {name: 'Pas Aarhus', does: 'Pas'},
    ];
    expect(found(offices, 'herning pas')).to.deep.equal(['Pas Herning']);
    expect(found(offices, 'herning aarhus')).to.deep.equal([]);
  });

  it('takes Danish letters as people without them type them', () => {
    for (const [name, ...queries] of [
      ['Århus', 'aarhus', 'arhus', 'århus'],
      ['Aarhus', 'Århus', 'arhus'],
      ['København', 'kobenhavn', 'Koebenhavn'],
      ['Ærø', 'aero', 'aeroe', 'ærø'],
      ['Vækst', 'vaekst'],
    ] as const) {
      for (const query of queries) expect(found([{name}], query), query).to.deep.equal([name]);
    }
  });

  it('puts who serves the municipality first, who serves all next, then who is served with it', () => {
    const offices = [
      {name: 'A far', serves: ['Skagen']},
      {name: 'B near', serves: ['Ikast']},
      {name: 'C for all', serves: ['*']},
      {name: 'D home', serves: ['Herning']},
      {name: 'E region', serves: ['Herning', 'Ikast']},
      {name: 'F says nothing'},
    ];
    expect(found(offices, ' ', 'Herning')).to.deep.equal([
      'D home',
      'E region',
      'C for all',
      'B near',
      'A far',
      'F says nothing',
    ]);
  });

  it('is in the order of the reader’s alphabet, what no longer exists last', () => {
    const offices = [
      {name: 'Århus'},
      {name: 'Zealand'},
      {name: 'Aaa', status: 'dissolved' as const},
      {name: 'Broby'},
    ];
    expect(found(offices, '')).to.deep.equal(['Broby', 'Zealand', 'Århus', 'Aaa']);
    expect(found(offices, '', '', 'en')).to.deep.equal(['Århus', 'Broby', 'Zealand', 'Aaa']);
  });
});
