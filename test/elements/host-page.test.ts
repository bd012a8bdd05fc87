import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {
  allIn,
  disclose,
  draw,
  inDenmark,
  OFFICES,
  openPage,
  settled,
  theScript,
  untilSeen,
} from './support.js';

const at = inDenmark('12:00');

const EVERYTHING = `<div>
  ${OFFICES.map(
    office => `<office-card office="${office}" at="${at}"></office-card>
      <open-now-badge office="${office}" at="${at}"></open-now-badge>
      <office-hours office="${office}" at="${at}"></office-hours>`,
  ).join('')}
  <registration-steps event="arriving" citizenship="eu" residence="denmark" stay="over-6-months"></registration-steps>
  <registration-steps></registration-steps>
</div>`;

describe('A page that embeds the elements', () => {
  it('finds no style attribute and no style element in them, which its policy may forbid', async () => {
    const page = await draw(EVERYTHING);
    expect(allIn(page, 'office-card').length).to.be.least(OFFICES.length);
    expect(
      allIn(page, '[style], style, link, script').map(({outerHTML}) => outerHTML),
    ).to.deep.equal([]);
  });

  it('finds no handler attribute in them', async () => {
    const page = await draw(EVERYTHING);
    const handlers = allIn(page, '*').flatMap(element =>
      element.getAttributeNames().filter(name => name.startsWith('on')),
    );
    expect(handlers).to.deep.equal([]);
  });

  it('sees no request for the built-in directory', async () => {
    const requests = () => performance.getEntriesByType('resource').map(({name}) => name);
    performance.clearResourceTimings();
    const page = await draw(EVERYTHING);
    page.lang = 'da';
    await settled();
    expect(requests()).to.deep.equal([]);
  });

  it('keeps its storage and cookies to itself', async () => {
    const kept = () => [localStorage.length, sessionStorage.length, document.cookie];
    const before = kept();
    const page = await draw(EVERYTHING);
    allIn(page, 'input')
      .find(({type}) => type === 'radio')!
      .click();
    await settled();
    expect(kept()).to.deep.equal(before);
  });

  it('keeps its address when questions are answered', async () => {
    const before = location.href;
    const steps = await draw('<registration-steps></registration-steps>');
    allIn(steps, 'input')
      .find(({value}) => value === 'moving')!
      .click();
    await settled();
    expect(location.href).to.equal(before);
  });

  it('can forbid everything but the script itself', async () => {
    const policy = `default-src 'none'; script-src ${location.origin}; base-uri 'none'; form-action 'none'`;
    const page = await openPage(
      `<meta http-equiv="Content-Security-Policy" content="${policy}">${EVERYTHING}`,
    );
    const violations: string[] = [];
    page.document.addEventListener('securitypolicyviolation', event => {
      violations.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = theScript;
    page.document.head.append(script);
    await untilSeen(page.document.body, 'By appointment · today 10:00–16:00');
    await settled();
    expect(violations).to.deep.equal([]);
    const card = page.document.querySelector('office-card')!.shadowRoot!.querySelector('article')!;
    expect(page.getComputedStyle(card).borderTopStyle).to.equal('solid');
  });

  it('gives them its font and its colour', async () => {
    const page = await draw(
      `<div style="font-family: monospace; color: rgb(1, 2, 3)">${EVERYTHING}</div>`,
    );
    for (const element of allIn(page, 'office-card p, office-hours td, legend, button')) {
      expect(getComputedStyle(element).fontFamily).to.equal('monospace');
    }
    for (const text of allIn(page, 'dd, td, h3, label')) {
      expect(getComputedStyle(text).color).to.equal('rgb(1, 2, 3)');
    }
  });

  it('can hide them', async () => {
    for (const tag of ['office-card', 'open-now-badge', 'office-hours', 'registration-steps']) {
      const element = await draw(`<${tag} office="siri" hidden></${tag}>`);
      expect(getComputedStyle(element).display, tag).to.equal('none');
    }
  });

  it('can theme them by custom properties and parts', async () => {
    const page = await draw(
      `<div><style>
        .themed { --rw-surface: rgb(1, 2, 3); --rw-link: rgb(4, 5, 6) }
        .themed::part(heading) { color: rgb(7, 8, 9) }
      </style><office-card class="themed" office="siri"></office-card></div>`,
    );
    const card = page.querySelector('office-card')!;
    disclose(card);
    const style = (selector: string) => getComputedStyle(card.shadowRoot!.querySelector(selector)!);
    expect(style('article').backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(style('[part=sources] a').color).to.equal('rgb(4, 5, 6)');
    expect(style('h3').color).to.equal('rgb(7, 8, 9)');
  });
});

describe('At 240 pixels', () => {
  for (const language of ['en', 'da']) {
    for (const [name, markup] of [
      ...OFFICES.map(
        office => [office, `<office-card office="${office}" at="${at}"></office-card>`] as const,
      ),
      ...OFFICES.map(
        office =>
          [
            `${office} compact`,
            `<office-card compact office="${office}" at="${at}"></office-card>`,
          ] as const,
      ),
      ['hours', `<office-hours office="ics-west-aarhus" at="${at}"></office-hours>`],
      ['questions', '<registration-steps></registration-steps>'],
      [
        'steps',
        '<registration-steps event="arriving" citizenship="eu" residence="denmark" stay="over-6-months" purpose="work" arrival="2026-12-01"></registration-steps>',
      ],
      ['a message', '<office-card office="siri" at="x"></office-card>'],
    ] as const) {
      it(`nothing runs out of its place: ${name}, ${language}`, async () => {
        const {error} = console;
        console.error = () => undefined;
        const page = await draw(
          `<div lang="${language}" style="inline-size: 240px; overflow-x: auto; font: 16px/1.5 Arial, sans-serif">${markup}</div>`,
        );
        console.error = error;
        for (const details of allIn(page, 'details')) details.open = true;
        await settled();
        const overflowing = [page, ...allIn(page, '*')].filter(
          element =>
            element.clientWidth &&
            element.scrollWidth > element.clientWidth + 1 &&
            !element.closest('.unseen'),
        );
        expect(
          overflowing.map(({localName, scrollWidth}) => `${localName} ${scrollWidth}`),
        ).to.deep.equal([]);
      });
    }
  }
});
