import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define.js';
import {directoryWithHours, draw, openPage, settled, shownIn, theScript} from './support.js';

const CARD = '<office-card json-ld office="siri"></office-card>';

const scriptsIn = ({head}: Document): HTMLScriptElement[] => [
  ...head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

const namesIn = (document: Document): unknown[] =>
  scriptsIn(document).map(({text}) => (JSON.parse(text) as {name: string}).name);

const SIRI = 'Danish Agency for International Recruitment and Integration';
const ICS = 'International Citizen Service West, Aarhus';

const untilPublished = (names: readonly string[], document = window.document): Promise<void> =>
  waitUntil(
    () => JSON.stringify(namesIn(document)) === JSON.stringify(names),
    `published: ${names.join()}`,
  );

/** What is said on the console of a page, once somebody looks for it in vain. */
const saidDuring = async (action: () => Promise<unknown>): Promise<string[]> => {
  const {info} = console;
  const said: string[] = [];
  console.info = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await action();
  } finally {
    console.info = info;
  }
  return said;
};

describe('<office-card json-ld>', () => {
  it('publishes what is confirmed in the head of the page', async () => {
    await draw(CARD);
    await untilPublished([SIRI]);
    const [script] = scriptsIn(document);
    expect(JSON.parse(script!.text)).to.deep.include({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOffice',
      url: 'https://nyidanmark.dk',
    });
  });

  it('publishes nothing unless asked', async () => {
    await draw('<office-card office="siri"></office-card>');
    expect(namesIn(document)).to.deep.equal([]);
  });

  it('publishes each office once, until the last card of it is gone', async () => {
    const page = await draw(`<div>${CARD}${CARD}${CARD.replace('siri', 'ics-west-aarhus')}</div>`);
    await untilPublished([SIRI, ICS]);
    page.firstElementChild!.remove();
    await settled();
    expect(namesIn(document)).to.deep.equal([SIRI, ICS]);
    page.firstElementChild!.remove();
    await untilPublished([ICS]);
    page.firstElementChild!.remove();
    await untilPublished([]);
  });

  it('keeps it while a card is moved', async () => {
    const page = await draw(`<div>${CARD}<p></p></div>`);
    await untilPublished([SIRI]);
    const [script] = scriptsIn(document);
    page.querySelector('p')!.append(page.firstElementChild!);
    await settled();
    expect(scriptsIn(document)).to.deep.equal([script]);
  });

  it('follows attributes', async () => {
    await draw(CARD);
    const card = document.querySelector('office-card')!;
    await untilPublished([SIRI]);
    card.lang = 'da';
    await untilPublished(['Styrelsen for International Rekruttering og Integration']);
    card.office = 'ics-west-aarhus';
    await untilPublished([ICS]);
    card.jsonLd = false;
    await untilPublished([]);
  });

  it('withdraws it when the office can no longer be shown', async () => {
    const {error} = console;
    console.error = () => undefined;
    try {
      await draw(CARD);
      const card = document.querySelector('office-card')!;
      await untilPublished([SIRI]);
      card.office = 'nowhere';
      await untilPublished([]);
    } finally {
      console.error = error;
    }
  });

  it('writes nothing that would end the script in a saved page', async () => {
    const src = directoryWithHours({visit: {week: {PH: []}}});
    await draw(`<office-card json-ld office="here" src="${src}"></office-card>`);
    await untilPublished(['Here']);
    expect(scriptsIn(document)[0]!.text).not.to.contain('<');
  });

  it('says why it publishes nothing where nothing is confirmed', async () => {
    const said = await saidDuring(async () => {
      await draw(CARD.replace('siri', 'borgerservice-herning'));
      await draw(CARD.replace('siri', 'borgerservice-herning'));
      await draw(CARD);
      await untilPublished([SIRI]);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('json-ld').and.to.contain('borgerservice-herning');
  });
});

describe('<office-card json-ld> on a page that requires Trusted Types', () => {
  const pageWith = async (policies: string) => {
    const page = await openPage(
      `<!doctype html>
      <script>
        said = []; violations = [];
        for (const how of ['error', 'info', 'warn']) console[how] = (...words) => said.push(words.join(' '));
        addEventListener('securitypolicyviolation', ({violatedDirective}) => violations.push(violatedDirective));
        addEventListener('unhandledrejection', ({reason}) => said.push('rejected ' + reason));
      </script>
      <meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; ${policies}">
      <script type="module" src="${theScript}"></script>${CARD}`,
    );
    await shownIn(page, 'office-card', SIRI);
    return page as typeof page & {readonly said: string[]; readonly violations: string[]};
  };

  before(function () {
    if (!('trustedTypes' in window)) this.skip();
  });

  it('publishes through its own policy', async () => {
    const page = await pageWith('trusted-types *');
    await untilPublished([SIRI], page.document);
    expect(page.violations).to.deep.equal([]);
  });

  it('stands back where that is not allowed, and names it', async () => {
    const page = await pageWith("trusted-types lit-html registration-widgets 'allow-duplicates'");
    await waitUntil(() => page.said.some(words => words.includes('json-ld')));
    expect(page.said.filter(words => !words.includes('Lit is in dev mode'))).to.have.length(1);
    expect(page.said.join()).to.contain('registration-widgets-json-ld');
    expect(namesIn(page.document)).to.deep.equal([]);
  });
});
