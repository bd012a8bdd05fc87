import {parseHours} from '../hours/index.js';
import type {HoursSource} from '../hours/index.js';
import type {DirectorySource, HoursByChannel, Office, Source} from './types.js';

/** A directory ready to be asked. */
export interface Directory extends Omit<DirectorySource, 'offices'> {
  readonly offices: readonly Office[];
  /** The office of this id; undefined when there is none. */
  office(id: string): Office | undefined;
  /** The source of this id; undefined when there is none. */
  source(id: string): Source | undefined;
}

const readChannels = (source: HoursByChannel<HoursSource> = {}): HoursByChannel =>
  Object.fromEntries(
    Object.entries(source).map(([channel, hours]) => [channel, hours && parseHours(hours)]),
  );

/** Makes a directory of a file already checked, its hours become schedules. */
export const openDirectory = (source: DirectorySource): Directory => {
  const offices = source.offices.map(office => ({
    ...office,
    hours: readChannels(office.hours),
    formerly: (office.formerly ?? []).map(former => ({
      ...former,
      hours: readChannels(former.hours),
    })),
  }));
  return {
    ...source,
    offices,
    office: id => offices.find(office => office.id === id),
    source: id => source.sources.find(source => source.id === id),
  };
};
