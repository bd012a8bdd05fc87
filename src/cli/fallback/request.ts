import type {Directory, DirectorySource, Office, Text} from '../../directory/index.js';
import type {CalendarDate} from '../../directory/types.js';
import type {HoursByChannel} from '../../directory/index.js';
import type {HoursSource} from '../../hours/index.js';
import type {Speaker} from '../../localization/day-words.js';
import type {MarkupTexts} from './markup.js';

/** What a fallback is written from, and how. */
export interface Request {
  readonly directory: Directory;
  /** The same as the file has it: its hours are those of any day. */
  readonly source: DirectorySource;
  readonly texts: MarkupTexts;
  /** Id of the service the reader is after. */
  readonly task: string | undefined;
  /** Level of the heading; undefined: none. */
  readonly headingLevel: number | undefined;
  /** The day it is written. */
  readonly today: CalendarDate;
}

/** The hours of an office as its file has them. */
export const hoursOf = ({source}: Request, {id}: Office): HoursByChannel<HoursSource> | undefined =>
  source.offices.find(office => office.id === id)?.hours;

/** Whom the hours of an office are told to. */
export const speakerFor = ({texts}: Request, {services = [], url}: Office): Speaker => ({
  language: texts.spoken,
  write: (text: Text) => texts.plainText(text),
  services,
  url,
});
