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
    expect(own).to.deep.equal([
      'own.json offices[0].status: must be one of active, dissolved; got "asleep"',
    ]);
  });

  it('are asked to say anew what is of no item', () => {
    const introduced = sample() as {registration: object};
    introduced.registration = {
      ...introduced.registration,
      introduction: {text: {en: 'Hi', da: 'Hej'}, provenance: 'hearsay'},
    };
    const own = {sources: [{id: 'hearsay', remove: true}]};
    expect(wrongIn(own, [file('base.json', introduced)])).to.include(
      'base.json registration.introduction.provenance: must be the id of a source; got "hearsay"; own.json takes this over: say it anew there, or leave what it needs',
    );
  });

  it('have what cannot be removed where it is to be removed', () => {
    expect(wrongIn({offices: [{id: 'nowhere', remove: true}]})).to.deep.equal([
      'own.json offices[0].id: the directory extended has no "nowhere" to remove; correct the id',
    ]);
  });

  it('have a page at another address lack the day it was read where it has that address', () => {
    expect(wrongIn({sources: [{id: 'page', url: 'https://example.org/new'}]})).to.deep.equal([
      'own.json sources[0].grade: missing (expected one of confirmed, official, reported, seed)',
      'own.json sources[0].checked: missing (expected a calendar date before 3000, YYYY-MM-DD)',
    ]);
  });

  it('have a fault once that several facts have in common', () => {
    const url = 'https://example.org/there';
    const there = {id: 'there', url, alert: {en: 'Shut', da: 'Lukket'}, provenance: {'*': 'gone'}};
    expect(wrongIn({offices: [there]})).to.deep.equal([
      'own.json offices[0].provenance.*: must be the id of a source; got "gone"',
    ]);
  });

  it('are told what is wrong in one between before the file itself', () => {
    const there = {id: 'there', status: 'asleep', provenance: {status: 'page'}};
    const between = file('between.json', {extends: './base.json', offices: [there]});
    expect(wrongIn({offices: [there]}, [between, whole])).to.deep.equal([
      'between.json offices[0].status: must be one of active, dissolved; got "asleep"',
    ]);
    const faulty = file('base.json', {...(sample() as object), sources: 3});
    expect(wrongIn({}, [file('between.json', {extends: './base.json'}), faulty])[0]).to.match(
      /^base\.json sources: /,
    );
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

  it('is where the provenance is, not in a file that says other fields without any', () => {
    const quiet = file('quiet.json', {offices: [{id: 'here', url: 'https://example.org'}]});
    const {source} = putTogether([quiet, whole], true);
    expect(placeInFiles([quiet, whole], source, 'offices[0].provenance.hours')).to.deep.equal({
      file: whole,
      path: 'offices[0].provenance.hours',
    });
    expect(place(`${at('here')}.services[0].provenance.source`)).to.equal(
      'base.json offices[0].services[0].provenance.source',
    );
  });

  it('is in the item that took the place of one removed', () => {
    const anew = {id: 'there', name: 'Anew', status: 'active', provenance: {'*': 'page'}};
    const between = file('between.json', {offices: [{id: 'there', remove: true}, anew]});
    const placeFrom = (files: readonly DirectoryFile[], path: string): string => {
      const {source} = putTogether(files, true);
      const {file, path: found} = placeInFiles(files, source, path);
      return `${file.name} ${found}`;
    };
    const path = 'offices[3].name';
    expect(placeFrom([between, whole], path)).to.equal('between.json offices[1].name');
    const first = file('first.json', {offices: [{id: 'there', url: 'https://example.org'}]});
    expect(placeFrom([first, between, whole], path)).to.equal('between.json offices[1].name');
  });

  it('is found in long lists, and in items without an id', () => {
    const many = file('many.json', {offices: [...Array(12).keys()].map(name => ({name}))});
    const {source} = putTogether([many, whole], true);
    for (const [index, own] of [
      [4, 0],
      [14, 10],
    ]) {
      expect(placeInFiles([many, whole], source, `offices[${index}].name`)).to.deep.equal({
        file: many,
        path: `offices[${own}].name`,
      });
    }
  });

  it('is in the file itself where it is of no item', () => {
    expect(place('sources')).to.equal('base.json sources');
    expect(place('nonsense')).to.equal('own.json nonsense');
    expect(place('offices[99].name')).to.equal('own.json offices[99].name');
  });
});
