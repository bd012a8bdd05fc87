import {clockOffset, compileHours} from '../hours/index.js';
import {shape, string, text} from '../validation/checks.js';
import {misfit} from '../validation/problem.js';
import type {Check} from '../validation/checks.js';
import type {Problem, Report} from '../validation/problem.js';
import {isObject, ownProperties} from '../validation/own-properties.js';
import type {Directory} from './directory.js';
import {isCalendarDate} from './dates.js';
import type {Office, Service, Text} from './types.js';
import {url} from './values.js';

/** Something that takes place once, in the office's time: `YYYY-MM-DDTHH:MM`. */
export interface AddedEvent {
  /** Id of an office. */
  readonly office: string;
  readonly name: Text;
  readonly startDate: string;
  readonly endDate: string;
  readonly location?: string;
  /** An https address. */
  readonly url?: string;
}

/** What a page itself has to say of an office. */
export interface AddedNote {
  /** Id of an office. */
  readonly office: string;
  readonly text: Text;
}

/** What a page adds to a directory, all of it sound. */
export interface Additions {
  readonly events: readonly AddedEvent[];
  readonly notes: readonly AddedNote[];
  /** Id of the office the page recommends. */
  readonly preferredOffice?: string | undefined;
}

const A_LOCAL_TIME = 'a time on the office’s clocks such as 2027-09-02T09:00';

const localTime: Check = (value, path, report) => {
  const isTime =
    typeof value === 'string' &&
    isCalendarDate(value.slice(0, 10)) &&
    /^.{10}T([01]\d|2[0-3]):[0-5]\d$/.test(value);
  if (!isTime) report(misfit(path, value, A_LOCAL_TIME));
};

/** What may stand in a list, in offices of a directory. */
const itemChecks = (office: Check): {readonly event: Check; readonly note: Check} => {
  const fields = shape({
    office,
    name: text,
    startDate: localTime,
    endDate: localTime,
    'location?': string,
    'url?': url,
  });
  return {
    note: shape({office, text}),
    event: (value, path, report) => {
      fields(value, path, report);
      const {startDate, endDate} = (isObject(value) ? value : {}) as Partial<AddedEvent>;
      if (startDate && endDate && endDate <= startDate) {
        report(misfit(`${path}.endDate`, endDate, `later than the startDate, ${startDate}`));
      }
    },
  };
};

/** The items of a list that fit a check. */
const soundItems = <Item>(list: unknown, path: string, check: Check, report: Report): Item[] => {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    report(misfit(path, list, 'a list'));
    return [];
  }
  const sound: Item[] = [];
  for (let index = 0; index < list.length; index++) {
    const item: unknown = list[index];
    const found: Problem[] = [];
    check(item, `${path}[${index}]`, problem => found.push(problem));
    if (!found.length) sound.push(item as Item);
    for (const problem of found) report(problem);
  }
  return sound;
};

const parsed = (json: string, report: Report): Record<string, unknown> => {
  try {
    const source = ownProperties(JSON.parse(json) as unknown);
    if (isObject(source)) return source;
    report(misfit('', source, 'an object'));
  } catch (error) {
    report({path: '', message: `must be JSON (${String(error)})`});
  }
  return {};
};

const KEYS = ['events', 'notes', 'preferredOffice'];

/**
 * Reads what a page adds to a directory. What is wrong is reported and left out; the rest stands.
 *
 * @param json as written in the page's script
 * @returns what is sound, and everything that is not
 */
export const parseAdditions = (
  json: string,
  directory: Directory,
): {readonly additions: Additions; readonly problems: readonly Problem[]} => {
  const problems: Problem[] = [];
  const report: Report = problem => problems.push(problem);
  const source = parsed(json, report);
  for (const key of Object.keys(source)) {
    if (!KEYS.includes(key))
      report({path: key, message: `unknown key; must be one of ${KEYS.join(', ')}`});
  }
  const ids = directory.offices.map(({id}) => id).join(', ');
  const isOffice = (value: unknown): value is string =>
    typeof value === 'string' && directory.office(value) !== undefined;
  const officeId: Check = (value, path, report) => {
    if (!isOffice(value)) report(misfit(path, value, `the id of an office, one of ${ids}`));
  };
  const {events, notes, preferredOffice} = source;
  if (preferredOffice !== undefined) officeId(preferredOffice, 'preferredOffice', report);
  const checks = itemChecks(officeId);
  return {
    additions: {
      events: soundItems(events, 'events', checks.event, report),
      notes: soundItems(notes, 'notes', checks.note, report),
      preferredOffice: isOffice(preferredOffice) ? preferredOffice : undefined,
    },
    problems,
  };
};

/** The time in Denmark at an instant, in epoch milliseconds, written so that those of events sort with it. */
const localTimeAt = (epochMs: number): string =>
  new Date(epochMs + clockOffset(compileHours({}), epochMs)).toISOString();

/** The events of an office that are not over, the next one first. */
export const comingEvents = ({events}: Additions, officeId: string, now: number): AddedEvent[] => {
  const time = localTimeAt(now);
  return events
    .filter(({office, endDate}) => office === officeId && endDate > time)
    .sort((a, b) => a.startDate.localeCompare(b.startDate));
};

/** One of the offices for something, and the service that it is found for; absent: it is not one of its own. */
interface Choice {
  readonly office: Office;
  readonly service?: Service | undefined;
}

const isGuide = ({service}: Choice): boolean => service?.role === 'guides';

/**
 * The office a page recommends, where it is one of several that do the same as the first one found: who
 * only guides never comes before who does it, nor who sends on to another office.
 */
export const recommendedOf = <T extends Choice>(
  {preferredOffice}: Additions,
  found: readonly T[],
): T | undefined => {
  const peers = found.filter(
    each => !each.office.successor && isGuide(each) === isGuide(found[0]!),
  );
  return peers.length > 1 ? peers.find(({office}) => office.id === preferredOffice) : undefined;
};
