import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {builtInOffice} from '../built-in.js';
import type {} from '../../src/define.js';
import {disclose, openPage, seen, shownIn, untilSeen} from '../elements/support.js';

const ADDRESS = '/registration-widgets/embed.html';

const openEmbed = async (asked: string): Promise<HTMLIFrameElement> => {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="Office" width="400" height="100"></iframe>`,
  );
  const loaded = oneEvent(frame, 'load');
  frame.src = ADDRESS + asked;
  await loaded;
  return frame;
};

/** A page with a frame and the listener that docs/embedding.md gives, which expects an origin. */
const openAround = async (origin: string): Promise<HTMLIFrameElement> => {
  const docs = await (await fetch('/docs/embedding.md')).text();
  const [, listener] = /```js\n(addEventListener[^]*?)```/.exec(docs)!;
  const page = await openPage(
    `<script>${listener!.replace('https://widgets.example.org', origin)}</script>
    <iframe title="Office" src="${ADDRESS}#office-card?office=siri" width="400" height="100"></iframe>`,
  );
  const frame = page.document.querySelector('iframe')!;
  // WebKit calls the page loaded before the frame in it is.
  await waitUntil(() => frame.contentDocument!.querySelector('office-card'), 'no card came');
  await shownIn(frame.contentWindow!, 'office-card', 'Danish Agency');
  return frame;
};

describe('embed.html', () => {
  it('shows the element asked for, in the language asked for', async () => {
    const frame = await openEmbed('#office-card?office=siri&lang=da&heading-level=2');
    await shownIn(frame.contentWindow!, 'office-card', 'Gem');
    expect(frame.contentDocument!.documentElement.lang).to.equal('da');
    expect(frame.contentDocument!.querySelector('office-card')!.headingLevel).to.equal(2);
    expect(frame.contentDocument!.body.children).to.have.length(1);
  });

  it('shows another when asked for another', async () => {
    const frame = await openEmbed('#office-card?office=siri');
    await shownIn(frame.contentWindow!, 'office-card', 'Danish Agency');
    frame.contentWindow!.location.hash = '#registration-steps?event=leaving';
    await untilSeen(frame.contentDocument!.body, 'I don’t know yet');
    expect(frame.contentDocument!.querySelector('office-card')).to.equal(null);
  });

  for (const [asked, title, heading] of [
    ['office-card?office=ics-west-aarhus', 'International Citizen Service West, Aarhus', true],
    ['office-finder', 'Find the right office', true],
    ['office-hours?office=ics-west-aarhus', 'Opening hours: ICS West', true],
    ['open-now-badge?office=ics-west-aarhus&lang=da', 'ICS West', false],
    ['registration-steps?event=moving&arrival=2026-12-01', 'Your plan', true],
  ] as const) {
    it(`is a page with a title, a main part and a first heading: ${asked}`, async () => {
      const frame = await openEmbed(`#${asked}`);
      const page = frame.contentDocument!;
      await waitUntil(() => page.title === title, `the title is ${page.title}`);
      const element = page.querySelector('main')!.firstElementChild!;
      expect(asked).to.contain(element.localName);
      expect(Boolean(element.shadowRoot!.querySelector('h1'))).to.equal(heading);
    });
  }

  it('is called by what it shows now, in the language shown', async () => {
    const frame = await openEmbed('#office-card?office=siri&language-picker=own');
    const page = frame.contentDocument!;
    await waitUntil(() => page.title.startsWith('Danish Agency'));
    const select = page.querySelector('office-card')!.shadowRoot!.querySelector('select')!;
    select.value = 'da';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => page.title.startsWith('Styrelsen'));
    expect(page.documentElement.lang).to.equal('da');
    page.defaultView!.location.hash = '#nothing';
    await waitUntil(() => page.title === 'registration-widgets');
  });

  it('has its links lead out of the frame', async () => {
    const frame = await openEmbed('#office-card?office=siri');
    await shownIn(frame.contentWindow!, 'office-card', 'Danish Agency');
    expect(frame.contentDocument!.querySelector('base')!.target).to.equal('_top');
  });

  it('tells its height to the page around it, and again when it changes', async () => {
    const frame = await openAround(location.origin);
    const fits = () => {
      const {documentElement} = frame.contentDocument!;
      return (
        frame.height !== '100' &&
        documentElement.scrollHeight <= frame.contentWindow!.innerHeight &&
        documentElement.getBoundingClientRect().height + 1 >= frame.contentWindow!.innerHeight
      );
    };
    await waitUntil(fits, 'the frame never fitted');
    const before = Number(frame.height);
    disclose(frame.contentDocument!.querySelector('office-card')!);
    await waitUntil(() => Number(frame.height) > before && fits(), 'the frame never grew');
  });

  it('is not listened to by a page that expects another origin', async () => {
    const frame = await openAround('https://example.org');
    const told = oneEvent(frame.ownerDocument.defaultView!, 'message');
    frame.width = '200';
    await told;
    expect(frame.height).to.equal('100');
  });

  for (const [what, asked, said] of [
    ['an unknown element', '#office-crd?office=siri', /there is no <office-crd>.*embed\.html#of/],
    ['an element of HTML', '#img?src=x', /there is no <img>/],
    ['nothing', '', /there is no <>/],
    ['markup', '#<img src=x onerror=alert(1)>?office=siri', /there is no </],
    ['an unknown attribute', '#office-card?ofice=siri', /no attribute ofice\. It has .*office/],
    ['a handler', '#office-card?onclick=alert(1)', /no attribute onclick/],
    ['a style', '#office-card?style=color:red', /no attribute style/],
    ['what an element tells', '#open-now-badge?state=open', /no attribute state/],
    [
      'a directory of somebody else',
      '#office-card?src=//example.org/offices.json',
      /src=.*must be on the server/,
    ],
    ['a directory of nobody', '#office-card?src=https://', /URL/],
    ['a sentence', '#office-card?src=https://x/ New number: 12 34 56 78', /New number/],
  ] as const) {
    it(`asked for ${what}, shows the way out, none of the address, and tells the console`, async () => {
      const frame = await openEmbed('#office-card?office=siri');
      await shownIn(frame.contentWindow!, 'office-card', 'Danish Agency');
      const page = frame.contentWindow as Window & typeof globalThis;
      const told: string[] = [];
      page.console.error = (...words: unknown[]) => told.push(words.join(' '));
      page.location.hash = asked;
      await waitUntil(() => told.length);
      expect(told.join()).to.match(said);
      expect(seen(page.document.body)).to.equal(
        'We could not load this information. See instead: International Citizen Service (lifeindenmark.borger.dk)',
      );
    });
  }

  it('takes answers that were shared, offsets, and a question mark in an attribute', async () => {
    const steps = await openEmbed('#registration-steps?event=leaving&rw=stay.over-6-months');
    await untilSeen(steps.contentDocument!.body, 'Your plan');
    const element = steps.contentDocument!.querySelector('registration-steps')!;
    expect(element.situation).to.deep.include({event: 'leaving', stay: 'over-6-months'});
    const badge = await openEmbed(
      '#open-now-badge?office=ics-west-aarhus&at=2026-11-23T12:00+01:00',
    );
    await shownIn(badge.contentWindow!, 'open-now-badge', /\w/);
    const card = await openEmbed(
      '#office-card?office=ics-west-aarhus&src=/data/as-published.json?v=2',
    );
    await untilSeen(card.contentDocument!.body, 'Åboulevarden 31');
  });

  it('shows a directory of its own server', async () => {
    const frame = await openEmbed(
      '#office-card?office=ics-west-aarhus&src=/data/as-published.json',
    );
    await untilSeen(frame.contentDocument!.body, 'Åboulevarden 31');
    expect(seen(frame.contentDocument!.body)).not.to.contain(
      builtInOffice('ics-west-aarhus').address!.streetAddress,
    );
  });
});
