import {brotliCompressSync} from 'node:zlib';
import {bundledSize, embedSizes} from '../../scripts/build/sizes.mjs';
import {bundle, bundledPeers} from '../peers.mjs';
import {writeReport} from '../report.mjs';

const sizeOf = (name, code) => ({
  name,
  plain: Buffer.byteLength(code),
  brotli: brotliCompressSync(code).length,
});

const ours = embedSizes().find(({file}) => file === 'registration-widgets.js');
const badge = await bundledSize('elements/open-now-badge/define.js', {isWithFacts: true});
const badgeCode = await bundledSize('elements/open-now-badge/define.js', {isWithFacts: false});
const [lit, ...peers] = (await bundledPeers()).map(({name, script}) => sizeOf(name, script));
const litAndMore = sizeOf(
  'all that ours uses of Lit: also localization, tasks, directives',
  await bundle(`
    import {LitElement, html, css, svg, nothing} from 'lit';
    import {directive} from 'lit/directive.js';
    import {live} from 'lit/directives/live.js';
    import {repeat} from 'lit/directives/repeat.js';
    import {Task} from '@lit/task';
    import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
    import {msg, str} from '@lit/localize';
    globalThis.used = [LitElement, html, css, svg, nothing, directive, live, repeat, Task, configureReentrantLocalization, msg, str];`),
);

const rows = [
  lit,
  litAndMore,
  {...badgeCode, name: '`<open-now-badge>` from npm, its code'},
  {...badge, name: '`<open-now-badge>` from npm, with the facts of all offices'},
  {...ours, name: 'the one script: five elements, six offices, the route, two languages'},
  ...peers,
];

writeReport('size', {
  title: 'Size',
  method:
    'Each bundled alone with all it needs and minified, brotli at its highest level. The files beside the script are in the [README](../README.md#sizes).',
  tables: [
    {
      caption: '',
      columns: [
        {title: ''},
        {title: '× Lit', digits: 1},
        {title: 'brotli, kB', digits: 1},
        {title: 'minified, kB', digits: 1},
      ],
      rows: rows.map(({name, plain, brotli}) => [
        name,
        brotli / lit.brotli,
        brotli / 1000,
        plain / 1000,
      ]),
    },
  ],
  claims: [
    {
      what: 'The one script, brotli',
      measured: ours.brotli / 1000,
      asked: 48,
      unit: 'kB',
      digits: 1,
      why: 'Five elements in whole sentences, two languages, six offices and a route: no text is cut for bytes.',
    },
    {
      what: 'A badge from npm with Lit, its code, brotli',
      measured: badgeCode.brotli / 1000,
      asked: 20,
      unit: 'kB',
      digits: 1,
    },
    {
      what: 'A badge from npm with Lit and the facts of all offices, brotli',
      measured: badge.brotli / 1000,
      asked: 20,
      unit: 'kB',
      digits: 1,
      why: 'The code keeps to it; what is more are the facts of all offices, which one badge brings with it.',
    },
  ],
});
