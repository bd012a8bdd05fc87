import {expect, oneEvent} from '@open-wc/testing';
import {nameOf} from '../built-in.js';
import type {} from '../../src/define.js';
import {seen, shownIn, untilSeen} from '../elements/support.js';
import {EVERYTHING, openFrame, openHost, shows} from './support.js';

interface WithJQuery {
  readonly $: (selector: string) => {html(content?: string): string; empty(): void};
}

const CARDS = 'office-card';

describe('A page whose library', () => {
  it('calls define.amd is not called by ours', async () => {
    const host = await openHost('amd.html');
    await shows(host, EVERYTHING);
    expect((host as unknown as {defined: unknown[]}).defined).to.deep.equal([]);
  });

  it('puts markup out and in again gets each element once', async () => {
    const host = await openHost('jquery.html');
    await shows(host, EVERYTHING);
    const holder = host.document.querySelector('#holder')!;
    const words = seen(holder);
    const {$} = host as unknown as WithJQuery;
    for (let time = 0; time < 2; time++) {
      $('#holder').html($('#holder').html());
      await shows(host, EVERYTHING);
    }
    expect(host.document.querySelectorAll('open-now-badge')).to.have.length(1);
    expect(seen(holder)).to.equal(words);
    $('#holder').empty();
    expect(host.heard).to.deep.equal([]);
  });

  it('swaps bodies between pages gets the elements of each, there and back', async () => {
    const frame = await openFrame('turbo.html');
    const host = frame.contentWindow as Awaited<ReturnType<typeof openHost>>;
    await shows(host, EVERYTHING);
    const follow = async (name: string) => {
      const loaded = oneEvent(host.document, 'turbo:load');
      host.document.querySelector<HTMLElement>(`a[href="${name}"]`)!.click();
      await loaded;
    };
    await follow('turbo-next.html');
    await shownIn(host, CARDS, nameOf('ics-west-aarhus', 'da'));
    await shownIn(host, CARDS, 'Gem');
    await follow('turbo.html');
    await shows(host, EVERYTHING);
    const restored = oneEvent(host.document, 'turbo:load');
    host.history.back();
    await restored;
    await untilSeen(host.document.body, nameOf('ics-west-aarhus', 'da'));
    expect(host.heard).to.deep.equal([]);
  });

  it('has taken one of our tags keeps it, is told so once, and gets the other elements', async () => {
    const host = await openHost('tag-taken.html');
    await shows(host, {...EVERYTHING, 'office-card': 'SIRI'});
    const card = host.document.querySelector(CARDS)!;
    expect(card.title).to.equal('The page’s own card');
    expect(card.shadowRoot).to.equal(null);
    expect(seen(host.document.querySelector('#place')!)).to.equal('SIRI');
    expect(host.heard).to.have.length(2);
    expect(host.heard[0]).to.equal(
      'warn: <office-card> is already defined by the page; skipping ours.',
    );
    expect(host.heard[1]).to.match(
      /^warn: data-widget="office-card": must be one of open-now-badge,/,
    );
  });
});
