import {dateAt, compileHours} from '../hours/index.js';
import type {Hours} from '../hours/index.js';
import type {GovernmentOffice, PostalAddress, WithContext} from 'schema-dts';
import {regularHours, specialHours} from './json-ld-hours.js';
import type {ToldHours} from './json-ld-hours.js';
import {isFromAuthority} from './grades.js';
import {isGone} from './succession.js';
import {inheritingNothing} from '../validation/own-properties.js';
import type {Address, ContactPoint, Office, Provenance, Text} from './types.js';

/** A JSON-LD document. */
export type JsonLd = Readonly<Record<string, unknown>>;

const isWorthSaying = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && !value.length);

/** Without the keys of which nothing is known. */
const known = <Thing extends JsonLd>(
  thing: Thing,
): {[Key in keyof Thing]: Exclude<Thing[Key], undefined>} =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => isWorthSaying(value))) as never;

const describeAddress = (
  address: Address,
  write: (text: Text) => string,
): PostalAddress & object => {
  const {building, streetAddress, entrance, floor, postalCode, addressLocality, addressCountry} =
    address;
  return known({
    '@type': 'PostalAddress' as const,
    streetAddress,
    extendedAddress: [building, floor && write(floor), entrance].filter(isWorthSaying).join(', '),
    postalCode,
    addressLocality,
    addressCountry,
  });
};

/**
 * What the authority itself says of an office as a schema.org GovernmentOffice, for search engines. Facts
 * of a lower grade than `official` are left out, and so are days whose hours are not known or may not
 * hold: they are not called closed. Hours by appointment carry the words on booking; without such they
 * are left out.
 *
 * @param language BCP 47 tag the texts are wanted in; English, then Danish, stand in
 * @param epochMs the moment from which the coming days are counted
 * @returns undefined where the office is not known for certain to exist, by this name, and where it is gone
 */
export const officeToJsonLd = (
  office: Office,
  language: string,
  epochMs: number,
): JsonLd | undefined => {
  const today = dateAt(office.hours?.visit ?? office.hours?.phone ?? compileHours({}), epochMs);
  const write = (text: Text): string =>
    text[language] ?? text['en'] ?? text['da'] ?? Object.values(text)[0]!;
  const isCertain = (provenance: Provenance | undefined): boolean =>
    isFromAuthority(provenance?.grade) &&
    !(provenance?.validThrough && provenance.validThrough < today);
  /** A field, without the parts of which its provenance says that they are less certain. */
  const certain = <Field extends keyof Office>(field: Field): Office[Field] | undefined => {
    const value: unknown = office[field];
    if (!isCertain(office.provenance[field])) return undefined;
    if (typeof value !== 'object' || Array.isArray(value)) return office[field];
    const parts = Object.entries(value ?? {}).filter(([part]) => {
      const own = office.provenance[`${field}.${part}`];
      return !own || isCertain(own);
    });
    return inheritingNothing(Object.fromEntries(parts)) as Office[Field];
  };

  const name = certain('name');
  if (!name || certain('status') !== 'active' || isGone(office)) return undefined;

  const told = (hours: Hours, provenance: Provenance | undefined, booking?: Text): ToldHours =>
    inheritingNothing({
      hours,
      today,
      currentThrough: provenance?.validThrough,
      booking: booking && write(booking),
    });
  const {hours: ofHours, contactPoints: ofLines} = office.provenance;
  const hours = certain('hours');
  const visits = hours?.visit && told(hours.visit, ofHours, certain('appointment')?.how);
  /** When a line answers: by its own hours, else by the office's. */
  const callsOf = ({telephone, hours: own, provenance = ofLines}: ContactPoint) => {
    if (!telephone) return undefined;
    const calls =
      own === undefined ? hours?.phone && told(hours.phone, ofHours) : own && told(own, provenance);
    return calls ? [...regularHours(calls), ...specialHours(calls)] : undefined;
  };

  const alternateName = certain('alternateName');
  const otherNames = new Set([name['da'] ?? '', alternateName ? write(alternateName) : '']);
  otherNames.delete('');
  otherNames.delete(write(name));

  const contactPoints = (office.contactPoints ?? []).filter(({provenance}) =>
    isCertain(provenance ?? ofLines),
  );
  const address = certain('address');
  return known({
    '@context': 'https://schema.org' as const,
    '@type': 'GovernmentOffice' as const,
    name: write(name),
    alternateName: [...otherNames],
    url: certain('url'),
    sameAs: certain('sameAs'),
    address: address && describeAddress(address, write),
    openingHoursSpecification: visits ? regularHours(visits) : undefined,
    specialOpeningHoursSpecification: visits ? specialHours(visits) : undefined,
    contactPoint: contactPoints.map(line =>
      known({
        '@type': 'ContactPoint' as const,
        contactType: write(line.topic),
        telephone: line.telephone,
        email: line.email,
        availableLanguage: certain('availableLanguage'),
        hoursAvailable: callsOf(line),
      }),
    ),
    areaServed: (certain('areaServed') ?? [])
      .filter(
        ({municipality, validFrom, validThrough}) =>
          municipality !== '*' &&
          !(validFrom && validFrom > today) &&
          !(validThrough && validThrough < today),
      )
      .map(({municipality}) => ({'@type': 'AdministrativeArea' as const, name: municipality})),
  }) satisfies WithContext<GovernmentOffice>;
};
