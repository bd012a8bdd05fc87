import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {openPage, seen, settled, shownIn} from '../elements/support.js';

const FOLDER = '/registration-widgets/';
const SCRIPT = `${FOLDER}registration-widgets.js`;
const CARD = '<office-card office="siri">SIRI</office-card>';
const PLACE = '<div data-widget="office-hours" data-office="siri">Monday</div>';
const STEPS = '<registration-steps></registration-steps>';
const EVERYTHING = CARD + PLACE + STEPS;

/** Adds a script as a tag manager does. */
const ADD_LATER = `<script>addEventListener('load', () => {
  const script = document.createElement('script');
  script.src = '${SCRIPT}';
  document.head.append(script);
})</script>`;

const showsAll = async (page: Window): Promise<void> => {
  await shownIn(page, 'office-card', 'Danish Agency');
  await shownIn(page, 'office-hours', 'Phone');
  await shownIn(page, 'registration-steps', 'I don’t know yet');
};

const integrity = async (): Promise<Readonly<Record<string, string>>> =>
  (await (await fetch(`${FOLDER}integrity.json`)).json()) as Record<string, string>;

describe('The script works', () => {
  for (const [where, markup] of [
    ['in the head', `<head><script src="${SCRIPT}"></script></head><body>${EVERYTHING}</body>`],
    ['in the body, before the elements', `<body><script src="${SCRIPT}"></script>${EVERYTHING}`],
    ['in the body, after the elements', `<body>${EVERYTHING}<script src="${SCRIPT}"></script>`],
    ['deferred', `<script src="${SCRIPT}" defer></script>${EVERYTHING}`],
    ['asynchronous', `<script src="${SCRIPT}" async></script>${EVERYTHING}`],
    ['as a module', `<script src="${SCRIPT}" type="module"></script>${EVERYTHING}`],
    ['with crossorigin', `<script src="${SCRIPT}" crossorigin></script>${EVERYTHING}`],
    ['with a question behind its address', `<script src="${SCRIPT}?v=/1/"></script>${EVERYTHING}`],
    ['added by another script', ADD_LATER + EVERYTHING],
  ] as const) {
    it(where, async () => {
      await showsAll(await openPage(markup));
    });
  }

  it('for elements added when it has long been there', async () => {
    const page = await openPage(`<script src="${SCRIPT}"></script><main></main>`);
    page.document.querySelector('main')!.innerHTML = EVERYTHING;
    await showsAll(page);
  });

  it('for elements moved into another place', async () => {
    const page = await openPage(`<script src="${SCRIPT}"></script>${EVERYTHING}<main></main>`);
    await showsAll(page);
    page.document
      .querySelector('main')!
      .append(...page.document.querySelectorAll('body > :not(main, script)'));
    await showsAll(page);
  });

  it('without being led astray by an image that is called currentScript', async () => {
    const page = await openPage(
      `<img name="currentScript" src="data:,"><script src="${SCRIPT}"></script>${EVERYTHING}`,
    );
    await showsAll(page);
  });
});

describe('integrity.json', () => {
  it('has the hash of every script', async () => {
    const hashes = await integrity();
    expect(hashes).to.include.keys(
      'registration-widgets.js',
      'registration-widgets.all.js',
      'read-directory.js',
      'languages/de.js',
      'embed.js',
    );
    for (const hash of Object.values(hashes)) expect(hash).to.match(/^sha384-[\w+/]{64}$/);
  });

  it('lets all in one file in, and keeps one out that was changed', async () => {
    const file = 'registration-widgets.all.js';
    const hash = (await integrity())[file]!;
    const right = `<script src="${FOLDER}${file}" integrity="${hash}"></script>`;
    await showsAll(await openPage(right + EVERYTHING));
    const wrong = `<script src="${FOLDER}embed.js" integrity="${hash}"></script>`;
    const page = await openPage(wrong + CARD);
    await settled();
    expect(seen(page.document.querySelector('office-card')!)).to.equal('SIRI');
  });

  it('is what a policy may allow a script by, in place of an address', async () => {
    const file = 'registration-widgets.all.js';
    const hash = (await integrity())[file]!;
    const policy = `default-src 'none'; script-src '${hash}'`;
    const page = await openPage(
      `<meta http-equiv="Content-Security-Policy" content="${policy}">
      <script src="${FOLDER}${file}" integrity="${hash}"></script>${EVERYTHING}`,
    );
    await showsAll(page);
  });

  it('holds for the files beside the script through an import map', async () => {
    const hashes = await integrity();
    const pageWith = (hash: string) => {
      const map = {integrity: {[`${FOLDER}languages/de.js`]: hash}};
      return openPage(
        `<script type="importmap">${JSON.stringify(map)}</script>
        <script>said = []; console.warn = (...words) => said.push(words.join(' '))</script>
        <script src="${SCRIPT}" integrity="${hashes['registration-widgets.js']!}"></script>
        <office-hours lang="de" office="ics-west-aarhus"></office-hours>`,
      );
    };
    await shownIn(await pageWith(hashes['languages/de.js']!), 'office-hours', 'Heute');
    const wrong = await pageWith(hashes['languages/pl.js']!);
    await waitUntil(() => (wrong as unknown as {said: unknown[]}).said.length);
    await shownIn(wrong, 'office-hours', 'Today');
  });
});
