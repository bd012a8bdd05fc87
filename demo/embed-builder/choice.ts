import {isCalendarDate} from '../../src/directory/dates.js';
import type {Widget} from './manifest.js';

export const INTERFACE_LANGUAGES = ['en', 'da'] as const;
export const THEMES = ['none', 'plain', 'dkfds', 'contrast'] as const;
export const SPELLINGS = ['element', 'div', 'iframe'] as const;
export const PAGES = ['light', 'dark'] as const;
export const DIRECTIONS = ['ltr', 'rtl'] as const;
export const MOMENTS = [
  'now',
  'open',
  'closes-soon',
  'closed',
  'christmas-eve',
  'unknown',
] as const;

export type Language = (typeof INTERFACE_LANGUAGES)[number];
export type Theme = (typeof THEMES)[number];
export type Spelling = (typeof SPELLINGS)[number];
export type Moment = (typeof MOMENTS)[number];

/** The systems there are steps for, and how an element can be written in each; the first unless chosen. */
export const SYSTEMS = {
  html: ['element', 'div', 'iframe'],
  wordpress: ['div', 'element', 'iframe'],
  drupal: ['div', 'iframe'],
  umbraco: ['element', 'div', 'iframe'],
  typo3: ['element', 'div', 'iframe'],
  sharepoint: ['iframe'],
  react: ['element'],
} as const satisfies Readonly<Record<string, readonly Spelling[]>>;

export type System = keyof typeof SYSTEMS;

export const SYSTEM_NAMES = Object.keys(SYSTEMS) as readonly System[];

/** Where hosts are told to put the files, unless they say otherwise. */
export const FOLDER = '/registration-widgets/';

/** Pixels the preview can be wide. */
export const NARROWEST = 240;
export const WIDEST = 1200;

/** How the preview shows what is chosen; no part of the code. */
export interface View {
  /** Pixels. */
  readonly width: number;
  readonly page: (typeof PAGES)[number];
  readonly direction: (typeof DIRECTIONS)[number];
  /** Whether the preview is as high as what it shows. */
  readonly full: boolean;
  /** Whether it is shown as where no script runs. */
  readonly scriptless: boolean;
  /** Whether the questions of a plan are shown answered. */
  readonly answered: boolean;
  readonly moment: Moment;
}

/** Everything that is chosen on the page. */
export interface Choice extends View {
  /** Tag of the element. */
  readonly tag: string;
  /** Its attributes by name; a flag has an empty text. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly theme: Theme;
  /** A colour as `#rrggbb`; empty: the theme's, or the page's. */
  readonly accent: string;
  /** Factor on the radius of corners. */
  readonly radius: number;
  /** Factor on spaces. */
  readonly density: number;
  readonly system: System;
  readonly spelling: Spelling;
  /** Where the files are on the host's server, ending in a slash. */
  readonly folder: string;
  /** Whether the script is written with the hash of this version. */
  readonly pinned: boolean;
  /** What the embed builder itself speaks. */
  readonly ui: Language;
}

/** The office shown until another is chosen: one of which much is known. */
const FIRST_OFFICE = 'ics-west-aarhus';

const DEFAULTS = {
  theme: 'none',
  accent: '',
  radius: 1,
  density: 1,
  system: 'html',
  folder: FOLDER,
  pinned: true,
  width: 360,
  page: 'light',
  direction: 'ltr',
  full: false,
  scriptless: false,
  answered: true,
  moment: 'now',
} as const;

const oneOf = <Value extends string>(
  values: readonly Value[],
  value: string | null,
  otherwise: Value,
): Value => values.find(known => known === value) ?? otherwise;

const numberWithin = (
  value: string | null,
  least: number,
  most: number,
  otherwise: number,
): number => {
  const number = value ? Number(value) : NaN;
  return number >= least && number <= most ? number : otherwise;
};

const flag = (value: string | null, otherwise: boolean): boolean =>
  value === null ? otherwise : value === 'yes';

/** The spelling chosen, or the first there is in this system. */
export const spellingIn = (system: System, spelling: string | null): Spelling => {
  const spellings: readonly Spelling[] = SYSTEMS[system];
  return oneOf(spellings, spelling, spellings[0]!);
};

/** The address of a folder as it is written everywhere else: with a slash at its end. */
export const asFolder = (address: string): string =>
  address.endsWith('/') ? address : `${address}/`;

const readAttributes = (
  {fields}: Widget,
  query: URLSearchParams,
  offices: readonly string[],
): Record<string, string> => {
  const attributes: Record<string, string> = {};
  for (const {name, kind, options} of fields) {
    const value = query.get(name);
    if (kind === 'office') {
      const first = oneOf(offices, FIRST_OFFICE, offices[0]!);
      attributes[name] = oneOf(offices, value, first);
    } else if (value === null || (kind === 'choice' && !options.includes(value))) continue;
    else if (kind === 'day' && !isCalendarDate(value)) continue;
    else if (value || kind === 'flag') attributes[name] = value;
  }
  return attributes;
};

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
  const widget =
    widgets.find(known => known.tag === tag) ??
    widgets.find(known => known.tag === 'office-card') ??
    widgets[0]!;
  const get = (name: string) => searchParams.get(name);
  const system = oneOf(SYSTEM_NAMES, get('system'), DEFAULTS.system);
  return {
    tag: widget.tag,
    attributes: readAttributes(widget, new URLSearchParams(query), offices),
    theme: oneOf(THEMES, get('theme'), DEFAULTS.theme),
    accent: /^#[\da-f]{6}$/i.exec(get('accent') ?? '')?.[0].toLowerCase() ?? DEFAULTS.accent,
    radius: numberWithin(get('radius'), 0, 2, DEFAULTS.radius),
    density: numberWithin(get('density'), 0.6, 1.4, DEFAULTS.density),
    system,
    spelling: spellingIn(system, get('spelling')),
    folder: asFolder(get('folder') ?? DEFAULTS.folder),
    pinned: flag(get('pinned'), DEFAULTS.pinned),
    width: Math.round(numberWithin(get('width'), NARROWEST, WIDEST, otherwise.width)),
    page: oneOf(PAGES, get('page'), DEFAULTS.page),
    direction: oneOf(DIRECTIONS, get('direction'), DEFAULTS.direction),
    full: flag(get('full'), DEFAULTS.full),
    scriptless: flag(get('scriptless'), DEFAULTS.scriptless),
    answered: flag(get('answered'), DEFAULTS.answered),
    moment: oneOf(MOMENTS, get('moment'), DEFAULTS.moment),
    ui: oneOf(INTERFACE_LANGUAGES, get('ui'), otherwise.ui),
  };
};

/** An element and its attributes, as they stand behind the `#` of an address. */
export const elementAddress = ({tag, attributes}: Pick<Choice, 'tag' | 'attributes'>): string => {
  const query = new URLSearchParams(attributes).toString();
  return query ? `${tag}?${query}` : tag;
};

const inAddress = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);

/** The address that {@link readChoice} reads the choice from: what is as it was at first is left out. */
export const addressOf = (choice: Choice): string => {
  const {ui, width, system, spelling} = choice;
  const query = new URLSearchParams({ui, width: String(width)});
  for (const name of Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[]) {
    if (choice[name] !== DEFAULTS[name]) query.set(name, inAddress(choice[name]));
  }
  if (spelling !== spellingIn(system, null)) query.set('spelling', spelling);
  return `?${query.toString()}#${elementAddress(choice)}`;
};
