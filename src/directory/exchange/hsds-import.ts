import {languageTag} from '../../validation/checks.js';
import {country, id, url} from '../values.js';
import type {HoursSource} from '../../hours/index.js';
import type {Address, OfficeSource} from '../types.js';
import {ContactReader, IDS, KNOWN, filled} from './hsds-contacts.js';
import {fromSchedules} from './hsds-schedule-import.js';
import {objectsIn, organizationsIn} from './hsds-records.js';
import type {Organization, Thing} from './hsds-records.js';
import {IDENTIFIER_TYPE} from './hsds-types.js';
import type {ImportedOffices, OfficePart} from './imported.js';
import type {Reading} from './json-ld-import.js';
import {inShort, plain} from './json-ld-values.js';
import {told} from './part-reader.js';

type Service = NonNullable<OfficeSource['services']>[number];

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

/** The same lists, whatever ids their items have. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part: unknown) => (IDS.includes(key) ? undefined : part)));

/** Where all services have the same areas, these are the office's. */
const withoutAreas = (service: Service): Service =>
  told<object>({...service, areaServed: undefined}) as Service;

/** Reads one organization into an office, and lists what has no place there. */
class OrganizationReader extends ContactReader {
  readonly #thing: Thing;
  readonly #services: Organization['services'];

  constructor({thing, services}: Organization, reading: Reading) {
    super(reading);
    this.#thing = filled(thing);
    this.#services = services
      .map(([path, service]) => [path, filled(service)] as const)
      .filter(([path, service]) => {
        const {status} = service;
        const isOffered = status === undefined || status === 'active';
        if (!isOffered) this.refuse(path, `status ${inShort(status)}: not offered`);
        return isOffered;
      });
  }

  /** The one place; of several none is the office. */
  #location(): readonly [path: string, location: Thing] | undefined {
    const inServices = this.#services.flatMap(([path, service]) =>
      objectsIn(service, 'service_at_locations').flatMap(([at, link]) =>
        objectsIn(link, 'location').map(([, place]) => [`${path}.${at}.location`, place] as const),
      ),
    );
    const places = new Map(
      [...inServices, ...objectsIn(this.#thing, 'locations')].map(each => [each[1]['id'], each]),
    );
    const physical = [...places.values()].filter(([path, place]) => {
      const isPhysical = place['location_type'] === 'physical';
      if (!isPhysical)
        this.refuse(path, `location_type ${inShort(place['location_type'] ?? null)}`);
      return isPhysical;
    });
    if (physical.length < 2) return physical[0];
    for (const [path, place] of physical) {
      this.refuse(
        path,
        `${inShort(place['name'] ?? null)}: one of several places, an office has one`,
      );
    }
    return undefined;
  }

  #address(location: Thing, path: string): Address | undefined {
    const [first, ...others] = objectsIn(location, 'addresses').filter(
      ([, {address_type: type}]) => type === 'physical',
    );
    for (const [key] of others) this.refuse(`${path}.${key}`, 'no room for a second one');
    if (!first) return undefined;
    const at = `${path}.${first[0]}`;
    const address = filled(first[1]);
    this.unread(address, at, KNOWN.address);
    const part = (key: string): string | undefined => plain(address[key]);
    const [street, postalCode, city] = ['address_1', 'postal_code', 'city'].map(part);
    if (!street || !postalCode || !city) {
      this.refuse(at, 'needs address_1, postal_code, city');
      return undefined;
    }
    const region = part('state_province');
    if (region) this.refuse(`${at}.state_province`, `no place for ${inShort(region)}`);
    const addressCountry = this.sound(part('country'), `${at}.country`, country);
    const name = plain(location['name']);
    return {
      ...(name && name !== plain(this.#thing['name']) && {building: name}),
      streetAddress: [street, part('address_2')].filter(Boolean).join(', '),
      postalCode,
      addressLocality: city,
      ...(addressCountry && {addressCountry}),
    };
  }

  /** The schedules of the place; else those that all its services have. */
  #hours(place: readonly [string, Thing] | undefined): HoursSource | undefined {
    const ofPlace = place
      ? objectsIn(place[1], 'schedules').map(([key, each]) => [`${place[0]}.${key}`, each] as const)
      : [];
    const ofServices = this.#services.map(([path, service]) => [
      ...objectsIn(service, 'schedules').map(([key, each]) => [`${path}.${key}`, each] as const),
      ...objectsIn(service, 'service_at_locations').flatMap(([at, link]) =>
        objectsIn(link, 'schedules').map(([key, each]) => [`${path}.${at}.${key}`, each] as const),
      ),
    ]);
    const bare = (list: typeof ofPlace) => withoutIds(list.map(([, each]) => each));
    const [shared = []] = ofServices;
    const isShared = ofServices.every(list => isSame(bare(list), bare(shared)));
    const chosen = ofPlace.length ? ofPlace : isShared ? shared : [];
    for (const [path] of ofServices.flat()) {
      const isChosen = isShared && isSame(bare(shared), bare(chosen));
      if (!isChosen) this.refuse(path, 'hours of one service alone: add them with "for"');
    }
    if (!chosen.length) return undefined;
    const {hours, leftOut} = fromSchedules(chosen, this.reading.today);
    this.leftOut.push(...leftOut);
    return hours;
  }

  /** What all services say alike; of what they do not, each is listed. */
  #shared(key: string, reason: string): unknown {
    const values = this.#services.map(([, service]) => withoutIds(service[key] ?? null));
    const [first = null] = values;
    if (values.every(value => isSame(value, first))) return first ?? undefined;
    for (const [path, service] of this.#services) {
      if (service[key] !== undefined) this.refuse(`${path}.${key}`, reason);
    }
    return undefined;
  }

  #service(service: Thing, path: string, taken: Set<string>): Service | undefined {
    this.unread(service, path, KNOWN.service);
    const name = this.text(service['name'], `${path}.name`);
    if (!name) return undefined;
    const attributes = new Map<unknown, string | undefined>();
    for (const [key, {link_type: type, value}] of objectsIn(service, 'attributes')) {
      if (type === 'identifier' || type === 'role') attributes.set(type, plain(value));
      else this.refuse(`${path}.${key}`, 'no place for it');
    }
    const given = this.sound(attributes.get('identifier'), `${path}.attributes`, id);
    const base = given ?? (idFrom(plain(service['name'])!) || 'service');
    let own = base;
    for (let number = 2; taken.has(own); number++) own = `${base}-${number}`;
    taken.add(own);
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

  #listWords(): void {
    const process = this.#shared('application_process', 'write it into appointment.how');
    if (process !== undefined) {
      this.refuse('application_process', `write the appointment yourself: ${inShort(process)}`);
    }
    for (const [path, {assured_date: date}] of this.#services) {
      if (date !== undefined) {
        this.refuse(`${path}.assured_date`, `${inShort(date)}: the day a source was checked`);
      }
    }
  }

  #languages([path, location]: readonly [string, Thing]): readonly string[] {
    return objectsIn(location, 'languages').flatMap(
      ([key, language]) =>
        this.sound(plain(language['code']), `${path}.${key}.code`, languageTag) ?? [],
    );
  }

  read(): OfficePart {
    const thing = this.#thing;
    this.unread(thing, '', KNOWN.organization);
    const identifiers = objectsIn(thing, 'organization_identifiers').filter(([key, each]) => {
      const isOurs = each['identifier_type'] === IDENTIFIER_TYPE;
      if (!isOurs) this.refuse(key, 'no place for it');
      return isOurs;
    });
    const name = this.text(thing['name'], 'name');
    const place = this.#location();
    if (place) this.unread(filled(place[1]), place[0], KNOWN.location);
    this.readContacts(thing, '', name);
    if (place) this.readContacts(place[1], place[0], name);
    const taken = new Set<string>();
    const services = this.#services.flatMap(
      ([path, service]) => this.#service(service, path, taken) ?? [],
    );
    const hours = this.#hours(place);
    const documents = this.#shared('required_documents', 'papers of one service alone');
    this.#listWords();
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
        address: place && this.#address(place[1], place[0]),
        contactPoints: [...this.contacts.values()],
        hours: hours && {visit: hours},
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
