import {expect} from 'chai';
import {
  baseOf,
  isExtending,
  placeInFiles,
  putTogether,
} from '../../src/directory/extending-files.js';
import type {DirectoryFile} from '../../src/directory/extending-files.js';
import {sample} from './sample.js';

const naming = {
  builtIns: ['herning', 'aarhus'],
  resolve: (base: string, from: string) => new URL(base, from).pathname,
};

const file = (name: string, content: unknown): DirectoryFile => ({name, content});

const baseFrom = (extended: unknown) =>
  baseOf([file('file:///a.json', {extends: extended})], naming);

const whole = file('base.json', sample());

/** What is wrong in a file that extends the sample, each as `file path: message`. */
const wrongIn = (own: object, others: readonly DirectoryFile[] = [whole]): string[] =>
  putTogether([file('own.json', {extends: './base.json', ...own}), ...others], false).problems.map(
    ({file: {name}, path, message}) => `${name} ${path}: ${message}`,
  );

describe('What a directory file extends', () => {
  it('is nothing where it has no `extends` of its own', () => {
    expect(isExtending({sources: []})).to.equal(false);
    expect(isExtending(null)).to.equal(false);
    expect(isExtending({extends: undefined})).to.equal(true);
    expect(baseOf([whole], naming)).to.equal(undefined);
  });

  it('is a built-in directory by its name, or a file by its path', () => {
    expect(baseFrom('herning')).to.deep.equal({name: 'herning', isBuiltIn: true});
    expect(baseFrom('./b.json')).to.deep.equal({name: '/b.json', isBuiltIn: false});
    expect(baseFrom('b.json')).to.deep.equal({name: '/b.json', isBuiltIn: false});
  });

  it('has to be one of both', () => {
    for (const impossible of [undefined, null, 3, '', ' ', 'hering', 'her-ning_2']) {
      expect(() => baseFrom(impossible), String(impossible)).to.throw(
        RangeError,
        /^extends: .*\(herning, aarhus\) or the path of a file/,
      );
    }
  });

  it('says why a path leads nowhere', () => {
    const nowhere = {
      ...naming,
      resolve: () => {
        throw new Error('no folder');
      },
    };
    expect(() => baseOf([file('-', {extends: './b.json'})], nowhere)).to.throw(
      'extends: "./b.json" cannot be found from here (no folder)',
    );
  });

  it('leads in no circle, and through five files at most', () => {
    const names = ['/a.json', '/b.json', '/c.json', '/d.json', '/e.json'];
    const files = names.map(name => file(name, {extends: './f.json'}));
    const plainly = {...naming, resolve: (base: string) => base.slice(1)};
    expect(baseOf(files.slice(0, 4), plainly)).to.deep.equal({name: '/f.json', isBuiltIn: false});
    expect(() => baseOf(files, plainly)).to.throw(
      'more than 5 files deep (/a.json → /b.json → /c.json → /d.json → /e.json → /f.json)',
    );
    const back = [files[0]!, file('/b.json', {extends: './a.json'})];
    expect(() => baseOf(back, plainly)).to.throw('circular (/a.json → /b.json → /a.json)');
  });
});

describe('Files put together', () => {
  it('are the whole, with nothing wrong', () => {
    expect(wrongIn({offices: [{id: 'there', remove: true}]})).to.deep.equal([]);
    const own = file('own.json', {extends: './base.json', offices: [{id: 'there', remove: true}]});
    const {source} = putTogether([own, whole], false);
    const {offices} = source as {offices: readonly {id: string}[]};
    expect(offices.map(({id}) => id))
      .to.include('here')
      .and.not.to.include('there');
  });

  it('are told what is wrong in the file extended before anything else', () => {
    const faulty = file('base.json', {...(sample() as object), sources: 3});
    const [first, ...others] = wrongIn({offices: 3}, [faulty]);
    expect(first).to.match(/^base\.json sources: /);
    expect(others.filter(problem => !problem.startsWith('base.json'))).to.deep.equal([]);
  });

  it('take a built-in directory as it is', () => {
    const faulty = file('herning', {sources: 3});
    expect(putTogether([faulty], true).problems).to.deep.equal([]);
    expect(putTogether([faulty], false).problems).not.to.be.empty;
  });

  it('have each fault where it was written', () => {
    const places = wrongIn({
      offices: [
        {id: 'there', name: 3, provenance: {name: 'page'}},
        {id: 'new', name: {en: 'New', da: 'Ny'}, status: 'asleep', provenance: {'*': 'page'}},
      ],
    });
    expect(places.filter(place => place.startsWith('own.json offices[0].name'))).to.have.length(1);
    expect(places.filter(place => place.startsWith('own.json offices[1].status'))).to.have.length(
      1,
    );
    expect(places).to.have.length(2);
  });

  it('have what no longer fits where it stands, and what to say anew', () => {
    const wrong = wrongIn({sources: [{id: 'page', remove: true}]});
    const remedy =
      'own.json takes this over: give "here" its own services there, or leave what it needs';
    expect(wrong).to.include(
      `base.json offices[0].services[0].provenance.source: must be the id of a source; got "page"; ${remedy}`,
    );
    for (const problem of wrong) expect(problem).to.contain('; own.json takes this over: give "');
    const own = wrongIn({offices: [{id: 'there', status: 'asleep', provenance: {status: 'page'}}]});
    expect(own).to.have.length(1);
    expect(own.join()).not.to.contain('takes this over');
  });
});

describe('A place in what files make together', () => {
  const own = file('own.json', {
    extends: './base.json',
    offices: [
      {id: 'new', provenance: {'*': 'page', name: 'page'}, name: 1, address: {}},
      {id: 'here', status: 'active', address: {}, provenance: {'*': 'page', address: 'page'}},
    ],
  });
  const files = [own, whole];
  const together = () => putTogether(files, true).source as {offices: readonly {id: string}[]};
  const at = (id: string) => `offices[${together().offices.findIndex(office => office.id === id)}]`;
  const place = (path: string) => {
    const {file, path: found} = placeInFiles(files, together(), path);
    return `${file.name} ${found}`;
  };

  it('is in the file that says it', () => {
    expect(place(`${at('here')}.status`)).to.equal('own.json offices[1].status');
    expect(place(`${at('here')}.services[0].name`)).to.equal(
      'base.json offices[0].services[0].name',
    );
    expect(place(`${at('new')}.name`)).to.equal('own.json offices[0].name');
    expect(place(at('here'))).to.equal('own.json offices[1]');
    expect(place('registration.notes[0].text')).to.match(/^base\.json registration\.notes\[0\]/);
  });

  it('is where the provenance of a field is given, be it by `*`', () => {
    expect(place(`${at('here')}.provenance.address.entrance`)).to.equal(
      'own.json offices[1].provenance.address.entrance',
    );
    expect(place(`${at('here')}.provenance.status`)).to.equal('own.json offices[1].provenance.*');
    expect(place(`${at('here')}.provenance.hours`)).to.equal(
      'base.json offices[0].provenance.hours',
    );
  });

  it('is in the first file that has the item where none says the field', () => {
    expect(place(`${at('here')}.alert`)).to.equal('own.json offices[1].alert');
  });

  it('is in the file itself where it is of no item', () => {
    expect(place('sources')).to.equal('base.json sources');
    expect(place('nonsense')).to.equal('own.json nonsense');
    expect(place('offices[99].name')).to.equal('own.json offices[99].name');
  });
});
