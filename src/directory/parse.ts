import {parseHours} from '../hours/index.js';
import type {HoursSource} from '../hours/index.js';
import {directoryFormat} from './format.js';
import {refuse} from './shape.js';
import type {DirectorySource, HoursByChannel, Office, Registration, Source, Text} from './types.js';

/** A directory ready to be asked. */
export interface Directory {
  readonly name?: Text;
  readonly description?: Text;
  readonly offices: readonly Office[];
  readonly sources: readonly Source[];
  readonly registration?: Registration;
  /** The office of this id; undefined when there is none. */
  office(id: string): Office | undefined;
  /** The source of this id; undefined when there is none. */
  source(id: string): Source | undefined;
}

const byId = <T extends {readonly id: string}>(items: readonly T[], path: string) => {
  const found = new Map<string, T>();
  items.forEach((item, index) => {
    if (found.has(item.id)) refuse(`${path}[${index}].id`, item.id, 'free: it stands above already');
    found.set(item.id, item);
  });
  return found;
};

const parseChannels = (
  source: HoursByChannel<HoursSource> | undefined,
  path: string,
): HoursByChannel =>
  Object.fromEntries(
    Object.entries(source ?? {}).map(([channel, hours]) => [
      channel,
      hours && parseHours(hours, `${path}.hours.${channel}`),
    ]),
  );

/** Hours become schedules; everything else of the file is taken as it is. */
const parseOffices = (offices: readonly Office<HoursSource>[]): readonly Office[] =>
  offices.map((office, index) => ({
    ...office,
    hours: parseChannels(office.hours, `offices[${index}]`),
    formerly: (office.formerly ?? []).map((former, place) => ({
      ...former,
      hours: parseChannels(former.hours, `offices[${index}].formerly[${place}]`),
    })),
  }));

/** Calls back for each provenance of the file, with its path. */
const checkSources = (value: unknown, path: string, known: ReadonlyMap<string, unknown>): void => {
  if (typeof value !== 'object' || value === null) return;
  if ('source' in value && 'grade' in value && !known.has(value.source as string)) {
    refuse(`${path}.source`, value.source, 'the id of a source');
  }
  for (const [key, part] of Object.entries(value)) {
    checkSources(
      part,
      Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key,
      known,
    );
  }
};

/**
 * Reads a directory file's parsed JSON.
 *
 * @throws RangeError for anything that does not fit the format, for an id that leads nowhere, for hours
 * the engine refuses. The message begins with the path of the fault:
 * `offices[3].contactPoints[0].telephone: "96282828" is not an E.164 number such as +4596282828`
 */
export const parseDirectory = (source: unknown): Directory => {
  directoryFormat(source, '');
  const {name, description, sources, offices, registration} = source as DirectorySource;
  const sourceById = byId(sources, 'sources');
  const parsed = parseOffices(offices);
  const officeById = byId(parsed, 'offices');
  checkSources(source, '', sourceById);
  const checkOffice = (id: string | undefined, path: string) => {
    if (id !== undefined && !officeById.has(id)) refuse(path, id, 'the id of an office');
  };
  offices.forEach(({successor}, index) => {
    checkOffice(successor, `offices[${index}].successor`);
  });
  registration?.steps.forEach(({offices: doers, dependsOn}, index, steps) => {
    const path = `registration.steps[${index}]`;
    doers?.forEach(({office}, place) => {
      checkOffice(office, `${path}.offices[${place}].office`);
    });
    dependsOn?.forEach((id, place) => {
      if (!steps.some(step => step.id === id)) {
        refuse(`${path}.dependsOn[${place}]`, id, 'the id of a step');
      }
    });
  });
  return {
    ...(name && {name}),
    ...(description && {description}),
    offices: parsed,
    sources,
    ...(registration && {registration}),
    office: id => officeById.get(id),
    source: id => sourceById.get(id),
  };
};
