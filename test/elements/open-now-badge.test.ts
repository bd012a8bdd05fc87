import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {sampleWith} from '../directory/sample.js';
import {directoryWithHours, draw, fileOf, inDenmark, seen, settled, untilSeen} from './support.js';

const badge = async (src: string, at: string, words: string, attributes = '') => {
  const element = await draw(
    `<open-now-badge office="here" src="${src}" at="${at}" ${attributes}></open-now-badge>`,
  );
  await untilSeen(element, words);
  return element;
};

const booked = (t: string) => ({t, by: 'appointment'});
const daily = (...spans: unknown[]) => ({
  week: {Mo: spans, Tu: spans, We: spans, Th: spans, Fr: spans, PH: []},
  agreementDays: 'may-close',
});

const walkIn = {visit: daily('10:00-15:00'), phone: daily('09:00-16:00')};

describe('The badge', () => {
  for (const [state, hours, at, english, danish] of [
    ['open', walkIn, inDenmark('12:00'), 'Open now · closes 15:00', 'Åbent nu · lukker 15.00'],
    ['phone-only', walkIn, inDenmark('15:30'), 'Phone only until 16:00', 'Kun telefon til 16.00'],
    [
      'appointment',
      {visit: daily(booked('10:00-15:00'))},
      inDenmark('12:00'),
      'By appointment until 15:00',
      'Efter aftale til 15.00',
    ],
    [
      'may-be-closed',
      walkIn,
      inDenmark('12:00', '2026-12-24'),
      'May be closed today: Christmas Eve – call first',
      'Kan være lukket i dag: juleaften – ring først',
    ],
    [
      'closed',
      walkIn,
      inDenmark('18:00'),
      'Closed · opens tomorrow 10:00',
      'Lukket · åbner i morgen 10.00',
    ],
    [
      'unknown',
      {visit: null, phone: null},
      inDenmark('12:00'),
      'Opening hours not known',
      'Åbningstider kendes ikke',
    ],
  ] as const) {
    it(`says "${english}" and reflects the state ${state}`, async () => {
      const src = directoryWithHours(hours);
      const element = await badge(src, at, english);
      expect(seen(element)).to.equal(english);
      expect(element.getAttribute('state')).to.equal(state);
      expect(element).to.have.property('state', state);
      expect(seen(await badge(src, at, danish, 'lang="da"'))).to.equal(danish);
    });
  }

  it('says that a dissolved office no longer exists', async () => {
    const src = fileOf(sampleWith('offices[0].status', 'dissolved'));
    const element = await badge(src, inDenmark('12:00'), 'no longer exists');
    expect(element.getAttribute('state')).to.equal('dissolved');
  });

  it('opens "Thursday 10:00" when that is some days off', async () => {
    const hours = {visit: {week: {Th: ['10:00-15:00'], PH: []}}};
    await badge(directoryWithHours(hours), inDenmark('12:00'), 'Closed · opens Thursday 10:00');
  });

  it('is about the channel asked for', async () => {
    const src = directoryWithHours(walkIn);
    const visit = await badge(src, inDenmark('15:30'), 'Closed', 'channel="visit"');
    expect(visit.getAttribute('state')).to.equal('closed');
    await badge(src, inDenmark('12:00'), 'Phone answered until 16:00', 'channel="phone"');
  });

  it('has a shape for each state, none of them by colour alone, and hidden from screen readers', async () => {
    const shapes = await Promise.all(
      [
        [walkIn, inDenmark('12:00'), 'Open'],
        [walkIn, inDenmark('15:30'), 'Phone'],
        [walkIn, inDenmark('18:00'), 'Closed'],
        [walkIn, inDenmark('12:00', '2026-12-24'), 'May be'],
        [{visit: daily(booked('10:00-15:00'))}, inDenmark('12:00'), 'By app'],
        [{visit: null}, inDenmark('12:00'), 'not known'],
      ].map(async ([hours, at, words]) => {
        const element = await badge(directoryWithHours(hours), at as string, words as string);
        const shape = element.shadowRoot!.querySelector('svg')!;
        expect(shape.getAttribute('aria-hidden')).to.equal('true');
        return shape.innerHTML.replaceAll(/<!--.*?-->/g, '');
      }),
    );
    expect(new Set(shapes).size).to.equal(shapes.length);
  });

  it('reads the clock of the office, whatever the offset "at" is written with', async () => {
    const src = directoryWithHours(walkIn);
    await badge(src, '2026-11-23T11:00:00Z', 'Open now · closes 15:00');
    await badge(src, '2026-11-23T20:00+09:00', 'Open now · closes 15:00');
  });

  it('follows a change of "at", "office" and "channel"', async () => {
    const element = await draw(
      `<open-now-badge office="ics-west-aarhus" at="${inDenmark('12:00')}"></open-now-badge>`,
    );
    expect(seen(element)).to.equal('By appointment until 16:00');
    element.setAttribute('at', inDenmark('17:00'));
    await settled();
    expect(element.getAttribute('state')).to.equal('closed');
    element.setAttribute('at', inDenmark('12:00'));
    element.setAttribute('channel', 'phone');
    await settled();
    expect(seen(element)).to.equal('Phone answered until 14:00');
    element.setAttribute('office', 'statsforvaltningen-aarhus');
    await settled();
    expect(element.getAttribute('state')).to.equal('dissolved');
  });

  it('sits in a line of text', async () => {
    const line = await draw(
      `<p style="inline-size: 60em">Come by: <open-now-badge office="siri" at="${inDenmark('12:00')}"></open-now-badge> Welcome!</p>`,
    );
    const height = line.getBoundingClientRect().height;
    line.querySelector('open-now-badge')!.remove();
    expect(height).to.be.below(line.getBoundingClientRect().height * 1.6);
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
