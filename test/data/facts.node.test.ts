import {readdirSync} from 'node:fs';
import {expect} from 'chai';
import {checkDirectory} from '../../src/directory/check.js';
import {openDirectory} from '../../src/directory/directory.js';
import {missingFacts} from '../../src/directory/missing-facts.js';
import {groupTasks} from '../../src/directory/task-groups.js';
import {herning} from '../../src/herning/index.js';

const idsOf = (items: readonly {readonly id: string}[]): string[] => items.map(({id}) => id);

/** Every string of a file, however deep. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Object.values(Object(value) as object).flatMap(part => stringsIn(part));

/** Whether nothing stands behind the host but, at most, a language. */
const isFrontPage = (url: string): boolean => {
  const {pathname, search} = new URL(url);
  return !search && /^\/([a-z]{2}(-[a-z]{2})?\/?)?$/i.test(pathname);
};

describe('The directory that ships', () => {
  for (const [folder, items, module] of [
    ['data/offices', herning.offices, 'src/herning/offices.ts'],
    ['data/route/steps', herning.registration.steps, 'src/herning/index.ts'],
  ] as const) {
    it(`has each file of ${folder}, named by its id`, () => {
      const files = idsOf(items).map(id => `${id}.json`);
      const remedy = `import each file of ${folder} in ${module}, and add it to the list there`;
      expect(files, remedy).to.have.members(readdirSync(folder));
    });
  }

  it('has nothing that a directory may not have', () => {
    expect(checkDirectory(herning)).to.deep.equal([]);
  });

  it('gives every fact a source, and every text in English and Danish', () => {
    expect(missingFacts(herning)).to.deep.equal([]);
  });

  it('offers what concerns the few British after what concerns all from outside the EU', () => {
    const {byOccasion} = groupTasks(openDirectory(herning));
    const arriving = idsOf(byOccasion.get('arriving')!);
    expect(arriving.indexOf('withdrawal-agreement')).to.be.above(
      arriving.indexOf('residence-permit'),
    );
    expect(arriving).to.include('residence-permit');
  });

  it('links to encrypted pages only', () => {
    for (const text of stringsIn(herning)) expect(text).not.to.contain('http://');
  });

  for (const {id, url, publisher, name, inLanguage, dateModified, checked} of herning.sources) {
    if (url) {
      it(`says who published its source ${id}, and in which language its title is`, () => {
        expect(publisher).not.to.equal(undefined);
        expect(Boolean(inLanguage)).to.equal(Boolean(name));
      });
    }

    it(`has read its source ${id} after its last change`, () => {
      expect(checked >= (dateModified ?? checked)).to.equal(true);
    });
  }

  it('leads on from every office that is gone', () => {
    const {offices, office} = openDirectory(herning);
    for (const {id, status, successor = ''} of offices) {
      if (status === 'dissolved') expect(office(successor)?.status, id).to.equal('active');
    }
  });

  it('has an office or a page for every step', () => {
    for (const {id, offices = [], online = []} of herning.registration.steps) {
      expect([...offices, ...online], id).not.to.be.empty;
    }
  });

  it('may have closed offices on the days on which Danish offices close by agreement', () => {
    for (const {id, hours = {}, contactPoints = []} of herning.offices) {
      for (const schedule of [hours.visit, hours.phone, ...contactPoints.map(line => line.hours)]) {
        const remedy = `data/offices/${id}.json: add "agreementDays": "may-close" to its hours`;
        if (schedule) expect(schedule.agreementDays, remedy).to.equal('may-close');
      }
    }
  });

  it('tells no telephone number twice with two meanings', () => {
    for (const {id, contactPoints = []} of herning.offices) {
      const numbers = contactPoints.flatMap(({telephone}) => telephone ?? []);
      expect(new Set(numbers).size, id).to.equal(numbers.length);
    }
  });

  it('leads from what is to be done to a page, never to a front page', () => {
    const {offices, registration} = herning;
    const links = [
      ...offices.flatMap(({services = [], appointment = {}}) => [appointment, ...services]),
      ...registration.steps.flatMap(({online = []}) => online),
      ...registration.notes,
    ];
    for (const {url} of links as {url?: string}[]) {
      if (url) expect(isFrontPage(url), url).to.equal(false);
    }
  });

  it('names no source that nothing was read from', () => {
    const {offices, registration} = openDirectory(herning);
    const sourced = JSON.stringify([offices, registration]);
    const unused = idsOf(herning.sources).filter(id => !sourced.includes(`"source":"${id}"`));
    expect(unused, 'name it in a "provenance", or take it out of data/sources.json').to.be.empty;
  });
});
