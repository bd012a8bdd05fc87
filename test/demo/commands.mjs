import {build} from 'esbuild';

/** What React 19 does with an element: a property where there is one of that name, else an attribute. */
const RENDERER = `
const h = (tag, properties, ...children) => {
  if (typeof tag === 'function') return tag();
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (name in element) element[name] = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
};`;

/** What tests of the embed builder ask of Node. */
const commands = {
  /** The script and the style sheet of an app that shows a component in its page. */
  async 'bundle-component'({code, name}) {
    const {outputFiles} = await build({
      stdin: {
        contents: `${code}\n${RENDERER}\ndocument.body.append(h(${name}));`,
        loader: 'jsx',
        resolveDir: process.cwd(),
      },
      outdir: 'unwritten',
      bundle: true,
      format: 'esm',
      jsxFactory: 'h',
      write: false,
    });
    const ending = suffix => outputFiles.find(({path}) => path.endsWith(suffix))?.text ?? '';
    return {script: ending('.js'), style: ending('.css')};
  },
};

export const embedBuilderCommands = {
  name: 'embed-builder-commands',
  executeCommand: ({command, payload}) => commands[command]?.(payload),
};
