import {languageTag} from '../../validation/checks.js';
import {id, url} from '../values.js';
import type {OfficeSource} from '../types.js';
import {KNOWN, filled} from './hsds-contacts.js';
import {PlaceReader, isSame, withoutIds} from './hsds-place-import.js';
import type {Placed} from './hsds-place-import.js';
import {objectsIn, organizationsIn} from './hsds-records.js';
import type {Thing} from './hsds-records.js';
import {IDENTIFIER_TYPE} from './hsds-types.js';
import type {ImportedOffices, OfficePart} from './imported.js';
import type {Reading} from './json-ld-import.js';
import {inShort, plain} from './json-ld-values.js';
import {told} from './part-reader.js';

type Service = NonNullable<OfficeSource['services']>[number];

type Booking = NonNullable<OfficeSource['appointment']>['booking'];

const isBooking = (value: string | undefined): value is Booking =>
  value === 'required' || value === 'recommended' || value === 'none';

/** An id of ours that a name gives: `Community counselling` → `community-counselling`. */
const idFrom = (name: string): string =>
  name
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFKD')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** Where all services have the same areas, these are the office's. */
const withoutAreas = (service: Service): Service =>
  told<object>({...service, areaServed: undefined}) as Service;

/** Reads one organization into an office, and lists what has no place there. */
class OrganizationReader extends PlaceReader {
  /** The ids of the services by their path. */
  readonly #ids = new Map<string, string>();
  /** Whether one has to book, as each service says it. */
  readonly #bookings = new Set<string | undefined>();

  /** What all services say alike; of what they do not, each is listed. */
  #shared(key: string, reason: string): unknown {
    const values = this.services.map(([, service]) => withoutIds(service[key] ?? null));
    const [first = null] = values;
    if (values.every(value => isSame(value, first))) return first ?? undefined;
    for (const [path, service] of this.services) {
      if (service[key] !== undefined) this.refuse(`${path}.${key}`, reason);
    }
    return undefined;
  }

  #service(service: Thing, path: string): Service | undefined {
    this.unread(service, path, KNOWN.service);
    const name = this.text(service['name'], `${path}.name`);
    if (!name) return undefined;
    const attributes = new Map<unknown, string | undefined>();
    for (const [key, {link_type: type, value}] of objectsIn(service, 'attributes')) {
      if (type === 'identifier' || type === 'role' || type === 'booking') {
        attributes.set(type, plain(value));
      } else this.refuse(`${path}.${key}`, 'no place for it');
    }
    this.#bookings.add(attributes.get('booking'));
    const given = this.sound(attributes.get('identifier'), `${path}.attributes`, id);
    const base = given ?? (idFrom(plain(service['name'])!) || 'service');
    const taken = new Set(this.#ids.values());
    let own = base;
    for (let number = 2; taken.has(own); number++) own = `${base}-${number}`;
    this.#ids.set(path, own);
    this.readContacts(service, path, name, own);
    for (const [key, link] of objectsIn(service, 'service_at_locations')) {
      this.readContacts(link, `${path}.${key}`, name, own);
    }
    const {role, areaServed} = {
      role: attributes.get('role'),
      areaServed: objectsIn(service, 'service_areas').flatMap(([key, area]) => {
        const municipality = plain(area['name']);
        if (!municipality) this.refuse(`${path}.${key}`, 'names no municipality');
        return municipality ? [{municipality}] : [];
      }),
    };
    return told<Service>({
      id: own,
      name,
      ...(role === 'guides' || role === 'does' ? {role} : {}),
      ...(service['description'] !== undefined && {
        note: this.text(service['description'], `${path}.description`)!,
      }),
      ...(service['url'] !== undefined && {
        url: this.sound(plain(service['url']), `${path}.url`, url)!,
      }),
      areaServed,
    });
  }

  #appointment(): OfficeSource['appointment'] {
    const process = this.#shared('application_process', 'write it into appointment.how');
    const [booking, ...others] = this.#bookings;
    if (others.length) this.refuse('services', 'not all say alike whether one has to book');
    if (!others.length && isBooking(booking)) {
      const how = this.text(process, 'application_process');
      const page = this.sound(this.bookingPage(), 'schedule_link', url);
      return {booking, ...(how && {how}), ...(page && {url: page})};
    }
    if (process !== undefined) {
      this.refuse('application_process', `write the appointment yourself: ${inShort(process)}`);
    }
    return undefined;
  }

  #listDates(): void {
    for (const [path, {assured_date: date}] of this.services) {
      if (date !== undefined) {
        this.refuse(`${path}.assured_date`, `${inShort(date)}: the day a source was checked`);
      }
    }
  }

  #languages([path, location]: Placed): readonly string[] {
    return objectsIn(location, 'languages').flatMap(
      ([key, language]) =>
        this.sound(plain(language['code']), `${path}.${key}.code`, languageTag) ?? [],
    );
  }

  read(): OfficePart {
    const thing = this.thing;
    this.unread(thing, '', KNOWN.organization);
    const identifiers = objectsIn(thing, 'organization_identifiers').filter(([key, each]) => {
      const isOurs = each['identifier_type'] === IDENTIFIER_TYPE;
      if (!isOurs) this.refuse(key, 'no place for it');
      return isOurs;
    });
    const name = this.text(thing['name'], 'name');
    const place = this.building;
    this.readLineHours();
    if (place) this.unread(filled(place[1]), place[0], KNOWN.location);
    this.readContacts(thing, '', name);
    if (place) this.readContacts(place[1], place[0], name);
    const services = this.services.flatMap(([path, service]) => this.#service(service, path) ?? []);
    const {visit, phone} = this.hours(this.#ids);
    const documents = this.#shared('required_documents', 'papers of one service alone');
    this.#listDates();
    const [first, ...others] = services;
    const isOneArea =
      first?.areaServed && others.every(each => isSame(each.areaServed, first.areaServed));
    return told<OfficePart>({
      ...told({
        id: this.sound(plain(identifiers[0]?.[1]['identifier']), 'organization_identifiers', id),
        name,
        alternateName: this.text(thing['alternate_name'], 'alternate_name'),
        status: services.length ? ('active' as const) : undefined,
        alert: this.text(this.#shared('alert', 'an alert of one service alone'), 'alert'),
        description: this.text(thing['description'], 'description'),
        address: place && this.address(place),
        contactPoints: [...this.contacts.values()],
        hours: visit || phone ? told({visit, phone}) : undefined,
        appointment: this.#appointment(),
        services: isOneArea ? services.map(withoutAreas) : services,
        areaServed: isOneArea ? first.areaServed : undefined,
        bring: objectsIn({documents}, 'documents').flatMap(([, each]) => {
          const paper = this.text(each['document'], 'required_documents');
          return paper ? [{name: paper}] : [];
        }),
        url: this.sound(plain(thing['website']), 'website', url),
        availableLanguage: place ? this.#languages(place) : [],
      }),
    } as OfficePart);
  }
}

/**
 * Offices from HSDS 3: an organization each, with its one place and its services. What has no place in a
 * directory or cannot be read is listed by its path, behind that of the organization.
 *
 * @param document organizations with their services, services with their organization, or a page of them
 */
export const fromHsds = (document: unknown, reading: Reading): ImportedOffices => {
  const {organizations, leftOut} = organizationsIn(document);
  const read = organizations.map(organization => {
    const reader = new OrganizationReader(organization, reading);
    const office = reader.read();
    const before = organization.path ? `${organization.path}.` : '';
    return {
      office,
      leftOut: reader.leftOut.map(({path, reason}) => ({path: before + path, reason})),
    };
  });
  return {
    offices: read.map(({office}) => office),
    leftOut: [...leftOut, ...read.flatMap(each => each.leftOut)],
  };
};
