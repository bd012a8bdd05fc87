import {join, relative} from 'node:path';
import {existsSync, readFileSync} from 'node:fs';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import type {Message} from '@lit/localize-tools/lib/messages.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {printDiagnostics} from '@lit/localize-tools/lib/typescript.js';
import type {Config} from '@lit/localize-tools/lib/types/config.js';
import type {XliffConfig} from '@lit/localize-tools/lib/types/formatters.js';
import {herning} from '../../src/herning/index.js';
import {byEnglish, textsOf} from './directory-texts.js';
import {readUnits} from './xliff.js';
import type {Unit} from './xliff.js';

/** Something to translate, with what its translators should know of it. */
interface DescribedMessage extends Message {
  readonly desc: string;
}

/** All there is to translate of one kind; each language has a file of its own for it. */
export interface Catalog {
  readonly name: 'interface' | 'directory';
  /** The settings of `lit-localize` for these files. */
  readonly config: Config;
  readonly messages: readonly DescribedMessage[];
}

const interfaceConfig = readConfigFileAndWriteSchema('lit-localize.json') as ConstructorParameters<
  typeof RuntimeLitLocalizer
>[0];

/** The Danish of the directory is in the data itself. */
const directoryConfig: Config = {
  ...interfaceConfig,
  targetLocales: interfaceConfig.targetLocales.filter(language => language !== 'da'),
  interchange: {format: 'xliff', xliffDir: './data/translations/directory/'},
};

export const GENERATED = interfaceConfig.output.outputDir;

/** `lit-localize` itself; each starts TypeScript once. */
export const openLocalizer = (outputDir = GENERATED): RuntimeLitLocalizer =>
  new RuntimeLitLocalizer({
    ...interfaceConfig,
    output: {...interfaceConfig.output, outputDir},
  });

const fileIn = ({interchange}: Config, language: string): string =>
  join((interchange as XliffConfig).xliffDir, `${language}.xlf`);

export const fileOf = ({config}: Catalog, language: string): string => fileIn(config, language);

const unitsIn = (file: string): Unit[] =>
  existsSync(file) ? readUnits(readFileSync(file, 'utf8')) : [];

/** The units of the interface in a language, without looking for its messages in the sources. */
export const interfaceUnits = (language: string): Unit[] =>
  unitsIn(fileIn(interfaceConfig, language));

/** The units of a language; none while it has no file. */
export const unitsOf = (catalog: Catalog, language: string): Unit[] =>
  unitsIn(fileOf(catalog, language));

/** The English of each message by its id, placeholders as `{0}`. */
export const sourcesOf = ({messages}: Catalog): ReadonlyMap<string, string> =>
  new Map(
    messages.map(({name, contents}) => [
      name,
      contents.map(part => (typeof part === 'string' ? part : `{${part.index}}`)).join(''),
    ]),
  );

export const interfaceCatalog = (localizer: RuntimeLitLocalizer): Catalog => {
  const {messages, errors} = localizer.extractSourceMessages();
  if (errors.length) {
    printDiagnostics(errors);
    throw new Error('lit-localize cannot read the messages above.');
  }
  const danish = new Map(interfaceUnits('da').map(({id, target}) => [id, target]));
  return {
    name: 'interface',
    config: interfaceConfig,
    messages: messages
      .map(({name, contents, file}) => {
        const place = relative('src', file.fileName).replace(/\.ts$/, '');
        return {name, contents, desc: `In ${place}. Danish: ${danish.get(name) ?? '–'}`};
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
};

export const directoryCatalog = (): Catalog => ({
  name: 'directory',
  config: directoryConfig,
  messages: [...byEnglish(textsOf(herning))].map(([english, [first, ...others]]) => ({
    name: first!.path,
    contents: [english],
    desc: [
      `Danish: ${first!.danish ?? '–'}`,
      ...others.slice(0, 3).map(({path}) => `also ${path}`),
    ].join('; '),
  })),
});
