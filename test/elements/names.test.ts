import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define.js';
import {LANGUAGES as ALL_LANGUAGES} from '../../src/localization/language.js';
import {sampleWith} from '../directory/sample.js';
import {form, openAll, PLANNED} from './steps/steps-page.js';
import {
  allIn,
  disclose,
  draw,
  fileOf,
  inDenmark,
  LANGUAGES,
  OFFICES,
  seen,
  settled,
  untilSeen,
} from './support.js';

const at = `at="${inDenmark('12:00')}"`;

/** As a screen reader lists it. */
const nameOf = (control: Element): string => {
  const root = control.getRootNode() as ShadowRoot;
  const ids = control.getAttribute('aria-labelledby')?.split(' ');
  const labels = [...((control as HTMLInputElement).labels ?? [])];
  const group = labels.length ? control.closest('fieldset')?.querySelector('legend') : undefined;
  const parts = ids
    ? ids.map(id => root.getElementById(id)!)
    : labels.length
      ? [group, ...labels]
      : [control];
  const text = parts.map(part => part?.textContent ?? '').join(' ');
  return (control.getAttribute('aria-label') ?? text).replace(/\s+/g, ' ').trim();
};

const CONTROLS = 'a[href], button, summary, input, select';

/** One that is gone offers what its successor does, by the same names. */
const ACTIVE = OFFICES.filter(office => !/skattecenter|statsforvaltningen/.test(office));

/** Names that stand for more than one thing to do, and how many. */
const ambiguous = (page: HTMLElement): string[] => {
  const targets = new Map<string, Set<unknown>>();
  for (const control of allIn(page, CONTROLS)) {
    if (!control.checkVisibility()) continue;
    const name = nameOf(control);
    const found = targets.get(name) ?? new Set();
    // A link may stand in several places.
    found.add((control as Partial<HTMLAnchorElement>).href ?? control);
    targets.set(name, found);
  }
  expect(targets.size).to.be.above(5);
  return [...targets]
    .filter(([name, found]) => !name || found.size > 1)
    .map(([name, found]) => `${found.size} × ${name}`);
};

for (const language of LANGUAGES) {
  describe(`The names of what can be pressed, ${language},`, () => {
    it('tell it apart in a page of many cards', async () => {
      const page = await draw(
        `<main lang="${language}">${ACTIVE.map(
          office => `<office-card office="${office}" ${at}></office-card>`,
        ).join('')}</main>`,
      );
      disclose(page);
      await settled();
      expect(ambiguous(page)).to.deep.equal([]);
    });

    it('tell it apart in a page of compact cards', async () => {
      const page = await draw(
        `<main lang="${language}">${ACTIVE.map(
          office => `<office-card compact office="${office}" ${at}></office-card>`,
        ).join('')}</main>`,
      );
      expect(ambiguous(page)).to.deep.equal([]);
    });

    it('tell it apart in a plan whose steps are all open', async () => {
      const element = await form(`lang="${language}" ${PLANNED}`);
      await openAll(element);
      for (const details of allIn(element, 'details:not([part=office])')) {
        details.setAttribute('open', '');
      }
      await settled();
      expect(ambiguous(element.parentElement!)).to.deep.equal([]);
    });

    it('tell it apart in the finder', async () => {
      const page = await draw(
        `<main lang="${language}"><office-finder ${at} task="mitid" municipality="Herning"></office-finder></main>`,
      );
      expect(ambiguous(page)).to.deep.equal([]);
    });
  });
}

/** A text as somebody says it to the computer. */
const spoken = (text: string): string => ` ${(text.match(/[\p{L}\d]+/gu) ?? []).join(' ')} `;

describe('Who says what they see', () => {
  for (const language of ALL_LANGUAGES) {
    it(`presses the button that they mean, ${language}`, async () => {
      const page = await draw(
        `<main lang="${language}">
          <office-card office="siri" language-picker ${at}></office-card>
          <office-finder ${at} task="mitid" municipality="Herning"></office-finder>
          <registration-steps layout="form" ${PLANNED} ${at}></registration-steps>
        </main>`,
      );
      await waitUntil(() => allIn(page, `[lang=${language}]`).length);
      await settled();
      const labelled = allIn(page, CONTROLS).filter(
        control => control.ariaLabel && seen(control) && control.localName !== 'select',
      );
      expect(labelled).not.to.be.empty;
      for (const control of labelled) {
        const [name, words] = [control.ariaLabel!, seen(control)].map(text =>
          spoken(text.toLocaleLowerCase(language)),
        );
        expect(name).to.contain(words);
      }
    });
  }
});

describe('A table of hours', () => {
  it('is called by its office', async () => {
    const page = await draw(
      `<main><office-hours office="ics-west-aarhus" ${at}></office-hours><office-hours lang="da" office="siri" ${at}></office-hours></main>`,
    );
    const captions = allIn(page, 'table').map(table =>
      table.caption!.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(captions).to.deep.equal(['Opening hours: ICS West', 'Åbningstider: SIRI']);
  });
});

describe('The days of a table of hours', () => {
  it('are read out with their whole names', async () => {
    const page = await draw(
      `<main><office-hours office="ics-west-aarhus" ${at}></office-hours><office-hours lang="da" office="ics-west-aarhus" ${at}></office-hours></main>`,
    );
    const [english, danish] = allIn(page, 'office-hours').map(element =>
      allIn(element, '[scope=row]').map(header =>
        [...header.querySelectorAll('[aria-hidden]')]
          .reduce((words, hidden) => words.replace(hidden.textContent, ''), header.textContent)
          .replace(/\s+/g, ' ')
          .trim(),
      ),
    );
    expect(english).to.deep.equal([
      'Today',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday, Sunday',
    ]);
    expect(danish!.slice(0, 2)).to.deep.equal(['I dag', 'Tirsdag']);
  });
});

describe('What can be chosen in the finder', () => {
  it('stands in groups with names', async () => {
    const finder = await draw(`<office-finder ${at}></office-finder>`);
    const groups = allIn(finder, 'button.chip').map(
      chip => chip.closest('[role=group]')?.ariaLabel,
    );
    expect([...new Set(groups)]).to.deep.equal([
      'When you arrive',
      'When you live here',
      'When you leave',
    ]);
  });
});

describe('A link to read more', () => {
  it('is called by the page that it opens, in the language of that page', async () => {
    const directory = sampleWith('registration.notes[0].url', 'https://example.org/page') as {
      sources: unknown[];
    };
    directory.sources[0] = {
      ...(directory.sources[0] as object),
      name: 'Flytning',
      inLanguage: 'da',
      url: 'https://example.org/page',
    };
    const page = await draw(
      `<main><registration-steps event="arriving" src="${fileOf(directory)}"></registration-steps></main>`,
    );
    await untilSeen(page, 'Read more');
    const [link] = allIn(page, '[part=notes] a');
    expect(nameOf(link!)).to.equal('Read more at example.org: Flytning');
    expect(link!.querySelector('[lang=da]')!.textContent).to.equal('Flytning');
  });
});
