import {readFileSync} from 'node:fs';
import {build} from 'esbuild';

/**
 * What others embed, and what ours stands on, each as its authors ask for it: what a page imports, what it
 * writes, and when there is something to see.
 */
const PEERS = [
  {
    name: 'a LitElement of one word',
    package: 'lit',
    code: `
      import {LitElement, html, css} from 'lit';
      customElements.define('a-word', class extends LitElement {
        static styles = css\`:host { color: teal }\`;
        render() { return html\`<b>Open</b>\`; }
      });`,
    html: '<a-word></a-word>',
    isShown: `document.querySelector('a-word').shadowRoot?.querySelector('b')`,
  },
  {
    package: '@github/relative-time-element',
    code: `import '@github/relative-time-element';`,
    html: '<relative-time datetime="2026-11-20T10:00:00Z"></relative-time>',
    isShown: `document.querySelector('relative-time').shadowRoot?.textContent`,
  },
  {
    package: 'altcha',
    code: `import 'altcha';`,
    html: '<altcha-widget challenge="/challenge.json"></altcha-widget>',
    isShown: `document.querySelector('altcha-widget input')`,
  },
  {
    package: 'emoji-picker-element',
    code: `import 'emoji-picker-element';`,
    html: '<emoji-picker data-source="/emoji.json"></emoji-picker>',
    isShown: `document.querySelector('emoji-picker').shadowRoot?.querySelector('[id^="emo-"]')`,
    files: {'/emoji.json': 'bench/node_modules/emoji-picker-element-data/en/cldr/data.json'},
  },
  {
    package: 'media-chrome',
    code: `import 'media-chrome';`,
    html: `<media-controller><video slot="media"></video><media-control-bar><media-play-button></media-play-button
      ><media-time-range></media-time-range><media-volume-range></media-volume-range></media-control-bar></media-controller>`,
    isShown: `document.querySelector('media-play-button').shadowRoot?.querySelector('svg')`,
  },
  {
    name: 'a line of text',
    package: 'opening_hours',
    code: `
      import OpeningHours from 'opening_hours';
      const hours = new OpeningHours('Mo-We 10:00-15:00; Th 10:00-17:00; PH off', {
        lat: 56.1, lon: 9, address: {country_code: 'dk', state: ''},
      });
      const word = document.querySelector('#open');
      word.textContent = (hours.getState() ? 'Open until ' : 'Closed until ') + hours.getNextChange();`,
    html: '<p id="open"></p>',
    isShown: `document.querySelector('#open').textContent`,
  },
];

const versionOf = name => {
  for (const folder of ['bench/node_modules', 'node_modules']) {
    try {
      return JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')).version;
    } catch {
      // It is in the other.
    }
  }
  throw new Error(`${name} is not installed.`);
};

/** What a bundler makes of a module for one script tag. */
export const bundle = async code => {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: 'bench', loader: 'ts'},
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['production', 'browser'],
    define: {'process.env.NODE_ENV': '"production"'},
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0].text;
};

/**
 * The peers with their script.
 *
 * @returns {Promise<{name: string, script: string, html: string, isShown: string, files?: Record<string, string>}[]>}
 */
export const bundledPeers = () =>
  Promise.all(
    PEERS.map(async ({name, package: used, code, ...rest}) => ({
      name: `${name ? `${name}, by ` : ''}${used} ${versionOf(used)}`,
      script: await bundle(code),
      ...rest,
    })),
  );
