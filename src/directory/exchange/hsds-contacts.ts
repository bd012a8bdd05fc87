import type {HoursSource} from '../../hours/index.js';
import type {ContactPoint, Text} from '../types.js';
import {email} from '../values.js';
import {objectsIn} from './hsds-records.js';
import type {Thing} from './hsds-records.js';
import type {Reading} from './json-ld-import.js';
import {inShort, plain} from './json-ld-values.js';
import {PartReader} from './part-reader.js';

type Contact = ContactPoint<HoursSource, string>;

/** What objects are named and linked by. */
export const IDS = ['id', 'organization_id', 'service_id', 'location_id', 'service_at_location_id'];
const LINKS = ['location', 'organization', 'services', 'service_at_locations'];

const known = (...keys: readonly string[]): ReadonlySet<string> =>
  new Set([...IDS, ...LINKS, ...keys]);

/** What is read of each kind of object. */
export const KNOWN = {
  organization: known(
    ...['name', 'alternate_name', 'description', 'email', 'website', 'phones', 'contacts'],
    ...['locations', 'organization_identifiers'],
  ),
  location: known(
    'location_type',
    'name',
    'addresses',
    'schedules',
    'languages',
    'phones',
    'contacts',
  ),
  address: known(
    'address_1',
    'address_2',
    'city',
    'state_province',
    'postal_code',
    'country',
    'address_type',
  ),
  service: known(
    ...['name', 'description', 'url', 'email', 'status', 'alert', 'application_process'],
    ...['assured_date', 'phones', 'contacts', 'schedules', 'service_areas'],
    ...['required_documents', 'attributes'],
  ),
  contact: known('name', 'email', 'phones'),
  phone: known('number', 'type', 'description', 'contact_id'),
};

/** A thing without what says nothing. */
export const filled = (thing: Thing): Thing =>
  Object.fromEntries(
    Object.entries(thing).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  );

/** Reads texts in the one language there is, and whom to reach. */
export class ContactReader extends PartReader {
  readonly reading: Reading;
  /** The hours of telephones by the id of their place; null: not known. */
  readonly lineHours = new Map<unknown, HoursSource | null>();
  /** In the order found, each once. */
  readonly contacts = new Map<unknown, Contact>();

  constructor(reading: Reading) {
    super();
    this.reading = reading;
  }

  text(value: unknown, path: string): Text | undefined {
    const words = plain(value);
    if (words === undefined) return undefined;
    const {language} = this.reading;
    if (language) return {[language]: words};
    this.refuse(path, 'its language is not told: name it with --lang');
    return undefined;
  }

  #contact(key: unknown, contact: Contact, service: string | undefined): void {
    const before = this.contacts.get(key);
    const services = before ? before.services : service ? [] : undefined;
    this.contacts.set(key, {
      ...contact,
      ...(services && service && {services: [...services, service]}),
    });
  }

  #phone(phone: Thing, path: string): string | undefined {
    this.unread(filled(phone), path, KNOWN.phone);
    const type = plain(phone['type']) ?? 'voice';
    if (type === 'voice' || type === 'cell') {
      return this.telephone(plain(phone['number']), `${path}.number`);
    }
    this.refuse(path, `type ${inShort(type)}: no telephone to talk on`);
    return undefined;
  }

  /** The contacts, telephones and address of an organization, a place or a service. */
  readContacts(thing: Thing, path: string, name: Text | undefined, service?: string): void {
    const at = (key: string): string => (path ? `${path}.${key}` : key);
    for (const [key, contact] of objectsIn(thing, 'contacts')) {
      this.unread(filled(contact), at(key), KNOWN.contact);
      const topic = this.text(contact['name'], `${at(key)}.name`) ?? name;
      const [first, ...others] = objectsIn(contact, 'phones');
      const mail = this.sound(plain(contact['email']), `${at(key)}.email`, email);
      const hours = this.lineHours.get(contact['location_id']);
      const lines = first ? [first, ...others] : [['', {}] as const];
      lines.forEach(([phonePath, phone], index) => {
        const number = first ? this.#phone(phone, `${at(key)}.${phonePath}`) : undefined;
        if (!topic || !(number || (mail && !index))) return;
        this.#contact(
          contact['id'] ? `${inShort(contact['id'])} ${index}` : contact,
          {
            topic,
            ...(number && {telephone: number}),
            ...(mail && !index && {email: mail}),
            ...(hours !== undefined && {hours}),
          },
          service,
        );
      });
    }
    for (const [key, phone] of objectsIn(thing, 'phones')) {
      const topic = this.text(phone['description'], `${at(key)}.description`) ?? name;
      const number = this.#phone(phone, at(key));
      if (topic && number) this.#contact(phone['id'] ?? phone, {topic, telephone: number}, service);
    }
    const mail = this.sound(plain(thing['email']), at('email'), email);
    if (mail && name) this.#contact(mail, {topic: name, email: mail}, service);
  }
}
