import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {PLANNED, SETTLED, TODAY} from './steps/steps-page.js';
import {
  complaintsDuring,
  directoryWithHours,
  draw,
  inDenmark,
  settled,
  untilSeen,
} from './support.js';

const at = `at="${inDenmark('12:00')}"`;

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Node[];
  readonly [property: string]: unknown;
}

/** What is not the same in every browser of one kind, or says nothing. */
const LEFT_OUT = new Set(['role', 'name', 'children', 'backendNodeId', 'loaderId', 'orientation']);

/** A line for each node, as a screen reader goes through them. */
const linesOf = ({role, name, children = [], ...properties}: Node, depth = 0): string[] => {
  const states = Object.entries(properties)
    .filter(([key, value]) => !LEFT_OUT.has(key) && typeof value !== 'function' && value !== false)
    .map(([key, value]) => `${key}=${String(value)}`);
  // Of a form without a name not every version tells.
  if (role === 'form' && !name) return children.flatMap(child => linesOf(child, depth));
  // Versions differ in the spaces that dates have.
  const words = name && JSON.stringify(name.replaceAll(/\s/g, ' '));
  const line = [role, words, ...states].filter(Boolean).join(' ');
  return ['  '.repeat(depth) + line, ...children.flatMap(child => linesOf(child, depth + 1))];
};

const HOURS = directoryWithHours({visit: {week: {Mo: ['10:00-15:00'], PH: []}}});

/** Each element in each state that has a tree of its own. */
const STATES: readonly (readonly [state: string, markup: string])[] = [
  ['card', `<office-card office="ics-west-aarhus" ${at}></office-card>`],
  ['card of one service', `<office-card office="siri" task="eu-residence" ${at}></office-card>`],
  ['card, compact', `<office-card compact office="borgerservice-herning" ${at}></office-card>`],
  [
    'card of an office that is gone',
    `<office-card office="statsforvaltningen-aarhus" ${at}></office-card>`,
  ],
  ['card with a picker', `<office-card language-picker="own" office="siri" ${at}></office-card>`],
  ['card that cannot be shown', '<office-card office="nowhere"></office-card>'],
  ['badge, open', `<open-now-badge office="here" src="${HOURS}" ${at}></open-now-badge>`],
  [
    'badge, closed',
    `<open-now-badge office="here" src="${HOURS}" at="${inDenmark('18:00')}"></open-now-badge>`,
  ],
  [
    'badge in a sentence',
    `<p>ICS: <open-now-badge office="ics-west-aarhus" ${at}></open-now-badge>, call first.</p>`,
  ],
  ['badge, by appointment', `<open-now-badge office="ics-west-aarhus" ${at}></open-now-badge>`],
  [
    'badge, dissolved',
    `<open-now-badge office="statsforvaltningen-aarhus" ${at}></open-now-badge>`,
  ],
  ['hours', `<office-hours heading-level="2" office="ics-west-aarhus" ${at}></office-hours>`],
  ['hours, not known', `<office-hours office="skattestyrelsen" ${at}></office-hours>`],
  ['finder', `<office-finder ${at}></office-finder>`],
  [
    'finder with an office',
    `<office-finder task="mitid" municipality="Herning" ${at}></office-finder>`,
  ],
  ['finder with none', `<office-finder task="mitid" municipality="*" ${at}></office-finder>`],
  ['wizard', `<registration-steps ${TODAY}></registration-steps>`],
  ['wizard at a day', `<registration-steps ${SETTLED} ${TODAY}></registration-steps>`],
  ['form', `<registration-steps layout="form" event="moving" ${TODAY}></registration-steps>`],
  ['plan', `<registration-steps remember ${PLANNED} ${TODAY}></registration-steps>`],
];

describe('What a screen reader goes through', () => {
  before(function () {
    // Other browsers have trees of their own.
    if (!navigator.userAgent.includes('Chrome')) this.skip();
  });

  for (const [state, markup] of STATES) {
    it(`is as it was: ${state}`, async () => {
      await complaintsDuring(async () => {
        const page = await draw(`<main id="shown">${markup}</main>`);
        await untilSeen(page, /\w/);
        await settled();
      });
      const tree = await executeServerCommand<Node, object>('a11y-snapshot', {selector: '#shown'});
      const text = `${linesOf(tree).join('\n')}\n`;
      const path = `accessibility-trees/${state.replaceAll(/[^a-z]+/g, '-')}.txt`;
      const kept = await executeServerCommand('kept-text', {path, text});
      expect(text).to.equal(kept);
    });
  }
});
