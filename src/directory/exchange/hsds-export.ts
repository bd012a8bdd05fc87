import {isGone} from '../succession.js';
import {spansIn} from '../spans.js';
import type {BringItem, OfficeSource, ServiceArea, Text} from '../types.js';
import {PlaceWriter} from './hsds-places.js';
import type {HsdsWriting} from './hsds-places.js';
import {IDENTIFIER_TYPE} from './hsds-types.js';
import type {HsdsAttribute, HsdsContact, HsdsOrganization, HsdsService} from './hsds-types.js';
import type {LeftOut} from './left-out.js';

type Service = NonNullable<OfficeSource['services']>[number];
type Contact = NonNullable<OfficeSource['contactPoints']>[number];

/** What the format has no place for, by the field. */
const NO_PLACE = ['notes', 'formerly', 'sameAs'] as const;

/** What a field of a service says and an office without services cannot. */
const OF_SERVICES = ['alert', 'appointment', 'areaServed', 'bring'] as const;

const isLimited = ({validFrom, validThrough}: ServiceArea): boolean =>
  Boolean(validFrom ?? validThrough);

/** Writes one office, and lists what it cannot write by its path in the office. */
class OfficeWriter extends PlaceWriter {
  /** The places of telephones with hours of their own, by the number of the line. */
  readonly #lines = new Map(
    (this.office.contactPoints ?? []).flatMap(({hours}, index) => {
      const [path, name] = [`contactPoints[${index}].hours`, `line-${index}`];
      return hours === undefined ? [] : [[index, this.telephone(hours, 'line', path, name)]];
    }),
  );

  #text<Key extends string>(key: Key, text: Text | undefined): Partial<Record<Key, string>> {
    return text ? ({[key]: this.writing.write(text)} as Record<Key, string>) : {};
  }

  #contact({topic, telephone, email}: Contact, index: number): HsdsContact {
    const words = this.writing.write(topic);
    const place = this.#lines.get(index) ?? (telephone ? this.phone?.location : undefined);
    return {
      id: this.id('contact', index),
      ...(place && {location_id: place.id}),
      name: words,
      ...(email && {email}),
      ...(telephone && {
        phones: [
          {id: this.id('phone', index), number: telephone, type: 'voice', description: words},
        ],
      }),
    };
  }

  /** Contacts for all services, or for one. */
  #contacts(service?: string): {contacts?: readonly HsdsContact[]} {
    const {contactPoints = []} = this.office;
    const contacts = contactPoints.flatMap((point, index) => {
      const isMeant = service ? point.services?.includes(service) : !point.services;
      return isMeant ? [this.#contact(point, index)] : [];
    });
    return contacts.length ? {contacts} : {};
  }

  #areas(service: Service, path: string): Pick<HsdsService, 'service_areas'> {
    const areas = service.areaServed ?? this.office.areaServed ?? [];
    if (areas.some(isLimited)) {
      this.refuse(`${path}.areaServed`, 'areas of some dates alone are left out');
    }
    const lasting = areas.filter(area => !isLimited(area));
    return lasting.length
      ? {
          service_areas: lasting.map(({municipality}) => ({
            id: this.id('area', service.id, municipality),
            name: municipality,
          })),
        }
      : {};
  }

  /** A paper in words: its condition first, what it must look like behind it. */
  #paper({name, condition, format}: BringItem<unknown>): string {
    const {write} = this.writing;
    return [condition && `${write(condition)}: `, write(name), format && ` (${write(format)})`]
      .filter(Boolean)
      .join('');
  }

  #service(service: Service, index: number): HsdsService {
    const {alert, appointment, bring = []} = this.office;
    const {id, name, note, url, role} = service;
    const path = `services[${index}]`;
    if (role === 'guides') {
      this.refuse(`${path}.role`, 'no word for only helping: an attribute that few programs read');
    }
    const attribute = (link_type: HsdsAttribute['link_type'], value: string): HsdsAttribute => ({
      id: this.id(link_type, id),
      link_type,
      value,
    });
    return {
      id: this.id('service', id),
      name: this.writing.write(name),
      status: 'active',
      ...this.#text('description', note),
      ...(url && {url}),
      ...this.#text('alert', alert),
      ...this.#text('application_process', appointment?.how),
      ...(this.writing.assured && {assured_date: this.writing.assured}),
      ...this.#contacts(id),
      ...this.#areas(service, path),
      ...(bring.length && {
        required_documents: bring.map((item, number) => ({
          id: this.id('document', id, number),
          document: this.#paper(item),
        })),
      }),
      ...this.whereToGet(id),
      attributes: [
        attribute('identifier', id),
        ...(role ? [attribute('role', role)] : []),
        ...(appointment ? [attribute('booking', appointment.booking)] : []),
      ],
    };
  }

  #listLosses(): void {
    const office = this.office;
    const {appointment, availableLanguage = [], bring = [], contactPoints = []} = office;
    const {services = []} = office;
    this.refuse('provenance', 'sources and grades have no place; the oldest day is assured_date');
    for (const field of NO_PLACE) {
      if (office[field]?.length) this.refuse(field, 'no place for it');
    }
    for (const [index] of this.#lines) {
      spansIn(contactPoints[index]?.hours).forEach(({span, at}) => {
        if (typeof span === 'string' || !span.for) return;
        this.refuse(`contactPoints[${index}].hours.${at}`, 'for some services alone: left out');
      });
    }
    if (!this.visit && availableLanguage.length) {
      this.refuse('availableLanguage', 'languages are those of a place, and none is known');
    }
    if (!services.length) {
      for (const field of OF_SERVICES) {
        if (office[field]) this.refuse(field, 'only services have one, and the office has none');
      }
      return;
    }
    if (appointment) {
      this.refuse(
        'appointment.booking',
        'no word for whether one has to book: an attribute that few programs read',
      );
    }
    if (appointment?.url && !this.visit?.location.schedules) {
      this.refuse('appointment.url', 'only schedules have one, and there are none');
    }
    bring.forEach(({acceptedLanguages, condition, format}, index) => {
      if (condition ?? format) {
        this.refuse(`bring[${index}]`, 'condition and format are written around the name');
      }
      if (acceptedLanguages) this.refuse(`bring[${index}].acceptedLanguages`, 'no place for it');
    });
  }

  write(): HsdsOrganization {
    const {id, name, alternateName, description, url, services = []} = this.office;
    const written = services.map((service, index) => this.#service(service, index));
    const locations = [this.visit?.location, this.phone?.location, ...this.#lines.values()];
    const places = locations.flatMap(location => location ?? []);
    this.#listLosses();
    return {
      id: this.id(),
      name: this.writing.write(name),
      ...this.#text('alternate_name', alternateName),
      description: description ? this.writing.write(description) : '',
      ...(url && {website: url}),
      organization_identifiers: [
        {id: this.id('identifier'), identifier_type: IDENTIFIER_TYPE, identifier: id},
      ],
      ...this.#contacts(),
      ...(places.length && {locations: places}),
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
