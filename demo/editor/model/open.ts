import type {Fields} from '../../../src/directory/extend.js';
import {isExtending} from '../../../src/directory/extending-files.js';
import {isObject, ownProperties} from '../../../src/validation/own-properties.js';
import type {DirectorySource} from '../../../src/directory/index.js';
import {getAt} from './json-path.js';
import type {Path} from './json-path.js';

const isAbsentOr =
  (check: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || value === null || check(value);

const isListOf =
  (check: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(check);

const isString = (value: unknown): boolean => typeof value === 'string';

const isText = (value: unknown): boolean => isObject(value) && Object.values(value).every(isString);

const isSpan = (value: unknown): boolean =>
  isString(value) || (isObject(value) && isString(value['t']));

const isDay = isAbsentOr(isListOf(isSpan));

const isWeek = isAbsentOr(
  week => isObject(week) && Object.values(week).every(day => day === 'week' || isDay(day)),
);

const isHours = isAbsentOr(
  hours =>
    isObject(hours) &&
    isWeek(hours['week']) &&
    isAbsentOr(isListOf(days => isObject(days) && isDay(days['hours'])))(hours['special']),
);

const LISTS = ['services', 'bring', 'notes', 'areaServed', 'formerly'] as const;

const isOffice = (office: unknown): boolean => {
  const has = (path: Path, check: (value: unknown) => boolean) =>
    isAbsentOr(check)(getAt(office, path));
  return (
    isObject(office) &&
    isString(office['id']) &&
    isText(office['name']) &&
    isObject(office['provenance']) &&
    ['alternateName', 'alert', 'description'].every(field => has([field], isText)) &&
    has(['address'], isObject) &&
    has(['appointment'], isObject) &&
    has(['hours'], isObject) &&
    isHours(getAt(office, ['hours', 'visit'])) &&
    isHours(getAt(office, ['hours', 'phone'])) &&
    has(
      ['contactPoints'],
      isListOf(line => isObject(line) && isHours(line['hours'])),
    ) &&
    LISTS.every(field => has([field], isListOf(isObject)))
  );
};

/** Whether a file is a directory at least in outline, so that it can be edited, whatever else is wrong. */
const isEditable = (value: unknown): value is DirectorySource =>
  isObject(value) &&
  isListOf(source => isObject(source) && isString(source['id']))(value['sources']) &&
  isListOf(isOffice)(value['offices']) &&
  (value['offices'] as unknown[]).length > 0;

/** Why a file cannot be opened. */
export type OpenFault = 'json' | 'shape';

/** What a file's text has: a directory, what differs from another one, or neither, and why. */
export type Reading =
  | {readonly directory: DirectorySource}
  | {readonly extending: Fields}
  | {readonly fault: OpenFault};

export const readDirectory = (text: string): Reading => {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return {fault: 'json'};
  }
  if (isExtending(value)) return {extending: ownProperties(value)};
  return isEditable(value) ? {directory: value} : {fault: 'shape'};
};
