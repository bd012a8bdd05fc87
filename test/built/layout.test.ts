import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {allIn, disclose, draw, inDenmark, seen, settled} from '../elements/support.js';

const at = `at="${inDenmark('12:00')}"`;

it('A link that does not fit in its line goes on in the next, and is 24 pixels high', async () => {
  const page = await draw(
    `<div style="inline-size: 240px; font: 16px/1.5 Arial, sans-serif"><office-card office="borgerservice-herning" ${at}></office-card></div>`,
  );
  disclose(page);
  await settled();
  const links = allIn(page, '[part="sources"] a');
  expect(links.some(link => link.getClientRects().length > 1)).to.equal(true);
  for (const link of links) {
    for (const {height} of link.getClientRects()) expect(height).to.be.least(24);
  }
});

it('Nobody is told of more questions than anybody is asked', async () => {
  for (const attributes of ['', 'event="arriving"']) {
    const steps = await draw(`<registration-steps ${attributes} ${at}></registration-steps>`);
    expect(seen(allIn(steps, '#where')[0]!)).to.equal('Question 1 of up to 10');
  }
});
