import {expect} from 'chai';
import source from '../../data/as-published.json' with {type: 'json'};
import {missingFacts} from '../../src/directory/missing-facts.js';
import {parseDirectory} from '../../src/directory/index.js';
import type {DirectorySource, Office} from '../../src/directory/index.js';
import {spansOn} from '../../src/hours/index.js';
import {planRoute} from '../../src/route/index.js';

const directory = parseDirectory(source);
const office = (id: string): Office => directory.office(id)!;

describe('The page as it was published', () => {
  it('is a complete directory', () => {
    expect(missingFacts(source as unknown as DirectorySource)).to.deep.equal([]);
  });

  it('is known from itself alone', () => {
    expect(directory.sources).to.have.length(1);
    const grades = new Set(JSON.stringify(directory).match(/"grade":"\w+"/g));
    expect([...grades]).to.deep.equal(['"grade":"seed"']);
  });

  for (const [id, street, town, telephones] of [
    ['borgerservice-herning', 'Torvet 5', '7400 Herning', ['+4596282828']],
    ['skattecenter-herning', 'Brændgårdsvej 10', '7400 Herning', ['+4572221818', '+4572384936']],
    ['statsforvaltningen-aarhus', 'Lyseng Allé 1', '8270 Højbjerg', ['+4572567036']],
    ['ics-west-aarhus', 'Åboulevarden 31', '8000 Århus C', ['+4572223375']],
  ] as const) {
    it(`has ${id} at ${street}, ${town}, as an office like any other`, () => {
      const {address, status, successor, contactPoints} = office(id);
      expect(status).to.equal('active');
      expect(successor).to.equal(undefined);
      expect(address?.streetAddress).to.equal(street);
      expect(`${address?.postalCode} ${address?.addressLocality}`).to.equal(town);
      expect(contactPoints?.map(({telephone}) => telephone)).to.deep.equal(telephones);
    });
  }

  it('has SIRI on its one old number', () => {
    expect(office('siri').contactPoints?.map(({telephone}) => telephone)).to.deep.equal([
      '+4572142000',
    ]);
  });

  it('has entry B and the 1st floor', () => {
    expect(office('borgerservice-herning').address?.entrance).to.equal('B');
    expect(office('ics-west-aarhus').address?.floor?.['en']).to.equal('1st floor');
  });

  it('has ICS West open for walk-ins on Thursday 13–17 and Friday 9–13 only', () => {
    const hours = office('ics-west-aarhus').hours!.visit!;
    const days = Array.from({length: 7}, (_, index) => {
      const date = `2014-09-${String(1 + index).padStart(2, '0')}`;
      return spansOn(hours, date)?.map(
        ({start, end, state}) =>
          `${state} ${new Date(start).toISOString().slice(8, 16)} ${new Date(end).toISOString().slice(11, 16)}`,
      );
    });
    expect(days).to.deep.equal([
      [],
      [],
      [],
      ['open 04T11:00 15:00'],
      ['open 05T07:00 11:00'],
      [],
      [],
    ]);
    expect(office('ics-west-aarhus').appointment).to.equal(undefined);
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
