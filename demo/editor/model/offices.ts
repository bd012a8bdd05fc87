import type {
  CalendarDate,
  DirectorySource,
  FormerRecord,
  OfficeSource,
  ProvenanceSource,
  Text,
} from '../../../src/directory/index.js';
import {formatDate} from '../../../src/localization/format.js';
import {appendAt, setAt} from './json-path.js';
import {provenanceOf} from './provenance.js';

const DANISH_LETTERS: Readonly<Record<string, string>> = {æ: 'ae', ø: 'oe', å: 'aa'};

/** An id made of a name that no other of the list has: `Borgerservice Ærø` is `borgerservice-aeroe`. */
export const idFor = (name: string, taken: readonly string[]): string => {
  const plain = name
    .toLowerCase()
    .replace(/[æøå]/g, letter => DANISH_LETTERS[letter]!)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const base = plain || 'new';
  let id = base;
  for (let number = 2; taken.includes(id); number++) id = `${base}-${number}`;
  return id;
};

/** The directory with an office more, of which nothing is known but its name. */
export const addOffice = (
  directory: DirectorySource,
  name: Text,
  source: string,
): DirectorySource => {
  const taken = directory.offices.map(({id}) => id);
  const office: OfficeSource = {
    id: idFor(name['da'] ?? name['en']!, taken),
    name,
    status: 'active',
    provenance: {'*': source},
  };
  return appendAt(directory, ['offices'], office);
};

/** The offices that can take over from one: none that leads back to it. */
export const possibleSuccessors = (
  {offices}: DirectorySource,
  office: OfficeSource,
): readonly OfficeSource[] => {
  const leadsBack = (id: string | undefined, seen: readonly string[]): boolean => {
    if (id === undefined || seen.includes(id)) return false;
    if (id === office.id) return true;
    return leadsBack(offices.find(other => other.id === id)?.successor, [...seen, id]);
  };
  return offices.filter(({id}) => !leadsBack(id, []));
};

/** What an address says of the building alone: of another building it would be wrong. */
const IN_THE_BUILDING = ['building', 'entrance', 'floor'] as const;

const withoutFields = <Fields extends object>(fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name))) as Fields;

/**
 * The directory with an office's address kept among what used to hold, and said in words; street and town
 * stay until somebody writes the new ones.
 *
 * @param lastDay the last day the office was there
 */
export const keepAddress = (
  directory: DirectorySource,
  index: number,
  lastDay: CalendarDate,
): DirectorySource => {
  const office = directory.offices[index]!;
  const {address} = office;
  if (!address) return directory;
  const place = `${address.streetAddress}, ${address.postalCode} ${address.addressLocality}`;
  const record: FormerRecord<ProvenanceSource> = {
    note: {
      en: `Until ${formatDate('en', lastDay)} the office was at ${place}.`,
      da: `Til og med ${formatDate('da', lastDay)} lå kontoret på ${place}.`,
    },
    address,
    validThrough: lastDay,
    provenance: provenanceOf(office, 'address')!,
  };
  const moved: OfficeSource = {
    ...office,
    address: withoutFields(address, IN_THE_BUILDING),
    provenance: withoutFields(
      office.provenance,
      IN_THE_BUILDING.map(field => `address.${field}`),
    ),
  };
  const path = ['offices', index];
  return appendAt(setAt(directory, path, moved), [...path, 'formerly'], record);
};

/** The directory with a source more, to be filled in. */
export const addSource = (
  directory: DirectorySource,
  name: string,
  url: string,
  day: CalendarDate,
): DirectorySource => {
  const id = idFor(
    name,
    directory.sources.map(({id}) => id),
  );
  return setAt(
    directory,
    ['sources'],
    [...directory.sources, {id, name, url, grade: 'official', checked: day}],
  );
};
