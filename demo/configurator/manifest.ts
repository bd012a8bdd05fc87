/** What a form field for an attribute is. */
export type FieldKind = 'office' | 'language' | 'choice' | 'flag' | 'date' | 'text';

/** An attribute somebody can choose. */
export interface Field {
  /** Name of the attribute. */
  readonly name: string;
  readonly kind: FieldKind;
  /** The values it takes, where they are named. */
  readonly options: readonly string[];
  /** What it does, in English. */
  readonly description: string;
}

/** An element somebody can choose. */
export interface Widget {
  readonly tag: string;
  /** What it shows, in English. */
  readonly summary: string;
  readonly fields: readonly Field[];
}

interface Attribute {
  readonly name: string;
  readonly type: {readonly text: string};
  readonly description: string;
}

interface Declaration {
  /** Only elements that a page can have are given one. */
  readonly tagName: string;
  readonly summary: string;
  readonly attributes: readonly Attribute[];
  readonly members?: readonly {readonly attribute?: string; readonly readonly?: boolean}[];
}

/** The part of `custom-elements.json` that is read here. */
export interface Manifest {
  readonly modules: readonly {readonly declarations: readonly Declaration[]}[];
}

const isFlag = ({text}: Attribute['type']): boolean => text.startsWith('boolean');

const optionsOf = (type: Attribute['type']): string[] =>
  type.text.includes('|') && !isFlag(type)
    ? type.text.split('|').map(option => option.trim().replaceAll("'", ''))
    : [];

const kindOf = ({name, type, description}: Attribute): FieldKind => {
  if (name === 'office') return 'office';
  if (name === 'lang') return 'language';
  if (isFlag(type)) return 'flag';
  if (optionsOf(type).length) return 'choice';
  return description.includes('YYYY-MM-DD') ? 'date' : 'text';
};

/** The elements of a manifest, with the attributes that are there to be written. */
export const widgetsOf = ({modules}: Manifest): Widget[] =>
  modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => Boolean(tagName))
    .map(({tagName, summary, attributes, members = []}) => {
      const told = new Set(
        members.filter(member => member.readonly).map(({attribute}) => attribute),
      );
      return {
        tag: tagName,
        summary,
        fields: attributes
          .filter(({name}) => !told.has(name))
          .map(attribute => ({
            name: attribute.name,
            kind: kindOf(attribute),
            options: optionsOf(attribute.type),
            description: attribute.description,
          })),
      };
    });
