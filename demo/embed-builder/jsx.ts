import type {Directory} from '../../src/directory/index.js';
import type {Choice} from './choice.js';
import {fallbackLines} from './fallback.js';
import {indent, wrap} from './markup.js';
import {inSentence} from './snippet.js';

const inCamelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const writeProperty = (name: string, value: string): string => {
  const property = inCamelCase(name);
  if (!value) return ` ${property}`;
  if (name === 'heading-level') return ` ${property}={${value}}`;
  return value.includes('"')
    ? ` ${property}={${JSON.stringify(value)}}`
    : ` ${property}="${value}"`;
};

const componentName = (tag: string): string =>
  inCamelCase(tag).replace(/^\w/, letter => letter.toUpperCase());

/** The fallback's tags and entities are the same in JSX; its braces are not. */
const asJsx = (line: string): string => line.replace(/[{}]/g, brace => `{'${brace}'}`);

/** A component for React 19 that shows the element. */
export const writeComponent = (choice: Choice, directory: Directory): string => {
  const {tag, attributes, theme} = choice;
  const properties = Object.entries(attributes).map(([name, value]) => writeProperty(name, value));
  const lines = fallbackLines(choice, directory).map(asJsx);
  const element = wrap(`<${tag}${properties.join('')}>`, lines, `</${tag}>`);
  const shown = inSentence(choice, directory, element);
  return [
    `import 'registration-widgets/${tag}/define';`,
    ...(theme === 'none' ? [] : [`import 'registration-widgets/themes/${theme}.css';`]),
    '',
    `export const ${componentName(tag)} = () => (`,
    ...indent(shown),
    ');',
  ].join('\n');
};
