import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {directoryWithAllLanguages} from '../../scripts/translations/all-languages.js';
import {directoryCatalog} from '../../scripts/translations/catalogs.js';
import {textsOf} from '../../scripts/translations/directory-texts.js';
import {directoryTranslations} from '../../scripts/translations/language-modules.js';
import {problemsOfTexts, problemsOfUnits} from '../../scripts/translations/problems.js';
import {followSources, readUnits} from '../../scripts/translations/xliff.js';
import {isText} from '../../src/directory/translate.js';
import {LANGUAGES} from '../../src/localization/language.js';

const xliff = (...units: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file source-language="en" target-language="de" original="interface" datatype="plaintext">
<body>
${units.join('\n')}
</body>
</file>
</xliff>
`;

const unit = (id: string, source: string, target = '', attributes = ''): string =>
  `<trans-unit id="${id}">
  <source>${source}</source>
  <target${attributes}>${target}</target>
  <note from="translator">Read with care.</note>
</trans-unit>`;

const sources = new Map([
  ['closed', 'Closed'],
  ['opens', 'Opens {0}'],
]);

const closed = unit('closed', 'Closed', 'Geschlossen', ' state="final"');
const opens = unit(
  'opens',
  'Opens <x id="0" equiv-text="${time}"/>',
  'Öffnet <x id="0" equiv-text="${time}"/>',
);

const problemsIn = (...units: readonly string[]): string[] =>
  problemsOfUnits(readUnits(xliff(...units)), sources);

describe('The check of translations', () => {
  it('finds nothing wrong in a complete file', () => {
    expect(problemsIn(closed, opens)).to.deep.equal([]);
  });

  for (const [fault, units, problem] of [
    ['a missing unit', [closed], '"opens": missing'],
    ['an empty target', [unit('closed', 'Closed', ' '), opens], '"closed": not translated'],
    [
      'no target',
      ['<trans-unit id="closed"><source>Closed</source></trans-unit>', opens],
      '"closed": not translated',
    ],
    [
      'a changed source',
      [unit('closed', 'Shut', 'Zu'), opens],
      '"closed": translates "Shut", but the source is now "Closed"',
    ],
    [
      'a stale translation',
      [unit('closed', 'Closed', 'Zu', ' state="needs-translation"'), opens],
      '"closed": stale: its English has changed since; translate it again and remove the state "needs-translation"',
    ],
    [
      'a unit without a source',
      [closed, opens, unit('gone', 'Gone', 'Weg')],
      '"gone": no longer in any source',
    ],
  ] as const) {
    it(`finds ${fault}`, () => {
      expect(problemsIn(...units)).to.deep.equal([problem]);
    });
  }

  it('finds one English with two Danish wordings', () => {
    const text = (path: string, danish: string) => ({path, english: 'Work', danish});
    expect(problemsOfTexts([text('a', 'Arbejde'), text('b', 'Arbejde')])).to.deep.equal([]);
    expect(problemsOfTexts([text('a', 'Arbejde'), text('b', 'Job')])).to.deep.equal([
      '"Work" is "Arbejde" in a, but "Job" in b. The same English is translated once: use the same Danish, or word the English differently.',
    ]);
  });

  it('looks at every language the elements have', () => {
    const {sourceLocale, targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as {
      sourceLocale: string;
      targetLocales: string[];
    };
    expect([sourceLocale, ...targetLocales]).to.have.members([...LANGUAGES]);
  });
});

describe('A file of translations, when sources change', () => {
  const after = (newSources: Readonly<Record<string, string>>) =>
    readUnits(followSources(xliff(closed, opens), new Map(Object.entries(newSources))));

  it('stays as it is where they have not', () => {
    const before = xliff(closed, opens);
    expect(followSources(before, sources).trim()).to.equal(before.trim());
  });

  it('marks a translation whose English is another', () => {
    const [unit] = after({closed: 'Closed today', opens: 'Opens {0}'});
    expect(unit).to.include({target: 'Geschlossen', state: 'needs-translation'});
  });

  it('moves a translation along with its text', () => {
    const [first, second] = after({opens: 'Closed', later: 'Opens {0}'});
    expect(first).to.include({id: 'opens', target: 'Geschlossen', state: 'final'});
    expect(second).to.include({id: 'later', target: 'Öffnet {0}'});
  });

  it('drops a text whose place another has taken', () => {
    expect(after({opens: 'Closed'}).map(({id, target}) => [id, target])).to.deep.equal([
      ['opens', 'Geschlossen'],
    ]);
  });
});

describe('The directory in all languages', () => {
  it('has each text in each that it is translated into', () => {
    const catalog = directoryCatalog();
    const directory = directoryWithAllLanguages();
    expect(textsOf(directory)).to.not.be.empty;
    for (const language of catalog.config.targetLocales) {
      const translations = directoryTranslations(catalog, language);
      const visit = (value: unknown): void => {
        if (typeof value !== 'object' || !value) return;
        if (!isText(value)) Object.values(value).forEach(visit);
        else expect(value[language], value.en).to.equal(translations[value.en]);
      };
      visit(directory);
    }
  });
});
