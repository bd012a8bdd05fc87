import {expect} from 'chai';
import {parseDirectory} from '../../src/directory/index.js';
import type {Source} from '../../src/directory/index.js';
import {pageAt, titledPages} from '../../src/directory/source-pages.js';
import {sample} from './sample.js';

const url = 'https://example.org/page';

const titled = (page: Partial<Source>) =>
  titledPages({id: 'page', grade: 'official', checked: '2026-11-22', ...page});

describe('The pages of a source', () => {
  it('are called by their title, with its language and who published them', () => {
    const page = {name: 'Flytning', inLanguage: 'da', publisher: 'Herning', url};
    expect(titled(page)).to.deep.equal([
      {title: 'Flytning', inLanguage: 'da', publisher: 'Herning', url},
    ]);
  });

  it('are else called by who published them, or by their site', () => {
    const unknown = {inLanguage: undefined, publisher: undefined};
    expect(titled({publisher: 'Herning', inLanguage: 'da', url})).to.deep.equal([
      {...unknown, title: 'Herning', url},
    ]);
    expect(titled({inLanguage: 'da', url})).to.deep.equal([
      {...unknown, title: 'example.org', url},
    ]);
  });

  it('are named in their order, but for those of which nothing is known', () => {
    expect(titled({})).to.deep.equal([]);
    const furtherPages = [{name: 'Second'}, {}, {name: 'Third'}];
    expect(titled({furtherPages}).map(({title}) => title)).to.deep.equal(['Second', 'Third']);
  });

  it('are found by their addresses', () => {
    const directory = parseDirectory(sample());
    expect(pageAt(directory, url)?.name).to.equal('A page');
    expect(pageAt(directory, 'https://example.org/more')?.name).to.equal('Noch eine');
    expect(pageAt(directory, 'https://example.org/other')).to.equal(undefined);
  });
});
