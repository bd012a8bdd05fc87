import {cell, elementsOfTheBuild, eventClassesOfTheBuild} from './markdown-parts.mjs';

const table = (head, rows) =>
  rows.length
    ? [
        `| ${head.join(' | ')} |`,
        `|${head.map(() => '---|').join('')}`,
        ...rows.map(row => `| ${row.join(' | ')} |`),
      ].join('\n')
    : '';

const code = text => (text ? `\`${text}\`` : '');

const values = ({text}) =>
  text
    .split(' | ')
    .map(value => cell(code(value.replaceAll("'", ''))))
    .join(' ');

/** One line an element, for readers who look for theirs. */
export const summaryTable = () =>
  table(
    ['element', 'what it shows'],
    elementsOfTheBuild().map(({tagName, summary}) => [
      `[\`<${tagName}>\`](docs/elements.md#${tagName})`,
      summary,
    ]),
  );

const attributeRow = ({name, fieldName, type, default: byDefault, description, readonly}) => [
  code(name),
  code(fieldName ?? name),
  values(type),
  readonly ? 'read-only' : code(byDefault?.replaceAll("'", '')),
  cell(description),
];

const section = (title, head, rows) =>
  rows.length ? `**${title}**\n\n${table(head, rows)}` : undefined;

const described = (items = [], nameOf) => items.map(item => [nameOf(item), cell(item.description)]);

const eventName = ({name, type}) => `\`${name}\` ([\`${type.text}\`](api.md#events))`;

const elementSection = element => {
  const {tagName, description, attributes, events, slots, cssParts, cssProperties} = element;
  const named = ({name}) => code(name);
  return [
    `## ${tagName}`,
    description.replaceAll('\n', ' '),
    table(['attribute', 'property', 'values', 'default', 'what'], attributes.map(attributeRow)),
    section('Events', ['event', 'when'], described(events, eventName)),
    section(
      'Slots',
      ['slot', 'what'],
      described(slots, ({name}) => code(name) || '(default)'),
    ),
    section('Parts', ['part', 'what'], described(cssParts, named)),
    section('Custom properties', ['property', 'what'], described(cssProperties, named)),
  ]
    .filter(Boolean)
    .join('\n\n');
};

/** All that each element takes, tells and lets be styled. */
export const elementSections = () => elementsOfTheBuild().map(elementSection).join('\n\n');

/** What each event says, and who fires it. */
export const eventTable = () => {
  const classes = eventClassesOfTheBuild();
  const fired = new Map();
  for (const {tagName, events} of elementsOfTheBuild()) {
    for (const {name, type, description} of events) {
      const event = fired.get(name) ?? {type: type.text, description, tags: []};
      event.tags.push(code(`<${tagName}>`));
      fired.set(name, event);
    }
  }
  const fields = type =>
    classes
      .find(({name}) => name === type)
      .members.map(
        ({name, type, description}) => `\`${name}\` (${cell(type.text)}): ${cell(description)}`,
      )
      .join('<br>');
  return table(
    ['event', 'class', 'when', 'fields', 'from'],
    [...fired].map(([name, {type, description, tags}]) => [
      code(name),
      code(type),
      cell(description),
      fields(type),
      tags.length === elementsOfTheBuild().length ? 'all' : tags.join(', '),
    ]),
  );
};
