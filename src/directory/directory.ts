import {compileHours} from '../hours/index.js';
import type {HoursSource} from '../hours/index.js';
import {inheritingNothing, ownProperties} from '../validation/own-properties.js';
import {resolveCopy} from './provenance.js';
import type {
  ContactPoint,
  DirectorySource,
  HoursByChannel,
  Office,
  Registration,
  Source,
} from './types.js';

/** A directory ready to be asked: its hours compiled, the provenance of its facts written out. */
export interface Directory {
  readonly sources: readonly Source[];
  readonly offices: readonly Office[];
  readonly registration?: Registration;
  /** The office of this id; undefined when there is none. */
  office(id: string): Office | undefined;
  /** The source of this id; undefined when there is none. */
  source(id: string): Source | undefined;
}

const openChannels = (hours: HoursByChannel<HoursSource> | undefined): HoursByChannel => ({
  visit: hours?.visit && compileHours(hours.visit),
  phone: hours?.phone && compileHours(hours.phone),
});

/** Of a contact point without hours of its own the office's hold: it gets no key of that name. */
const openLine = ({hours, ...line}: ContactPoint<HoursSource>): ContactPoint =>
  inheritingNothing(hours === undefined ? line : {...line, hours: hours && compileHours(hours)});

const byId = <Item extends {readonly id: string}>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map(item => [item.id, item]));

/** Makes a directory of a file already checked, and of its objects: a copy of one's own that inherits nothing. */
export const openCopy = (copy: DirectorySource): Directory => {
  const directory = resolveCopy(copy);
  const offices = directory.offices.map(({contactPoints, hours, ...office}): Office =>
    inheritingNothing({
      ...office,
      hours: openChannels(hours),
      ...(contactPoints && {contactPoints: contactPoints.map(openLine)}),
    }),
  );
  const officesById = byId(offices);
  const sourcesById = byId(directory.sources);
  return inheritingNothing({
    ...directory,
    offices,
    office: (id: string) => officesById.get(id),
    source: (id: string) => sourcesById.get(id),
  });
};

/** Makes a directory of a file already checked. */
export const openDirectory = (source: DirectorySource): Directory =>
  openCopy(ownProperties(source));
