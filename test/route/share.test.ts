import {expect} from 'chai';
import {checkSituation} from '../../src/route/index.js';
import type {Situation} from '../../src/route/index.js';
import {shareableLink, situationFromFragment, withSituation} from '../../src/route/share.js';
import {randomFrom} from '../hours/random.js';
import {registration} from './herning.js';

const {questions} = registration;

const ALL: Situation = {
  event: 'arriving',
  citizenship: 'uk',
  beforeBrexit: 'no',
  purpose: 'job-seeking',
  familyOf: 'eu-citizen',
  residence: 'denmark',
  stay: 'over-6-months',
  rentsOut: 'no',
  goingTo: 'elsewhere',
  comingFrom: 'elsewhere',
  children: 'yes',
  arrival: '2026-12-01',
  jobStart: '2027-01-04',
  previousNumber: 'no',
};

const read = (hash: string): Situation => situationFromFragment(hash, questions);

describe('A shared situation', () => {
  it('is read back as it was, each answer alone and all together', () => {
    expect(read(withSituation('', ALL))).to.deep.equal(ALL);
    for (const {id, options} of questions) {
      for (const answer of options?.map(({value}) => value) ?? ['2028-02-29']) {
        const situation = {[id]: answer} as Situation;
        expect(read(withSituation('', situation))).to.deep.equal(situation);
      }
    }
  });

  it('is readable, and of characters that chats and e-mail leave alone', () => {
    expect(withSituation('', {event: 'arriving', stay: '3-to-6-months'})).to.equal(
      '#rw=event.arriving.stay.3-to-6-months',
    );
    expect(withSituation('', ALL)).to.match(/^#rw=[\w.-]+\w$/);
  });

  it('leaves out what is not answered', () => {
    const situation = {event: undefined, citizenship: 'eu'} as unknown as Situation;
    expect(withSituation('', situation)).to.equal('#rw=citizenship.eu');
    expect(withSituation('', {})).to.equal('');
    expect(withSituation('#', {})).to.equal('');
  });

  for (const [own, shared] of [
    ['', '#rw=event.moving'],
    ['#section', '#section&rw=event.moving'],
    ['#a=1&b=2', '#a=1&b=2&rw=event.moving'],
    ['#/route', '#/route?rw=event.moving'],
    ['#!/route', '#!/route?rw=event.moving'],
    ['#/route?x=1', '#/route?x=1&rw=event.moving'],
    ['#throw=up', '#throw=up&rw=event.moving'],
    ['#section/part', '#section/part&rw=event.moving'],
    ['#%C3%A5&%26', '#%C3%A5&%26&rw=event.moving'],
  ] as const) {
    it(`stands beside the page’s own "${own}", and leaves it as it was`, () => {
      expect(withSituation(own, {event: 'moving'})).to.equal(shared);
      expect(read(shared)).to.deep.equal({event: 'moving'});
      expect(withSituation(shared, {event: 'leaving'})).to.equal(
        shared.replace('moving', 'leaving'),
      );
      expect(withSituation(shared, {})).to.equal(own);
    });
  }

  for (const [hash, own] of [
    ['#rw=event.moving&section', '#section'],
    ['#a&rw=event.moving&b', '#a&b'],
    ['#/route?rw=event.moving&x=1', '#/route?x=1'],
    ['#a&rw=event.moving&rw=event.moving&b', '#a&b'],
    ['#rw=event.moving&a&rw=event.moving', '#a'],
    ['#rw=', ''],
  ] as const) {
    it(`is taken out wherever it stands: ${hash}`, () => {
      expect(withSituation(hash, {})).to.equal(own);
    });
  }

  for (const hash of [
    '',
    '#',
    '#section',
    '#rw',
    '#rw=',
    '#rw=.',
    '#rw=event',
    '#rw=event.',
    '#rw=event.flying',
    '#rw=Event.arriving',
    '#rw=event.arriving%20',
    '#rw=event%2Earriving',
    '#rw=%E0%A4%A',
    '#rw=arrival.2026-02-30',
    '#rw=arrival.2026-12-01T00:00',
    '#rw=nationality.eu',
    '#rw=__proto__.eu.constructor.eu.toString.x.hasOwnProperty.x',
    '#rw=__proto__.polluted',
    '#rw[event]=arriving',
    '#throw=event.arriving',
    `#rw=${'event.flying.'.repeat(100)}event.arriving`,
    `#rw=event.arriving.${'x'.repeat(1000)}`,
    `#rw=${'.'.repeat(100_000)}`,
  ]) {
    it(`is nothing in ${hash.slice(0, 60) || 'an empty hash'}`, () => {
      expect(read(hash)).to.deep.equal({});
    });
  }

  it('is read with and without the # before it', () => {
    expect(read('rw=event.moving')).to.deep.equal({event: 'moving'});
  });

  it('keeps what fits beside what does not', () => {
    expect(read('#rw=event.flying.citizenship.eu.nationality.dk.arrival.2026-12-01')).to.deep.equal(
      {citizenship: 'eu', arrival: '2026-12-01'},
    );
  });

  it('takes the first answer to a question that is answered twice', () => {
    expect(read('#rw=event.arriving.event.leaving')).to.deep.equal({event: 'arriving'});
    expect(read('#rw=event.arriving&rw=event.leaving')).to.deep.equal({event: 'arriving'});
  });

  it('never throws, gives only answers to the questions and changes no prototype', () => {
    const random = randomFrom(20261122);
    const prototype = Reflect.ownKeys(Object.prototype);
    const words = [
      ...questions.flatMap(({id, options}) => [id, ...(options ?? []).map(({value}) => value)]),
      ...[
        'rw=',
        '#',
        '&',
        '?',
        '.',
        '~',
        '%',
        '%2E',
        '\0',
        '🏛',
        '\ud800',
        '2026-12-01',
        '2026-13-01',
      ],
      ...['__proto__', 'constructor', 'prototype', 'toString', 'x'.repeat(300), '', '0'],
    ];
    for (let round = 0; round < 5_000; round++) {
      const parts = Array.from(
        {length: random() * 12},
        () => words[Math.floor(random() * words.length)]!,
      );
      const hash = (random() < 0.8 ? '#rw=' : '#') + parts.join(random() < 0.8 ? '.' : '');
      const situation = read(hash);
      expect(() => {
        checkSituation(questions, situation);
      }, hash).not.to.throw();
      expect(Object.getPrototypeOf(situation), hash).to.equal(Object.prototype);
      const own = withSituation(hash, {});
      expect(read(own), hash).to.deep.equal({});
      expect(withSituation(own, {}), hash).to.equal(own);
      expect(read(withSituation(hash, ALL)), hash).to.deep.equal(ALL);
    }
    expect(Reflect.ownKeys(Object.prototype)).to.deep.equal(prototype);
  });
});

const HOST = 'https://kommune.dk';
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N';

describe('A link to share', () => {
  for (const whole of [
    '/',
    '/borger/flytning',
    '/borger/flytning/?id=12',
    '/?p=42',
    '/?id=123456789',
    '/?page_id=2&lang=da',
    '/index.php?option=com_content&view=article&id=12:flytning&Itemid=3',
    '/index.php?id=1&L=2',
    '/wiki?title=Flytning_(adresse)',
    '/?page=/borger/flytning',
    '/?42',
    '/?title=Flytning%20til%20Herning',
    '/borger.html#section',
    '/#s%C3%A5dan-flytter-du-til-en-ny-bolig-i-herning-kommune-2026',
    '/#internationalisering',
    '/#inside=1',
    '/#/route',
    '/#!/route/12',
    '/#/route?tab=2&x=1',
    '/#a=1&b=2',
    '/#id=12',
    '/embed.html#registration-steps?event=leaving&previous-number=yes&src=/data/herning.json',
    '/embed.html#office-card?office=siri&at=2026-11-23T10:00+01:00',
    ':8443/borger',
  ]) {
    it(`keeps what addresses the page: ${whole}`, () => {
      const {href} = new URL(HOST + whole);
      const [page = '', hash = ''] = href.split('#');
      expect(shareableLink(href, {event: 'moving'})).to.deep.equal({
        href: page + withSituation(hash && `#${hash}`, {event: 'moving'}),
        isShortened: false,
      });
      expect(shareableLink(href, {})).to.deep.equal({href, isShortened: false});
    });
  }

  for (const [given, kept] of [
    ['/?sid=1#access_token=2', '/'],
    ['/?id=12&sid=abc', '/?id=12'],
    ['/?sid=abc&id=12', '/?id=12'],
    ['/?id=12;sid=abc', '/?id=12'],
    ['/?PHPSESSID=abc&p=4', '/?p=4'],
    ['/?code=abc&state=xyz', '/'],
    ['/?token=abc', '/'],
    ['/?utm_source=mail&utm_campaign=x&id=3', '/?id=3'],
    ['/?fbclid=abc', '/'],
    ['/?q=divorce', '/'],
    ['/?cpr=0101901234', '/'],
    ['/?id=0101901234', '/'],
    ['/?id=010190-1234', '/'],
    ['/?id=jens@example.org', '/'],
    ['/?email=jens%40example.org', '/'],
    ['/?id=3f2504e0-4f89-11d3-9a0c-0305e82c3301', '/'],
    ['/?id=1a2b3c4d5e6f7g8h', '/'],
    [`/?page=${JWT}`, '/'],
    [`/?${JWT}`, '/'],
    [`/?id=${'a'.repeat(41)}`, '/'],
    [`/?title=${'a%20'.repeat(60)}`, '/'],
    ['/?id=%E0%A4%A', '/'],
    ['/?%E0%A4%A', '/'],
    ['/?id=1&id=a@b', '/?id=1'],
    ['/?ID=1&__proto__=2&constructor=3', '/?ID=1'],
    ['/side;jsessionid=1A2B?id=3', '/side?id=3'],
    ['/a;v=1/b%3Bjsessionid=2/c', '/a/b/c'],
    ['/(S(lit3py55t21z5v55vlm25s55))/side.aspx', '/side.aspx'],
    ['/(S(lit3py55t21z5v55vlm25s55)F(x1))/side.aspx', '/side.aspx'],
    ['/#access_token=abc&token_type=bearer&state=x', '/'],
    ['/#id_token=abc&section', '/#section'],
    ['/#section&code=abc', '/#section'],
    ['/#/route?code=abc&x=1', '/#/route?x=1'],
    ['/#/route?x=1&session=abc', '/#/route?x=1'],
    ['/#/route;token=abc', '/#/route'],
    ['/#/callback?id_token=1', '/#/callback'],
    [`/#${JWT}`, '/'],
    [`/#/reset/${JWT}`, '/'],
    ['/#email=a@example.org&name=Jens', '/'],
    ['/#a=1&b=3f2504e0-4f89-11d3-9a0c-0305e82c3301', '/#a=1'],
  ] as const) {
    it(`leaves out what may be secret, and says so: ${given.slice(0, 60)}`, () => {
      const link = shareableLink(HOST + given, {event: 'moving'})!;
      const [page = '', hash = ''] = kept.split('#');
      expect(link.href).to.equal(
        HOST + page + withSituation(hash && `#${hash}`, {event: 'moving'}),
      );
      expect(link.isShortened).to.equal(true);
    });
  }

  for (const user of ['jens@', 'jens:secret@', ':secret@']) {
    it(`is nobody’s: ${user}`, () => {
      expect(shareableLink(`https://${user}kommune.dk/a`, {})).to.deep.equal({
        href: 'https://kommune.dk/a',
        isShortened: true,
      });
    });
  }

  it('replaces earlier answers, which is no loss', () => {
    expect(shareableLink(`${HOST}/?id=2#a&rw=event.moving`, {event: 'leaving'})).to.deep.equal({
      href: `${HOST}/?id=2#a&rw=event.leaving`,
      isShortened: false,
    });
  });

  it('is offered on a page without encryption too', () => {
    expect(shareableLink('http://kommune.dk/a', {})?.href).to.equal('http://kommune.dk/a');
  });

  for (const href of [
    'about:srcdoc',
    'about:blank',
    'blob:https://kommune.dk/3f2504e0',
    'data:text/html,<p>',
    'file:///home/jens/page.html',
    'javascript:alert(1)',
    'moz-extension://x/page.html',
    '',
  ]) {
    it(`is not offered where nobody else can go: ${href}`, () => {
      expect(shareableLink(href, {event: 'moving'})).to.equal(undefined);
    });
  }
});
