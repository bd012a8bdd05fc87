import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {builtInOffice, nameOf, questionText} from '../built-in.js';
import {allIn, openPage, seen, untilSeen} from '../elements/support.js';

type Page = Window & typeof globalThis;

const SIRI = nameOf('siri');
const ICS_WEST = nameOf('ics-west-aarhus');

/** The configurator at an address such as `?ui=da#office-card`. */
const open = async (address: string, width = 1280): Promise<Page> => {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe width=${width} height="900" allow="clipboard-write"></iframe>`,
  );
  const loaded = oneEvent(frame, 'load');
  frame.src = `/dist/demo/index.html${address}`;
  await loaded;
  const page = frame.contentWindow as Page;
  await waitUntil(() => page.document.querySelector('.snippet'), 'the configurator never came', {
    timeout: 5000,
  });
  await waitUntil(() => /integrity=|<iframe/.test(snippetIn(page)), 'no hash came');
  return page;
};

const snippetIn = ({document}: Page): string => document.querySelector('.snippet')!.textContent;

const find = ({document}: Page, selector: string): HTMLElement =>
  document.querySelector<HTMLElement>(selector)!;

const frameIn = ({document}: Page): HTMLIFrameElement =>
  document.querySelector<HTMLIFrameElement>('.window iframe')!;

/** The control whose label begins with these words. */
const control = (page: Page, words: string): HTMLSelectElement | HTMLInputElement => {
  const labels = [...page.document.querySelectorAll('label')];
  const label = labels.find(({textContent}) => textContent.trim().startsWith(words));
  if (!label) throw new Error(`No label begins with "${words}"`);
  return label.control as HTMLSelectElement;
};

/** Chooses by label, as people do. */
const choose = (page: Page, words: string, value?: string): void => {
  const chosen = control(page, words);
  if (value === undefined) chosen.click();
  else {
    chosen.value = value;
    chosen.dispatchEvent(new Event('change', {bubbles: true}));
  }
};

const preview = (page: Page): Document => frameIn(page).contentDocument!;

const previewed = async (page: Page, selector: string, words: string | RegExp) => {
  await waitUntil(() => preview(page).querySelector(selector), `${selector} is not previewed`, {
    timeout: 5000,
  });
  await untilSeen(preview(page).querySelector(selector)!, words);
};

interface Axe {
  run(options: unknown): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
}

/** What axe finds in a page of its own; the preview in its frame is tested with the elements. */
const faultsIn = async (page: Page): Promise<string[]> => {
  const script = page.document.createElement('script');
  const trusted = (
    page as unknown as {
      trustedTypes: {
        createPolicy(name: string, rules: unknown): {createScriptURL(url: string): string};
      };
    }
  ).trustedTypes.createPolicy('axe', {createScriptURL: (url: string) => url});
  const loaded = oneEvent(script, 'load');
  script.src = trusted.createScriptURL('/node_modules/axe-core/axe.min.js');
  page.document.head.append(script);
  await loaded;
  const {violations} = await (page as unknown as {axe: Axe}).axe.run({iframes: false});
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
};

/** The snippet as it stands on a page that has nothing else. */
const paste = (page: Page): Promise<Page> =>
  openPage(`<!doctype html><html lang="en"><title>Blank</title>${snippetIn(page)}</html>`);

describe('The configurator', () => {
  it('shows the element chosen, and the code for it', async () => {
    const page = await open('');
    await previewed(page, 'office-card', nameOf('borgerservice-herning'));
    choose(page, 'Office', 'siri');
    await previewed(page, 'office-card', SIRI);
    choose(page, 'Language', 'da');
    await previewed(page, 'office-card', nameOf('siri', 'da'));
    choose(page, 'Only name');
    expect(snippetIn(page)).to.contain('<office-card office="siri" compact lang="da">');
    choose(page, '<open-now-badge>');
    await previewed(page, 'open-now-badge', /\w/);
    expect(snippetIn(page)).to.contain('<open-now-badge office="siri" lang="da">');
  });

  it('offers every element and each attribute a host can set', async () => {
    const page = await open('');
    const response = await fetch('/dist/npm/custom-elements.json');
    const {modules} = (await response.json()) as {
      modules: {declarations: {customElement?: boolean; tagName: string}[]}[];
    };
    const tags = modules.flatMap(({declarations}) =>
      declarations.filter(({customElement}) => customElement).map(({tagName}) => tagName),
    );
    const offered = [...page.document.querySelectorAll<HTMLInputElement>('[name=tag]')];
    expect(offered.map(({value}) => value)).to.deep.equal(tags);
    choose(page, '<open-now-badge>');
    const channels = control(page, 'Way to reach') as HTMLSelectElement;
    expect([...channels.options].map(({value}) => value)).to.deep.equal(['', 'visit', 'phone']);
    expect(seen(find(page, 'form'))).not.to.contain('may-be-closed');
  });

  it('gives code that shows the office on a blank page, intact, with its look', async () => {
    const page = await open('?ui=en&theme=dkfds&folder=/dist/embed/#office-card?office=siri');
    const pasted = await paste(page);
    const card = pasted.document.querySelector('office-card')!;
    await untilSeen(card, SIRI);
    expect(card.shadowRoot).to.exist;
    const script = pasted.document.querySelector('script')!;
    expect(script.integrity).to.match(/^sha384-/);
    const heading = allIn(card, '[part=card]')[0]!;
    await waitUntil(() => getComputedStyle(heading).borderRadius === '8px', 'no look');
  });

  it('gives code for every element that shows something on a blank page', async () => {
    const page = await open('?folder=/dist/embed/');
    const tags = [...page.document.querySelectorAll<HTMLInputElement>('[name=tag]')];
    for (const {value: tag} of tags) {
      choose(page, `<${tag}>`);
      const pasted = await paste(page);
      const element = pasted.document.querySelector(tag)!;
      await waitUntil(() => element.shadowRoot?.childElementCount, `<${tag}> shows nothing`, {
        timeout: 5000,
      });
    }
  });

  it('gives code that names the office where the script does not run', async () => {
    const page = await open('?folder=/nowhere/#office-card?office=ics-west-aarhus');
    const {document} = await paste(page);
    const words = seen(document.querySelector('office-card')!);
    expect(words).to.contain(ICS_WEST);
    const {address, contactPoints} = builtInOffice('ics-west-aarhus');
    expect(words).to.contain(address!.streetAddress).and.to.contain(address!.addressLocality);
    expect(document.querySelector('a')!.href).to.equal(`tel:${contactPoints![0]!.telephone}`);
  });

  it('names the successor of an office that is gone, and marks what is in another language', async () => {
    const page = await open('#office-hours?office=statsforvaltningen-aarhus&lang=da');
    expect(snippetIn(page)).to.contain(nameOf('siri', 'da'));
    expect(snippetIn(page)).not.to.contain(
      builtInOffice('statsforvaltningen-aarhus').address!.streetAddress,
    );
  });

  it('gives the spelling for editors that strip unknown tags', async () => {
    const page = await open('?ui=en&folder=/dist/embed/#office-card?office=siri&compact=&lang=en');
    choose(page, 'div');
    const {document} = await paste(page);
    const place = document.querySelector<HTMLElement>('[data-widget]')!;
    expect(Object.fromEntries(Object.entries(place.dataset))).to.deep.equal({
      widget: 'office-card',
      office: 'siri',
      compact: '',
      lang: 'en',
    });
    await untilSeen(place, SIRI);
    choose(page, '<open-now-badge>');
    expect(snippetIn(page)).to.contain('<span data-widget="open-now-badge"');
  });

  it('gives the spelling for editors that take no script', async () => {
    const page = await open('?ui=en&spelling=iframe&theme=plain#office-card?office=siri&lang=da');
    const {document} = await paste(page);
    const frame = document.querySelector('iframe')!;
    expect(frame.getAttribute('src')).to.equal(
      '/registration-widgets/embed.html#office-card?office=siri&lang=da',
    );
    expect(frame.title.startsWith(nameOf('siri', 'da'))).to.equal(true);
    expect(seen(find(page, '.help'))).to.contain('its own look');
    choose(page, 'Language', '');
    expect(snippetIn(page)).to.contain('office=siri&amp;lang=en"');
  });

  it('shows it at three widths, on a light and a dark page, in every look', async () => {
    const page = await open('?ui=en#office-card?office=siri');
    await previewed(page, 'office-card', SIRI);
    const frame = frameIn(page);
    for (const width of ['240', '360', '768']) {
      choose(page, width);
      expect(frame.clientWidth).to.equal(Number(width));
    }
    const root = preview(page).documentElement;
    const ground = () => page.getComputedStyle(root).backgroundColor;
    const light = ground();
    choose(page, 'dark');
    expect(ground()).not.to.equal(light);
    const card = allIn(preview(page).querySelector('office-card')!, '[part=card]')[0]!;
    choose(page, 'Look', 'contrast');
    await waitUntil(() => page.getComputedStyle(card).borderTopWidth === '3px', 'no look');
    choose(page, 'Look', 'none');
    await waitUntil(() => page.getComputedStyle(card).borderTopWidth === '1px', 'a look stays');
  });

  it('keeps the choice in its address, and restores it', async () => {
    const page = await open('');
    choose(page, '<registration-steps>');
    choose(page, questionText('event'), 'moving');
    choose(page, 'Look', 'plain');
    choose(page, 'dark');
    choose(page, '240');
    choose(page, 'div');
    const {search, hash} = page.location;
    const again = await open(search + hash);
    expect(snippetIn(again)).to.equal(snippetIn(page));
    expect(control(again, '240')).to.have.property('checked', true);
    expect(control(again, 'dark')).to.have.property('checked', true);
    await previewed(again, 'registration-steps[event=moving]', /\w/);
  });

  it('makes nothing of an address that nobody wrote', async () => {
    const page = await open(
      '?theme=gaudy&width=9&page=x&ui=xx#office-fort?office=siri&onclick=alert(1)',
    );
    expect(snippetIn(page)).to.contain('<office-card office="siri">');
    const other = await open(
      '?folder=%22%3E%3Cscript%3E#office-card?office=siri&src=%22%3E%3Cb%3E',
    );
    expect(snippetIn(other)).not.to.contain('"><');
    const {document} = await paste(other);
    expect(document.querySelector('b')).to.equal(null);
  });

  it('can be used with the keyboard alone', async () => {
    const page = await open('?ui=en&width=240#office-card?office=siri');
    control(page, '240').focus();
    await sendKeys({press: 'ArrowRight'});
    expect(frameIn(page).clientWidth).to.equal(360);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowRight'});
    expect(preview(page).documentElement.dataset['page']).to.equal('dark');
    find(page, 'select').focus();
    await sendKeys({press: 'ArrowDown'});
    await previewed(page, 'office-card', ICS_WEST);
    control(page, '<office-card>').focus();
    await sendKeys({press: 'ArrowDown'});
    await previewed(page, 'office-finder', /\w/);
    const {outlineStyle} = page.getComputedStyle(find(page, '.widgets label:has(:checked)'));
    expect(outlineStyle).to.equal('solid');
  });

  it('speaks Danish, all of it', async () => {
    const page = await open('?ui=en');
    find(page, '[data-ui=da]').click();
    const {document} = page;
    expect(document.documentElement.lang).to.equal('da');
    expect(document.title).to.contain('hvilket kontor');
    expect(seen(document.querySelector('h1')!)).to.equal('Hvilket kontor? Har det åbent?');
    expect(seen(find(page, '#configurator'))).not.to.match(/Preview|Office\b|Paste|Look|Width/);
    await previewed(page, 'office-card', nameOf('borgerservice-herning', 'da'));
    expect(snippetIn(page)).to.contain('indgang');
    find(page, '[data-ui=en]').click();
    expect(seen(document.querySelector('h1')!)).to.equal('Which office? Is it open?');
  });

  for (const [what, writeText, said] of [
    ['that it copied', () => Promise.resolve(), 'Copied'],
    ['what to do where it may not', () => Promise.reject(new Error()), 'Ctrl+C'],
  ] as const) {
    it(`says ${what}`, async () => {
      const page = await open('?ui=en#office-card?office=siri');
      const copied: string[] = [];
      Object.defineProperty(page.navigator, 'clipboard', {
        value: {
          writeText: (text: string) => {
            copied.push(text);
            return writeText();
          },
        },
      });
      find(page, '.copy button').click();
      await waitUntil(() => seen(find(page, '[role=status]')).includes(said));
      expect(copied).to.deep.equal([snippetIn(page)]);
      if (said === 'Ctrl+C') {
        expect(page.getSelection()!.toString().trim()).to.equal(snippetIn(page).trim());
      }
      choose(page, 'Office', 'ics-west-aarhus');
      expect(seen(find(page, '[role=status]'))).to.equal('');
    });
  }

  it('breaks none of its own rules of security', async () => {
    const page = await open('');
    const violations: string[] = [];
    await previewed(page, 'office-card', /\w/);
    for (const each of [page, frameIn(page).contentWindow!]) {
      each.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
        violations.push(`${violatedDirective} ${blockedURI}`);
      });
    }
    for (const tag of ['office-hours', 'open-now-badge', 'registration-steps', 'office-card']) {
      choose(page, `<${tag}>`);
    }
    choose(page, 'Office', 'siri');
    choose(page, 'Look', 'dkfds');
    choose(page, 'Tell search engines');
    await previewed(page, 'office-card', SIRI);
    await waitUntil(() => preview(page).head.querySelector('[type="application/ld+json"]'));
    expect(violations).to.deep.equal([]);
    expect(page.document.querySelectorAll('style, [style]')).to.have.length(0);
  });

  it('still leads to the pages that show it in place', async () => {
    const page = await open('');
    const links = [...page.document.querySelectorAll('nav a')].map(link =>
      link.getAttribute('href'),
    );
    expect(links).to.include.members(['employer.html', 'university.html', 'municipality.html']);
  });

  for (const [width, scheme, ui] of [
    [1280, 'light', 'en'],
    [768, 'dark', 'da'],
    [360, 'light', 'da'],
    [360, 'dark', 'en'],
  ] as const) {
    it(`is accessible and fits, ${width} pixels, ${scheme}, ${ui}`, async () => {
      const page = await open(`?ui=${ui}&page=${scheme}#registration-steps?event=moving`, width);
      page.document.documentElement.style.colorScheme = scheme;
      await previewed(page, 'registration-steps', /\w/);
      expect(await faultsIn(page)).to.deep.equal([]);
      expect(page.document.documentElement.scrollWidth).to.be.most(width);
      const controls = 'select, input[type=text], button, summary, label';
      for (const each of page.document.querySelectorAll<HTMLElement>(controls)) {
        const {width, height} = each.getBoundingClientRect();
        if (width) expect(Math.min(width, height), each.outerHTML).to.be.least(24);
      }
    });
  }
});
