import {expect} from '@open-wc/testing';
import {untilSeen} from '../elements/support.js';
import {waitUntil} from '../wait-until.js';
import {EVERYTHING, FALLBACK, openHost, shows} from './support.js';
import type {HostPage} from './support.js';

/** Engines without Trusted Types draw whatever the page requires. */
const knowsTypes = 'trustedTypes' in globalThis;

const complaints = (heard: readonly string[]): string[] =>
  heard.filter(words => words.startsWith('error'));

/** What each of the three elements says of itself when it cannot be drawn. */
const complaintsOfAll = async ({heard}: HostPage): Promise<readonly string[]> => {
  await waitUntil(() => complaints(heard).length >= 3, 'not all complain');
  expect(complaints(heard)).to.have.length(3);
  return complaints(heard);
};

describe('Under Trusted Types that', () => {
  it('are listed without ours, the elements leave what stands inside and say what to list', async () => {
    const host = await openHost('types-without-us.html');
    if (!knowsTypes) {
      await shows(host, EVERYTHING);
      return;
    }
    await shows(host, FALLBACK);
    for (const words of await complaintsOfAll(host)) {
      expect(words)
        .to.match(/^error: <[a-z-]+>: /)
        .and.contain('registration-widgets')
        .and.contain('trusted-types');
    }
    expect(host.heard.filter(words => /^(thrown|rejected)/.test(words))).to.deep.equal([]);
  });

  it('are listed without ours, an element stays as it is when it is changed', async () => {
    if (!knowsTypes) return;
    const host = await openHost('types-without-us.html');
    await shows(host, FALLBACK);
    const said = await complaintsOfAll(host);
    const card = host.document.querySelector('office-card')!;
    card.lang = 'da';
    await card.updateComplete;
    await shows(host, FALLBACK);
    expect(complaints(host.heard)).to.deep.equal(said);
  });

  it('are another Lit’s alone, that Lit draws and ours stands back', async () => {
    const host = await openHost('types-lit.html');
    await untilSeen(host.document.querySelector('#theirs')!, 'Drawn by another Lit');
    await shows(host, knowsTypes ? FALLBACK : EVERYTHING);
    if (knowsTypes) await complaintsOfAll(host);
    else expect(complaints(host.heard)).to.deep.equal([]);
  });

  it('are another Lit’s alone but not required, both draw', async () => {
    const host = await openHost('types-lit-optional.html');
    await untilSeen(host.document.querySelector('#theirs')!, 'Drawn by another Lit');
    await shows(host, EVERYTHING);
    expect(complaints(host.heard)).to.deep.equal([]);
  });

  it('have a default policy, ours goes through it', async () => {
    const host = await openHost('types-default.html');
    await shows(host, EVERYTHING);
    expect(complaints(host.heard)).to.deep.equal([]);
  });

  it('have a default policy that takes our markup for dirt, ours stands back and says so', async () => {
    const host = await openHost('types-cleaned.html');
    await shows(host, knowsTypes ? FALLBACK : EVERYTHING);
    const said = knowsTypes ? await complaintsOfAll(host) : complaints(host.heard);
    expect(said).to.have.length(knowsTypes ? 3 : 0);
    for (const words of said) expect(words).to.contain('add registration-widgets to the policy');
  });
});
