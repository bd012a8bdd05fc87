import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {DOMParser, DOMImplementation, XMLSerializer} from '@xmldom/xmldom';
import {herning} from '../../src/herning.js';
import {takeTexts} from '../../src/localization/texts.js';

/** Something to translate. */
export interface Unit {
  readonly id: string;
  /** English, placeholders as `{0}`. */
  readonly source: string;
  /** What the placeholders stand for. */
  readonly placeholders: readonly string[];
  /** For the translator: where it appears, how it is in Danish. */
  readonly note: string;
}

/** What a file of translations says of a unit. */
export interface Translated {
  readonly source: string;
  readonly target: string | undefined;
  readonly state: string | undefined;
}

/** The parts of a file of translations; the directory's Danish stands in `data`. */
export const PARTS = ['interface', 'directory', 'registration'] as const;
export type Part = (typeof PARTS)[number];

const config = readConfigFileAndWriteSchema('lit-localize.json') as ConstructorParameters<
  typeof RuntimeLitLocalizer
>[0];

export const languages: readonly string[] = config.targetLocales;

/** Danish stands in the script and its texts in the directory; the others are files of their own. */
export const isAuthored = (language: string): boolean => language === 'da';

export const partsOf = (language: string): readonly Part[] =>
  isAuthored(language) ? ['interface'] : PARTS;

export const fileOf = (language: string): string => `data/translations/${language}.xlf`;

const interfaceUnits = (): Unit[] => {
  const {messages, errors} = new RuntimeLitLocalizer(config).extractSourceMessages();
  if (errors.length) throw new Error(errors.map(error => String(error.messageText)).join('\n'));
  const danish = new Map(readUnits('da', 'interface'));
  return messages
    .map(({name, contents, file}): Unit => {
      const place = /src\/\w+\/(.+)\.ts$/.exec(file.fileName)![1]!;
      const inDanish = danish.get(name)?.target;
      return {
        id: name,
        source: contents
          .map(part => (typeof part === 'string' ? part : `{${part.index}}`))
          .join(''),
        placeholders: contents.flatMap(part =>
          typeof part === 'string' ? [] : part.untranslatable,
        ),
        note: `In ${place}.${inDanish ? ` Danish: ${inDanish}` : ''}`,
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

type Json = Record<string, unknown>;

/** `offices.siri.contactPoints[0].topic`: by ids where there are some, else by place. */
const pathsOf = (value: unknown, path = ''): Map<unknown, string> => {
  const paths = new Map([[value, path]]);
  if (typeof value !== 'object' || !value) return paths;
  for (const [key, part] of Object.entries(value)) {
    const {id, value: answer} = Object(part) as {id?: string; value?: string};
    const inner = Array.isArray(value)
      ? (id ?? answer) === undefined
        ? `${path}[${key}]`
        : `${path}.${id ?? answer}`
      : path + (path && '.') + key;
    for (const entry of pathsOf(part, inner)) paths.set(...entry);
  }
  return paths;
};

/** In the order of {@link takeTexts}, by which the script knows them; what stands before comes first. */
const textUnits = (data: Json, ...before: readonly Json[]): Unit[] => {
  const paths = pathsOf(data);
  const wordings = new Map();
  for (const earlier of before) takeTexts(wordings, earlier);
  return takeTexts(wordings, data).map(([first, ...others]) => ({
    id: paths.get(first)!,
    source: first!['en']!,
    placeholders: [],
    note: [
      `Danish: ${first!['da']}`,
      ...others.slice(0, 3).map(other => `also ${paths.get(other)}`),
    ].join('; '),
  }));
};

const directory: Json = {offices: herning.offices, sources: herning.sources};
const registration: Json = {...herning.registration};

/** All there is to translate. */
export const unitsOf: Readonly<Record<Part, () => Unit[]>> = {
  interface: interfaceUnits,
  directory: () => textUnits(directory),
  registration: () => textUnits(registration, directory),
};

/** Changes when any source changes: a language file made for another edition is not shown. */
export const editionOf = (units: readonly Unit[]): string =>
  createHash('sha256')
    .update(units.map(({id, source}) => `${id}\t${source}`).join('\n'))
    .digest('hex')
    .slice(0, 8);

const elements = (parent: Document | Element, tag: string): Element[] =>
  Array.from(parent.getElementsByTagName(tag));

const textOf = (unit: Element, tag: string): string | undefined => {
  const [element] = elements(unit, tag);
  return (
    element &&
    Array.from(element.childNodes, child =>
      child.nodeName === 'x' ? `{${(child as Element).getAttribute('id')!}}` : child.nodeValue,
    ).join('')
  );
};

/** The units of a language's file, or of a part of it, by id; none while there is no file. */
export const readUnits = (language: string, part: Part): Map<string, Translated> => {
  let text;
  try {
    text = readFileSync(fileOf(language), 'utf8');
  } catch {
    return new Map();
  }
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const file = elements(document, 'file').find(file => file.getAttribute('original') === part);
  return new Map(
    (file ? elements(file, 'trans-unit') : []).map(unit => [
      unit.getAttribute('id')!,
      {
        source: textOf(unit, 'source') ?? '',
        target: textOf(unit, 'target'),
        // An attribute that is not there is read as empty.
        state: elements(unit, 'target')[0]?.getAttribute('state') || undefined,
      },
    ]),
  );
};

/** A language's file as XLIFF 1.2. */
export const toXliff = (
  language: string,
  parts: readonly {
    readonly part: Part;
    readonly units: readonly (Unit & Partial<Translated>)[];
  }[],
): string => {
  const document = new DOMImplementation().createDocument(
    'urn:oasis:names:tc:xliff:document:1.2',
    'xliff',
  );
  const append = (
    parent: Element,
    indent: string,
    tag: string,
    attributes: Readonly<Record<string, string | undefined>> = {},
  ): Element => {
    parent.appendChild(document.createTextNode(`\n${indent}`));
    const element = document.createElementNS(parent.namespaceURI, tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== undefined) element.setAttribute(name, value);
    }
    return parent.appendChild(element);
  };
  const write = (element: Element, text: string, placeholders: readonly string[]) => {
    text.split(/\{(\d)\}/).forEach((piece, index) => {
      if (index % 2) {
        const x = document.createElementNS(element.namespaceURI, 'x');
        x.setAttribute('id', piece);
        x.setAttribute('equiv-text', placeholders[Number(piece)] ?? '');
        element.appendChild(x);
      } else if (piece) element.appendChild(document.createTextNode(piece));
    });
  };
  const root = document.documentElement!;
  root.setAttribute('version', '1.2');
  for (const {part, units} of parts) {
    const file = append(root, '', 'file', {
      'source-language': 'en',
      'target-language': language,
      original: part,
      datatype: 'plaintext',
    });
    const body = append(file, '', 'body');
    for (const {id, source, placeholders, note, target, state} of units) {
      const unit = append(body, '', 'trans-unit', {id});
      write(append(unit, '  ', 'source'), source, placeholders);
      if (target !== undefined) write(append(unit, '  ', 'target', {state}), target, placeholders);
      if (!isAuthored(language)) {
        append(unit, '  ', 'note').appendChild(document.createTextNode(note));
      }
      unit.appendChild(document.createTextNode('\n'));
    }
    body.appendChild(document.createTextNode('\n'));
    file.appendChild(document.createTextNode('\n'));
  }
  root.appendChild(document.createTextNode('\n'));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
};
