import {compileHours} from '../hours/index.js';
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

const openChannels = ({visit, phone}: HoursByChannel<HoursSource> = {}): HoursByChannel => ({
  visit: visit && compileHours(visit),
  phone: phone && compileHours(phone),
});

/** Makes a directory of a file already checked, its hours become schedules. */
export const openDirectory = (source: DirectorySource): Directory => {
  const offices = source.offices.map(office => ({
    ...office,
    hours: openChannels(office.hours),
    formerly: (office.formerly ?? []).map(former => ({
      ...former,
      hours: openChannels(former.hours),
    })),
  }));
  return {
    ...source,
    offices,
    office: id => offices.find(office => office.id === id),
    source: id => source.sources.find(source => source.id === id),
  };
};
