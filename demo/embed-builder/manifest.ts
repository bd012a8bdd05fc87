/** What a form field for an attribute is. */
export type FieldKind =
  'office' | 'task' | 'municipality' | 'language' | 'choice' | 'flag' | 'day' | 'text';

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
  readonly attributes: readonly Attribute[];
  readonly members?: readonly {readonly attribute?: string; readonly readonly?: boolean}[];
}

/** The part of `custom-elements.json` that is read here. */
export interface Manifest {
  readonly modules: readonly {readonly declarations: readonly Declaration[]}[];
}

/** Shows an element as at another instant: for previews, never for a page that readers see. */
const FOR_PREVIEWS = 'at';

const LISTED: Readonly<Record<string, FieldKind>> = {
  office: 'office',
  task: 'task',
  municipality: 'municipality',
  lang: 'language',
};

const isFlag = ({text}: Attribute['type']): boolean => text.startsWith('boolean');

const optionsOf = (type: Attribute['type']): string[] =>
  type.text.includes('|') && !isFlag(type)
    ? type.text.split('|').map(option => option.trim().replaceAll("'", ''))
    : [];

const kindOf = ({name, type, description}: Attribute): FieldKind => {
  const listed = LISTED[name];
  if (listed) return listed;
  if (isFlag(type)) return 'flag';
  if (optionsOf(type).length) return 'choice';
  return description.includes('YYYY-MM-DD') ? 'day' : 'text';
};

/** The elements in the order in which somebody looks for them; others follow. */
const ORDER: readonly string[] = [
  'office-card',
  'open-now-badge',
  'office-hours',
  'office-finder',
  'registration-steps',
];

const placeOf = ({tag}: Widget): number =>
  (ORDER.indexOf(tag) + ORDER.length + 1) % (ORDER.length + 1);

/** The elements of a manifest, with the attributes that are there to be written. */
export const widgetsOf = ({modules}: Manifest): Widget[] =>
  modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => Boolean(tagName))
    .map(({tagName, attributes, members = []}) => {
      const reflected = new Set(
        members.filter(member => member.readonly).map(({attribute}) => attribute),
      );
      return {
        tag: tagName,
        fields: attributes
          .filter(({name}) => name !== FOR_PREVIEWS && !reflected.has(name))
          .map(attribute => ({
            name: attribute.name,
            kind: kindOf(attribute),
            options: optionsOf(attribute.type),
            description: attribute.description,
          })),
      };
    })
    .sort((one, other) => placeOf(one) - placeOf(other));
