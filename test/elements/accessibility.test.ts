import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {sampleWith} from '../directory/sample.js';
import {
  allIn,
  complaintsDuring,
  disclose,
  directoryWithHours,
  draw,
  fileOf,
  inDenmark,
  LANGUAGES,
  OFFICES,
  settled,
  untilSeen,
} from './support.js';

const at = inDenmark('12:00');

const SCHEMES = {
  light: 'color-scheme: light; background: #fff; color: #222',
  dark: 'color-scheme: dark; background: #111; color: #eee',
} as const;

const daily = (...spans: unknown[]) => ({
  week: {Mo: spans, Tu: spans, We: spans, Th: spans, Fr: spans, PH: []},
  agreementDays: 'may-close',
});

const badgeOf = (src: string, instant = at) =>
  `<open-now-badge office="here" src="${src}" at="${instant}"></open-now-badge>`;

const walkIn = directoryWithHours({visit: daily('10:00-15:00'), phone: daily('09:00-16:00')});
const booked = directoryWithHours({visit: daily({t: '10:00-15:00', by: 'appointment'})});

const SETTLING = 'event="arriving" residence="denmark" stay="over-6-months" purpose="work"';

const shown: readonly (readonly [what: string, markup: string])[] = [
  ...OFFICES.flatMap(office => [
    [`the card of ${office}`, `<office-card office="${office}" at="${at}"></office-card>`] as const,
    [
      `the compact card of ${office}`,
      `<office-card compact office="${office}" at="${at}"></office-card>`,
    ] as const,
  ]),
  ['the badge, open', badgeOf(walkIn)],
  ['the badge, phone only', badgeOf(walkIn, inDenmark('15:30'))],
  ['the badge, closed', badgeOf(walkIn, inDenmark('18:00'))],
  ['the badge, may be closed', badgeOf(walkIn, inDenmark('12:00', '2026-12-24'))],
  ['the badge, by appointment', badgeOf(booked)],
  ['the badge, not known', '<open-now-badge office="borgerservice-herning"></open-now-badge>'],
  ['the badge, dissolved', badgeOf(fileOf(sampleWith('offices[0].status', 'dissolved')))],
  [
    'the hours',
    `<office-hours heading-level="2" office="ics-west-aarhus" at="${at}"></office-hours>`,
  ],
  [
    'the hours at Christmas',
    `<office-hours office="siri" at="${inDenmark('12:00', '2026-12-21')}"></office-hours>`,
  ],
  ['the hours, not known', '<office-hours office="skattestyrelsen"></office-hours>'],
  ['the questions', '<registration-steps></registration-steps>'],
  [
    'the steps of a Nordic citizen',
    `<registration-steps ${SETTLING} citizenship="nordic"></registration-steps>`,
  ],
  [
    'the steps of an EU citizen',
    `<registration-steps ${SETTLING} citizenship="eu" arrival="2026-12-01"></registration-steps>`,
  ],
  [
    'the steps of others',
    `<registration-steps ${SETTLING} citizenship="other"></registration-steps>`,
  ],
  ['the steps of who moves', '<registration-steps event="moving"></registration-steps>'],
  ['the steps of who leaves', '<registration-steps event="leaving"></registration-steps>'],
  ['a message', '<office-card office="nowhere"></office-card>'],
];

for (const [scheme, style] of Object.entries(SCHEMES)) {
  for (const language of LANGUAGES) {
    describe(`axe finds nothing, ${scheme}, ${language}:`, () => {
      for (const [what, markup] of shown) {
        it(what, async () => {
          await complaintsDuring(async () => {
            const page = await draw(`<main lang="${language}" style="${style}">${markup}</main>`);
            await untilSeen(page, /\w/);
            disclose(page);
            await settled();
            await expect(page).to.be.accessible();
          });
        });
      }
    });
  }
}

describe('Who cannot see or use a mouse', () => {
  it('finds headings that go down one level at a time', async () => {
    for (const markup of shown.map(([, markup]) => markup)) {
      await complaintsDuring(async () => {
        const page = await draw(`<main>${markup}</main>`);
        disclose(page);
        const levels = allIn(page, 'h1,h2,h3,h4,h5,h6').map(({localName}) => Number(localName[1]));
        levels.forEach((level, index) => {
          if (index)
            expect(level, `${levels.join()} in ${markup}`).to.be.most(levels[index - 1]! + 1);
        });
      });
    }
  });

  it('finds targets of 24 pixels, but for links in a sentence', async () => {
    await complaintsDuring(async () => {
      const everything = shown.map(([, markup]) => markup).join('');
      const page = await draw(`<main style="font: 16px/1.5 sans-serif">${everything}</main>`);
      for (const target of allIn(page, 'button, summary, fieldset label, input[type=date]')) {
        const {width, height} = target.getBoundingClientRect();
        if (!width) continue;
        expect(Math.min(width, height), target.outerHTML).to.be.least(24);
      }
    });
  });

  it('sees what has the focus by an outline', async () => {
    const card = await draw('<office-card office="siri"></office-card>');
    const link = allIn(card, 'a.tile')[0]!;
    link.focus();
    const {outlineStyle, outlineWidth} = getComputedStyle(link);
    expect(outlineStyle).to.equal('solid');
    expect(parseFloat(outlineWidth)).to.be.least(2);
  });
});
