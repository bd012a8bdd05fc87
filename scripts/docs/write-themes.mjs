import {cell, elementsOfTheBuild, updateParts} from './markdown-parts.mjs';

const tag = ({tagName}) => `\`<${tagName}>\``;

const elements = elementsOfTheBuild();

/** Each property once, with the elements that heed it. */
const propertyTable = () => {
  const rows = new Map();
  for (const element of elements) {
    for (const {name, description} of element.cssProperties ?? []) {
      const row = rows.get(name) ?? {description, heeding: []};
      row.heeding.push(tag(element));
      rows.set(name, row);
    }
  }
  const whose = heeding => (heeding.length === elements.length ? 'all' : heeding.join(', '));
  return [
    '| property | what | elements |',
    '|---|---|---|',
    ...[...rows].map(
      ([name, {description, heeding}]) =>
        `| \`${name}\` | ${cell(description)} | ${whose(heeding)} |`,
    ),
  ].join('\n');
};

const partTable = () =>
  [
    '| element | part | what |',
    '|---|---|---|',
    ...elements.flatMap(element =>
      (element.cssParts ?? []).map(
        ({name, description}) => `| ${tag(element)} | \`${name}\` | ${cell(description)} |`,
      ),
    ),
  ].join('\n');

await updateParts(
  'docs/themes.md',
  {properties: propertyTable(), parts: partTable()},
  'npm run themes',
);
