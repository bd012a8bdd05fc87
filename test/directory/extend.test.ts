import {expect} from 'chai';
import fc from 'fast-check';
import {extendDirectory, parseDirectory} from '../../src/directory/index.js';
import type {DirectorySource, ExtendingDirectorySource} from '../../src/directory/index.js';
import {resolveProvenance} from '../../src/directory/provenance.js';
import {sample} from './sample.js';

type Item = Record<string, unknown>;

const base = (): DirectorySource => sample() as DirectorySource;

const extended = (own: Omit<ExtendingDirectorySource, 'extends'>): DirectorySource =>
  extendDirectory(base(), {extends: './base.json', ...own});

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const words = (en: string) => ({en, da: en});

describe('extendDirectory', () => {
  it('gives the base where nothing differs', () => {
    expect(plain(extended({}))).to.deep.equal(plain(base()));
    const ids = ({id}: {readonly id: string}) => ({id});
    const {sources, offices, registration} = base();
    const {questions, steps, notes} = registration!;
    const same = extended({
      sources: sources.map(ids),
      offices: offices.map(ids),
      registration: {
        questions: questions.map(ids),
        steps: steps.map(ids),
        notes: notes.map(ids),
      },
    });
    expect(plain(same)).to.deep.equal(plain(base()));
  });

  it('takes over neither schema nor `extends`, which are of the files', () => {
    const $schema = './schema.json';
    const result = extendDirectory({...base(), $schema}, {$schema, extends: './base.json'});
    expect(result).not.to.have.any.keys('$schema', 'extends');
  });

  it('adds a route to a directory that has none', () => {
    const {registration: route, ...withoutRoute} = base();
    const {questions, steps, notes} = route!;
    const registration = {questions, steps, notes};
    const result = extendDirectory(withoutRoute, {extends: './base.json', registration});
    expect(plain(result.registration)).to.deep.equal(plain(registration));
  });

  it('takes an item without an id for one more', () => {
    const nameless = {name: words('Nameless'), status: 'active', provenance: {'*': 'page'}};
    const one = {...base(), offices: [nameless]} as unknown as DirectorySource;
    const {offices} = extendDirectory(one, {extends: 'x', offices: [nameless as never]});
    expect(plain(offices)).to.deep.equal([nameless, nameless]);
  });

  it('changes neither the base nor the file', () => {
    const [one, own] = [
      base(),
      {extends: 'x', offices: [{id: 'here', url: 'https://example.org'}]},
    ];
    extendDirectory(one, own);
    expect(plain(one)).to.deep.equal(plain(base()));
    expect(own.offices).to.deep.equal([{id: 'here', url: 'https://example.org'}]);
  });

  it('takes a field of the file for the whole field, and leaves items in their places', () => {
    const {offices} = extended({
      offices: [
        {id: 'new', name: words('New'), status: 'active', provenance: {'*': 'page'}},
        {id: 'there', name: {en: 'Yonder'}, provenance: {name: 'hearsay'}},
      ],
    });
    const ids = offices.map(({id}) => id);
    expect(ids).to.deep.equal([...base().offices.map(({id}) => id), 'new']);
    // The Danish of the base would be of another name.
    expect(plain(offices[1])).to.deep.equal({
      id: 'there',
      name: {en: 'Yonder'},
      status: 'active',
      provenance: {status: 'page', name: 'hearsay'},
    });
  });

  it('takes a field away that is null, and an item that is to be removed', () => {
    const {offices, registration} = extended({
      offices: [
        {id: 'here', address: null},
        {id: 'there', remove: true},
      ],
      registration: null,
    });
    expect(offices[0]).not.to.have.property('address');
    expect(offices[0]!.provenance).not.to.have.property('address');
    expect(offices.map(({id}) => id)).not.to.include('there');
    expect(registration).to.equal(undefined);
  });

  it('puts a whole item in the place of one removed', () => {
    const whole = {
      id: 'there',
      name: words('New'),
      status: 'active',
      provenance: {'*': 'page'},
    } as const;
    const {offices} = extended({offices: [{id: 'there', remove: true}, whole]});
    expect(plain(offices.at(-1))).to.deep.equal(whole);
    expect(offices).to.have.length(base().offices.length);
  });

  for (const [what, item, message] of [
    ['nobody has', {id: 'nowhere', remove: true}, /^offices\[0\]\.id: .*no "nowhere" to remove/],
    [
      'is also changed',
      {id: 'here', remove: true, url: null},
      /^offices\[0\]\.remove: .*only its id/,
    ],
    ['has no id', {remove: true}, /^offices\[0\]\.id: .*no "" to remove/],
    ['is removed by halves', {id: 'here', remove: 'yes'}, /^offices\[0\]\.remove: .*only its id/],
  ] as const) {
    it(`refuses to remove what ${what}`, () => {
      expect(() => extended({offices: [item as never]})).to.throw(RangeError, message);
    });
  }

  it('names the part of the route in which there is nothing to remove', () => {
    const registration = {steps: [{id: 'nowhere', remove: true}] as const};
    expect(() => extended({registration})).to.throw(RangeError, /^registration\.steps\[0\]\.id: /);
  });

  it('leaves what a question or a note says beside what the file says', () => {
    const [question] = base().registration!.questions;
    const {registration} = extended({
      registration: {
        questions: [{id: 'event', text: words('Which?')}],
        notes: [{id: 'note', provenance: 'hearsay'}],
      },
    });
    expect(plain(registration!.questions)).to.deep.equal([{...question, text: words('Which?')}]);
    expect(plain(registration!.notes)).to.deep.equal([
      {id: 'note', text: words('Mind'), provenance: 'hearsay'},
    ]);
  });

  it('leaves provenance that is not by field as the file says it', () => {
    const [, there] = extended({offices: [{id: 'there', provenance: 'page' as never}]}).offices;
    expect(there!.provenance).to.equal('page');
  });

  it('lets no provenance of the base speak for what the file says, nor the other way round', () => {
    const [, there] = extended({
      offices: [{id: 'there', url: 'https://example.org', provenance: {'*': 'hearsay'}}],
    }).offices;
    expect(plain(there!.provenance)).to.deep.equal({name: 'page', status: 'page', url: 'hearsay'});
    const [, unsourced] = extended({offices: [{id: 'there', name: words('Yonder')}]}).offices;
    expect(unsourced!.provenance).to.have.all.keys('status');
    const partly = {id: 'there', name: words('Yonder'), url: 'https://example.org'};
    const [, half] = extended({offices: [{...partly, provenance: {name: 'page'}}]}).offices;
    expect(half!.provenance).to.have.all.keys('name', 'status');
  });

  it('lets a file say from where else a fact of the base is known', () => {
    const [, there] = extended({offices: [{id: 'there', provenance: {name: 'hearsay'}}]}).offices;
    expect(plain(there!.provenance)).to.deep.equal({name: 'hearsay', status: 'page'});
  });

  it('keeps the day a page was read, but not for another page', () => {
    const checked = {id: 'page', checked: '2026-12-01'};
    expect(extended({sources: [checked]}).sources[0]).to.include({
      ...checked,
      url: 'https://example.org/page',
      grade: 'confirmed',
    });
    for (const other of [
      {url: 'https://example.org/new'},
      {furtherPages: [{url: 'https://example.org/new'}]},
    ]) {
      const [moved] = extended({sources: [{id: 'page', ...other}]}).sources;
      expect(moved).to.have.property('publisher', 'Somebody');
      expect(moved).not.to.have.any.keys('checked', 'grade');
    }
  });

  it('asks a note that says something else for its own source', () => {
    const [note] = base().registration!.notes;
    const of = (item: object) =>
      extended({registration: {notes: [{id: note!.id, ...item}]}}).registration!.notes[0];
    expect(of({text: words('Else')})).not.to.have.property('provenance');
    expect(of({text: words('Else'), provenance: 'page'})).to.have.property('provenance', 'page');
  });

  it('resolves to the same facts as the base, but for those that the file has', () => {
    const fields = ['name', 'status', 'address', 'hours', 'bring', 'url', 'alert'] as const;
    const {offices} = resolveProvenance(base());
    const chosen = fc.array(fc.tuple(fc.nat(offices.length - 1), fc.subarray([...fields])));
    fc.assert(
      fc.property(chosen, fc.boolean(), (picks, isByField) => {
        const own = new Map(picks.map(([place, names]) => [offices[place]!.id, names]));
        const result = extended({
          offices: [...own].map(([id, names]) => ({
            ...Object.fromEntries(names.map(name => [name, `own ${name}`])),
            id,
            provenance: isByField
              ? Object.fromEntries(names.map(name => [name, 'hearsay']))
              : {'*': 'hearsay'},
          })),
        });
        const after = resolveProvenance(result).offices as unknown as Item[];
        for (const [place, office] of (offices as unknown as Item[]).entries()) {
          const changed: readonly string[] = own.get(office['id'] as string) ?? [];
          const resolved = after[place]!;
          for (const field of new Set([...Object.keys(office), ...changed])) {
            if (field === 'provenance') continue;
            const isOwn = changed.includes(field);
            expect(resolved[field]).to.deep.equal(isOwn ? `own ${field}` : office[field]);
            const source = (resolved['provenance'] as Record<string, Item>)[field];
            const before = (office['provenance'] as Record<string, Item>)[field];
            expect(source?.['source']).to.equal(isOwn ? 'hearsay' : before?.['source']);
          }
        }
      }),
    );
  });

  it('gives what parseDirectory takes, which by itself refuses a file that extends', () => {
    const own = {extends: 'base', offices: [{id: 'here', url: null}]};
    expect(() => parseDirectory(own)).to.throw(RangeError, /^extends: .*extendDirectory/);
    expect(parseDirectory(extendDirectory(base(), own)).office('here')).to.be.an('object');
  });

  it('sets no prototype, whatever a file is called to have', () => {
    const hostile = JSON.parse(
      '{"extends": "x", "__proto__": {"polluted": 1}, "offices": [{"id": "here", "__proto__": {"url": "javascript:1"}, "provenance": {"__proto__": {"name": "x"}}}]}',
    ) as ExtendingDirectorySource;
    const result = extendDirectory(base(), hostile);
    expect(result).not.to.have.property('polluted');
    expect(result.offices[0]!.url).to.equal(undefined);
    expect(({} as Item)['polluted']).to.equal(undefined);
    expect(() => parseDirectory(result)).to.throw(RangeError, '__proto__');
  });
});
