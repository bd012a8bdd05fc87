import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {nameOf} from '../built-in.js';
import {openPage, seen, settled, shownIn} from '../elements/support.js';

const CARD = '<office-card office="siri"></office-card>';
const NAME = nameOf('siri');

const requestsOf = (page: Window & typeof globalThis): string[] =>
  page.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);

for (const file of ['registration-widgets.js', 'registration-widgets.all.js']) {
  describe(`dist/embed/${file}`, () => {
    for (const [how, attributes] of [
      ['a classic script', ''],
      ['a deferred script', 'defer'],
      ['an asynchronous script', 'async'],
      ['a module', 'type="module"'],
    ] as const) {
      it(`works as ${how}, and asks for nothing else`, async () => {
        const page = await openPage(
          `<script ${attributes} src="/dist/embed/${file}"></script>${CARD}`,
        );
        await shownIn(page, 'office-card', NAME);
        expect(requestsOf(page)).to.deep.equal([`/dist/embed/${file}`]);
      });
    }

    it('has the steps inside', async () => {
      const page = await openPage(
        `<script src="/dist/embed/${file}"></script><registration-steps></registration-steps>`,
      );
      await shownIn(page, 'registration-steps', 'I don’t know yet');
      expect(requestsOf(page)).to.deep.equal([`/dist/embed/${file}`]);
    });

    it('leaves nothing behind among the page’s names', async () => {
      const empty = new Set(Object.keys(await openPage('')));
      const page = await openPage(`<script src="/dist/embed/${file}"></script>${CARD}`);
      await shownIn(page, 'office-card', NAME);
      const added = Object.keys(page).filter(name => !empty.has(name));
      expect(added).to.deep.equal([]);
    });

    it('works twice on a page, as classic script and as module', async () => {
      const page = await openPage(
        `<script>errors = []; onerror = message => errors.push(message)</script>
        <script src="/dist/embed/${file}"></script>
        <script type="module" src="/dist/embed/${file}?again"></script>${CARD}`,
      );
      const card = await shownIn(page, 'office-card', NAME);
      await settled();
      expect((page as unknown as {errors: unknown[]}).errors).to.deep.equal([]);
      expect(seen(card).split(NAME)).to.have.length(2);
    });

    it('is skipped behind another version, which it leaves alone', async () => {
      const page = await openPage(
        `<script>said = []; console.warn = (...words) => said.push(words.join(' '))</script>
        <script src="/dist/embed/registration-widgets.js"></script>
        <script>globalThis[Symbol.for('registration-widgets')] = 'other'</script>
        <script src="/dist/embed/${file}?again"></script>${CARD}`,
      );
      await shownIn(page, 'office-card', NAME);
      const {said} = page as unknown as {said: string[]};
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/is skipped: version other is already loaded/);
    });

    it('shows another directory, checked by what it loads for that', async () => {
      const page = await openPage(
        `<script src="/dist/embed/${file}"></script>
        <office-card office="ics-west-aarhus" src="/data/as-published.json"></office-card>`,
      );
      await shownIn(page, 'office-card', 'Åboulevarden 31');
      const requests = requestsOf(page).filter(path => !path.endsWith('.json'));
      const beside = file.includes('.all.') ? [] : ['/dist/embed/read-directory.js'];
      expect(requests).to.deep.equal([`/dist/embed/${file}`, ...beside]);
    });
  });
}

describe('The reader of another directory', () => {
  it('is on its way while the directory is', async () => {
    const page = await openPage(
      `<script>globalThis.fetch = () => new Promise(() => undefined)</script>
      <script src="/dist/embed/registration-widgets.js"></script>
      <office-card office="siri" src="/data/as-published.json"></office-card>`,
    );
    await waitUntil(() => requestsOf(page).includes('/dist/embed/read-directory.js'));
  });
});

describe('The one script without a file beside it', () => {
  it('leaves what stands inside the element, and says what is missing', async () => {
    const page = await openPage(
      `<script>said = []; console.error = (...words) => said.push(words.join(' '))</script>
      <base href="/dist/embed/">
      <script>fetch('/dist/embed/registration-widgets.js').then(answer => answer.text()).then(text => {
        const script = document.createElement('script');
        script.textContent = text.replaceAll('./read-directory.js', './gone.js');
        document.head.append(script);
      })</script>
      <office-card office="siri" src="/data/as-published.json">Ask at Torvet 5</office-card>`,
    );
    const {said} = page as unknown as {said: string[]};
    await waitUntil(() => said.length > 0);
    const card = await shownIn(page, 'office-card', 'Torvet 5');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/src="\/data\/as-published\.json": put gone\.js beside the script/);
    expect(seen(card)).to.equal('Ask at Torvet 5');
  });

  it('imports by one address each, which no minifier has made two arguments of', async () => {
    const text = await (await fetch('/dist/embed/registration-widgets.js')).text();
    const imports = [...text.matchAll(/\bimport\(([^)]*)\)/g)].map(([, what]) => what!);
    expect(imports).to.have.length.above(0);
    expect(imports.filter(what => what.includes(','))).to.deep.equal([]);
    expect(text).to.match(/importBeside\("\.\/languages\/de\.js"\)/);
  });

  it('is not asked for at another address where an import map gives its hash', async () => {
    const page = await openPage(
      `<script type="importmap">{"integrity": {"/dist/embed/languages/lt.js": "sha384-${'A'.repeat(64)}"}}</script>
      <script>console.warn = () => undefined</script>
      <script src="/dist/embed/registration-widgets.js"></script>
      <open-now-badge lang="lt" office="siri"></open-now-badge>`,
    );
    await waitUntil(() => page.document.querySelector('open-now-badge')?.hasAttribute('state'));
    page.dispatchEvent(new Event('online'));
    await settled();
    expect(requestsOf(page).filter(path => path.includes('languages'))).to.have.length.most(2);
    const addresses = page.performance.getEntriesByType('resource').map(({name}) => name);
    expect(addresses.filter(name => name.includes('retry'))).to.deep.equal([]);
  });
});

describe('A language beside the one script', () => {
  const inGerman = '<office-hours lang="de" office="ics-west-aarhus"></office-hours>';

  /** The script with one of the files beside it under another name, on a page that listens to the console. */
  const pageWithout = (file: string) =>
    openPage(
      `<script>said = []; console.warn = console.error = (...words) => said.push(words.join(' '))</script>
      <base href="/dist/embed/">
      <script>fetch('/dist/embed/registration-widgets.js').then(answer => answer.text()).then(text => {
        const script = document.createElement('script');
        script.textContent = text.replaceAll('${file}', 'gone.js');
        document.head.append(script);
      })</script>${inGerman}`,
    );

  it('is loaded when an element asks for it, once for all', async () => {
    const page = await openPage(
      `<script src="/dist/embed/registration-widgets.js"></script>${inGerman.repeat(3)}`,
    );
    await shownIn(page, 'office-hours', 'Heute');
    const languages = requestsOf(page).filter(path => path.includes('/languages/'));
    expect(languages).to.deep.equal(['/dist/embed/languages/de.js']);
  });

  it('that cannot be had leaves English, not a mixture, and says so once', async () => {
    const page = await pageWithout('languages/de.js');
    const hours = await shownIn(page, 'office-hours', 'Today');
    const {said} = page as unknown as {said: string[]};
    await waitUntil(() => said.length > 0);
    await settled();
    expect(seen(hours)).not.to.match(/Heute|geschlossen/i);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('languages/de.js');
  });

  it('is inside the file for all', async () => {
    const page = await openPage(
      `<script src="/dist/embed/registration-widgets.all.js"></script>${inGerman}`,
    );
    await shownIn(page, 'office-hours', 'Heute');
    expect(requestsOf(page)).to.deep.equal(['/dist/embed/registration-widgets.all.js']);
  });
});
