import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {executeServerCommand} from '@web/test-runner-commands';
import {builtInOffice, nameOf} from '../built-in.js';
import {allIn, seen, untilSeen} from '../elements/support.js';
import {
  choose,
  control,
  find,
  open,
  paste,
  pasteCode,
  press,
  replaceClipboard,
  snippetIn,
  untilShown,
  withSnippet,
} from './embed-builder-page.js';
import type {Page} from './embed-builder-page.js';

const SIRI = nameOf('siri');

/** The code blocks of the steps, in order. */
const codesIn = ({document}: Page): string[] =>
  [...document.querySelectorAll('pre code')].map(({textContent}) => textContent);

const TAGS = [
  'office-card',
  'open-now-badge',
  'office-hours',
  'office-finder',
  'registration-steps',
];

/** What the script's tag is on a page of a system that writes it by itself. */
const scriptTag = (src: string) => `<script src="${src}" defer></script>`;

describe('The code of the embed builder', () => {
  it('shows the office on a blank page, intact, with its look and colour', async () => {
    const page = await open(
      withSnippet('office-card?office=siri', '&theme=dkfds&accent=%23aa0055&radius=0'),
    );
    const pasted = await paste(page);
    const card = pasted.document.querySelector('office-card')!;
    await untilSeen(card, SIRI);
    expect(pasted.document.querySelector('script')!.integrity).to.match(/^sha384-/);
    await waitUntil(() => allIn(card, '[part=card]').length, 'nothing is rendered');
    const part = allIn(card, '[part=card]')[0]!;
    await waitUntil(() => getComputedStyle(part).borderRadius === '8px', 'no look');
    const main = allIn(card, '[part~=main]')[0]!;
    expect(getComputedStyle(main).backgroundColor).to.match(/170, 0, 85|0\.6667?\d* 0 0\.3333?/);
    expect(getComputedStyle(main).borderTopLeftRadius).to.equal('0px');
  });

  it('points at the host’s own copy, with its hash unless that is not wanted', async () => {
    const page = await open('?ui=en#office-card?office=siri');
    expect(snippetIn(page)).to.contain('src="/registration-widgets/registration-widgets.js"');
    expect(snippetIn(page)).to.contain('integrity="sha384-');
    await choose(page, 'Only run the script');
    expect(snippetIn(page)).not.to.contain('integrity');
  });

  it('shows every element on a blank page', async () => {
    const page = await open('?ui=en&folder=/dist/embed/');
    for (const tag of TAGS) {
      find(page, `[name=tag][value=${tag}]`).click();
      await choose(page, 'Dark page');
      await untilShown(await paste(page), tag);
    }
  });

  it('has the badge in a sentence', async () => {
    const page = await open(withSnippet('open-now-badge?office=siri'));
    const {document} = await paste(page);
    await untilSeen(document.querySelector('open-now-badge')!, /\w/);
    expect(seen(document.querySelector('p')!)).to.match(
      new RegExp(`^${SIRI.replace(/[()]/g, '.')}: \\w`),
    );
  });

  it('names the office where the script does not run', async () => {
    const page = await open('?ui=en&folder=http://localhost:9/#office-card?office=ics-west-aarhus');
    const {document} = await paste(page);
    const words = seen(document.querySelector('office-card')!);
    expect(words).to.contain(nameOf('ics-west-aarhus'));
    const {address, contactPoints} = builtInOffice('ics-west-aarhus');
    expect(words).to.contain(address!.streetAddress).and.to.contain(address!.addressLocality);
    expect(document.querySelector('a')!.href).to.equal(`tel:${contactPoints![0]!.telephone}`);
  });

  it('names the successor of an office that is gone, and marks what is in another language', async () => {
    const page = await open('?ui=en#office-hours?office=statsforvaltningen-aarhus&lang=da');
    expect(snippetIn(page)).to.contain(nameOf('siri', 'da'));
    expect(snippetIn(page)).not.to.contain(
      builtInOffice('statsforvaltningen-aarhus').address!.streetAddress,
    );
    await choose(page, 'Language', 'pl');
    expect(snippetIn(page)).to.contain('<div lang="en">');
  });

  it('has a spelling for editors that strip unknown tags', async () => {
    const page = await open(withSnippet('office-card?office=siri&compact=&lang=en'));
    await choose(page, 'div');
    const {document} = await paste(page);
    const place = document.querySelector<HTMLElement>('[data-widget]')!;
    expect(Object.fromEntries(Object.entries(place.dataset))).to.deep.equal({
      widget: 'office-card',
      office: 'siri',
      compact: '',
      lang: 'en',
    });
    await untilSeen(place, SIRI);
    find(page, '[name=tag][value=open-now-badge]').click();
    await choose(page, 'Dark page');
    expect(snippetIn(page)).to.contain('<span data-widget="open-now-badge"');
  });

  it('has a spelling for editors that take no script: a frame, as high as what it shows', async () => {
    const page = await open(
      withSnippet('office-card?office=siri&lang=da', '&spelling=iframe&theme=plain'),
    );
    expect(seen(find(page, '.code'))).to.contain('A frame always has its own look');
    const {document} = await paste(page);
    const frame = document.querySelector('iframe')!;
    expect(frame.getAttribute('src')).to.equal(
      '/dist/embed/embed.html#office-card?office=siri&lang=da',
    );
    expect(frame.title.startsWith(nameOf('siri', 'da'))).to.equal(true);
    await waitUntil(() => frame.height !== '600', 'the frame does not follow');
    const body = frame.contentDocument!.documentElement;
    await waitUntil(
      () => Math.abs(Number(frame.height) - body.getBoundingClientRect().height) < 2,
      'not as high as what it shows',
    );
    await choose(page, 'Language', '');
    expect(snippetIn(page)).to.contain('office=siri&amp;lang=en"');
  });

  it('listens to the server that has the files', async () => {
    const page = await open(
      '?ui=en&spelling=iframe&folder=https://widgets.example.org/rw/#office-card?office=siri',
    );
    expect(snippetIn(page)).to.contain("origin !== 'https://widgets.example.org'");
  });

  it('makes nothing of an address that nobody wrote', async () => {
    const page = await open(
      '?theme=gaudy&width=9&page=x&ui=xx&accent=red&radius=99&system=x&moment=y#office-fort?office=siri&onclick=alert(1)',
    );
    expect(snippetIn(page)).to.contain('<office-card office="siri">');
    const other = await open(
      '?folder=http://localhost:9/%22%3E%3Cscript%3E#office-card?office=siri&src=%22%3E%3Cb%3E',
    );
    expect(snippetIn(other)).not.to.contain('"><');
    const {document} = await paste(other);
    expect(document.querySelector('b')).to.equal(null);
  });

  describe('in each system', () => {
    const SCRIPT = '/dist/embed/registration-widgets.js';

    const openSystem = async (system: string, query = ''): Promise<Page> => {
      const page = await open(withSnippet('office-card?office=siri&heading-level=2', query));
      await choose(page, system);
      expect(page.document.querySelectorAll('.steps > li').length).to.be.least(3);
      return page;
    };

    for (const [system, place, written] of [
      ['WordPress', '[data-widget]', `wp_enqueue_script('registration-widgets', '${SCRIPT}'`],
      ['Drupal', '[data-widget]', `${SCRIPT}: {attributes: {defer: true}}`],
      ['TYPO3', 'office-card', `page.includeJSFooter.widgets = ${SCRIPT}`],
    ] as const) {
      it(`${system} loads the script, and the page has the content`, async () => {
        const page = await openSystem(system);
        expect(codesIn(page).join('\n')).to.contain(written);
        expect(snippetIn(page)).not.to.contain('<script');
        const pasted = await pasteCode(scriptTag(SCRIPT) + snippetIn(page));
        await untilSeen(pasted.document.querySelector(place)!, SIRI);
      });
    }

    it('WordPress takes everything in one block from an administrator', async () => {
      const page = await openSystem('WordPress');
      await choose(page, 'element');
      await untilSeen((await paste(page)).document.querySelector('office-card')!, SIRI);
    });

    it('Drupal lists the tag and the attributes it has to allow', async () => {
      const page = await openSystem('Drupal');
      expect(codesIn(page)).to.include('<div data-widget data-office data-heading-level>');
    });

    it('Umbraco has the script in its template and the content in a view', async () => {
      const page = await openSystem('Umbraco', '&theme=plain');
      const [template, content] = codesIn(page);
      expect(template).to.contain(`src="${SCRIPT}"`).and.to.contain('themes/plain.css');
      const pasted = await pasteCode(template! + content!);
      await untilSeen(pasted.document.querySelector('office-card')!, SIRI);
    });

    it('SharePoint has a frame, with the whole address and no script', async () => {
      const page = await open('?ui=en#office-card?office=siri');
      await choose(page, 'SharePoint');
      expect(snippetIn(page))
        .to.match(/^<iframe src="https:\/\//)
        .and.not.to.contain('<script');
      const here = await open(
        `?ui=en&system=sharepoint&folder=${location.origin}/dist/embed/#office-card?office=siri`,
      );
      const {document} = await paste(here);
      const frame = document.querySelector('iframe')!;
      await waitUntil(() => frame.contentDocument?.querySelector('office-card'), 'nothing in it');
    });

    it('React has a component that an app can build and show', async () => {
      const page = await openSystem('React', '&theme=plain&density=0.8');
      const [component, style] = codesIn(page);
      expect(component).to.contain('headingLevel={2}');
      const built = await executeServerCommand<{script: string; style: string}, object>(
        'bundle-component',
        {code: component, name: 'OfficeCard'},
      );
      expect(built.style).to.contain('--rw-surface');
      const {document} = await pasteCode(
        `<style>${built.style}${style!}</style><body><script type="module">${built.script.replaceAll('</script', '<\\/script')}</script>`,
      );
      await waitUntil(() => document.querySelector('office-card'), 'the app shows nothing');
      await untilSeen(document.querySelector('office-card')!, SIRI);
      await waitUntil(() => allIn(document.querySelector('office-card')!, 'h2').length === 1);
    });
  });

  for (const [what, isAllowed, said] of [
    ['that it copied', true, 'The code is copied'],
    ['what to do where it may not', false, 'Ctrl+C'],
  ] as const) {
    it(`says ${what}`, async () => {
      const page = await open('?ui=en#office-card?office=siri');
      const copied = replaceClipboard(page, isAllowed);
      find(page, '.copy').click();
      const status = find(page, '.bar [role=status]');
      await waitUntil(() => seen(status).includes(said));
      expect(copied).to.deep.equal([snippetIn(page)]);
      if (!isAllowed) {
        expect(page.getSelection()!.toString().trim()).to.equal(snippetIn(page).trim());
      }
      await choose(page, 'Office', 'ics-west-aarhus');
      expect(seen(status)).to.equal('');
    });
  }

  it('copies the code of a step, and a link to what is chosen', async () => {
    const page = await open('?ui=en#office-card?office=siri');
    const copied = replaceClipboard(page);
    await choose(page, 'WordPress');
    await press(page, 'Copy the code of step 2');
    await press(page, 'Copy a link to these choices');
    expect(copied[0]).to.contain('<?php');
    const again = await open(new URL(copied[1]!).search + new URL(copied[1]!).hash);
    expect(snippetIn(again)).to.equal(snippetIn(page));
    expect(control(again, 'WordPress')).to.have.property('checked', true);
  });

  it('writes a letter to a webmaster, with all steps, the code and the choices', async () => {
    const page = await open('?ui=en&system=typo3#office-card?office=siri');
    const {href} = find(page, 'a[href^="mailto:"]') as HTMLAnchorElement;
    const {searchParams} = new URL(href);
    expect(searchParams.get('subject')).to.equal('Please add this to our website');
    const body = searchParams.get('body')!.replaceAll('\r\n', '\n');
    for (const code of codesIn(page)) expect(body).to.contain(code);
    expect(body).to.contain('1. Copy the folder').and.to.contain('system=typo3');
  });
});
