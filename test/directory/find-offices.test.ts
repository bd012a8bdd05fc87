import {expect} from 'chai';
import {
  ELSEWHERE,
  findOffices,
  mainMunicipality,
  municipalitiesOf,
  tasksOf,
} from '../../src/directory/find-offices.js';
import type {Office, Service, ServiceArea} from '../../src/directory/index.js';

const TODAY = '2027-01-15';
const TASK = 'doctor';

const text = (words: string) => ({en: words, da: words});

const areas = (...names: readonly string[]): ServiceArea[] =>
  names.map(municipality => ({municipality}));

const service = (id = TASK, areaServed?: readonly ServiceArea[]): Service => ({
  id,
  name: text(id),
  ...(areaServed && {areaServed}),
});

/** An office that does the task, for everybody. */
const office = (id: string, more: Partial<Office> = {}): Office => ({
  id,
  name: text(id),
  status: 'active',
  services: [service()],
  provenance: {},
  ...more,
});

const found = (
  offices: readonly Office[],
  municipality = 'Herning',
  task = TASK,
  today = TODAY,
): string[] => findOffices(offices, task, municipality, today).map(({office}) => office.id);

describe('Offices that do a task', () => {
  it('stand nearest duty first: the municipality alone, then of many, then of the whole country', () => {
    const alone = office('alone', {areaServed: areas('Herning')});
    const two = office('two', {areaServed: areas('Herning', 'Aarhus')});
    const many = office('many', {areaServed: areas('Aarhus', 'Viborg', 'Herning')});
    const national = office('national');
    const star = office('star', {areaServed: areas('*')});
    expect(found([national, star, many, two, alone])).to.deep.equal([
      'alone',
      'two',
      'many',
      'national',
      'star',
    ]);
  });

  it('are of the whole country though they name a municipality beside it', () => {
    const both = office('both', {areaServed: areas('Herning', ELSEWHERE)});
    const many = office('many', {areaServed: areas('Aarhus', 'Viborg', 'Herning')});
    expect(found([both, many])).to.deep.equal(['many', 'both']);
    expect(found([both, many], 'Skive')).to.deep.equal(['both']);
  });

  it('do that task, and not another', () => {
    const other = office('other', {services: [service('tax-card')]});
    const none: Office = {...office('none'), services: []};
    expect(found([other, none, office('here')])).to.deep.equal(['here']);
    expect(found([other], 'Herning', 'tax-card')).to.deep.equal(['other']);
  });

  it('serve the municipality', () => {
    const elsewhere = office('elsewhere', {areaServed: areas('Aarhus')});
    const nobody = office('nobody', {areaServed: []});
    expect(found([elsewhere, nobody])).to.deep.equal([]);
    expect(found([elsewhere], 'Aarhus')).to.deep.equal(['elsewhere']);
  });

  it('serve the service’s own area in place of the office’s', () => {
    const wider = office('wider', {
      areaServed: areas('Aarhus'),
      services: [service(TASK, areas(ELSEWHERE)), service('mitid')],
    });
    const narrower = office('narrower', {
      areaServed: areas(ELSEWHERE),
      services: [service(TASK, areas('Aarhus'))],
    });
    expect(found([wider, narrower])).to.deep.equal(['wider']);
    expect(found([wider, narrower], 'Herning', 'mitid')).to.deep.equal([]);
    expect(found([wider, narrower], 'Aarhus')).to.deep.equal(['narrower', 'wider']);
  });

  it('serve it from the first to the last day, both inclusive', () => {
    const area = {municipality: 'Herning', validFrom: '2027-01-10', validThrough: '2027-01-20'};
    const offices = [office('here', {areaServed: [area]})];
    const on = (today: string) => found(offices, 'Herning', TASK, today).length;
    expect(['2027-01-09', '2027-01-10', '2027-01-20', '2027-01-21'].map(on)).to.deep.equal([
      0, 1, 1, 0,
    ]);
  });

  it('are near by what they serve today, not by what they used to or will', () => {
    const alone = office('alone', {
      areaServed: [
        ...areas('Herning'),
        {municipality: 'Skive', validThrough: '2026-12-31'},
        {municipality: ELSEWHERE, validFrom: '2028-01-01'},
      ],
    });
    const two = office('two', {areaServed: areas('Herning', 'Aarhus')});
    expect(found([two, alone])).to.deep.equal(['alone', 'two']);
    expect(found([two, alone], 'Viborg')).to.deep.equal([]);
  });

  it('are never dissolved', () => {
    expect(found([office('gone', {status: 'dissolved'})])).to.deep.equal([]);
  });

  it('leave it to the one that does their work now, where that one is found too', () => {
    const former = office('former', {areaServed: areas('Herning'), successor: 'heir'});
    expect(found([former, office('heir')])).to.deep.equal(['heir']);
  });

  it('stand last when another does their work now that is not found', () => {
    const former = office('former', {areaServed: areas('Herning'), successor: 'elsewhere'});
    const elsewhere = office('elsewhere', {areaServed: areas('Aarhus')});
    expect(found([former, office('national'), elsewhere])).to.deep.equal(['national', 'former']);
  });

  it('stand before those with something to know first, however near', () => {
    const warned = office('warned', {areaServed: areas('Herning'), alert: text('Call first.')});
    expect(found([warned, office('national')])).to.deep.equal(['national', 'warned']);
  });

  it('stand before those that only guide, however near', () => {
    const guide = office('guide', {
      areaServed: areas('Herning'),
      services: [{...service(), role: 'guides'}],
    });
    expect(found([guide, office('national')])).to.deep.equal(['national', 'guide']);
  });

  it('stand as in the file where they are equally near', () => {
    expect(found([office('b'), office('a'), office('c')])).to.deep.equal(['b', 'a', 'c']);
  });

  it('for a municipality the directory does not name are those of the whole country', () => {
    const here = office('here', {areaServed: areas('Herning')});
    expect(found([here, office('all')], ELSEWHERE)).to.deep.equal(['all']);
  });
});

describe('What can be looked for', () => {
  const offices = [
    office('first', {
      areaServed: areas('Herning', ELSEWHERE),
      services: [service('tax-card'), service(TASK, areas('Aarhus', 'Ærø', 'Skive'))],
    }),
    office('second', {areaServed: areas('Herning'), services: [service(), service('mitid')]}),
    office('gone', {status: 'dissolved', areaServed: areas('Vejle'), services: [service('nemid')]}),
  ];

  it('is what offices that exist do, each once, in the order of the file', () => {
    expect(tasksOf(offices).map(({id}) => id)).to.deep.equal(['tax-card', TASK, 'mitid']);
    const again = office('again', {services: [{...service(), name: text('A physician')}]});
    expect(tasksOf([office('first'), again])).to.deep.equal([{id: TASK, name: text(TASK)}]);
  });

  it('is the municipalities they tell apart, in the order of the Danish alphabet', () => {
    expect(municipalitiesOf(offices)).to.deep.equal(['Herning', 'Skive', 'Ærø', 'Aarhus']);
  });
});

describe('The municipality of a directory', () => {
  const serving = (id: string, ...names: readonly string[]): Office =>
    office(id, {areaServed: areas(...names)});

  it('is the one that more offices serve than any other', () => {
    const offices = [
      serving('first', 'Aarhus'),
      serving('second', 'Herning'),
      serving('third', 'Herning', 'Skive'),
    ];
    expect(mainMunicipality(offices)).to.equal('Herning');
    expect(mainMunicipality([serving('only', 'Skive')])).to.equal('Skive');
  });

  it('is none where several are served by as many, or none is named', () => {
    expect(mainMunicipality([serving('a', 'Aarhus'), serving('b', 'Herning')])).to.equal(undefined);
    expect(mainMunicipality([serving('all', ELSEWHERE), office('national')])).to.equal(undefined);
    expect(mainMunicipality([office('idle', {services: []})])).to.equal(undefined);
  });

  it('counts an office once, however often it names one, and no other place', () => {
    const twice = office('twice', {
      areaServed: areas('Aarhus', ELSEWHERE),
      services: [service(TASK, areas('Aarhus', ELSEWHERE))],
    });
    const offices = [twice, serving('all', ELSEWHERE), serving('here', 'Herning')];
    expect(mainMunicipality(offices)).to.equal(undefined);
    expect(mainMunicipality([...offices, serving('there', 'Herning')])).to.equal('Herning');
  });

  it('does not count offices that are dissolved', () => {
    const gone = office('gone', {status: 'dissolved', areaServed: areas('Vejle')});
    expect(mainMunicipality([gone, serving('here', 'Herning')])).to.equal('Herning');
  });

  it('counts offices of which nothing more is known', () => {
    const bare: Office = {id: 'bare', name: text('bare'), status: 'active', provenance: {}};
    expect(mainMunicipality([bare, serving('here', 'Herning')])).to.equal('Herning');
  });
});
