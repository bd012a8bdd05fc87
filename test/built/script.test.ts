import {expect} from '@open-wc/testing';
import {openPage, seen, settled, shownIn} from '../elements/support.js';

const CARD = '<office-card office="siri"></office-card>';
const NAME = 'Danish Agency for International Recruitment';

const requestsOf = (page: Window & typeof globalThis): string[] =>
  page.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);

for (const file of ['registration-widgets.js', 'registration-widgets.all.js']) {
  describe(`dist/${file}`, () => {
    for (const [how, attributes] of [
      ['a classic script', ''],
      ['a deferred script', 'defer'],
      ['an asynchronous script', 'async'],
      ['a module', 'type="module"'],
    ] as const) {
      it(`works as ${how}, and asks for nothing else`, async () => {
        const page = await openPage(`<script ${attributes} src="/dist/${file}"></script>${CARD}`);
        await shownIn(page, 'office-card', NAME);
        expect(requestsOf(page)).to.deep.equal([`/dist/${file}`]);
      });
    }

    it('leaves nothing behind among the page’s names but what it needs', async () => {
      const empty = new Set(Object.keys(await openPage('')));
      const page = await openPage(`<script src="/dist/${file}"></script>${CARD}`);
      await shownIn(page, 'office-card', NAME);
      const added = Object.keys(page).filter(name => !empty.has(name));
      expect(added.filter(name => !/^(lit|reactive)/.test(name))).to.deep.equal([]);
    });

    it('works twice on a page, as classic script and as module', async () => {
      const page = await openPage(
        `<script>errors = []; onerror = message => errors.push(message)</script>
        <script src="/dist/${file}"></script>
        <script type="module" src="/dist/${file}?again"></script>${CARD}`,
      );
      const card = await shownIn(page, 'office-card', NAME);
      await settled();
      expect((page as unknown as {errors: unknown[]}).errors).to.deep.equal([]);
      expect(seen(card).split('Danish Agency')).to.have.length(2);
    });

    it('shows another directory, checked by what it loads for that', async () => {
      const page = await openPage(
        `<script src="/dist/${file}"></script>
        <office-card office="ics-west-aarhus" src="/dist/data/as-published.json"></office-card>`,
      );
      await shownIn(page, 'office-card', 'Åboulevarden 31');
      const requests = requestsOf(page).filter(path => !path.endsWith('.json'));
      expect(requests).to.deep.equal(
        file.includes('.all.') ? [`/dist/${file}`] : [`/dist/${file}`, '/dist/on-demand.js'],
      );
    });
  });
}
