import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {builtInOffice, nameOf} from '../built-in.js';
import {seen} from '../elements/support.js';
import {faultsIn} from './axe.js';
import {
  control,
  fill,
  forgetDraft,
  item,
  notice,
  openEditor,
  openFile,
  part,
  press,
  saved,
  show,
  untilNoticed,
  untilPreviewed,
} from './editor-page.js';
import type {Page} from './editor-page.js';

const OLD_NUMBER = builtInOffice('borgerservice-herning').contactPoints![0]!.telephone!;

const bar = ({document}: Page): HTMLElement => document.querySelector('.bar')!;

const changeNumber = (page: Page, number: string): void => {
  const line = item(part(page, 'Phone and e-mail'), 'Citizen Service:');
  fill(line, 'Phone number', number);
};

const numberIn = async (page: Page): Promise<string> =>
  (await saved(page)).directory.offices[0]!.contactPoints![0]!.telephone!;

describe('The page of the directory editor', () => {
  beforeEach(forgetDraft);
  after(forgetDraft);

  it('undoes and redoes, by button and by key', async () => {
    const page = await openEditor();
    changeNumber(page, '11111111');
    changeNumber(page, '22222222');
    press(bar(page), 'Undo');
    expect(await numberIn(page)).to.equal('+4511111111');
    press(bar(page), 'Redo');
    expect(await numberIn(page)).to.equal('+4522222222');
    page.document.querySelector<HTMLElement>('nav button')!.focus();
    await sendKeys({down: 'Control'});
    await sendKeys({press: 'z'});
    await sendKeys({press: 'z'});
    expect(await numberIn(page)).to.equal(OLD_NUMBER);
    await sendKeys({press: 'y'});
    await sendKeys({up: 'Control'});
    expect(await numberIn(page)).to.equal('+4511111111');
  });

  it('keeps a draft in the browser until somebody throws it away', async () => {
    changeNumber(await openEditor(), '11111111');
    const again = await openEditor();
    expect(notice(again)).to.contain('your draft');
    expect(await numberIn(again)).to.equal('+4511111111');
    press(bar(again), 'Throw the draft away');
    expect(await numberIn(again)).to.equal(OLD_NUMBER);
    const fresh = await openEditor();
    expect(notice(fresh)).to.equal('');
    expect(await numberIn(fresh)).to.equal(OLD_NUMBER);
  });

  it('says when the draft is changed in another tab, too', async () => {
    const page = await openEditor();
    changeNumber(await openEditor(), '11111111');
    await untilNoticed(page, 'another tab');
  });

  it('tells what has changed since the file was opened, in words and line by line', async () => {
    const page = await openEditor();
    changeNumber(page, '11111111');
    show(page, 'What changed (1)');
    const form = page.document.querySelector<HTMLElement>('.form')!;
    expect(seen(form)).to.contain(nameOf('borgerservice-herning'));
    expect(seen(form)).to.contain('Phone number');
    form.querySelector('details')!.open = true;
    const lines = [...form.querySelectorAll('.diff ins, .diff del')].map(line => line.textContent);
    expect(lines.map(line => line.replace(/\s+/g, ' '))).to.deep.equal([
      `- "telephone": "${OLD_NUMBER}"`,
      '+ "telephone": "+4511111111"',
    ]);
  });

  it('leaves what somebody is writing while the previews follow what they wrote before', async () => {
    const page = await openEditor();
    changeNumber(page, '11111111');
    const street = control(part(page, 'Address'), 'Street and number');
    street.focus();
    street.value = 'Half a str';
    await untilPreviewed(page, '.stage office-card', '11 11 11 11');
    expect(street.value).to.equal('Half a str');
    street.dispatchEvent(new Event('change'));
    expect((await saved(page)).directory.offices[0]!.address!.streetAddress).to.equal('Half a str');
    press(bar(page), 'Undo');
    expect(street.value).to.equal(builtInOffice('borgerservice-herning').address!.streetAddress);
  });

  it('leads to what is wrong in a file, and shows the directory once it is mended', async () => {
    const page = await openEditor();
    const text = await (await fetch('/dist/npm/data/herning.json')).text();
    await openFile(page, 'ours.json', text.replaceAll(OLD_NUMBER, '96282400'));
    const problems = page.document.querySelector<HTMLElement>('.problems')!;
    expect(seen(problems)).to.contain('offices[0].contactPoints[0].telephone');
    press(problems, 'Go there');
    const {activeElement} = page.document;
    expect(activeElement!.id).to.equal('f-offices-0-contactPoints-0-telephone');
    changeNumber(page, '96 28 24 00');
    await untilPreviewed(page, '.stage office-card', '96 28 24 00');
    expect(seen(problems)).to.contain('no faults');
  });

  it('says why a file cannot be opened, and keeps what it has', async () => {
    const page = await openEditor();
    await openFile(page, 'notes.txt', 'Hello');
    expect(notice(page)).to.contain('not a JSON file');
    await openFile(page, 'list.json', '{"offices": [{"id": 1}]}');
    expect(notice(page)).to.contain('not a directory');
    expect(await numberIn(page)).to.equal(OLD_NUMBER);
  });

  it('opens a file that extends another with all it takes over, and saves what differs', async () => {
    const page = await openEditor();
    const own = await (await fetch('/hosts/extends-herning.json')).text();
    await openFile(page, 'lake-town.json', own);
    await untilNoticed(page, 'only what differs');
    show(page, 'Citizen Service, Lake Town');
    expect(seen(page.document.querySelector('.problems')!)).to.contain('no faults');
    expect(await saved(page)).to.include({name: 'lake-town.json', text: own});

    show(page, nameOf('borgerservice-herning'));
    changeNumber(page, '11111111');
    const {text, directory} = await saved(page);
    expect(text).to.contain('+4511111111').and.to.contain('"extends": "herning"');
    expect(directory.offices.map(({id}) => id)).to.deep.equal([
      'lake-town',
      'siri',
      'borgerservice-herning',
    ]);
    expect(Object.keys(directory.offices[2]!)).to.deep.equal(['id', 'contactPoints', 'provenance']);
    show(page, 'What changed (1)');
    const lines = [...page.document.querySelectorAll('.diff ins')].map(line => line.textContent);
    expect(lines.join('\n')).to.contain('"id": "borgerservice-herning"');

    const again = await openEditor();
    expect(notice(again)).to.contain('your draft');
    expect(await saved(again)).to.include({name: 'lake-town.json', text});
  });

  it('saves a file whole that cannot be told from the one it extends, and says so', async () => {
    const page = await openEditor();
    const panel = page.document.querySelector('.open')!;
    control(panel, 'An address on the web').value = '/hosts/extends-twins.json';
    press(panel, 'Open');
    await untilNoticed(page, 'extends-twins.json is open');
    show(page, 'Other twin');
    fill(part(page, 'Name and status'), 'English', 'Nobody’s twin', 'Name');
    const {name, directory} = await saved(page);
    expect(name).to.equal('extends-twins-whole.json');
    expect(directory).not.to.have.property('extends');
    expect(notice(page)).to.contain('no longer follows');
  });

  it('says why a file cannot be opened that extends another', async () => {
    const page = await openEditor();
    await openFile(page, 'ours.json', '{"extends": "./country.json"}');
    await untilNoticed(page, 'takes over another directory');
    expect(notice(page)).to.contain('"./country.json" cannot be found from here');
    await openFile(page, 'theirs.json', '{"extends": "hering"}');
    await untilNoticed(page, 'got "hering"');
    const panel = page.document.querySelector('.open')!;
    control(panel, 'An address on the web').value = '/hosts/extends-elsewhere.json';
    press(panel, 'Open');
    await untilNoticed(page, 'extends-elsewhere.json takes over');
    expect(await numberIn(page)).to.equal(OLD_NUMBER);
  });

  it('opens a file that is dropped on it, and one at an address', async () => {
    const page = await openEditor();
    const text = await (await fetch('/dist/npm/data/herning.json')).text();
    const files = new page.DataTransfer();
    files.items.add(new page.File([text], 'dropped.json'));
    const drop = new page.DragEvent('drop', {dataTransfer: files, bubbles: true, cancelable: true});
    page.document.body.dispatchEvent(drop);
    await untilNoticed(page, 'dropped.json is open');
    expect(drop.defaultPrevented).to.equal(true);
    const panel = page.document.querySelector('.open')!;
    control(panel, 'An address on the web').value = '/dist/demo/data/as-published.json';
    press(panel, 'Open');
    await untilNoticed(page, 'as-published.json is open');
    control(panel, 'An address on the web').value = '/nowhere.json';
    press(panel, 'Open');
    await untilNoticed(page, 'could not be opened');
  });

  it('says which translations are older than a text, and takes them out', async () => {
    const page = await openEditor();
    const identity = part(page, 'Name and status');
    fill(identity, 'English', 'The Counter', 'Name');
    expect(seen(identity)).to.contain('Polish');
    press(identity, 'Remove the old translations');
    const [office] = (await saved(page)).directory.offices;
    expect(Object.keys(office!.name)).to.deep.equal(['en', 'da']);
    expect(office!.name['en']).to.equal('The Counter');
  });

  it('shows card, badge, hours, finder and plan', async () => {
    const page = await openEditor();
    const preview = page.document.querySelector('.preview')!;
    for (const tag of [
      'office-card',
      'open-now-badge',
      'office-hours',
      'office-finder',
      'registration-steps',
    ]) {
      fill(preview, 'Show', tag);
      await untilPreviewed(page, `.stage ${tag}`, /\w/);
    }
    fill(preview, 'Language', 'pl');
    await untilPreviewed(page, '.stage registration-steps[lang=pl]', /[łśż]/);
  });

  it('speaks Danish, all of it', async () => {
    const page = await openEditor('?ui=en');
    page.document.querySelector<HTMLElement>('[data-ui=da]')!.click();
    expect(page.document.documentElement.lang).to.equal('da');
    expect(page.document.title).to.contain('Redigér');
    for (const details of page.document.querySelectorAll('details')) details.open = true;
    const words = page.document.querySelector<HTMLElement>('#editor')!.innerText;
    expect(words).not.to.match(/\b(Office|Phone|Hours|Save|Undo|Read on|Closed|Monday|Source)\b/);
    await untilPreviewed(page, '.stage office-card', nameOf('borgerservice-herning', 'da'));
  });

  it('breaks none of its own rules of security, and asks no other site', async () => {
    const page = await openEditor();
    const violations: string[] = [];
    page.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
      violations.push(`${violatedDirective} ${blockedURI}`);
    });
    changeNumber(page, '11111111');
    await untilPreviewed(page, '.stage office-card', '11 11 11 11');
    for (const view of ['Sources', 'What changed', '+ New office']) show(page, view);
    expect(violations).to.deep.equal([]);
    expect(page.document.querySelectorAll('style, [style]')).to.have.length(0);
    const asked = page.performance.getEntriesByType('resource').map(({name}) => new URL(name));
    const others = asked.filter(
      ({protocol, origin}) => protocol !== 'blob:' && origin !== location.origin,
    );
    expect(others).to.deep.equal([]);
  });

  for (const [width, scheme, ui] of [
    [1280, 'light', 'en'],
    [1280, 'dark', 'da'],
    [360, 'light', 'da'],
    [360, 'dark', 'en'],
    [240, 'light', 'en'],
  ] as const) {
    it(`is accessible and fits, ${width} pixels, ${scheme}, ${ui}`, async () => {
      const page = await openEditor(`?ui=${ui}`, width);
      page.document.documentElement.style.colorScheme = scheme;
      await untilPreviewed(page, '.stage office-card', /\w/);
      for (const title of ui === 'en'
        ? ['Opening hours', 'Phone and e-mail', 'Name and status', 'Address']
        : ['Åbningstider', 'Telefon og e-mail', 'Navn og status', 'Adresse']) {
        for (const each of part(page, title).querySelectorAll('details')) each.open = true;
      }
      press(
        page.document.querySelector('#special-add')!.parentElement!,
        ui === 'en' ? 'Add special' : 'Tilføj særlige',
      );
      expect(await faultsIn(page)).to.deep.equal([]);
      expect(page.document.documentElement.scrollWidth).to.be.most(width);
      for (const view of ['Sources', 'Kilder', 'What changed', 'Ændringer']) {
        const buttons = [...page.document.querySelectorAll<HTMLElement>('nav button')];
        buttons.find(({textContent}) => textContent.trim().startsWith(view))?.click();
        expect(page.document.documentElement.scrollWidth, view).to.be.most(width);
      }
    }).timeout(30_000);
  }
});
