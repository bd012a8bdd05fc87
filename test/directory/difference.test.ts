import {expect} from 'chai';
import fc from 'fast-check';
import {differenceFrom} from '../../src/directory/difference.js';
import {extendCopy, writtenOut} from '../../src/directory/extend.js';
import type {Fields} from '../../src/directory/extend.js';
import {throwProblem} from '../../src/validation/problem.js';
import {sample} from './sample.js';

type Item = Record<string, unknown>;

const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const base = (): Fields => plain(sample()) as Fields;

const extend = (own: Fields): Fields => plain(extendCopy(base(), own, throwProblem));

const words = (en: string) => ({en, da: en});

/** The file that comes of opening one that extends the sample, and editing what both make. */
const edited = (own: Fields, edit: (whole: Record<string, Item[]>) => void): Fields => {
  const whole = extend(own) as Record<string, Item[]>;
  edit(whole);
  return plain(differenceFrom(base(), own, whole)!);
};

const nothing = {extends: './base.json'};

const VALUE = fc.constantFrom('one', 'two', {en: 'three', da: 'tre'}, ['four']);

const FIELDS = ['name', 'url', 'alert', 'address', 'unknownField'] as const;

const provenanceKey = fc.constantFrom(...FIELDS, 'address.entrance', '*');

const source = fc.constantFrom('page', 'hearsay', {source: 'page', grade: 'seed'});

const byField = fc.dictionary(provenanceKey, source, {maxKeys: 3});

const someFields = fc.dictionary(fc.constantFrom(...FIELDS), VALUE, {maxKeys: 3});

const record = (ids: fc.Arbitrary<string>) =>
  fc
    .tuple(ids, someFields, byField)
    .map(([id, fields, provenance]): Item => ({id, ...fields, provenance}));

const plainItem = (ids: fc.Arbitrary<string>, fields: readonly string[]) =>
  fc
    .tuple(ids, fc.dictionary(fc.constantFrom(...fields), VALUE))
    .map(([id, values]): Item => ({id, ...values}));

const listOf = (item: (ids: fc.Arbitrary<string>) => fc.Arbitrary<Item>, ids: readonly string[]) =>
  fc.uniqueArray(item(fc.constantFrom(...ids)), {selector: ({id}) => id, maxLength: 4});

const sources = (ids: fc.Arbitrary<string>) =>
  plainItem(ids, ['url', 'furtherPages', 'grade', 'checked', 'publisher']);

const notes = (ids: fc.Arbitrary<string>) => plainItem(ids, ['text', 'url', 'provenance']);

const directory = (ids: readonly string[]) =>
  fc.record(
    {
      sources: listOf(sources, ids),
      offices: listOf(record, ids),
      registration: fc.record(
        {
          introduction: VALUE,
          questions: listOf(ids => plainItem(ids, ['text', 'why']), ids),
          steps: listOf(record, ids),
          notes: listOf(notes, ids),
        },
        {requiredKeys: ['questions', 'steps', 'notes']},
      ),
      unknownKey: VALUE,
    },
    {requiredKeys: ['sources', 'offices']},
  );

/** A file in which the items of a base are extended, removed, or joined by others, in any order. */
const extending = (base: Fields) => {
  const listFor = (
    list: unknown,
    item: (ids: fc.Arbitrary<string>) => fc.Arbitrary<Item>,
  ): fc.Arbitrary<Item[]> => {
    const inBase = ((list as Item[] | undefined) ?? []).map(({id}) => id as string);
    const removals = fc.subarray(inBase);
    return fc
      .tuple(removals, listOf(item, ['a', 'b', 'c', 'd', 'e']), fc.boolean(), fc.boolean())
      .map(([removed, items, withNull, isEmptied]) => {
        const said = items
          .filter(({id}) => !removed.includes(id as string))
          .map(each => (isEmptied ? {id: each['id']} : withNull ? {...each, url: null} : each));
        return [...removed.map(id => ({id, remove: true})), ...said];
      });
  };
  const route = (base['registration'] ?? {}) as Fields;
  return fc.record(
    {
      $schema: fc.constant('./schema.json'),
      extends: fc.constant('./base.json'),
      offices: listFor(base['offices'], record),
      sources: listFor(base['sources'], sources),
      registration: fc.record(
        {steps: listFor(route['steps'], record), notes: listFor(route['notes'], notes)},
        {requiredKeys: []},
      ),
      unknownKey: fc.oneof(VALUE, fc.constant(null)),
    },
    {requiredKeys: ['extends']},
  );
};

/** Provenance comes out by field, not as `*`. */
const inFull = (whole: Fields): Fields => {
  const copy = plain(whole) as {offices: Item[]; registration?: {steps: Item[]}};
  for (const each of [...copy.offices, ...(copy.registration?.steps ?? [])]) {
    each['provenance'] = writtenOut(each);
  }
  return plain(copy);
};

describe('differenceFrom', () => {
  it('gives the file back where nothing was edited', () => {
    const bases = directory(['a', 'b', 'c']);
    fc.assert(
      fc.property(
        bases.chain(each => fc.tuple(fc.constant(each), extending(each))),
        ([base, own]) => {
          const whole = extendCopy(base, own, throwProblem);
          const again = differenceFrom(base, own, whole)!;
          expect(plain(extendCopy(base, again, throwProblem))).to.deep.equal(plain(whole));
          expect(Object.keys(again).sort()).to.deep.equal(Object.keys(own).sort());
          const {sources, offices} = plain(again);
          expect({sources, offices}).to.deep.equal({sources: own.sources, offices: own.offices});
        },
      ),
    );
  });

  it('gives what extends the base to the edited directory, whatever was edited', () => {
    fc.assert(
      fc.property(
        directory(['a', 'b', 'c']).chain(each => fc.tuple(fc.constant(each), extending(each))),
        directory(['a', 'b', 'c', 'd', 'x']),
        ([base, own], wanted) => {
          const again = differenceFrom(base, own, wanted)!;
          const extended = extendCopy(base, plain(again), throwProblem);
          expect(inFull(extended)).to.deep.equal(inFull(wanted));
        },
      ),
    );
  });

  it('says nothing of what was not edited', () => {
    for (const own of [nothing, {...nothing, registration: {}}]) {
      expect(edited(own, () => undefined)).to.deep.equal(own);
    }
    const file = edited(nothing, ({offices}) => {
      offices![1]!['url'] = 'https://example.org/there';
      (offices![1]!['provenance'] as Item)['url'] = 'hearsay';
    });
    expect(file).to.deep.equal({
      ...nothing,
      offices: [{id: 'there', url: 'https://example.org/there', provenance: {url: 'hearsay'}}],
    });
  });

  it('says nothing of provenance that was written out, nor of another schema', () => {
    const whole = extend(nothing) as {registration: {steps: Item[]}};
    const fields = ['title', 'why', 'phase', 'appliesWhen', 'obligation', 'offices'];
    whole.registration.steps[0]!['provenance'] = {
      ...Object.fromEntries(fields.map(field => [field, 'page'])),
      bring: {source: 'page', validThrough: '2027-12-31'},
    };
    const withSchema = {...base(), $schema: './schema.json'};
    expect(plain(differenceFrom(withSchema, nothing, whole))).to.deep.equal(nothing);
  });

  it('keeps apart what removes an item and what takes its place', () => {
    const {offices} = base() as {offices: Item[]};
    const gone = {...offices.at(-1)!, name: words('Left')};
    const own = {
      ...nothing,
      offices: [{id: 'gone', remove: true}, {id: 'here', url: 'https://example.org/here'}, gone],
    };
    expect(edited(own, () => undefined)).to.deep.equal(own);
  });

  it('says that an item or a field is gone', () => {
    const file = edited(nothing, whole => {
      whole['offices']!.splice(1, 1);
      const [here] = whole['offices']!;
      delete here!['address'];
      delete (here!['provenance'] as Item)['address'];
      delete (whole['registration'] as unknown as {notes: Item[]}).notes[0]!['provenance'];
    });
    expect(file['registration']).to.deep.equal({notes: [{id: 'note', provenance: null}]});
    expect(file['offices']).to.deep.equal([
      {id: 'there', remove: true},
      {id: 'here', address: null},
    ]);
  });

  it('says nothing any more of what was taken back', () => {
    const own = {...nothing, offices: [{id: 'there', name: words('Yonder')}]};
    const file = edited(own, whole => {
      whole['offices'] = base()['offices'] as Item[];
    });
    expect(file).to.deep.equal({...nothing, offices: []});
    const added = {...nothing, offices: [{id: 'there', url: 'https://example.org/there'}]};
    const without = edited(added, ({offices}) => {
      Reflect.deleteProperty(offices![1]!, 'url');
    });
    expect(without).to.deep.equal({...nothing, offices: []});
  });

  it('says of a page at another address when it was read', () => {
    const file = edited(nothing, ({sources}) => {
      sources![0]!['url'] = 'https://example.org/moved';
    });
    expect(file['sources']).to.deep.equal([
      {id: 'page', url: 'https://example.org/moved', grade: 'confirmed', checked: '2026-11-22'},
    ]);
  });

  it('keeps what a file says for all its fields, and names those that differ', () => {
    const own = {
      ...nothing,
      offices: [{id: 'there', name: words('Yonder'), provenance: {'*': 'hearsay'}}],
    };
    const file = edited(own, ({offices}) => {
      offices![1]!['url'] = 'https://example.org/there';
      Object.assign(offices![1]!['provenance']!, {url: 'page', status: 'hearsay'});
    });
    expect(file['offices']).to.deep.equal([
      {
        id: 'there',
        name: words('Yonder'),
        url: 'https://example.org/there',
        // Those of the base are not meant by `*`.
        provenance: {'*': 'hearsay', url: 'page', status: 'hearsay'},
      },
    ]);
  });

  it('gives a field without a source none of what the file says for all', () => {
    const fields = {name: words('Yonder'), alert: words('Shut')};
    const said = {id: 'there', ...fields, provenance: {'*': 'hearsay'}};
    const file = edited({...nothing, offices: [said]}, ({offices}) => {
      offices![1]!['url'] = 'https://example.org/there';
    });
    expect(file['offices']).to.deep.equal([
      {
        ...said,
        url: 'https://example.org/there',
        provenance: {name: 'hearsay', alert: 'hearsay'},
      },
    ]);
  });

  it('gives nothing where a field is null, which takes one away', () => {
    for (const [list, edit] of [
      ['an office', (whole: Fields) => ((whole['offices'] as Item[])[0]!['alert'] = null)],
      [
        'a step',
        (whole: Fields) => ((whole['registration'] as {steps: Item[]}).steps[1]!['online'] = null),
      ],
      ['the route', (whole: Fields) => ((whole['registration'] as Item)['introduction'] = null)],
      ['the directory', (whole: Fields) => ((whole as Item)['unknownKey'] = null)],
    ] as const) {
      const whole = extend(nothing);
      edit(whole);
      expect(differenceFrom(base(), nothing, whole), list).to.equal(undefined);
    }
  });

  it('gives nothing where items of the base cannot be told apart', () => {
    const twice = {sources: [], offices: [{id: 'a'}, {id: 'a'}]};
    expect(differenceFrom(twice, nothing, {sources: [], offices: []})).to.equal(undefined);
  });
});
