import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {nameOf, questionText} from '../built-in.js';
import {seen} from '../elements/support.js';
import {faultsIn} from './axe.js';
import {
  choose,
  control,
  drawn,
  find,
  frameIn,
  open,
  press,
  preview,
  previewed,
  snippetIn,
} from './embed-builder-page.js';
import type {Page} from './embed-builder-page.js';

const chooseGoal = async (page: Page, tag: string): Promise<void> => {
  find(page, `[name=tag][value=${tag}]`).click();
  await drawn(page);
};

/** What a select offers. */
const valuesOf = (page: Page, words: string): string[] =>
  [...(control(page, words) as HTMLSelectElement).options].map(({value}) => value);

describe('The embed builder', () => {
  it('opens with an office of which much is known', async () => {
    const page = await open('?ui=en');
    await previewed(page, 'office-card', nameOf('ics-west-aarhus'));
    expect(snippetIn(page)).to.contain('<office-card office="ics-west-aarhus">');
  });

  it('begins with what somebody wants, a picture each', async () => {
    const page = await open('?ui=en');
    const response = await fetch('/dist/npm/custom-elements.json');
    const {modules} = (await response.json()) as {
      modules: {declarations: {customElement?: boolean; tagName: string}[]}[];
    };
    const tags = modules.flatMap(({declarations}) =>
      declarations.filter(({customElement}) => customElement).map(({tagName}) => tagName),
    );
    const goals = [...page.document.querySelectorAll<HTMLInputElement>('[name=tag]')];
    expect(goals.map(({value}) => value)).to.have.members(tags);
    expect(page.document.querySelectorAll('.goals svg')).to.have.length(tags.length);
    await choose(page, 'Say if it is open in a sentence');
    await previewed(page, 'open-now-badge', /\w/);
  });

  it('shows what is chosen, and the code for it', async () => {
    const page = await open('?ui=en');
    await choose(page, 'Office', 'siri');
    await previewed(page, 'office-card', nameOf('siri'));
    await choose(page, 'Language', 'da');
    await previewed(page, 'office-card', nameOf('siri', 'da'));
    await choose(page, 'Short: name');
    expect(snippetIn(page)).to.contain('<office-card office="siri" compact lang="da">');
    await chooseGoal(page, 'open-now-badge');
    await previewed(page, 'open-now-badge', /\w/);
    expect(snippetIn(page)).to.contain('<open-now-badge office="siri" lang="da">');
  });

  it('lists what can be chosen: offices, their tasks, municipalities, days', async () => {
    const page = await open('?ui=en#office-card?office=siri');
    expect(valuesOf(page, 'What your readers need')).to.include('eu-residence-document');
    expect(valuesOf(page, 'What your readers need')).not.to.include('mitid');
    await choose(page, 'What your readers need', 'eu-residence-document');
    expect(snippetIn(page)).to.contain('task="eu-residence-document"');
    await choose(page, 'Office', 'borgerservice-herning');
    expect(snippetIn(page)).not.to.contain('task=');
    await chooseGoal(page, 'open-now-badge');
    expect(valuesOf(page, 'How to reach it')).to.deep.equal(['', 'visit', 'phone']);
    expect(seen(find(page, '.options'))).not.to.contain('may-be-closed');
    await chooseGoal(page, 'office-finder');
    expect(valuesOf(page, 'Where your readers live')).to.include.members([
      'Herning',
      'Aarhus',
      '*',
    ]);
    await choose(page, 'Where your readers live', 'Herning');
    expect(snippetIn(page)).to.contain('<office-finder municipality="Herning">');
  });

  it('takes a day by its day, month in words and year, and none that does not exist', async () => {
    const page = await open('?ui=en#registration-steps?arrival=2027-01-31&job-start=2027-02-31');
    const day = [...page.document.querySelectorAll('fieldset.day')].find(({textContent}) =>
      textContent.includes(questionText('arrival')),
    )!;
    const [, month] = day.querySelectorAll('select');
    expect(seen(month!.selectedOptions[0]!)).to.equal('January');
    expect(day.textContent).to.contain('Sunday');
    month!.value = '2';
    month!.dispatchEvent(new Event('change'));
    await drawn(page);
    expect(snippetIn(page)).to.contain('arrival="2027-02-28"').and.not.to.contain('job-start');
    day.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    await drawn(page);
    expect(snippetIn(page)).not.to.contain('arrival=');
  });

  it('has a start for an employer, a university and a municipality', async () => {
    const page = await open('?ui=en');
    await press(page, 'Employer');
    expect(snippetIn(page)).to.contain('<registration-steps').and.to.contain('purpose="work"');
    await press(page, 'University');
    expect(snippetIn(page)).to.contain('purpose="study"').and.not.to.contain('work');
    await press(page, 'Municipality');
    expect(control(page, 'Umbraco')).to.have.property('checked', true);
    await previewed(page, 'office-card', nameOf('borgerservice-herning'));
  });

  it('keeps the choice in its address, restores it, and forgets it when asked', async () => {
    const page = await open('?ui=en');
    await chooseGoal(page, 'registration-steps');
    await choose(page, questionText('event'), 'moving');
    await choose(page, 'Look', 'plain');
    await choose(page, 'Dark page');
    await choose(page, 'sidebar');
    await choose(page, 'div');
    await waitUntil(() => page.location.search.includes('spelling=div'), 'not in the address');
    const {search, hash} = page.location;
    const again = await open(search + hash);
    expect(snippetIn(again)).to.equal(snippetIn(page));
    expect(control(again, 'sidebar')).to.have.property('checked', true);
    expect(control(again, 'Dark page')).to.have.property('checked', true);
    await previewed(again, 'registration-steps[event=moving]', /\w/);
    await press(again, 'Start again');
    expect(snippetIn(again)).to.contain('<office-card office="ics-west-aarhus">');
    expect(control(again, 'Dark page')).to.have.property('checked', false);
    expect(seen(find(again, '.bar [role=status]'))).to.contain('as they were');
  });

  describe('reads code that is there already', () => {
    const read = async (page: Page, code: string): Promise<string> => {
      (find(page, 'textarea') as HTMLTextAreaElement).value = code;
      await press(page, 'Read the code');
      return seen(find(page, '.edit [role=status]'));
    };

    for (const [system, spelling] of [
      ['HTML', 'element'],
      ['HTML', 'div'],
      ['HTML', 'frame'],
      ['React', undefined],
    ] as const) {
      it(`as it wrote it: ${system} ${spelling ?? ''}`, async () => {
        const page = await open(
          '?ui=en&theme=plain&accent=%23aa0055&density=0.8&folder=/files/#office-card?office=siri&compact=&heading-level=4&lang=da',
        );
        await choose(page, system);
        if (spelling) await choose(page, spelling);
        const code = snippetIn(page);
        const other = await open('?ui=en#office-finder');
        expect(await read(other, code)).to.contain('The choices follow it');
        if (system === 'HTML') expect(snippetIn(other)).to.equal(code);
        else {
          expect(control(other, 'React')).to.have.property('checked', true);
          expect(snippetIn(other)).to.equal(code);
        }
        await previewed(other, 'office-card', nameOf('siri', 'da'));
      });
    }

    it('says what it leaves out, and where there is nothing of ours', async () => {
      const page = await open('?ui=en');
      expect(await read(page, '<p>Hello</p>')).to.contain('none of the elements');
      const said = await read(
        page,
        '<office-card office="siri" at="2026-12-24T10:00Z" onclick="alert(1)"></office-card>',
      );
      expect(said).to.contain('at, onclick');
      expect(snippetIn(page)).to.contain('<office-card office="siri">');
    });

    it('runs nothing of it', async () => {
      const page = await open('?ui=en');
      await read(
        page,
        '<img src="x:" onerror="document.title=\'run\'"><script>document.title="run"</script><office-card office="siri"></office-card>',
      );
      await previewed(page, 'office-card', nameOf('siri'));
      expect(page.document.title).not.to.equal('run');
    });
  });

  it('speaks Danish, all of it', async () => {
    const page = await open('?ui=en');
    find(page, '[data-ui=da]').click();
    await drawn(page);
    const {document} = page;
    expect(document.documentElement.lang).to.equal('da');
    expect(document.title).to.contain('hvilket kontor');
    expect(seen(document.querySelector('h1')!)).to.equal('Hvilket kontor? Har det åbent?');
    expect(seen(find(page, 'embed-builder'))).not.to.match(
      /Preview|Office\b|Paste|Look|Width|Copy|Your/,
    );
    await previewed(page, 'office-card', nameOf('ics-west-aarhus', 'da'));
    await choose(page, 'Kontor', 'borgerservice-herning');
    expect(snippetIn(page)).to.contain('indgang');
    find(page, '[data-ui=en]').click();
    await drawn(page);
    expect(seen(document.querySelector('h1')!)).to.equal('Which office? Is it open?');
  });

  it('breaks none of its own rules of security', async () => {
    const page = await open('?ui=en');
    const violations: string[] = [];
    await previewed(page, 'office-card', /\w/);
    for (const each of [page, frameIn(page).contentWindow!]) {
      each.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
        violations.push(`${violatedDirective} ${blockedURI}`);
      });
    }
    for (const tag of ['office-hours', 'open-now-badge', 'registration-steps', 'office-card']) {
      await chooseGoal(page, tag);
    }
    await choose(page, 'Office', 'siri');
    await choose(page, 'Look', 'dkfds');
    await choose(page, 'A colour of your own');
    await choose(page, 'Tell search engines');
    await choose(page, 'Width', '500');
    await previewed(page, 'office-card', nameOf('siri'));
    await waitUntil(() => preview(page).head.querySelector('[type="application/ld+json"]'));
    await choose(page, 'Without JavaScript');
    await choose(page, 'frame');
    expect(preview(page).querySelector('main iframe[sandbox]')).to.exist;
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

  it('has choices, preview and code in one view on a desk', async () => {
    const page = await open('?ui=en', 1024);
    const {clientHeight} = page.document.documentElement;
    for (const selector of ['.choices', '.stage', '.code', '.copy']) {
      const {top, bottom} = find(page, selector).getBoundingClientRect();
      expect(top, selector).to.be.least(0);
      expect(bottom, selector).to.be.most(clientHeight);
    }
  });

  it('has the copy button within reach on a phone', async () => {
    const page = await open('?ui=en', 360);
    const {clientHeight} = page.document.documentElement;
    for (const top of [0, 800, 1600]) {
      page.scrollTo(0, top);
      expect(find(page, '.copy').getBoundingClientRect().bottom).to.be.most(clientHeight);
    }
  });

  for (const [width, scheme, ui] of [
    [1280, 'light', 'en'],
    [1024, 'dark', 'en'],
    [768, 'dark', 'da'],
    [360, 'light', 'da'],
    [360, 'dark', 'en'],
    [240, 'light', 'da'],
  ] as const) {
    it(`is accessible and fits, ${width} pixels, ${scheme}, ${ui}`, async () => {
      const page = await open(
        `?ui=${ui}&page=${scheme}&accent=%23ffcc00&system=drupal#registration-steps?event=moving`,
        width,
      );
      page.document.documentElement.style.colorScheme = scheme;
      for (const details of page.document.querySelectorAll('details')) details.open = true;
      await previewed(page, 'registration-steps', /\w/);
      // The preview in its frame is tested with the elements.
      expect(await faultsIn(page, {iframes: false})).to.deep.equal([]);
      expect(page.document.documentElement.scrollWidth).to.be.most(width);
      const controls = 'select, input[type=text], textarea, button, summary, label, a';
      for (const each of page.document.querySelectorAll<HTMLElement>(controls)) {
        const {width, height} = each.getBoundingClientRect();
        if (width) expect(Math.min(width, height), each.outerHTML).to.be.least(24);
      }
    });
  }
});
