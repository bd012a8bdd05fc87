import {misfit} from '../validation/problem.js';
import type {Report} from '../validation/problem.js';
import type {HoursSource} from '../hours/index.js';
import {checkCircles} from './circles.js';
import {itemsIn} from './sound-part.js';
import type {Sound} from './sound-part.js';
import {spansIn} from './spans.js';
import type {DirectorySource, OfficeSource, RegistrationSource, Source} from './types.js';

/** What an id may be; undefined where the list that should say so is missing or no list. */
export type Known = {has(id: string): boolean} | undefined;

/** The ids of a list, the same one only once. */
const idsOf = (
  list: readonly (Sound<{readonly id: string}> | undefined)[] | undefined,
  path: string,
  report: Report,
): Known => {
  if (!list) return undefined;
  const paths = new Map<string, string>();
  for (const [{id}, at] of itemsIn(list, path)) {
    if (id === undefined) continue;
    const first = paths.get(id);
    if (first === undefined) paths.set(id, at);
    else {
      const message = `duplicate id "${id}"; ${first} has it already`;
      report({path: `${at}.id`, value: id, message});
    }
  }
  return paths;
};

/** Reports an id that leads nowhere. */
export const checkReference = (
  id: string | undefined,
  known: Known,
  path: string,
  expected: string,
  report: Report,
): void => {
  if (id !== undefined && known && !known.has(id)) report(misfit(path, id, expected));
};

const checkReferences = (
  ids: readonly (string | undefined)[] | undefined,
  known: Known,
  path: string,
  expected: string,
  report: Report,
): void => {
  for (const [id, at] of itemsIn(ids, path)) checkReference(id, known, at, expected, report);
};

/** Without an address, readers are told at least what kind of source it is. */
const checkAddresses = (sources: Sound<readonly Source[]> | undefined, report: Report): void => {
  for (const [source, path] of itemsIn(sources, 'sources')) {
    // One that is wrong has been reported, and is no longer in the sound part.
    if ('url' in source || source.description) continue;
    const remedy = 'a description that says why there is none';
    report({
      path: `${path}.url`,
      message: `missing (give the exact address of the page, or ${remedy})`,
    });
  }
};

const A_SERVICE = 'the id of a service of this office';

/** Hours for a service that the office does not have would never be anybody's. */
const checkServicesOfHours = (
  hours: Sound<HoursSource> | null | undefined,
  services: Known,
  path: string,
  report: Report,
): void => {
  for (const {span, at} of spansIn(hours)) {
    if (typeof span === 'string') continue;
    checkReferences(span.for, services, `${path}.${at}.for`, A_SERVICE, report);
  }
};

const checkLines = (office: Sound<OfficeSource>, path: string, report: Report): void => {
  const {contactPoints, services, hours} = office;
  // Without services there are none, unless they could not be read.
  const known: Known =
    'services' in office && !services
      ? undefined
      : new Set(itemsIn(services, '').map(([{id}]) => id));
  checkServicesOfHours(hours?.visit, known, `${path}.hours.visit`, report);
  checkServicesOfHours(hours?.phone, known, `${path}.hours.phone`, report);
  for (const [line, at] of itemsIn(contactPoints, `${path}.contactPoints`)) {
    checkServicesOfHours(line.hours, known, `${at}.hours`, report);
    checkReferences(line.services, known, `${at}.services`, A_SERVICE, report);
  }
};

const checkOffices = (
  offices: Sound<readonly OfficeSource[]> | undefined,
  report: Report,
): Known => {
  const ids = idsOf(offices, 'offices', report);
  const successors = new Map<string, {to: string[]; path: string}>();
  for (const [office, path] of itemsIn(offices, 'offices')) {
    const {id, successor} = office;
    checkReference(successor, ids, `${path}.successor`, 'the id of an office', report);
    if (id !== undefined) {
      successors.set(id, {
        to: successor === undefined ? [] : [successor],
        path: `${path}.successor`,
      });
    }
  }
  checkCircles(successors, report);
  for (const [office, path] of itemsIn(offices, 'offices')) checkLines(office, path, report);
  return ids;
};

/** The telephone numbers of an office, not of thousands: steps name few. */
const numbersOf = (office: Sound<OfficeSource> | undefined): Known =>
  office && new Set(itemsIn(office.contactPoints, '').flatMap(([{telephone}]) => telephone ?? []));

const checkSteps = (
  {questions, steps}: Sound<RegistrationSource>,
  offices: Sound<readonly OfficeSource[]> | undefined,
  officeIds: Known,
  report: Report,
): Known => {
  const path = 'registration.steps';
  const ids = idsOf(steps, path, report);
  const days: Known =
    questions &&
    new Set(
      itemsIn(questions, '')
        .filter(([{options}]) => !options)
        .map(([{id}]) => id),
    );
  const officesById = new Map(itemsIn(offices, '').map(([office]) => [office.id, office]));
  const dependencies = new Map<string, {to: string[]; path: string}>();
  for (const [step, at] of itemsIn(steps, path)) {
    for (const [{from}, place] of itemsIn(step.obligation, `${at}.obligation`)) {
      const aDay = 'the id of a question that asks for a day';
      checkReference(from, days, `${place}.from`, aDay, report);
    }
    for (const [{office, telephones}, place] of itemsIn(step.offices, `${at}.offices`)) {
      checkReference(office, officeIds, `${place}.office`, 'the id of an office', report);
      const ofOffice = `a telephone number of ${office ?? 'the office'}`;
      checkReferences(
        telephones,
        numbersOf(officesById.get(office ?? '')),
        `${place}.telephones`,
        ofOffice,
        report,
      );
    }
    checkReferences(step.dependsOn, ids, `${at}.dependsOn`, 'the id of a step', report);
    if (step.id !== undefined) {
      const to = itemsIn(step.dependsOn, '').map(([id]) => id);
      dependencies.set(step.id, {to, path: `${at}.dependsOn`});
    }
  }
  checkCircles(dependencies, report);
  return ids;
};

/** Reports ids that lead nowhere, to themselves, or to two things, and sources without an address. */
export const checkLinks = (
  {sources, offices, registration}: Sound<DirectorySource>,
  report: Report,
): void => {
  checkAddresses(sources, report);
  idsOf(sources, 'sources', report);
  const officeIds = checkOffices(offices, report);
  if (!registration) return;
  const steps = checkSteps(registration, offices, officeIds, report);
  idsOf(registration.notes, 'registration.notes', report);
  for (const [{step}, path] of itemsIn(registration.notes, 'registration.notes')) {
    checkReference(step, steps, `${path}.step`, 'the id of a step', report);
  }
};
