import {expect} from 'chai';
import offices from '../../data/offices.json' with {type: 'json'};
import registration from '../../data/registration.json' with {type: 'json'};
import sources from '../../data/sources.json' with {type: 'json'};
import {missingFacts} from '../../src/directory/missing-facts.js';
import {parseDirectory} from '../../src/directory/index.js';
import type {Channel, DirectorySource, Office} from '../../src/directory/index.js';
import {stateAt} from '../../src/hours/index.js';

const source: unknown = {...offices, ...sources, registration};
const directory = parseDirectory(source);
const office = (id: string): Office => directory.office(id)!;

const telephones = ({contactPoints = []}: Office): (string | undefined)[] =>
  contactPoints.map(({telephone}) => telephone);

const gradeOfPhone = (id: string, telephone: string): string => {
  const {contactPoints = [], provenance} = office(id);
  const point = contactPoints.find(point => point.telephone === telephone)!;
  return (point.provenance ?? provenance['contactPoints']!).grade;
};

const serviceIds = ({services = []}: Office): string[] => services.map(({id}) => id);

/** The week from Monday 23 November 2026, no holiday in it. */
const WEEK = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'].map((day, index) => ({
  day,
  date: `2026-11-${23 + index}`,
}));

/** Half hours of the ordinary week in which a channel has this state, as `Mo 10:00-16:00`. */
const hoursOf = (id: string, channel: Channel, wanted: string): string[] =>
  WEEK.flatMap(({day, date}) => {
    const hours = office(id).hours![channel]!;
    const midnight = Date.parse(`${date}T00:00+01:00`);
    const matches = Array.from({length: 48}, (_, half) => half).filter(
      half => stateAt(hours, midnight + half * 1_800_000).state === wanted,
    );
    if (!matches.length) return [];
    const clock = (half: number) =>
      `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`;
    expect(matches, 'in one piece').to.have.length(matches.at(-1)! - matches[0]! + 1);
    return [`${day} ${clock(matches[0]!)}-${clock(matches.at(-1)! + 1)}`];
  });

describe('The directory that ships', () => {
  it('has the six offices', () => {
    expect(directory.offices.map(({id}) => id)).to.have.members([
      'borgerservice-herning',
      'skattecenter-herning',
      'skattestyrelsen',
      'statsforvaltningen-aarhus',
      'siri',
      'ics-west-aarhus',
    ]);
  });

  it('gives every fact a source, and every text in English and Danish', () => {
    expect(missingFacts(source as DirectorySource)).to.deep.equal([]);
  });

  it('was checked on the day the pages were read, and claims nothing later', () => {
    const dates = JSON.stringify(source).match(/"checked":"[^"]*"/g) ?? [];
    expect(new Set(dates)).to.deep.equal(new Set(['"checked":"2026-11-22"']));
  });

  it('links only to the pages its facts were read from', () => {
    const hosts = [
      ...new Set(
        (JSON.stringify(source).match(/https?:\/\/[^"\s]+/g) ?? []).map(url => new URL(url)),
      ),
    ];
    for (const {protocol, hostname} of hosts) {
      expect(protocol).to.equal('https:');
      expect([
        'lifeindenmark.borger.dk',
        'nyidanmark.dk',
        'newtodenmark.dk',
        'skat.dk',
        'norden.org',
        'cpr.dk',
        'international.aarhus.dk',
        'mitid.dk',
      ]).to.include(hostname);
    }
  });

  it('gives no telephone number that its facts do not have', () => {
    const known = [
      '+4596282828',
      '+4572221818',
      '+4572384936',
      '+4572222780',
      '+4572567036',
      '+4572142000',
      '+4572142001',
      '+4572142002',
      '+4572142003',
      '+4572142004',
      '+4572142005',
      '+4589401040',
      '+4572223375',
    ];
    const given = new Set(
      JSON.stringify(source)
        .replace(/\+45 (\d\d) (\d\d) (\d\d) (\d\d)/g, '+45$1$2$3$4')
        .match(/\+\d+/g),
    );
    expect([...given]).to.have.members(known);
  });
});

describe('Citizen Service in Herning', () => {
  const citizenService = office('borgerservice-herning');

  it('is at Torvet 5, entrance B, and on +45 96 28 28 28', () => {
    expect(citizenService.address).to.deep.equal({
      streetAddress: 'Torvet 5',
      entrance: 'B',
      postalCode: '7400',
      addressLocality: 'Herning',
    });
    expect(telephones(citizenService)).to.deep.equal(['+4596282828']);
  });

  it('is known from the old page only', () => {
    for (const fact of ['address', 'contactPoints', 'bring']) {
      expect(citizenService.provenance[fact]?.grade, fact).to.equal('seed');
    }
  });

  it('has unknown opening hours and booking', () => {
    expect(citizenService.hours?.visit ?? null).to.equal(null);
    expect(citizenService.hours?.phone ?? null).to.equal(null);
    expect(citizenService.appointment).to.equal(undefined);
  });

  it('registers, chooses the doctor, helps with MitID and Digital Post, no longer NemID', () => {
    expect(serviceIds(citizenService)).to.include.members([
      'cpr-registration',
      'doctor',
      'mitid',
      'digital-post',
      'change-of-address',
      'departure',
    ]);
    expect(JSON.stringify(citizenService.services)).not.to.match(/nemid/i);
    expect(JSON.stringify(citizenService.formerly)).to.match(/NemID/);
  });

  it('wants the residence permit, brought in person', () => {
    expect(JSON.stringify(citizenService.bring)).to.match(/Residence permit/);
    expect(JSON.stringify(citizenService))
      .to.match(/in person/)
      .and.match(/personligt/);
  });
});

describe('The tax authority', () => {
  it('had a centre at Brændgårdsvej 10 that no public page confirms', () => {
    const centre = office('skattecenter-herning');
    expect(centre.address).to.include({
      streetAddress: 'Brændgårdsvej 10',
      postalCode: '7400',
      addressLocality: 'Herning',
    });
    expect(telephones(centre)).to.deep.equal(['+4572221818', '+4572384936']);
    expect(centre.provenance['address']?.grade).to.equal('seed');
    expect(centre.provenance['contactPoints']?.grade).to.equal('seed');
    expect(centre.alert?.['en']).to.match(/[Dd]o not travel there unchecked/);
    expect(centre.successor).to.equal('skattestyrelsen');
    expect(centre.hours?.visit ?? null).to.equal(null);
    expect(centre.hours?.phone ?? null).to.equal(null);
  });

  it('is the Danish Tax Agency, online, without an address', () => {
    const agency = office('skattestyrelsen');
    expect(agency.address).to.equal(undefined);
    expect(agency.url).to.equal('https://skat.dk/en-us');
    expect(agency.description?.['en'])
      .to.match(/TastSelv/)
      .and.match(/04\.063/);
  });

  it('answers on its main line, reported, and on the students’ line, confirmed', () => {
    expect(telephones(office('skattestyrelsen'))).to.deep.equal(['+4572221818', '+4572222780']);
    expect(gradeOfPhone('skattestyrelsen', '+4572221818')).to.equal('reported');
    expect(gradeOfPhone('skattestyrelsen', '+4572222780')).to.equal('confirmed');
  });

  it('has phone hours nobody knows', () => {
    expect(office('skattestyrelsen').hours?.phone ?? null).to.equal(null);
  });
});

describe('Statsforvaltningen', () => {
  const gone = office('statsforvaltningen-aarhus');

  it('is dissolved, its work with SIRI', () => {
    expect(gone.status).to.equal('dissolved');
    expect(gone.successor).to.equal('siri');
    expect(gone.provenance['status']?.grade).to.equal('confirmed');
  });

  it('keeps what an old letter says of it', () => {
    expect(gone.address).to.include({
      streetAddress: 'Lyseng Allé 1',
      postalCode: '8270',
      addressLocality: 'Højbjerg',
    });
    expect(telephones(gone)).to.deep.equal(['+4572567036']);
  });
});

describe('SIRI', () => {
  const siri = office('siri');

  it('has a line for each topic, and the old main number from the old page', () => {
    expect(telephones(siri)).to.deep.equal([
      '+4572142001',
      '+4572142002',
      '+4572142003',
      '+4572142004',
      '+4572142005',
      '+4572142000',
    ]);
    const topics = siri.contactPoints!.map(({topic}) => topic['en']);
    for (const [index, topic] of [/EU/, /Study/, /au pair/, /Pay limit/, /Research/].entries()) {
      expect(topics[index]).to.match(topic);
    }
    expect(gradeOfPhone('siri', '+4572142001')).to.equal('confirmed');
    expect(gradeOfPhone('siri', '+4572142000')).to.equal('seed');
  });

  it('answers the phone on Monday 9–15 and not on Tuesday; of the other days nothing is known', () => {
    expect(hoursOf('siri', 'phone', 'open')).to.deep.equal(['Mo 09:00-15:00']);
    const unknown = hoursOf('siri', 'phone', 'unknown').map(day => day.slice(0, 2));
    expect(unknown).to.include.members(['We', 'Th', 'Fr']).and.not.include('Tu');
  });

  it('receives by appointment, in no branch in Herning', () => {
    expect(siri.appointment?.required).to.equal(true);
    expect(siri.provenance['appointment']?.grade).to.equal('reported');
    expect(siri.hours?.visit ?? null).to.equal(null);
    const branches = siri.description?.['en'];
    for (const town of [
      'Copenhagen',
      'Odense',
      'Aarhus',
      'Aalborg',
      'Esbjerg',
      'Sønderborg',
      'Bornholm',
      'None in Herning',
    ]) {
      expect(branches).to.contain(town);
    }
    expect(siri.provenance['description']?.grade).to.equal('reported');
  });

  it('is not the place for family reunification, asylum and the Ukraine Special Act', () => {
    expect(siri.alert?.['en'])
      .to.match(/Family reunification/)
      .and.match(/[Aa]sylum/)
      .and.match(/Ukraine/)
      .and.match(/Udlændingestyrelsen/);
  });
});

describe('ICS West', () => {
  const ics = office('ics-west-aarhus');

  it('moved to DOKK1, where it is reached today', () => {
    expect(ics.address).to.deep.equal({
      building: 'DOKK1',
      streetAddress: 'Hack Kampmanns Plads 2',
      postalCode: '8000',
      addressLocality: 'Aarhus C',
    });
    expect(telephones(ics)).to.deep.equal(['+4589401040']);
    expect(ics.contactPoints![0]!.email).to.equal('icswest@aarhus.dk');
    expect(ics.provenance['address']?.grade).to.equal('confirmed');
  });

  it('keeps the address, phone and hours of the old page as history', () => {
    const former = JSON.stringify(
      offices.offices.find(({id}) => id === 'ics-west-aarhus')?.formerly,
    );
    for (const fact of [
      'Åboulevarden 31',
      '1st floor',
      '+4572223375',
      '13:00-17:00',
      '09:00-13:00',
    ]) {
      expect(former).to.contain(fact);
    }
    expect(former)
      .to.match(/"grade":"seed"/)
      .and.not.match(/"grade":"confirmed"/);
  });

  it('must be booked', () => {
    expect(ics.appointment?.required).to.equal(true);
    expect(ics.appointment?.how?.['en']).to.match(/[Bb]ook before/);
  });

  it('receives booked visitors Mon, Wed, Fri 10–16 and Thu 10–17, and nobody unbooked', () => {
    expect(hoursOf('ics-west-aarhus', 'visit', 'appointment')).to.deep.equal([
      'Mo 10:00-16:00',
      'We 10:00-16:00',
      'Th 10:00-17:00',
      'Fr 10:00-16:00',
    ]);
    expect(hoursOf('ics-west-aarhus', 'visit', 'open')).to.deep.equal([]);
  });

  it('answers the phone Mon, Wed, Fri 10–14 and Thu 10–16', () => {
    expect(hoursOf('ics-west-aarhus', 'phone', 'open')).to.deep.equal([
      'Mo 10:00-14:00',
      'We 10:00-14:00',
      'Th 10:00-16:00',
      'Fr 10:00-14:00',
    ]);
  });

  it('serves residents of 18 municipalities, Herning among them', () => {
    expect(ics.areaServed!.map(({municipality}) => municipality)).to.have.members([
      'Favrskov',
      'Hedensted',
      'Herning',
      'Horsens',
      'Ikast-Brande',
      'Lemvig',
      'Norddjurs',
      'Odder',
      'Randers',
      'Ringkøbing-Skjern',
      'Samsø',
      'Silkeborg',
      'Skanderborg',
      'Skive',
      'Struer',
      'Syddjurs',
      'Viborg',
      'Aarhus',
    ]);
  });

  it('issues the EU residence document to residents of any municipality', () => {
    const service = ics.services!.find(({id}) => id === 'eu-residence-document')!;
    expect(service.areaServed).to.deep.equal([{municipality: '*'}]);
  });

  it('gives only guidance on tax', () => {
    const service = ics.services!.find(({id}) => id === 'tax-card')!;
    expect(service.note?.['en']).to.match(/[Gg]uidance only/);
  });

  it('asks something unknown of residents of Herning', () => {
    expect(ics.alert?.['en'])
      .to.match(/Herning/)
      .and.match(/call or write first/);
  });
});

describe('Danish offices', () => {
  const schedules = directory.offices.flatMap(({id, hours = {}}) =>
    (['visit', 'phone'] as const).flatMap(channel => {
      const schedule = hours[channel];
      return schedule ? [{of: `${id} ${channel}`, schedule}] : [];
    }),
  );

  const noon = (date: string) => Date.parse(`${date}T11:00Z`);

  it('may be closed on the days on which offices close by agreement', () => {
    for (const {of, schedule} of schedules) {
      for (const date of ['2026-12-24', '2026-12-28', '2026-12-31', '2027-05-07']) {
        const {state} = stateAt(schedule, noon(date));
        expect(['open', 'appointment'], `${of} ${date}`).not.to.include(state);
      }
    }
  });

  it('are closed on public holidays', () => {
    for (const {of, schedule} of schedules) {
      for (const date of ['2026-12-25', '2027-01-01', '2027-03-25', '2027-03-29', '2027-05-06']) {
        expect(stateAt(schedule, noon(date)).state, `${of} ${date}`).to.equal('closed');
      }
    }
  });
});
