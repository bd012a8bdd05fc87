import {createHash} from 'node:crypto';
import {msg} from '@lit/localize';
import {dayAt} from '../directory/dates.js';
import {toOrganization} from '../directory/exchange/hsds-export.js';
import type {Office, OfficeSource, Text} from '../directory/index.js';
import {isText} from '../directory/translate.js';
import {provenancesOf} from '../directory/trust.js';
import {withLocale} from '../localization/localize.js';
import {tagFor} from '../localization/texts.js';
import {isObject} from '../validation/own-properties.js';
import type {Exported, Order} from './export-order.js';

/** For names that are addresses (RFC 9562, 6.6). */
const NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** A UUID of version 5: always the same of the same name, so that who reads a file twice finds it again. */
const uuidOf = (name: string): string => {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(bytes.toString('hex'))!;
  return parts.join('-');
};

/** The languages of the texts in a value. */
const languagesIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(languagesIn);
  if (!isObject(value)) return [];
  return isText(value) ? Object.keys(value) : Object.values(value).flatMap(languagesIn);
};

const oldestDayOf = (office: Office): string | undefined =>
  provenancesOf(office)
    .map(({checked}) => checked)
    .sort()[0];

/** Organizations of HSDS 3 with their places and services, in one language. */
export const hsds = ({directory, offices, language, now}: Order): Exported => {
  const today = dayAt(now);
  const words = withLocale(language, () => ({
    appointment: msg('By appointment', {id: 'appointment'}),
    telephone: msg('Phone', {id: 'phone-channel'}),
  }));
  const told = offices.map((office: OfficeSource) => {
    const foreign = new Set<string>();
    const {organization, leftOut} = toOrganization(office, {
      today,
      assured: oldestDayOf(directory.office(office.id)!),
      words,
      idOf: name => uuidOf(`registration-widgets:${name}`),
      write: (text: Text) => {
        const tag = tagFor(language, text);
        if (tag !== language) foreign.add(tag);
        return text[tag]!;
      },
    });
    const others = [...new Set(languagesIn(office))].filter(tag => tag !== language);
    return {
      organization,
      leftOut: [
        ...leftOut,
        ...(organization && others.length
          ? [{path: office.id, reason: `a file has one language: no ${others.join(', ')}`}]
          : []),
        ...[...foreign].map(tag => ({
          path: office.id,
          reason: `some texts have no ${language}: they are in ${tag}`,
        })),
      ],
    };
  });
  const organizations = told.flatMap(({organization}) => organization ?? []);
  return {
    text: `${JSON.stringify(organizations, null, 2)}\n`,
    leftOut: told.flatMap(({leftOut}) => leftOut),
  };
};
