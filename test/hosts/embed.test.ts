import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import type {} from '../../src/define.js';
import {disclose, seen, shownIn, untilSeen} from '../elements/support.js';

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

/** The listener of docs/embedding.md. */
const listenFor = (frame: HTMLIFrameElement, from: string): (() => void) => {
  const listen = ({origin, source, data}: MessageEvent<{type?: string; height?: number}>) => {
    if (origin !== from || source !== frame.contentWindow) return;
    if (data.type === 'registration-widgets:height') frame.height = String(data.height);
  };
  addEventListener('message', listen);
  return () => {
    removeEventListener('message', listen);
  };
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
    const frame = await openEmbed('#office-card?office=siri');
    const end = listenFor(frame, location.origin);
    const fits = () => {
      const {documentElement} = frame.contentDocument!;
      return (
        frame.height !== '100' &&
        documentElement.scrollHeight <= frame.contentWindow!.innerHeight &&
        documentElement.getBoundingClientRect().height + 1 >= frame.contentWindow!.innerHeight
      );
    };
    const card = await shownIn(frame.contentWindow!, 'office-card', 'Danish Agency');
    await waitUntil(fits, 'the frame never fitted');
    const before = Number(frame.height);
    disclose(card);
    await waitUntil(() => Number(frame.height) > before && fits(), 'the frame never grew');
    end();
  });

  it('is not listened to by a page that expects another origin', async () => {
    const frame = await openEmbed('#office-card?office=siri');
    const end = listenFor(frame, 'https://example.org');
    const told = oneEvent(window, 'message');
    frame.width = '200';
    await told;
    expect(frame.height).to.equal('100');
    end();
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
    const frame = await openEmbed('#office-card?office=ics-west-aarhus&src=data/as-published.json');
    await untilSeen(frame.contentDocument!.body, 'Åboulevarden 31');
    expect(seen(frame.contentDocument!.body)).not.to.contain('DOKK1');
  });
});
