import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
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
    await shownIn(frame.contentWindow!, 'office-card', 'Gem kontakt');
    expect(frame.contentDocument!.documentElement.lang).to.equal('da');
    expect(frame.contentDocument!.body.children).to.have.length(1);
  });

  it('shows another when asked for another', async () => {
    const frame = await openEmbed('#office-card?office=siri');
    await shownIn(frame.contentWindow!, 'office-card', 'Danish Agency');
    frame.contentWindow!.location.hash = '#registration-steps?event=leaving';
    await untilSeen(frame.contentDocument!.body, 'Your steps');
    expect(frame.contentDocument!.querySelector('office-card')).to.equal(null);
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

  for (const [what, asked, message] of [
    [
      'an unknown element',
      '#office-crd?office=siri',
      /There is no <office-crd>.*embed\.html#office/,
    ],
    ['an element of HTML', '#img?src=x', /There is no <img>/],
    ['nothing', '', /There is no <>/],
    ['markup', '#<img src=x onerror=alert(1)>?office=siri', /There is no </],
    ['an unknown attribute', '#office-card?ofice=siri', /no attribute ofice\. It has .*office/],
    ['a handler', '#office-card?onclick=alert(1)', /no attribute onclick/],
    ['a style', '#office-card?style=color:red', /no attribute style/],
    [
      'a directory of somebody else',
      '#office-card?src=//example.org/offices.json',
      /src=.*another/,
    ],
    ['a directory of nobody', '#office-card?src=https://', /URL/],
  ] as const) {
    it(`asked for ${what}, shows a message and nothing else`, async () => {
      const frame = await openEmbed(asked);
      await untilSeen(frame.contentDocument!.body, message);
      expect(frame.contentDocument!.body.children).to.have.length(0);
    });
  }

  it('shows a directory of its own server', async () => {
    const frame = await openEmbed(
      '#office-card?office=ics-west-aarhus&src=/data/as-published.json',
    );
    await untilSeen(frame.contentDocument!.body, 'Åboulevarden 31');
    expect(seen(frame.contentDocument!.body)).not.to.contain('DOKK1');
  });
});
