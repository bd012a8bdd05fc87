import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {sampleWith} from '../directory/sample.js';
import {
  allIn,
  complaintsDuring,
  directoryWithHours,
  draw,
  fileOf,
  inDenmark,
  seen,
  settled,
  untilSeen,
} from './support.js';

const badge = async (src: string, at: string, words: string | RegExp, attributes = '') => {
  const element = await draw(
    `<open-now-badge office="here" src="${src}" at="${at}" ${attributes}></open-now-badge>`,
  );
  await untilSeen(element, typeof words === 'string' ? words.replace(/[+()]/g, '\\$&') : words);
  return element;
};

const booked = (t: string) => ({t, by: 'appointment'});
const daily = (...spans: unknown[]) => ({
  week: {Mo: spans, Tu: spans, We: spans, Th: spans, Fr: spans, PH: []},
  agreementDays: 'may-close',
});

const walkIn = {visit: daily('10:00-15:00'), phone: daily('09:00-16:00')};

/** Every state, in the words a reader sees. */
const STATES = [
  ['open', walkIn, inDenmark('12:00'), 'Open · until 15:00', 'Åbent · til kl. 15.00'],
  [
    'open',
    walkIn,
    inDenmark('14:40'),
    'Closes soon · 15:00, in 20 minutes',
    'Lukker snart · kl. 15.00, om 20 minutter',
  ],
  [
    'phone-only',
    walkIn,
    inDenmark('15:10'),
    'Phone only · until 16:00',
    'Kun telefon · til kl. 16.00',
  ],
  [
    'appointment',
    {visit: daily(booked('10:00-15:00'))},
    inDenmark('12:00'),
    'By appointment · today 10:00–15:00',
    'Efter aftale · i dag kl. 10.00–15.00',
  ],
  [
    'may-be-closed',
    walkIn,
    inDenmark('12:00', '2026-12-24'),
    'May be closed · Christmas Eve, otherwise 10:00–15:00 – call first',
    'Kan være lukket · juleaften, ellers kl. 10.00–15.00 – ring først',
  ],
  [
    'closed',
    walkIn,
    inDenmark('18:00'),
    'Closed · opens tomorrow 10:00 · phone from 09:00',
    'Lukket · åbner i morgen kl. 10.00 · telefon fra kl. 09.00',
  ],
  [
    'unknown',
    {visit: null, phone: null},
    inDenmark('12:00'),
    'Opening hours not known · call before you go: +45 12 34 56 78',
    'Vi kender ikke åbningstiden · ring, før du kommer: +45 12 34 56 78',
  ],
] as const;

describe('The badge', () => {
  for (const [state, hours, at, english, danish] of STATES) {
    it(`says "${english}" and reflects the state ${state}`, async () => {
      const src = directoryWithHours(hours);
      const element = await badge(src, at, english);
      expect(seen(element)).to.equal(english);
      expect(element.getAttribute('state')).to.equal(state);
      expect(element).to.have.property('state', state);
      expect(seen(await badge(src, at, danish, 'lang="da"'))).to.equal(danish);
    });
  }

  it('says the state in bold, and the rest behind it', async () => {
    const element = await badge(directoryWithHours(walkIn), inDenmark('12:00'), 'Open');
    expect(seen(element.shadowRoot!.querySelector('b')!)).to.equal('Open');
  });

  it('has a link to call where it asks to', async () => {
    const element = await badge(directoryWithHours({}), inDenmark('12:00'), 'call before you go');
    const link = element.shadowRoot!.querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('tel:+4512345678');
    expect(link.dir).to.equal('ltr');
  });

  it('leads from a dissolved office to its successor', async () => {
    const element = await draw(
      `<open-now-badge office="statsforvaltningen-aarhus" at="${inDenmark('12:00')}"></open-now-badge>`,
    );
    expect(element.getAttribute('state')).to.equal('dissolved');
    expect(seen(element)).to.equal('No longer exists · go to SIRI');
    const link = element.shadowRoot!.querySelector('a')!;
    expect(link.href).to.match(/^https:\/\/nyidanmark\.dk/);
  });

  it('leads from an office that another one has replaced to that one, not to its telephone', async () => {
    const directory = sampleWith('offices[0].successor', 'there') as {offices: {hours: unknown}[]};
    directory.offices[0]!.hours = {};
    const element = await badge(fileOf(directory), inDenmark('12:00'), 'not known');
    expect(seen(element)).to.equal('Opening hours not known · go to There');
  });

  it('is about the channel asked for', async () => {
    const src = directoryWithHours(walkIn);
    const visit = await badge(src, inDenmark('15:30'), 'Closed', 'channel="visit"');
    expect(visit.getAttribute('state')).to.equal('closed');
    await badge(src, inDenmark('12:00'), 'Phone answered · until 16:00', 'channel="phone"');
  });

  it('is about the service asked for: its hours, its line', async () => {
    const src = directoryWithHours({
      visit: daily('10:00-12:00', {t: '12:00-16:00', for: ['doctor']}),
    });
    await badge(src, inDenmark('13:00'), /^Closed/);
    const element = await badge(src, inDenmark('13:00'), 'Open · until 16:00', 'task="doctor"');
    expect(element.getAttribute('state')).to.equal('open');
    const line = directoryWithHours({});
    // The line for it is answered on Tuesdays from 8 to 12.
    await badge(
      line,
      inDenmark('09:00', '2026-11-24'),
      'Phone answered · until 12:00',
      'task="doctor"',
    );
  });

  it('reports a service that no office has, and shows the office without it', async () => {
    const {events} = await complaintsDuring(async () => {
      const src = directoryWithHours(walkIn);
      await badge(src, inDenmark('12:00'), 'Open · until 15:00', 'task="haircut"');
    });
    expect(events.map(({attribute, value}) => [attribute, value])).to.deep.equal([
      ['task', 'haircut'],
    ]);
  });

  it('has an icon for each state, none of them by colour alone, and hidden from screen readers', async () => {
    const icons = await Promise.all(
      STATES.map(async ([, hours, at, words]) => {
        const element = await badge(directoryWithHours(hours), at, words);
        const icon = element.shadowRoot!.querySelector('svg')!;
        expect(icon.getAttribute('aria-hidden')).to.equal('true');
        return icon.innerHTML.replaceAll(/<!--.*?-->/g, '');
      }),
    );
    expect(new Set(icons).size).to.equal(icons.length);
  });

  it('adds the reader’s own time below, where that differs', async () => {
    const {getTimezoneOffset} = Date.prototype;
    Date.prototype.getTimezoneOffset = () => -330;
    try {
      const element = await badge(directoryWithHours(walkIn), inDenmark('12:00'), 'Your time');
      const [time] = allIn(element, '[part=reader-time]');
      expect(seen(time!)).to.equal('Your time: 19:30');
      expect(getComputedStyle(time!).display).to.equal('block');
    } finally {
      Date.prototype.getTimezoneOffset = getTimezoneOffset;
    }
  });

  it('reads the clock of the office, whatever the offset "at" is written with', async () => {
    const src = directoryWithHours(walkIn);
    await badge(src, '2026-11-23T11:00:00Z', 'Open · until 15:00');
    await badge(src, '2026-11-23T20:00+09:00', 'Open · until 15:00');
  });

  it('follows a change of "at", "office" and "channel"', async () => {
    const element = await draw(
      `<open-now-badge office="ics-west-aarhus" at="${inDenmark('12:00')}"></open-now-badge>`,
    );
    expect(seen(element)).to.equal('By appointment · today 10:00–16:00');
    element.setAttribute('at', inDenmark('17:00'));
    await settled();
    expect(element.getAttribute('state')).to.equal('closed');
    element.setAttribute('at', inDenmark('12:00'));
    element.setAttribute('channel', 'phone');
    await settled();
    expect(seen(element)).to.equal('Phone answered · until 14:00');
    element.setAttribute('office', 'statsforvaltningen-aarhus');
    await settled();
    expect(element.getAttribute('state')).to.equal('dissolved');
  });

  it('is a pill where it stands alone, and words in the line where text stands beside it', async () => {
    const at = inDenmark('12:00');
    const tag = (attributes = '') =>
      `<open-now-badge office="ics-west-aarhus" at="${at}" ${attributes}></open-now-badge>`;
    const display = (root: Element) => getComputedStyle(allIn(root, '[part=badge]')[0]!).display;
    expect(display(await draw(`<p>${tag()}</p>`))).to.equal('inline-grid');
    expect(display(await draw(`<p>Come by: <!-- now -->${tag()}</p>`))).to.equal('inline');
    expect(display(await draw(`<p>Come by: ${tag('look="pill"')}</p>`))).to.equal('inline-grid');
    expect(display(await draw(`<p>${tag('look="text"')}</p>`))).to.equal('inline');
  });

  it('goes on in the same line of text', async () => {
    const line = await draw(
      `<p style="inline-size: 20em">Come by: <open-now-badge office="ics-west-aarhus" at="${inDenmark('12:00')}"></open-now-badge>. Welcome to all of you!</p>`,
    );
    const badge = allIn(line, '[part=badge]')[0]!;
    // A box of its own would not break: it would leave the rest of the first line empty.
    expect(badge.getClientRects().length).to.be.above(1);
  });

  it('has no space of its own around it in a line of text', async () => {
    const line = await draw(
      `<p>(<open-now-badge office="ics-west-aarhus" at="${inDenmark('12:00')}"></open-now-badge>)</p>`,
    );
    const [badge] = allIn(line, 'open-now-badge');
    const [words] = allIn(line, '[part=badge]');
    expect(badge!.getBoundingClientRect().width).to.equal(words!.getBoundingClientRect().width);
  });

  it('takes no state from a page: what is written there is overwritten, and nothing is thrown', async () => {
    const badge = await draw(
      `<open-now-badge state="closed" office="ics-west-aarhus" at="${inDenmark('12:00')}"></open-now-badge>`,
    );
    expect(badge.getAttribute('state')).to.equal('appointment');
    Object.assign(badge, {state: 'open'});
    await settled();
    expect(badge).to.have.property('state', 'appointment');
    badge.setAttribute('state', 'open');
    await settled();
    expect(badge.getAttribute('state')).to.equal('appointment');
    badge.removeAttribute('state');
    await settled();
    expect(badge.getAttribute('state')).to.equal('appointment');
  });
});
