import type {Choice} from './choice.js';
import type {Code} from './snippet.js';
import {SCRIPT} from './snippet.js';

/** What one has to do in a system, by the name of its text; with code to paste there. */
export interface Step {
  readonly text: string;
  readonly code?: string;
  /** Whether this is the code that somebody came for, where there are several. */
  readonly isMain?: true;
}

const HOST = 'https://www.example.org';

const copyFiles: Step = {text: 'copyFiles'};
const look: Step = {text: 'look'};

const styleStep = ({style}: Code): Step[] => (style ? [{text: 'style', code: style}] : []);

const joined = ({script, style, content}: Code): string =>
  [script, style && `<style>\n${style}\n</style>`, script && '\n', content]
    .filter(Boolean)
    .join('\n')
    .replace(/\n{3,}/, '\n\n');

const php = ({folder, theme}: Choice): string =>
  [
    '<?php',
    '// Plugin Name: registration-widgets',
    "add_action('wp_enqueue_scripts', function () {",
    `    wp_enqueue_script('registration-widgets', '${folder}${SCRIPT}', [], null, true);`,
    ...(theme === 'none'
      ? []
      : [
          `    wp_enqueue_style('registration-widgets', '${folder}themes/${theme}.css', [], null);`,
        ]),
    '});',
  ].join('\n');

const library = ({folder, theme}: Choice): string =>
  [
    'registration-widgets:',
    '  js:',
    `    ${folder}${SCRIPT}: {attributes: {defer: true}}`,
    ...(theme === 'none' ? [] : ['  css:', '    theme:', `      ${folder}themes/${theme}.css: {}`]),
  ].join('\n');

const typoScript = ({folder, theme}: Choice): string =>
  [
    `page.includeJSFooter.widgets = ${folder}${SCRIPT}`,
    'page.includeJSFooter.widgets.external = 1',
    ...(theme === 'none'
      ? []
      : [
          `page.includeCSS.widgets = ${folder}themes/${theme}.css`,
          'page.includeCSS.widgets.external = 1',
        ]),
  ].join('\n');

/** The tag as Drupal's “Limit allowed HTML tags” lists it. */
const allowedTag = ({tag, attributes}: Choice): string =>
  [
    `<${tag === 'open-now-badge' ? 'span' : 'div'} data-widget`,
    ...Object.keys(attributes).map(name => `data-${name}`),
  ].join(' ') + '>';

/** A system on other servers needs the whole address. */
export const folderFor = ({system, folder}: Choice): string =>
  system === 'sharepoint' && folder.startsWith('/') ? HOST + folder : folder;

const frameStep = (code: Code): Step => ({text: 'frame', code: code.content, isMain: true});

/** What to do in the system chosen, in order. */
export const stepsFor = (choice: Choice, code: Code, component: string): readonly Step[] => {
  const {system, spelling} = choice;
  const content = (text: string): Step => ({text, code: code.content, isMain: true});
  if (system === 'sharepoint') {
    return [{text: 'allowServer'}, {text: 'embedPart', code: code.content, isMain: true}, look];
  }
  if (system === 'react') {
    return [
      {text: 'addPackage'},
      {text: 'component', code: component, isMain: true},
      ...styleStep(code),
      look,
    ];
  }
  if (spelling === 'iframe') return [copyFiles, frameStep(code), look];
  switch (system) {
    case 'html':
      return [copyFiles, {text: 'paste', code: joined(code), isMain: true}, look];
    case 'wordpress':
      // Only who may write any HTML can use the element there, and needs no plugin.
      if (spelling === 'element') {
        return [copyFiles, {text: 'customHtmlAdmin', code: joined(code), isMain: true}, look];
      }
      return [
        copyFiles,
        {text: 'plugin', code: php(choice)},
        ...styleStep(code),
        content('customHtml'),
        look,
      ];
    case 'drupal':
      return [
        copyFiles,
        {text: 'library', code: library(choice)},
        {text: 'attachLibrary', code: 'libraries:\n  - YOUR_THEME/registration-widgets'},
        {text: 'allowTag', code: allowedTag(choice)},
        ...styleStep(code),
        content('source'),
        look,
      ];
    case 'umbraco':
      return [
        copyFiles,
        {text: 'template', code: code.script},
        ...styleStep(code),
        content('partialView'),
        look,
      ];
    case 'typo3':
      return [
        copyFiles,
        {text: 'typoScript', code: typoScript(choice)},
        ...styleStep(code),
        content('htmlElement'),
        look,
      ];
  }
};
