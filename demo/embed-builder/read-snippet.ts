import {addressOf, FOLDER, spellingIn} from './choice.js';
import type {Choice} from './choice.js';
import type {Widget} from './manifest.js';
import {SCRIPT} from './snippet.js';

/** What somebody's code says. */
export interface ReadSnippet {
  /** The search and the hash of an address that stands for the choice. */
  readonly address: string;
  /** Attributes of the code that the element does not have. */
  readonly leftOut: readonly string[];
}

interface Policy {
  createHTML(html: string): string;
}

/** What is parsed is a document of its own: nothing in it runs or loads. */
const policy: Policy = (
  globalThis as {trustedTypes?: {createPolicy(name: string, rules: Policy): Policy}}
).trustedTypes?.createPolicy('embed-builder', {createHTML: code => code}) ?? {
  createHTML: code => code,
};

/** Code as a document in which nothing runs. */
export const parseCode = (code: string): Document =>
  new DOMParser().parseFromString(policy.createHTML(code), 'text/html');

interface Found {
  readonly widget: Widget;
  readonly written: Readonly<Record<string, string>>;
  readonly spelling: Choice['spelling'];
}

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));

const findFrame = (page: Document, widgets: readonly Widget[]): Found | undefined => {
  const address = page.querySelector('iframe[src*="embed.html#"]')?.getAttribute('src');
  const [tag, query] = address?.slice(address.indexOf('#') + 1).split('?') ?? [];
  const widget = widgets.find(known => known.tag === tag);
  const written = Object.fromEntries(new URLSearchParams(query));
  return widget && {widget, written, spelling: 'iframe'};
};

const findElement = (page: Document, widgets: readonly Widget[]): Found | undefined => {
  for (const widget of widgets) {
    const element = page.querySelector(widget.tag);
    if (element) return {widget, written: attributesOf(element), spelling: 'element'};
  }
  return undefined;
};

const findPlace = (page: Document, widgets: readonly Widget[]): Found | undefined => {
  const place = page.querySelector('[data-widget]');
  const {'data-widget': tag, ...others} = place ? attributesOf(place) : {};
  const widget = widgets.find(known => known.tag === tag);
  if (!widget) return undefined;
  const written = Object.entries(others).flatMap(([name, value]) =>
    name.startsWith('data-') ? [[name.slice('data-'.length), value] as const] : [],
  );
  return {widget, written: Object.fromEntries(written), spelling: 'div'};
};

/** An attribute by the name HTML has for it, or the property's, which HTML reads in small letters. */
const fieldFor = ({fields}: Widget, name: string) =>
  fields.find(field => field.name === name || field.name.replaceAll('-', '') === name);

/** `{2}` and `{"…"}` of JSX are 2 and …. */
const plain = (value: string): string => value.replace(/^\{"?|"?\}$/g, '');

const propertyIn = (code: string, name: string, pattern: string): string | undefined =>
  new RegExp(`--rw-${name}:\\s*(${pattern})`, 'i').exec(code)?.[1];

const folderIn = (page: Document, code: string): string | undefined => {
  const file = new RegExp(`[^\\s"'=]*(?=${SCRIPT.replace('.', '\\.')}|embed\\.html#)`);
  const written =
    page.querySelector(`script[src$="${SCRIPT}"]`)?.getAttribute('src') ??
    page.querySelector('iframe')?.getAttribute('src') ??
    '';
  return file.exec(written)?.[0] ?? file.exec(code)?.[0];
};

/**
 * The choice that code stands for, as the embed builder writes it in any of its ways; undefined where it has
 * none of our elements.
 *
 * @param otherwise what holds where the code does not say
 */
export const readSnippet = (
  code: string,
  widgets: readonly Widget[],
  otherwise: Choice,
): ReadSnippet | undefined => {
  const page = parseCode(code);
  const found = findFrame(page, widgets) ?? findPlace(page, widgets) ?? findElement(page, widgets);
  if (!found) return undefined;
  const {widget, written, spelling} = found;
  const attributes: Record<string, string> = {};
  const leftOut: string[] = [];
  for (const [name, value] of Object.entries(written)) {
    const field = fieldFor(widget, name);
    if (field) attributes[field.name] = plain(value);
    else if (name !== 'state') leftOut.push(name);
  }
  const isReact = code.includes(`registration-widgets/${widget.tag}/define`);
  const isKept = !isReact && spellingIn(otherwise.system, spelling) === spelling;
  const system = isReact
    ? 'react'
    : isKept && otherwise.system !== 'react'
      ? otherwise.system
      : 'html';
  const theme = /themes\/(\w+)\.css/.exec(code)?.[1] as Choice['theme'] | undefined;
  const script = page.querySelector(`script[src$="${SCRIPT}"]`);
  const choice: Choice = {
    ...otherwise,
    tag: widget.tag,
    attributes,
    system,
    spelling,
    theme: theme ?? 'none',
    accent: propertyIn(code, 'accent', '#[\\da-f]{6}') ?? '',
    radius: Number(propertyIn(code, 'radius', '[\\d.]+') ?? 1),
    density: Number(propertyIn(code, 'density', '[\\d.]+') ?? 1),
    folder: folderIn(page, code) ?? FOLDER,
    pinned: script ? script.hasAttribute('integrity') : otherwise.pinned,
  };
  return {address: addressOf(choice), leftOut};
};
