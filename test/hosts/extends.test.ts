import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {nameOf} from '../built-in.js';
import {openPage, seen, shownIn} from '../elements/support.js';

const CARD = '#office-card?office=siri&src=/hosts';

const openEmbed = async (): Promise<Window & typeof globalThis> => {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Office"></iframe>`);
  const loaded = oneEvent(frame, 'load');
  frame.src = '/registration-widgets/embed.html';
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
};

describe('A directory file that extends another', () => {
  for (const script of ['registration-widgets.js', 'registration-widgets.all.js']) {
    it(`is shown by ${script}, in Polish too`, async () => {
      const page = await openPage(
        `<script src="/registration-widgets/${script}"></script>
        <open-now-badge office="lake-town" src="/hosts/extends-herning.json"></open-now-badge>
        <office-card lang="pl" office="siri" src="/hosts/extends-herning.json"></office-card>`,
      );
      await shownIn(page, 'open-now-badge', 'not known');
      const card = await shownIn(page, 'office-card', nameOf('siri', 'da'));
      expect(seen(card)).to.match(/[łśż]/).and.to.contain('soeby.example');
    });
  }

  it('is shown in a frame', async () => {
    const page = await openEmbed();
    page.location.hash = `${CARD}/extends-herning.json`;
    await waitUntil(() => page.document.querySelector('office-card'));
    await shownIn(page, 'office-card', 'soeby.example');
  });

  it('is not shown in a frame where it extends a file of another server', async () => {
    const page = await openEmbed();
    const told: string[] = [];
    const refused: string[] = [];
    page.console.error = (...words: unknown[]) => told.push(words.join(' '));
    page.addEventListener('securitypolicyviolation', ({blockedURI}) => refused.push(blockedURI));
    page.location.hash = `${CARD}/extends-elsewhere.json`;
    await waitUntil(() => told.some(words => words.includes('extends')));
    expect(told.join()).to.match(
      /extends: https:\/\/localhost:59999\/base\.json could not be loaded .*embed\.html/,
    );
    expect(refused.join()).to.contain('localhost:59999');
    expect(page.document.body.textContent).not.to.contain('localhost:59999');
  });
});
