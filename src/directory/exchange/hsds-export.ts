import type {Address, BringItem, CalendarDate, OfficeSource, ServiceArea, Text} from '../types.js';
import {isGone} from '../succession.js';
import {toSchedules} from './hsds-schedules.js';
import {IDENTIFIER_TYPE} from './hsds-types.js';
import type {HsdsContact, HsdsLocation, HsdsOrganization, HsdsService} from './hsds-types.js';
import type {LeftOut} from './left-out.js';

type Service = NonNullable<OfficeSource['services']>[number];
type Contact = NonNullable<OfficeSource['contactPoints']>[number];

/** What the writing of an office asks for. */
export interface HsdsWriting {
  /** The first day that hours are told of. */
  readonly today: CalendarDate;
  /** The day the office's facts were last read, the longest ago. */
  readonly assured?: CalendarDate | undefined;
  /** Makes a UUID of a name, always the same of the same. */
  readonly idOf: (name: string) => string;
  /** The text in the language asked for. */
  readonly write: (text: Text) => string;
}

/** What the format has no place for, by the field. */
const NO_PLACE = ['notes', 'formerly', 'sameAs'] as const;

/** What a field of a service says and an office without services cannot. */
const OF_SERVICES = ['alert', 'appointment', 'areaServed', 'bring'] as const;

const isLimited = ({validFrom, validThrough}: ServiceArea): boolean =>
  Boolean(validFrom ?? validThrough);

/** Writes one office, and lists what it cannot write by its path in the office. */
class OfficeWriter {
  readonly leftOut: LeftOut[] = [];
  readonly #office: OfficeSource;
  readonly #writing: HsdsWriting;

  constructor(office: OfficeSource, writing: HsdsWriting) {
    this.#office = office;
    this.#writing = writing;
  }

  refuse(path: string, reason: string): void {
    this.leftOut.push({path, reason});
  }

  #id(...names: readonly (string | number)[]): string {
    return this.#writing.idOf([this.#office.id, ...names].join('/'));
  }

  #text<Key extends string>(key: Key, text: Text | undefined): Partial<Record<Key, string>> {
    return text ? ({[key]: this.#writing.write(text)} as Record<Key, string>) : {};
  }

  #address(address: Address): NonNullable<HsdsLocation['addresses']> {
    const {streetAddress, entrance, floor, postalCode, addressLocality, addressCountry} = address;
    const second = [entrance, floor && this.#writing.write(floor)].filter(Boolean).join(', ');
    if (second) {
      this.refuse('address', 'entrance and floor have no fields: written into address_2');
    }
    return [
      {
        id: this.#id('address'),
        address_1: streetAddress,
        ...(second && {address_2: second}),
        city: addressLocality,
        state_province: '',
        postal_code: postalCode,
        country: addressCountry ?? '',
        address_type: 'physical',
      },
    ];
  }

  #location(): HsdsLocation | undefined {
    const {address, hours, availableLanguage = []} = this.#office;
    if (hours?.phone) this.refuse('hours.phone', 'a telephone has no schedules');
    if (!address && !hours?.visit) {
      if (availableLanguage.length) {
        this.refuse('availableLanguage', 'languages are those of a place, and none is known');
      }
      return undefined;
    }
    const told = hours?.visit
      ? toSchedules(hours.visit, this.#writing.today, index => this.#id('schedule', index))
      : undefined;
    for (const {path, reason} of told?.leftOut ?? []) this.refuse(`hours.visit.${path}`, reason);
    return {
      id: this.#id('location'),
      location_type: 'physical',
      ...(address?.building && {name: address.building}),
      ...(address && {addresses: this.#address(address)}),
      ...(told?.schedules.length && {schedules: told.schedules}),
      ...(availableLanguage.length && {
        languages: availableLanguage.map(code => ({id: this.#id('language', code), code})),
      }),
    };
  }

  #contact({topic, telephone, email}: Contact, index: number): HsdsContact {
    const words = this.#writing.write(topic);
    return {
      id: this.#id('contact', index),
      name: words,
      ...(email && {email}),
      ...(telephone && {
        phones: [
          {id: this.#id('phone', index), number: telephone, type: 'voice', description: words},
        ],
      }),
    };
  }

  /** Contacts for all services, or for one. */
  #contacts(service?: string): {contacts?: readonly HsdsContact[]} {
    const {contactPoints = []} = this.#office;
    const contacts = contactPoints.flatMap((point, index) => {
      const isMeant = service ? point.services?.includes(service) : !point.services;
      return isMeant ? [this.#contact(point, index)] : [];
    });
    return contacts.length ? {contacts} : {};
  }

  #areas(service: Service, path: string): Pick<HsdsService, 'service_areas'> {
    const areas = service.areaServed ?? this.#office.areaServed ?? [];
    if (areas.some(isLimited)) {
      this.refuse(`${path}.areaServed`, 'areas of some dates alone are left out');
    }
    const lasting = areas.filter(area => !isLimited(area));
    return lasting.length
      ? {
          service_areas: lasting.map(({municipality}) => ({
            id: this.#id('area', service.id, municipality),
            name: municipality,
          })),
        }
      : {};
  }

  /** A paper in words: its condition first, what it must look like behind it. */
  #paper({name, condition, format}: BringItem<unknown>): string {
    const {write} = this.#writing;
    return [condition && `${write(condition)}: `, write(name), format && ` (${write(format)})`]
      .filter(Boolean)
      .join('');
  }

  #service(service: Service, index: number, location: HsdsLocation | undefined): HsdsService {
    const {alert, appointment, bring = []} = this.#office;
    const {id, name, note, url, role} = service;
    const path = `services[${index}]`;
    if (role === 'guides') {
      this.refuse(`${path}.role`, 'no word for only helping: an attribute that few programs read');
    }
    const attribute = (link_type: 'identifier' | 'role', value: string) => ({
      id: this.#id(link_type, id),
      link_type,
      value,
    });
    return {
      id: this.#id('service', id),
      name: this.#writing.write(name),
      status: 'active',
      ...this.#text('description', note),
      ...(url && {url}),
      ...this.#text('alert', alert),
      ...this.#text('application_process', appointment?.how),
      ...(this.#writing.assured && {assured_date: this.#writing.assured}),
      ...this.#contacts(id),
      ...this.#areas(service, path),
      ...(bring.length && {
        required_documents: bring.map((item, number) => ({
          id: this.#id('document', id, number),
          document: this.#paper(item),
        })),
      }),
      ...(location && {
        service_at_locations: [{id: this.#id('at-location', id), location_id: location.id}],
      }),
      attributes: [attribute('identifier', id), ...(role ? [attribute('role', role)] : [])],
    };
  }

  #listLosses(): void {
    const office = this.#office;
    const {appointment, bring = [], contactPoints = [], services = []} = office;
    this.refuse('provenance', 'sources and grades have no place; the oldest day is assured_date');
    for (const field of NO_PLACE) {
      if (office[field]?.length) this.refuse(field, 'no place for it');
    }
    contactPoints.forEach(({hours}, index) => {
      if (hours !== undefined) {
        this.refuse(`contactPoints[${index}].hours`, 'a telephone has no schedules');
      }
    });
    if (!services.length) {
      for (const field of OF_SERVICES) {
        if (office[field]) this.refuse(field, 'only services have one, and the office has none');
      }
      return;
    }
    if (appointment) {
      this.refuse('appointment.booking', 'whether one has to book is told in words alone');
    }
    if (appointment?.url) this.refuse('appointment.url', 'no place for it');
    bring.forEach(({acceptedLanguages, condition, format}, index) => {
      if (condition ?? format) {
        this.refuse(`bring[${index}]`, 'condition and format are written around the name');
      }
      if (acceptedLanguages) this.refuse(`bring[${index}].acceptedLanguages`, 'no place for it');
    });
  }

  write(): HsdsOrganization {
    const {id, name, alternateName, description, url, services = []} = this.#office;
    const location = this.#location();
    const written = services.map((service, index) => this.#service(service, index, location));
    this.#listLosses();
    return {
      id: this.#id(),
      name: this.#writing.write(name),
      ...this.#text('alternate_name', alternateName),
      description: description ? this.#writing.write(description) : '',
      ...(url && {website: url}),
      organization_identifiers: [
        {id: this.#id('identifier'), identifier_type: IDENTIFIER_TYPE, identifier: id},
      ],
      ...this.#contacts(),
      ...(location && {locations: [location]}),
      ...(written.length && {services: written}),
    };
  }
}

/**
 * An office as an organization of HSDS 3 with its place and services; undefined for one that is gone, of
 * which an organization cannot tell.
 *
 * @param office already checked
 */
export const toOrganization = (
  office: OfficeSource,
  writing: HsdsWriting,
): {
  readonly organization: HsdsOrganization | undefined;
  readonly leftOut: readonly LeftOut[];
} => {
  if (isGone(office)) {
    const reason = 'gone: an organization cannot say so, nor who does its work now';
    return {organization: undefined, leftOut: [{path: office.id, reason}]};
  }
  const writer = new OfficeWriter(office, writing);
  const organization = writer.write();
  return {
    organization,
    leftOut: writer.leftOut.map(({path, reason}) => ({path: `${office.id}.${path}`, reason})),
  };
};
