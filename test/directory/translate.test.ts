import {expect} from 'chai';
import {translateDirectory} from '../../src/directory/translate.js';
import type {DirectorySource} from '../../src/directory/index.js';

const sample = () =>
  ({
    sources: [],
    offices: [
      {
        id: 'here',
        name: {en: 'Tax office', da: 'Skattekontor'},
        alternateName: {en: 'The tower', da: 'Tårnet', de: 'Der Turm'},
        areaServed: null,
        services: [{id: 'tax-card', name: {en: 'Tax card', da: 'Skattekort'}}],
        floor: {da: '1. sal'},
      },
    ],
  }) as unknown as DirectorySource;

const german = {'Tax office': 'Finanzamt', 'Tax card': 'Steuerkarte', 'The tower': 'Turm'};

describe('translateDirectory', () => {
  it('adds a language to each text', () => {
    const [office] = translateDirectory(sample(), 'de', german).offices;
    expect(office!.name).to.deep.equal({en: 'Tax office', da: 'Skattekontor', de: 'Finanzamt'});
    expect(office!.services![0]!.name['de']).to.equal('Steuerkarte');
  });

  it('leaves the directory it is given as it was', () => {
    const source = sample();
    translateDirectory(source, 'de', german);
    expect(source).to.deep.equal(sample());
  });

  it('keeps the wording of a text that has the language', () => {
    const [office] = translateDirectory(sample(), 'de', german).offices;
    expect(office!.alternateName!['de']).to.equal('Der Turm');
  });

  it('adds nothing where there is no translation', () => {
    expect(translateDirectory(sample(), 'pl', {})).to.deep.equal(sample());
    expect(translateDirectory(sample(), 'pl', {'1. sal': '1. piętro'})).to.deep.equal(sample());
  });

  it('gives the same in whatever order languages come', () => {
    const polish = {'Tax office': 'Urząd skarbowy'};
    expect(
      translateDirectory(translateDirectory(sample(), 'de', german), 'pl', polish),
    ).to.deep.equal(translateDirectory(translateDirectory(sample(), 'pl', polish), 'de', german));
  });
});
