import type {CalendarDate, Office, Service, ServiceArea, Text} from './types.js';

/** Something offices do for people: a service's id and what it is called. */
export interface Task {
  readonly id: string;
  readonly name: Text;
}

/** An office that does a task, and how it says so. */
export interface FoundOffice {
  readonly office: Office;
  readonly service: Service;
}

/** In place of a municipality: any other than those the directory names. */
export const ELSEWHERE = '*';

const isActive = ({status}: Office): boolean => status === 'active';

/** All that the offices of a directory do, in their order, each once. */
export const tasksOf = (offices: readonly Office[]): Task[] => {
  const tasks = new Map<string, Task>();
  for (const {services = []} of offices.filter(isActive)) {
    for (const {id, name} of services) if (!tasks.has(id)) tasks.set(id, {id, name});
  }
  return [...tasks.values()];
};

/** Whose residents an office serves, by all that it does. */
export const areasOf = ({areaServed, services = []}: Office): readonly ServiceArea[] =>
  [areaServed, ...services.map(service => service.areaServed)].flatMap(areas => areas ?? []);

/** The municipalities whose residents the offices of a directory tell apart, in alphabetical order. */
export const municipalitiesOf = (offices: readonly Office[]): string[] => {
  const names = offices.filter(isActive).flatMap(areasOf);
  return [...new Set(names.map(({municipality}) => municipality))]
    .filter(name => name !== ELSEWHERE)
    .sort((a, b) => a.localeCompare(b, 'da'));
};

/** The municipality that more offices of a directory serve than any other; undefined where several are equal. */
export const mainMunicipality = (offices: readonly Office[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const office of offices.filter(isActive)) {
    for (const name of new Set(areasOf(office).map(({municipality}) => municipality))) {
      if (name !== ELSEWHERE) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
};

const isServed = ({validFrom, validThrough}: ServiceArea, today: CalendarDate): boolean =>
  !(validFrom && today < validFrom) && !(validThrough && today > validThrough);

/**
 * The offices that do a task for residents of a municipality, the nearest duty first: who serves that
 * municipality alone stands before who serves many, and last who serves the whole country. An office
 * that only guides comes after those that do it, one with an alert after those without; one with a
 * successor last, or not at all where the successor is among them.
 *
 * @param municipality its name, or `*` for one the directory does not name
 */
export const findOffices = (
  offices: readonly Office[],
  task: string,
  municipality: string,
  today: CalendarDate,
): FoundOffice[] => {
  const found = offices
    .filter(isActive)
    .flatMap(office => {
      const service = office.services?.find(({id}) => id === task);
      if (!service) return [];
      const areas = service.areaServed ?? office.areaServed;
      const served = areas?.filter(area => isServed(area, today)).map(area => area.municipality);
      const isNational = !served || served.includes(ELSEWHERE);
      if (!isNational && !served.includes(municipality)) return [];
      const distance =
        (office.successor ? 1e12 : 0) +
        (service.role === 'guides' ? 1e9 : 0) +
        (office.alert ? 1e6 : 0) +
        (isNational ? 1e3 : served.length);
      return [{office, service, distance}];
    })
    .sort((a, b) => a.distance - b.distance)
    .map(({office, service}) => ({office, service}));
  // Who is sent on from one to another on the list is better off with that one alone.
  const ids = new Set<string | undefined>(found.map(({office: {id}}) => id));
  return found.filter(({office: {successor}}) => !successor || !ids.has(successor));
};
