import {expect} from 'chai';
import type {DirectorySource} from '../../src/directory/index.js';
import {herning} from '../../src/herning/index.js';
import {diffLines, listChanges} from '../../demo/editor/model/changes.js';
import {record, redo, startHistory, undo} from '../../demo/editor/model/history.js';
import {repeatMonday, withDay} from '../../demo/editor/model/hours.js';
import {appendAt, getAt, parsePath, removeItem, setAt} from '../../demo/editor/model/json-path.js';
import {
  addOffice,
  idFor,
  keepAddress,
  possibleSuccessors,
} from '../../demo/editor/model/offices.js';
import {readDirectory} from '../../demo/editor/model/open.js';
import {faultsOf, sourcesToCheck} from '../../demo/editor/model/problems.js';
import {
  checkSource,
  countFacts,
  factSource,
  provenanceOf,
} from '../../demo/editor/model/provenance.js';
import {withStepNumbers} from '../../demo/editor/model/step-numbers.js';
import {readPage, readTelephone, readUrl} from '../../demo/editor/model/readers.js';
import {readSpecialForm} from '../../demo/editor/model/special-form.js';
import type {SpecialForm} from '../../demo/editor/model/special-form.js';
import {
  kindOf,
  parseClock,
  withBooking,
  withServices,
  withTimes,
} from '../../demo/editor/model/spans.js';
import {inLanguages} from '../../demo/editor/preview-source.js';

const [office] = herning.offices;

describe('Editing a directory', () => {
  it('changes one value, and nothing else, in a copy', () => {
    const before = structuredClone(herning);
    const path = parsePath('offices[0].contactPoints[0].telephone');
    const after = setAt(herning, path, '+4512345678');
    expect(getAt(after, path)).to.equal('+4512345678');
    expect(herning).to.deep.equal(before);
    expect(after.sources).to.equal(herning.sources);
    expect(after.offices[1]).to.equal(herning.offices[1]);
    expect(listChanges(herning, after).map(change => change.path)).to.deep.equal([path]);
  });

  it('keeps the order of keys, and what it does not know', () => {
    const document = {b: 1, a: {future: [1], x: 2}};
    expect(JSON.stringify(setAt(document, ['a', 'x'], 3))).to.equal(
      '{"b":1,"a":{"future":[1],"x":3}}',
    );
  });

  it('takes away what is not there any more', () => {
    expect(setAt({a: 1, b: 2}, ['a'], undefined)).to.deep.equal({b: 2});
    expect(removeItem({list: [1, 2]}, ['list', 0])).to.deep.equal({list: [2]});
    expect(removeItem({list: [1]}, ['list', 0])).to.deep.equal({});
    expect(appendAt<object>({}, ['list'], 1)).to.deep.equal({list: [1]});
  });

  it('undoes and redoes', () => {
    const edited = record(record(startHistory('a'), 'b'), 'c');
    expect(undo(edited).present).to.equal('b');
    expect(redo(undo(edited))).to.deep.equal(edited);
    expect(undo(undo(undo(edited))).present).to.equal('a');
    expect(redo(record(undo(edited), 'd')).present).to.equal('d');
  });
});

describe('Times in the editor', () => {
  it('are read as people write them', () => {
    for (const written of ['9', '09', '9.00', '9:00', '0900', 'kl. 9', '9,00']) {
      expect(parseClock(written, false), written).to.equal('09:00');
    }
    expect(parseClock('930', false)).to.equal('09:30');
    expect(parseClock('0', true)).to.equal('24:00');
    expect(parseClock('24', true)).to.equal('24:00');
    for (const written of ['', 'ten', '25', '24', '9.75', '9-15', '-1']) {
      expect(parseClock(written, false), written).to.equal(undefined);
    }
    expect(parseClock('24.30', true)).to.equal(undefined);
  });

  it('keep what else a span says', () => {
    const span = {t: '10:00-12:00', by: 'appointment', for: ['mitid']} as const;
    expect(withTimes(span, '11:00', '12:00')).to.deep.equal({...span, t: '11:00-12:00'});
    expect(withBooking(span, false)).to.deep.equal({t: '10:00-12:00', for: ['mitid']});
    expect(withBooking('10:00-12:00', true)).to.deep.equal({t: '10:00-12:00', by: 'appointment'});
    expect(withBooking({t: '10:00-12:00', by: 'appointment'}, false)).to.equal('10:00-12:00');
  });

  it('are for some services, or for all', () => {
    const span = withServices('10:00-12:00', ['mitid']);
    expect(span).to.deep.equal({t: '10:00-12:00', for: ['mitid']});
    expect(withServices(span, [])).to.equal('10:00-12:00');
  });

  it('tell closed from not known', () => {
    expect([undefined, [], null, ['10:00-12:00']].map(kindOf)).to.deep.equal([
      'closed',
      'closed',
      'unknown',
      'open',
    ]);
  });

  it('fill in a week in its order, and leave the rest of the hours alone', () => {
    const hours = {week: {Fr: [], PH: []}, agreementDays: 'may-close', tz: 'UTC'} as const;
    const monday = withDay(hours, 'Mo', ['10:00-12:00']);
    expect(Object.keys(monday.week!)).to.deep.equal(['Mo', 'Fr', 'PH']);
    expect(monday).to.include({agreementDays: 'may-close', tz: 'UTC'});
    expect(repeatMonday(monday).week).to.deep.equal({
      Mo: ['10:00-12:00'],
      Tu: ['10:00-12:00'],
      We: ['10:00-12:00'],
      Th: ['10:00-12:00'],
      Fr: ['10:00-12:00'],
      PH: [],
    });
  });

  it('make special days of a form, or say what it lacks', () => {
    const form: SpecialForm = {
      from: '2026-12-24',
      through: '',
      kind: 'closed',
      opens: '',
      closes: '',
      note: {en: 'Christmas', da: ''},
      targets: ['visit'],
    };
    expect(readSpecialForm(form)).to.deep.equal({
      days: {from: '2026-12-24', through: '2026-12-24', hours: [], note: {en: 'Christmas'}},
    });
    const faults = [
      {from: ''},
      {through: '2026-12-01'},
      {kind: 'open'},
      {targets: []},
    ] as Partial<SpecialForm>[];
    expect(faults.map(fault => readSpecialForm({...form, ...fault}))).to.deep.equal([
      {fault: 'days'},
      {fault: 'order'},
      {fault: 'times'},
      {fault: 'targets'},
    ]);
  });
});

describe('Offices in the editor', () => {
  it('get an id of their own from their name', () => {
    expect(idFor('Borgerservice Ærø', [])).to.equal('borgerservice-aeroe');
    expect(idFor('Ærø', ['aeroe', 'aeroe-2'])).to.equal('aeroe-3');
    expect(idFor('…', [])).to.equal('new');
  });

  it('are valid from their first moment', () => {
    const name = {en: 'Service House', da: 'Servicehuset'};
    expect(faultsOf(addOffice(herning, name, herning.sources[0]!.id))).to.deep.equal([]);
  });

  it('are never succeeded in a circle', () => {
    const offices = herning.offices.map(each => ({...each}));
    const [a, b, c, ...others] = offices;
    delete a!.successor;
    b!.successor = a!.id;
    c!.successor = b!.id;
    const possible = possibleSuccessors({...herning, offices}, a!).map(({id}) => id);
    expect(possible).not.to.include.members([a!.id]);
    expect(possible).not.to.include.members([b!.id]);
    expect(possible).not.to.include.members([c!.id]);
    expect(others.length).to.be.greaterThan(0);
  });

  it('keep the address they leave', () => {
    const moved = keepAddress(herning, 0, '2026-12-31');
    const former = moved.offices[0]!.formerly!.at(-1)!;
    expect(former.address).to.deep.equal(office!.address);
    expect(former.note['da']).to.contain('31. december 2026');
    expect(faultsOf(moved)).to.deep.equal([]);
  });

  it('leaves nothing of the old building in the new address, nor its source', () => {
    const moved = keepAddress(herning, 0, '2026-12-31').offices[0]!;
    expect(office!.address).to.have.property('entrance');
    expect(office!.provenance).to.have.property('address.entrance');
    expect(moved.address).not.to.have.any.keys('building', 'entrance', 'floor');
    expect(moved.provenance).not.to.have.property('address.entrance');
  });
});

describe('A telephone number that steps of the plan name', () => {
  const place = herning.offices.findIndex(({id}) => id === 'skattestyrelsen');
  const {contactPoints} = herning.offices[place]!;
  const stepsWith = ({registration}: DirectorySource, number: string) =>
    registration!.steps
      .filter(step => step.offices?.some(({telephones}) => telephones?.includes(number)))
      .map(({id}) => id);
  const line = contactPoints!.findIndex(
    ({telephone}) => stepsWith(herning, telephone!).length === 1,
  );
  const old = contactPoints![line]!.telephone!;
  const path = ['offices', place, 'contactPoints', line] as const;

  it('is changed in these steps, too', () => {
    const edited = setAt(herning, [...path, 'telephone'], '+4512345678');
    expect(faultsOf(edited)).to.have.length(1);
    const {directory, changedSteps} = withStepNumbers(herning, edited);
    expect(changedSteps).to.equal(1);
    expect(stepsWith(directory, '+4512345678')).to.deep.equal(stepsWith(herning, old));
    expect(faultsOf(directory)).to.deep.equal([]);
  });

  it('is named by none of them once its line is gone', () => {
    const {directory} = withStepNumbers(herning, removeItem(herning, path));
    expect(stepsWith(directory, old)).to.deep.equal([]);
    expect(faultsOf(directory)).to.deep.equal([]);
  });

  it('stays where another line still has it, and where another office is edited', () => {
    const twice = appendAt(herning, ['offices', place, 'contactPoints'], contactPoints![line]);
    const edited = setAt(twice, [...path, 'telephone'], '+4512345678');
    expect(withStepNumbers(twice, edited)).to.deep.equal({directory: edited, changedSteps: 0});
    const other = setAt(herning, ['offices', 0, 'contactPoints'], []);
    expect(withStepNumbers(herning, other).directory).to.equal(other);
  });
});

describe('Sources in the editor', () => {
  it('speak for a field by its own name, then the field’s, then for all', () => {
    expect(provenanceOf(office!, 'address.entrance')).to.equal('herning-residence-and-contacts');
    expect(provenanceOf(office!, 'address.floor')).to.equal('herning-mitid');
    expect(factSource(herning, {source: 'ics-west', grade: 'reported'}).grade).to.equal('reported');
    expect(factSource(herning, 'nobody').source).to.equal(undefined);
  });

  it('are read again, with all that rests on them', () => {
    expect(countFacts(herning, 'herning-mitid')).to.be.greaterThan(1);
    expect(countFacts(herning, 'nobody')).to.equal(0);
    const after = checkSource(herning, 'herning-mitid', '2040-03-01');
    expect(listChanges(herning, after).map(({after}) => after)).to.deep.equal(['2040-03-01']);
  });

  it('are to be read again: the least trusted first, then what was read long ago', () => {
    const sources = herning.sources.map(source => ({...source, checked: '2026-11-20'}));
    const directory = {...herning, sources};
    const soon = sourcesToCheck(directory, '2026-11-27').map(({grade}) => grade);
    expect(soon[0]).to.equal('seed');
    expect(new Set(soon)).to.deep.equal(new Set(['seed', 'reported']));
    const later = sourcesToCheck(directory, '2027-12-01');
    expect(later).to.have.length(sources.length);
    const [first] = later;
    const today = checkSource(directory, first!.id, '2027-12-01');
    expect(sourcesToCheck(today, '2027-12-01')).to.have.length(later.length - 1);
  });
});

describe('What somebody writes in the editor', () => {
  it('becomes what the file has', () => {
    expect(readTelephone('96 28 24 00')).to.deep.equal({value: '+4596282400'});
    expect(readTelephone('+45 96282400')).to.deep.equal({value: '+4596282400'});
    expect(readTelephone('0049 30 1234567')).to.deep.equal({value: '+49301234567'});
    expect(readTelephone('962824')).to.deep.equal({fault: 'telephone'});
    expect(readUrl('herning.dk/kontakt')).to.deep.equal({value: 'https://herning.dk/kontakt'});
    expect(readUrl('http://herning.dk')).to.deep.equal({fault: 'address'});
    expect(readUrl('javascript:alert(1)')).to.deep.equal({fault: 'address'});
    expect(readPage('https://www.herning.dk/en')).to.deep.equal({fault: 'page'});
  });

  it('is a directory, or why it is none', () => {
    expect(readDirectory('{')).to.deep.equal({fault: 'json'});
    for (const text of [
      '[]',
      '{"sources": [], "offices": []}',
      '{"sources": {}, "offices": [1]}',
    ]) {
      expect(readDirectory(text), text).to.deep.equal({fault: 'shape'});
    }
    const file = JSON.stringify(herning);
    expect(readDirectory(`\uFEFF${file}`)).to.deep.equal({directory: JSON.parse(file) as unknown});
    const broken = setAt(herning, ['offices', 0, 'hours', 'visit', 'week', 'Mo'], [7]);
    expect(readDirectory(JSON.stringify(broken))).to.deep.equal({fault: 'shape'});
    const faulty = setAt(herning, ['offices', 0, 'contactPoints', 0, 'telephone'], '1');
    expect(readDirectory(JSON.stringify(faulty))).to.have.property('directory');
  });

  it('is told apart from what was there', () => {
    const renamed = setAt(herning, ['offices', 0, 'name', 'en'], 'Counter');
    const fewer = setAt(renamed, ['offices', 1], undefined);
    expect(listChanges(herning, fewer)).to.deep.equal([
      {path: ['offices', 0, 'name', 'en'], before: office!.name['en'], after: 'Counter'},
      {path: ['offices', 1], before: herning.offices[1], after: undefined},
    ]);
    const lines = diffLines(herning, renamed);
    expect(
      lines.filter(line => /^[+-]/.test(line)).map(line => line.replace(/\s+/g, ' ')),
    ).to.deep.equal([`- "en": "${office!.name['en']!}",`, '+ "en": "Counter",']);
  });

  it('is previewed in the languages wanted alone', () => {
    expect(inLanguages({name: {en: 'a', da: 'b', pl: 'c'}, id: 'x'}, ['en', 'da'])).to.deep.equal({
      name: {en: 'a', da: 'b'},
      id: 'x',
    });
    expect(faultsOf(inLanguages(herning, ['en', 'da']))).to.deep.equal([]);
  });
});
