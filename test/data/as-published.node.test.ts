import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import source from '../../data/as-published.json' with {type: 'json'};
import {missingFacts} from '../../src/directory/missing-facts.js';
import {parseDirectory} from '../../src/directory/index.js';
import type {DirectorySource, Office} from '../../src/directory/index.js';
import {planRoute} from '../../src/route/index.js';

/** The page itself, word for word. */
const page = readFileSync('test/data/residence-and-contacts.txt', 'utf8').replace(/[^\S\n]+/g, ' ');

const directory = parseDirectory(source);
const office = (id: string): Office => directory.office(id)!;
const servicesOf = (id: string): string[] => office(id).services!.map(service => service.id);

const withoutBlanks = (text: string): string => text.replace(/\s/g, '');

describe('The page as it was published', () => {
  it('is a complete directory', () => {
    expect(missingFacts(source as unknown as DirectorySource)).to.deep.equal([]);
  });

  it('is known from itself alone', () => {
    expect(directory.sources).to.have.length(1);
    const grades = new Set(JSON.stringify(directory).match(/"grade":"\w+"/g));
    expect([...grades]).to.deep.equal(['"grade":"seed"']);
  });

  it('has all telephone numbers of the page, and no other', () => {
    const printed = [...page.matchAll(/\+45[\d ]+\d/g)].map(([number]) => withoutBlanks(number));
    const told = directory.offices.flatMap(({contactPoints = []}) =>
      contactPoints.map(({telephone}) => telephone),
    );
    expect(told).to.have.members(printed);
  });

  for (const {id, name, address, status, successor, appointment} of directory.offices) {
    it(`has ${id} as an office like any other, by the name and at the address of the page`, () => {
      expect({status, successor, appointment}).to.deep.equal({
        status: 'active',
        successor: undefined,
        appointment: undefined,
      });
      expect(
        [name['en'], name['da']].some(words => page.includes(words!)),
        id,
      ).to.equal(true);
      if (!address) return;
      const {streetAddress, entrance, floor, postalCode, addressLocality} = address;
      expect(page)
        .to.contain(streetAddress)
        .and.contain(`${postalCode} ${addressLocality}`)
        .and.contain(entrance ? `Entry ${entrance}` : streetAddress)
        .and.contain(floor?.['en'] ?? streetAddress);
    });
  }

  it('keeps entry and floor, and the department’s name in both languages', () => {
    expect(directory.offices.filter(({address}) => address?.entrance)).to.have.length(1);
    expect(directory.offices.filter(({address}) => address?.floor)).to.have.length(1);
    const {name} = office('statsforvaltningen-aarhus');
    expect(name['en']).to.equal(name['da']);
    expect(name['da']).to.contain('Afdeling Aarhus');
  });

  it('has ICS West open for walk-ins, at the hours of the page alone', () => {
    const open = Object.entries(source.offices.find(({hours}) => hours)!.hours!.visit.week);
    const printed = [...page.matchAll(/(\w+day) (\d+)(am|pm) - (\d+)(am|pm)/g)].map(
      ([, day, from, fromHalf, to, toHalf]) => {
        const hour = (digits: string, half: string): string =>
          `${String(Number(digits) + (half === 'pm' ? 12 : 0)).padStart(2, '0')}:00`;
        return [day!.slice(0, 2), [`${hour(from!, fromHalf!)}-${hour(to!, toHalf!)}`]];
      },
    );
    expect(printed).to.have.length(2);
    expect(open).to.have.deep.members([...printed, ['PH', null]]);
    expect(directory.offices.filter(({hours}) => hours?.visit).map(({id}) => id)).to.deep.equal([
      'ics-west-aarhus',
    ]);
  });

  it('has Citizen Service help with all that the page names under it', () => {
    expect(servicesOf('borgerservice-herning')).to.have.members([
      'cpr-registration',
      'doctor',
      'nemid',
      'digital-post',
      'change-of-address',
      'departure',
    ]);
  });

  it('has ICS West help with the same, and with tax card and residence permits', () => {
    expect(servicesOf('ics-west-aarhus')).to.have.members([
      ...servicesOf('borgerservice-herning'),
      'tax-card',
      'residence-permit',
    ]);
  });

  it('tells of the gap in the sentence on the Welcome guide, word for word', () => {
    const gap = 'See the Welcome guide from, and for details.';
    expect(page).to.contain(gap);
    const texts = directory.registration!.notes.map(({text}) => text['en']!);
    expect(
      texts.filter(text => text.includes(`“${gap}”`) && text.includes('missing')),
    ).to.have.length(1);
  });

  it('says first why origin and three months matter, as the page does', () => {
    expect(page).to.contain(directory.registration!.introduction!.text['en']);
  });

  it('still names NemID, and no MitID', () => {
    expect(JSON.stringify(source)).to.match(/NemID/).and.not.match(/MitID/);
  });

  it('leads each newcomer to a step', () => {
    const {questions} = directory.registration!;
    const all = questions.reduce<Record<string, string>[]>(
      (answers, {id, options = []}) =>
        answers.flatMap(known => options.map(({value}) => ({...known, [id]: value}))),
      [{}],
    );
    for (const answers of all) {
      const {steps, notes} = planRoute(directory.registration!, answers);
      expect(steps.length + notes.length, JSON.stringify(answers)).to.be.least(1);
    }
  });
});
