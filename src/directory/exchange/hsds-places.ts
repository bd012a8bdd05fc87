import type {HoursSource} from '../../hours/index.js';
import type {Address, CalendarDate, OfficeSource, Text} from '../types.js';
import {isNamedIn, lossesOf, toSchedules} from './hsds-schedules.js';
import type {ScheduleWriting} from './hsds-schedules.js';
import {CHANNEL} from './hsds-types.js';
import type {HsdsLocation, HsdsServiceAtLocation} from './hsds-types.js';
import type {LeftOut} from './left-out.js';

/** What the writing of an office asks for. */
export interface HsdsWriting {
  /** The first day that hours are told of. */
  readonly today: CalendarDate;
  /** The day the office's facts were last read, the longest ago. */
  readonly assured?: CalendarDate | undefined;
  /** Makes a UUID of a name, always the same of the same. */
  readonly idOf: (name: string) => string;
  /** How that language says that one has to book, and what it calls a telephone. */
  readonly words: {readonly appointment: string; readonly telephone: string};
  /** The text in the language asked for. */
  readonly write: (text: Text) => string;
}

/** A place, and what it is called in ids. */
interface Place {
  readonly name: string;
  readonly location: HsdsLocation;
  readonly hours: HoursSource | null | undefined;
}

/** Writes where an office can be visited and called, and lists what it cannot write by its path in the office. */
export class PlaceWriter {
  readonly leftOut: LeftOut[] = [];
  protected readonly office: OfficeSource;
  protected readonly writing: HsdsWriting;
  /** Where all telephones are answered. */
  protected readonly phone: Place | undefined;
  /** Where one may go; undefined where nothing is known of it. */
  protected readonly visit: Place | undefined;

  constructor(office: OfficeSource, writing: HsdsWriting) {
    this.office = office;
    this.writing = writing;
    const {address, hours} = office;
    this.visit =
      address || hours?.visit
        ? {name: 'location', location: this.#building(), hours: hours?.visit}
        : undefined;
    this.phone = hours?.phone
      ? {
          name: 'phone-hours',
          location: this.telephone(hours.phone, 'phone', 'hours.phone', 'phone-hours'),
          hours: hours.phone,
        }
      : undefined;
  }

  refuse(path: string, reason: string): void {
    this.leftOut.push({path, reason});
  }

  protected id(...names: readonly (string | number)[]): string {
    return this.writing.idOf([this.office.id, ...names].join('/'));
  }

  #scheduling(...names: readonly string[]): ScheduleWriting {
    const {today, words} = this.writing;
    return {
      today,
      idOf: name => this.id('schedule', ...names, name),
      appointment: words.appointment,
      bookAt: this.office.appointment?.url,
    };
  }

  #schedules(hours: HoursSource, path: string, name: string): Pick<HsdsLocation, 'schedules'> {
    for (const {path: at, reason} of lossesOf(hours, this.writing.today)) {
      this.refuse(`${path}.${at}`, reason);
    }
    const schedules = toSchedules(hours, this.#scheduling(name));
    return schedules.length ? {schedules} : {};
  }

  /** A telephone as a place that cannot be visited: only places have schedules. */
  protected telephone(
    hours: HoursSource | null,
    channel: 'phone' | 'line',
    path: string,
    name: string,
  ): HsdsLocation {
    return {
      id: this.id(name),
      location_type: 'virtual',
      name: this.writing.words.telephone,
      ...(hours && this.#schedules(hours, path, name)),
      attributes: [{id: this.id(name, CHANNEL), link_type: CHANNEL, value: channel}],
    };
  }

  #address(address: Address): NonNullable<HsdsLocation['addresses']> {
    const {streetAddress, entrance, floor, postalCode, addressLocality, addressCountry} = address;
    const second = [entrance, floor && this.writing.write(floor)].filter(Boolean).join(', ');
    if (second) {
      this.refuse('address', 'entrance and floor have no fields: written into address_2');
    }
    return [
      {
        id: this.id('address'),
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

  #building(): HsdsLocation {
    const {address, hours, availableLanguage = []} = this.office;
    return {
      id: this.id('location'),
      location_type: 'physical',
      ...(address?.building && {name: address.building}),
      ...(address && {addresses: this.#address(address)}),
      ...(hours?.visit && this.#schedules(hours.visit, 'hours.visit', 'location')),
      ...(availableLanguage.length && {
        languages: availableLanguage.map(code => ({id: this.id('language', code), code})),
      }),
    };
  }

  /** Where a service is to be had, and when, if that is at other times than others. */
  protected whereToGet(service: string): {
    service_at_locations?: readonly HsdsServiceAtLocation[];
  } {
    const places = [this.visit, this.phone].flatMap(place => place ?? []);
    const links = places.map(({name, location, hours}): HsdsServiceAtLocation => ({
      id: this.id('at', name, service),
      location_id: location.id,
      ...(hours &&
        isNamedIn(hours, service) && {
          schedules: toSchedules(hours, this.#scheduling(name, service), service),
        }),
    }));
    return links.length ? {service_at_locations: links} : {};
  }
}
