import {expect, nextFrame, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import type {} from '../../src/define.js';
import {allIn, heard, openPage} from '../elements/support.js';

const ADDRESS =
  '/registration-widgets/embed.html#registration-steps?event=arriving&citizenship=eu&residence=denmark&stay=over-6-months&purpose=work&previous-number=no&arrival=2027-03-01&job-start=2027-03-08&children=no&coming-from=eu';

/** A page with a frame of automatic height, as docs/embedding.md has it, under other content. */
const openAround = async () => {
  const docs = await (await fetch('/docs/embedding.md')).text();
  const [, listener] = /```js\n(addEventListener[^]*?)```/.exec(docs)!;
  const page = await openPage(
    `<script>${listener!.replace('https://widgets.example.org', location.origin)}</script>
    <div style="height: 900px">Above</div>
    <iframe title="Steps" src="${ADDRESS}" width="600" height="100"></iframe>
    <div style="height: 900px">Below</div>`,
  );
  const frame = page.document.querySelector('iframe')!;
  const stepsIn = () => {
    const body = frame.contentDocument?.body;
    return body ? allIn(body, '[part=step]') : [];
  };
  await waitUntil(() => stepsIn().length > 4, 'no steps came');
  for (const step of stepsIn()) allIn(step, '[aria-expanded=false]')[0]?.click();
  await waitUntil(() => stepsIn().every(step => allIn(step, '[part=body]').length));
  await waitUntil(() => frame.clientHeight > 2000, 'the frame never grew');
  const buttons = stepsIn()
    .flatMap(step => allIn(step, 'button'))
    .filter(button => heard(button).startsWith('Show in Danish'));
  return {page, frame, buttons};
};

describe('What is shown at the counter in a frame of automatic height', () => {
  it('is where the reader looks, and neither it nor the focus moves the page', async () => {
    const {page, frame, buttons} = await openAround();
    for (const button of [buttons.at(0)!, buttons.at(-1)!]) {
      const {top} = frame.getBoundingClientRect();
      page.scrollBy(0, top + button.getBoundingClientRect().top - 300);
      await nextFrame();
      const before = page.scrollY;
      button.focus({preventScroll: true});
      button.click();
      const root = button.getRootNode() as ShadowRoot;
      await waitUntil(
        () => root.querySelector<HTMLDialogElement>('dialog')?.open,
        'nothing opened',
      );
      await nextFrame();
      await nextFrame();
      const dialog = root.querySelector<HTMLDialogElement>('dialog')!;
      expect(page.scrollY).to.equal(before);
      expect(frame.contentWindow!.scrollY).to.equal(0);
      const above = frame.getBoundingClientRect().top + frame.clientTop;
      const box = dialog.getBoundingClientRect();
      expect(above + box.top).to.be.at.least(0);
      expect(above + box.bottom).to.be.at.most(page.innerHeight);
      const closed = oneEvent(dialog, 'close');
      allIn(dialog, 'button')[0]!.click();
      await closed;
      await nextFrame();
      expect(page.scrollY).to.equal(before);
      expect(root.activeElement).to.equal(button);
    }
  });
});
