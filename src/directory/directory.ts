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

/**
 * Makes a directory of a file already checked, its hours become schedules.
 * @throws RangeError for hours the engine refuses, beginning with their path
 */
export const openDirectory = (source: DirectorySource): Directory => {
  const offices = source.offices.map((office, index) => {
    const path = `offices[${index}]`;
    return {
      ...office,
      hours: parseChannels(office.hours, path),
      formerly: (office.formerly ?? []).map((former, place) => ({
        ...former,
        hours: parseChannels(former.hours, `${path}.formerly[${place}]`),
      })),
    };
  });
  return {
    ...source,
    offices,
    office: id => offices.find(office => office.id === id),
    source: id => source.sources.find(source => source.id === id),
  };
};
