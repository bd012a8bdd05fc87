import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {allIn, directoryWithHours, draw, inDenmark, seen, settled, stopClock} from './support.js';
import type {StoppedClock} from './support.js';

const ICS = '<open-now-badge office="ics-west-aarhus"></open-now-badge>';

const mutationsDuring = async (element: Element, action: () => Promise<void>) => {
  const observer = new MutationObserver(() => undefined);
  const everything = {attributes: true, childList: true, characterData: true, subtree: true};
  for (const root of [element, ...allIn(element, '*')]) {
    observer.observe(root, everything);
    if (root.shadowRoot) observer.observe(root.shadowRoot, everything);
  }
  await action();
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
};

describe('What holds now', () => {
  let clock: StoppedClock;
  beforeEach(() => {
    // Off the hour, so that no timer is right by chance.
    clock = stopClock(inDenmark('08:17:20'));
  });
  afterEach(() => {
    clock.restore();
  });

  it('follows the clock through a day', async () => {
    const badge = await draw(ICS);
    expect(seen(badge)).to.equal('Closed · today 10:00, booked visits only');
    await clock.advanceTo(inDenmark('09:59:59'));
    expect(badge.getAttribute('state')).to.equal('closed');
    await clock.advanceTo(inDenmark('10:00'));
    expect(seen(badge)).to.equal('By appointment · today 10:00–16:00');
    expect(badge.getAttribute('state')).to.equal('appointment');
    await clock.advanceTo(inDenmark('16:00'));
    expect(seen(badge)).to.contain('Wednesday 10:00');
    await clock.advanceTo(inDenmark('00:00', '2026-11-24'));
    expect(seen(badge)).to.equal('Closed · tomorrow 10:00, booked visits only');
  });

  it('is said to close soon when half an hour is left', async () => {
    const src = directoryWithHours({visit: {week: {Mo: ['08:00-15:05'], PH: []}}});
    const badge = await draw(`<open-now-badge office="here" src="${src}"></open-now-badge>`);
    while (!badge.hasAttribute('state')) await settled();
    expect(seen(badge)).to.equal('Open · until 15:05');
    await clock.advanceTo(inDenmark('14:34:59'));
    expect(seen(badge)).to.equal('Open · until 15:05');
    await clock.advanceTo(inDenmark('14:35'));
    expect(seen(badge)).to.equal('Closes soon · 15:05, in 30 minutes');
    await clock.advanceTo(inDenmark('14:35:59'));
    expect(seen(badge)).to.equal('Closes soon · 15:05, in 30 minutes');
    await clock.advanceTo(inDenmark('14:36'));
    expect(seen(badge)).to.equal('Closes soon · 15:05, in 29 minutes');
    await clock.advanceTo(inDenmark('15:04:59'));
    expect(seen(badge)).to.equal('Closes soon · 15:05, in 1 minute');
    await clock.advanceTo(inDenmark('15:05'));
    expect(badge.getAttribute('state')).to.equal('closed');
  });

  it('marks today in the table, and another day after midnight', async () => {
    const hours = await draw('<office-hours office="ics-west-aarhus"></office-hours>');
    const today = () => seen(hours.shadowRoot!.querySelector('[aria-current=date]')!);
    expect(today()).to.equal('Today 10:00–16:00 10:00–14:00');
    await clock.advanceTo(inDenmark('23:59:59'));
    expect(today()).to.equal('Today 10:00–16:00 10:00–14:00');
    await clock.advanceTo(inDenmark('00:00', '2026-11-24'));
    expect(today()).to.equal('Today Closed Closed');
  });

  it('changes in a card too', async () => {
    const card = await draw('<office-card office="ics-west-aarhus"></office-card>');
    await clock.advanceTo(inDenmark('10:00'));
    expect(seen(card)).to.contain('By appointment · today 10:00–16:00');
  });

  it('is written again only where it has changed', async () => {
    const card = await draw('<office-card office="ics-west-aarhus"></office-card>');
    const records = await mutationsDuring(card, async () => {
      await clock.advanceTo(inDenmark('09:59'));
      document.dispatchEvent(new Event('visibilitychange'));
      await settled();
    });
    expect(records.map(({type, target}) => `${type} ${target.nodeName}`)).to.deep.equal([]);
  });

  it('changes by one mutation of a text, not by drawing the card anew', async () => {
    const badge = await draw(ICS);
    const shape = badge.shadowRoot!.querySelector('svg');
    await clock.advanceTo(inDenmark('10:00'));
    expect(badge.shadowRoot!.querySelector('svg')).to.equal(shape);
  });

  it('needs one timer for a page of many elements, and none after they are gone', async () => {
    const before = clock.waiting;
    const page = await draw(
      `<div>${ICS.repeat(50)}<office-card office="siri"></office-card></div>`,
    );
    expect(clock.waiting).to.equal(before + 1);
    await clock.advanceTo(inDenmark('12:00'));
    expect(clock.waiting).to.equal(before + 1);
    page.remove();
    await settled();
    expect(clock.waiting).to.equal(before);
  });

  it('leaves no timer behind, however often elements come and go', async () => {
    const before = clock.waiting;
    for (let round = 0; round < 10; round++) (await draw(ICS)).remove();
    await settled();
    expect(clock.waiting).to.equal(before);
  });

  it('is noticed when a page comes back after a sleep in which no timer fired', async () => {
    const badge = await draw(ICS);
    clock.jumpTo(inDenmark('12:00'));
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(seen(badge)).to.equal('By appointment · today 10:00–16:00');
    clock.jumpTo(inDenmark('12:00', '2026-11-24'));
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await settled();
    expect(badge.getAttribute('state')).to.equal('closed');
  });

  for (const sign of ['focus', 'online']) {
    it(`is noticed when a machine wakes with the page on its screen and tells it by "${sign}"`, async () => {
      const badge = await draw(ICS);
      clock.jumpTo(inDenmark('12:00'));
      dispatchEvent(new Event(sign));
      await settled();
      expect(badge.getAttribute('state')).to.equal('appointment');
    });
  }

  it('is right again within the hour when the clock was set back', async () => {
    const badge = await draw(ICS);
    await clock.advanceTo(inDenmark('12:00'));
    clock.jumpTo(inDenmark('08:30'));
    await clock.advanceTo(inDenmark('09:31'));
    expect(badge.getAttribute('state')).to.equal('closed');
    await clock.advanceTo(inDenmark('10:00'));
    expect(badge.getAttribute('state')).to.equal('appointment');
  });

  it('stands still, without a timer, where "at" says when now is', async () => {
    const before = clock.waiting;
    const badge = await draw(
      `<open-now-badge office="ics-west-aarhus" at="${inDenmark('12:00')}"></open-now-badge>`,
    );
    expect(clock.waiting).to.equal(before);
    await clock.advanceTo(inDenmark('20:00'));
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(seen(badge)).to.equal('By appointment · today 10:00–16:00');
  });

  it('runs again when "at" is taken away', async () => {
    const badge = await draw(
      `<open-now-badge office="ics-west-aarhus" at="${inDenmark('12:00')}"></open-now-badge>`,
    );
    badge.removeAttribute('at');
    await settled();
    expect(badge.getAttribute('state')).to.equal('closed');
    await clock.advanceTo(inDenmark('10:00'));
    expect(badge.getAttribute('state')).to.equal('appointment');
  });

  it('goes on after a move in the page', async () => {
    const page = await draw(`<div><div>${ICS}</div><p></p></div>`);
    const badge = page.querySelector('open-now-badge')!;
    page.querySelector('p')!.append(badge);
    await settled();
    await clock.advanceTo(inDenmark('10:00'));
    expect(badge.getAttribute('state')).to.equal('appointment');
  });
});
