import {languageTag} from '../../validation/checks.js';
import {isObject} from '../../validation/own-properties.js';
import {country, email, url} from '../values.js';
import type {HoursSource} from '../../hours/index.js';
import type {Address, CalendarDate, ContactPoint, ServiceArea, Text} from '../types.js';
import type {ImportedOffices, OfficePart} from './imported.js';
import {fromOpeningHours} from './json-ld-hours-import.js';
import {inShort, listed, plain, typesOf} from './json-ld-values.js';
import {PartReader, told} from './part-reader.js';

type Thing = Readonly<Record<string, unknown>>;
type Contact = ContactPoint<HoursSource, string>;

/** What is asked of a reading that the JSON-LD does not say itself. */
export interface Reading {
  /** BCP 47 tag of its texts; undefined: not known, they are left out. */
  readonly language: string | undefined;
  /** The day on which it is read. */
  readonly today: CalendarDate;
}

/** Only offices and other places have hours, and of all things with an address these are organizations. */
const HOURS = ['openingHoursSpecification', 'specialOpeningHoursSpecification', 'openingHours'];
const ORGANIZATIONS = new Set([
  ...['Organization', 'GovernmentOrganization', 'NGO', 'LocalBusiness', 'GovernmentOffice'],
  ...['Place', 'CivicStructure', 'GovernmentBuilding', 'CityHall', 'Embassy', 'PostOffice'],
]);
const REACHED = ['address', 'contactPoint', 'telephone', 'email'];

const has = (thing: Thing, keys: readonly string[]): boolean =>
  keys.some(key => thing[key] !== undefined);

const isOffice = (thing: Thing): boolean => {
  const types = typesOf(thing);
  if (types.includes('ContactPoint')) return false;
  return (
    types.includes('GovernmentOffice') ||
    has(thing, HOURS) ||
    (types.some(type => ORGANIZATIONS.has(type)) && has(thing, REACHED))
  );
};

const officesIn = (documents: readonly unknown[]): readonly Thing[] => {
  const found: Thing[] = [];
  const waiting: unknown[] = [...documents].reverse();
  while (waiting.length) {
    const value = waiting.pop();
    if (isObject(value) && isOffice(value)) found.push(value);
    if (typeof value === 'object' && value !== null)
      waiting.push(...(Object.values(value) as unknown[]).reverse());
  }
  return found;
};

const READ = new Set([
  ...['@context', '@type', '@id', 'name', 'alternateName', 'description', 'address', 'telephone'],
  ...['email', 'contactPoint', 'areaServed', 'url', 'sameAs', ...HOURS],
  // Offices of their own.
  ...['department', 'subOrganization', 'parentOrganization', 'location'],
]);

const AREAS = ['AdministrativeArea', 'City', 'Place'];

/** Reads one thing into an office, and lists what has no place there. */
class OfficeReader extends PartReader {
  readonly thing: Thing;
  readonly reading: Reading;

  constructor(thing: Thing, reading: Reading) {
    super();
    this.thing = thing;
    this.reading = reading;
  }

  /** The first of several texts: a field of ours holds one in each language. */
  #text(values: unknown, path: string): Text | undefined {
    const texts: Record<string, string> = {};
    for (const value of listed(values)) {
      const written = plain(value);
      const language =
        (isObject(value) ? plain(value['@language']) : undefined) ?? this.reading.language;
      if (written === undefined) this.refuse(path, `${inShort(value)} is no text`);
      else if (!language) this.refuse(path, 'its language is not told: name it with --lang');
      else if (texts[language]) this.refuse(path, `no room for a second one, ${inShort(written)}`);
      else if (this.sound(language, path, languageTag)) texts[language] = written;
    }
    return Object.keys(texts).length ? texts : undefined;
  }

  #one(values: unknown, path: string): unknown {
    const [first, ...others] = listed(values);
    for (const other of others) this.refuse(path, `no room for a second one, ${inShort(other)}`);
    return first;
  }

  #address(): Address | undefined {
    const value = this.#one(this.thing['address'], 'address');
    if (value === undefined) return undefined;
    if (!isObject(value)) {
      this.refuse('address', `${inShort(value)} is no PostalAddress`);
      return undefined;
    }
    const part = (key: string): string | undefined =>
      plain(this.#one(value[key], `address.${key}`));
    const required = ['streetAddress', 'postalCode', 'addressLocality'] as const;
    const [streetAddress, postalCode, addressLocality] = required.map(part);
    const {addressCountry: named, ...parts} = value;
    this.unread(parts, 'address', new Set(['@type', '@id', ...required]));
    const nation = plain(isObject(named) ? (named['name'] ?? named) : named);
    const addressCountry = this.sound(nation, 'address.addressCountry', country);
    if (!streetAddress || !postalCode || !addressLocality) {
      this.refuse('address', `needs ${required.join(', ')}`);
      return undefined;
    }
    return {streetAddress, postalCode, addressLocality, ...(addressCountry && {addressCountry})};
  }

  #hours(thing: Thing, keys: readonly string[], path: string): HoursSource | undefined {
    const values = keys.flatMap(key =>
      listed(thing[key]).map((value, index): [string, unknown] => [`${key}[${index}]`, value]),
    );
    if (!values.length) return undefined;
    const {hours, leftOut} = fromOpeningHours(values, this.reading.today);
    for (const {path: at, reason} of leftOut) this.refuse(path ? `${path}.${at}` : at, reason);
    return hours;
  }

  /** A way to reach somebody; without a topic of its own it is the office's, by its name. */
  #contact(value: Thing, topic: Text | undefined, path: string): Contact | undefined {
    const at = (key: string): string => (path ? `${path}.${key}` : key);
    const number = plain(this.#one(value['telephone'], at('telephone')));
    const phone = this.telephone(number, at('telephone'));
    const mail = plain(this.#one(value['email'], at('email')))?.replace(/^mailto:/i, '');
    const address = this.sound(mail, at('email'), email);
    if (!phone && !address) return undefined;
    if (!topic) {
      this.refuse(path || 'telephone', 'what it is for is not told');
      return undefined;
    }
    const hours = path ? this.#hours(value, ['hoursAvailable'], path) : undefined;
    return {
      topic,
      ...(phone && {telephone: phone}),
      ...(address && {email: address}),
      ...(hours && {hours}),
    };
  }

  #contacts(name: Text | undefined): readonly Contact[] {
    const keys = new Set(['@type', '@id', 'contactType', 'telephone', 'email', 'hoursAvailable']);
    const lines = listed(this.thing['contactPoint']).map((value, index) => {
      const path = `contactPoint[${index}]`;
      if (!isObject(value)) {
        this.refuse(path, `${inShort(value)} is no ContactPoint`);
        return undefined;
      }
      this.unread(value, path, keys);
      return this.#contact(value, this.#text(value['contactType'], `${path}.contactType`), path);
    });
    return [this.#contact(this.thing, name, ''), ...lines].filter(line => line !== undefined);
  }

  #areas(): readonly ServiceArea[] {
    return listed(this.thing['areaServed']).flatMap((value, index) => {
      const path = `areaServed[${index}]`;
      const isArea = !isObject(value) || typesOf(value).some(type => AREAS.includes(type));
      const municipality = isArea ? plain(isObject(value) ? value['name'] : value) : undefined;
      if (municipality) return [{municipality}];
      this.refuse(path, `${inShort(value)} names no municipality`);
      return [];
    });
  }

  read(): OfficePart {
    const {thing} = this;
    this.unread(thing, '', READ);
    const name = this.#text(thing['name'], 'name');
    const visit = this.#hours(thing, HOURS.slice(0, 2), '');
    if (thing['openingHours'] !== undefined) {
      this.refuse('openingHours', 'a text: try import --from osm');
    }
    const fields = {
      name,
      alternateName: this.#text(thing['alternateName'], 'alternateName'),
      description: this.#text(thing['description'], 'description'),
      address: this.#address(),
      contactPoints: this.#contacts(name),
      hours: visit && {visit},
      areaServed: this.#areas(),
      url: this.sound(plain(this.#one(thing['url'], 'url')), 'url', url),
      sameAs: listed(thing['sameAs']).flatMap(
        (value, index) => this.sound(plain(value), `sameAs[${index}]`, url) ?? [],
      ),
    };
    const part = told(fields) as OfficePart;
    if (visit && part.address?.addressCountry && part.address.addressCountry !== 'DK') {
      this.refuse('hours', 'the time zone is not told: add "tz", and "holidays": null');
    }
    return part;
  }
}

/**
 * Offices from schema.org JSON-LD: government offices, other organizations that can be reached, and
 * whatever has opening hours.
 * What has no place in a directory or cannot be read is listed by its key, behind the number of the
 * office where there are several.
 *
 * @param documents what stands in the scripts of a page
 */
export const fromJsonLd = (documents: readonly unknown[], reading: Reading): ImportedOffices => {
  const things = officesIn(documents);
  const read = things.map((thing, index) => {
    const reader = new OfficeReader(thing, reading);
    const office = reader.read();
    const before = things.length > 1 ? `offices[${index}].` : '';
    return {
      office,
      leftOut: reader.leftOut.map(({path, reason}) => ({path: before + path, reason})),
    };
  });
  return {
    offices: read.map(({office}) => office),
    leftOut: read.flatMap(({leftOut}) => leftOut),
  };
};
