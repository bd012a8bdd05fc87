import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

/** `2 | 3` as an attribute may also be written: as text. */
const asAttribute = type =>
  type
    .split(' | ')
    .flatMap(value => (/^\d$/.test(value) ? [value, `'${value}'`] : [value]))
    .join(' | ');

/** The same as a property: a number. */
const asProperty = type => type.replace(/^\d( \| \d)*$/, 'number');

const prop = (name, type, description) =>
  `  /** ${description} */\n  '${name}'?: ${type} | null | undefined;`;

const propsOf = ({attributes}) =>
  attributes.flatMap(({name, fieldName, type, description}) => {
    if (name === fieldName) return [prop(name, asAttribute(type.text), description)];
    return [
      prop(name, asAttribute(type.text), description),
      ...(fieldName ? [prop(fieldName, asProperty(type.text), description)] : []),
    ];
  });

const eventsOf = ({events}) =>
  events.map(({name, type, description}) => `  /** ${description} */\n  '${name}': ${type.text};`);

const typesOf = declaration => {
  const {name} = declaration;
  return [
    `export interface ${name}Props {`,
    ...propsOf(declaration),
    '}',
    '',
    `export interface ${name}Events {`,
    ...eventsOf(declaration),
    '}',
  ].join('\n');
};

/**
 * A plugin for the analyzer: writes what each element takes and fires, for the types that are made for
 * frameworks in `src/frameworks`. Attributes and properties that are named differently are both listed.
 *
 * @param {string} file where to
 */
export const frameworkTypes = file => ({
  name: 'framework-types',
  packageLinkPhase({customElementsManifest}) {
    const elements = customElementsManifest.modules
      .flatMap(({declarations}) => declarations)
      .filter(({tagName}) => tagName);
    const events = new Set(elements.flatMap(({events}) => events.map(({type}) => type.text)));
    const imports = [...elements.map(({name}) => name), ...events].sort();
    const map = elements.map(
      ({name, tagName}) =>
        `  '${tagName}': {element: ${name}; props: ${name}Props; events: ${name}Events};`,
    );
    const types = [
      `import type {${imports.join(', ')}} from '../index.js';`,
      ...elements.map(typesOf),
      `export interface Elements {\n${map.join('\n')}\n}`,
    ].join('\n\n');
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, `${types}\n`);
  },
});
