import type {Widget} from './manifest.js';

export const INTERFACE_LANGUAGES = ['en', 'da'] as const;
export const THEMES = ['none', 'plain', 'dkfds', 'contrast'] as const;
export const SPELLINGS = ['element', 'div', 'iframe'] as const;
export const WIDTHS = ['240', '360', '768'] as const;
export const PAGES = ['light', 'dark'] as const;

/** Where hosts are told to put the files, unless they say otherwise. */
export const FOLDER = '/registration-widgets/';

/** Everything that is chosen on the page. */
export interface Choice {
  /** Tag of the element. */
  readonly tag: string;
  /** Its attributes by name; a flag has an empty text. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly theme: (typeof THEMES)[number];
  readonly spelling: (typeof SPELLINGS)[number];
  readonly width: (typeof WIDTHS)[number];
  readonly page: (typeof PAGES)[number];
  /** Where the files are on the host's server, ending in a slash. */
  readonly folder: string;
  /** What the configurator itself speaks. */
  readonly ui: (typeof INTERFACE_LANGUAGES)[number];
}

const oneOf = <Value extends string>(
  values: readonly Value[],
  value: string | null,
  otherwise: Value,
): Value => values.find(known => known === value) ?? otherwise;

/**
 * The choice an address stands for: the element as in the iframe's, `#office-card?office=siri`, and the
 * rest before it, `?theme=dkfds&width=240`. What nobody knows is left out.
 *
 * @param otherwise what holds where the address does not say
 */
export const readChoice = (
  {hash, searchParams}: URL,
  widgets: readonly Widget[],
  offices: readonly string[],
  otherwise: Pick<Choice, 'ui' | 'width'>,
): Choice => {
  const [tag, query] = hash.slice(1).split('?');
  const widget = widgets.find(known => known.tag === tag) ?? widgets[0]!;
  const written = new URLSearchParams(query);
  const attributes: Record<string, string> = {};
  for (const {name, kind, options} of widget.fields) {
    const value = written.get(name);
    if (kind === 'office') attributes[name] = oneOf(offices, value, offices[0]!);
    else if (value === null || (kind === 'choice' && !options.includes(value))) continue;
    else if (value || kind === 'flag') attributes[name] = value;
  }
  const folder = searchParams.get('folder') ?? FOLDER;
  return {
    tag: widget.tag,
    attributes,
    theme: oneOf(THEMES, searchParams.get('theme'), 'none'),
    spelling: oneOf(SPELLINGS, searchParams.get('spelling'), 'element'),
    width: oneOf(WIDTHS, searchParams.get('width'), otherwise.width),
    page: oneOf(PAGES, searchParams.get('page'), 'light'),
    folder: folder.endsWith('/') ? folder : `${folder}/`,
    ui: oneOf(INTERFACE_LANGUAGES, searchParams.get('ui'), otherwise.ui),
  };
};

/** The element and its attributes, as they stand behind the `#` of an address. */
export const elementAddress = ({tag, attributes}: Choice): string => {
  const query = new URLSearchParams(attributes).toString();
  return query ? `${tag}?${query}` : tag;
};

/** The address that {@link readChoice} reads the choice from. */
export const addressOf = (choice: Choice): string => {
  const {theme, spelling, width, page, folder, ui} = choice;
  const query = new URLSearchParams({ui, theme, spelling, width, page});
  if (folder !== FOLDER) query.set('folder', folder);
  return `?${query.toString()}#${elementAddress(choice)}`;
};
