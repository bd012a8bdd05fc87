import type {HoursSource} from '../../hours/index.js';
import type {Address} from '../types.js';
import {country} from '../values.js';
import {ContactReader, IDS, KNOWN, filled} from './hsds-contacts.js';
import {objectsIn} from './hsds-records.js';
import type {Organization, Thing} from './hsds-records.js';
import {fromSchedules} from './hsds-schedule-import.js';
import type {PlacedSchedule} from './hsds-schedule-import.js';
import {CHANNEL} from './hsds-types.js';
import type {Reading} from './json-ld-import.js';
import {inShort, plain} from './json-ld-values.js';

/** Something of a file, and where it stands. */
export type Placed = readonly [path: string, thing: Thing];

/** The same lists, whatever ids their items have. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part: unknown) => (IDS.includes(key) ? undefined : part)));

const bare = (schedules: readonly PlacedSchedule[]): unknown =>
  withoutIds(schedules.map(({schedule}) => schedule));

const schedulesIn = ([path, thing]: Placed): readonly PlacedSchedule[] =>
  objectsIn(thing, 'schedules').map(([key, schedule]) => ({path: `${path}.${key}`, schedule}));

/** What a virtual place of ours is for: all telephones, or those that name it. */
const channelOf = (place: Thing): string | undefined =>
  place['location_type'] === 'virtual'
    ? plain(
        objectsIn(place, 'attributes').find(([, {link_type: type}]) => type === CHANNEL)?.[1][
          'value'
        ],
      )
    : undefined;

/** Reads where an office can be visited and called, and when. */
export class PlaceReader extends ContactReader {
  protected readonly thing: Thing;
  protected readonly services: readonly Placed[];
  /** The one place where one may go. */
  protected readonly building: Placed | undefined;
  readonly #telephones: ReadonlyMap<unknown, Placed>;

  constructor({thing, services}: Organization, reading: Reading) {
    super(reading);
    this.thing = filled(thing);
    this.services = services
      .map(([path, service]) => [path, filled(service)] as const)
      .filter(([path, service]) => {
        const {status} = service;
        const isOffered = status === undefined || status === 'active';
        if (!isOffered) this.refuse(path, `status ${inShort(status)}: not offered`);
        return isOffered;
      });
    const inServices = this.services.flatMap(([path, service]) =>
      objectsIn(service, 'service_at_locations').flatMap(([at, link]) =>
        objectsIn(link, 'location').map(([, place]) => [`${path}.${at}.location`, place] as const),
      ),
    );
    const places = new Map(
      [...inServices, ...objectsIn(this.thing, 'locations')].map(each => [each[1]['id'], each]),
    );
    this.#telephones = new Map([...places].filter(([, [, place]]) => channelOf(place)));
    this.building = this.#building(
      [...places].filter(([id]) => !this.#telephones.has(id)).map(([, place]) => place),
    );
  }

  /** The one place; of several none is the office. */
  #building(places: readonly Placed[]): Placed | undefined {
    const physical = places.filter(([path, place]) => {
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

  protected address([path, location]: Placed): Address | undefined {
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
      ...(name && name !== plain(this.thing['name']) && {building: name}),
      streetAddress: [street, part('address_2')].filter(Boolean).join(', '),
      postalCode,
      addressLocality: city,
      ...(addressCountry && {addressCountry}),
    };
  }

  /** The schedules of each service at a place, by the path of the service. */
  #ofServices(
    isThere: (place: unknown) => boolean,
  ): ReadonlyMap<string, readonly PlacedSchedule[]> {
    return new Map(
      this.services.map(([path, service]) => [
        path,
        objectsIn(service, 'service_at_locations').flatMap(([at, link]) => {
          const [inside] = objectsIn(link, 'location');
          return isThere(link['location_id'] ?? inside?.[1]['id'])
            ? schedulesIn([`${path}.${at}`, link])
            : [];
        }),
      ]),
    );
  }

  /** Hours for all, and those of services that have more of their own; what fits neither is listed. */
  #together(
    ofPlace: readonly PlacedSchedule[],
    ofServices: ReadonlyMap<string, readonly PlacedSchedule[]>,
    ids: ReadonlyMap<string, string>,
  ): readonly PlacedSchedule[] {
    const lists = [...ofServices.values()];
    const [shared = []] = lists;
    const isShared = lists.every(list => isSame(bare(list), bare(shared)));
    const forAll = ofPlace.length || !isShared ? ofPlace : shared;
    const known = new Set(forAll.map(each => JSON.stringify(bare([each]))));
    const own = new Map<string, PlacedSchedule & {readonly services: readonly string[]}>();
    for (const [path, list] of ofServices) {
      const keyed = list.map(each => [JSON.stringify(bare([each])), each] as const);
      const said = new Set(keyed.map(([key]) => key));
      const id = ids.get(path);
      const hasAll = [...known].every(key => said.has(key));
      for (const [key, each] of keyed.filter(([key]) => !hasAll || !known.has(key))) {
        if (!hasAll || !id) {
          this.refuse(each.path, 'hours of one service alone: add them with "for"');
        } else own.set(key, {...each, services: [...(own.get(key)?.services ?? []), id]});
      }
    }
    return [...forAll, ...own.values()];
  }

  #hours(schedules: readonly PlacedSchedule[]): HoursSource | undefined {
    if (!schedules.length) return undefined;
    const {hours, leftOut} = fromSchedules(schedules, this.reading.today);
    this.leftOut.push(...leftOut);
    return hours;
  }

  /** The hours of telephones that name their place. */
  protected readLineHours(): void {
    for (const [id, place] of this.#telephones) {
      if (channelOf(place[1]) === 'line')
        this.lineHours.set(id, this.#hours(schedulesIn(place)) ?? null);
    }
  }

  /** @param ids those of the services by their path */
  protected hours(ids: ReadonlyMap<string, string>): {visit?: HoursSource; phone?: HoursSource} {
    const ofServices = this.services.map(place => schedulesIn(place));
    const [shared = []] = ofServices;
    const isShared = ofServices.every(list => isSame(bare(list), bare(shared)));
    const ofBuilding = this.building ? schedulesIn(this.building) : [];
    const forAll = ofBuilding.length || !isShared ? ofBuilding : shared;
    for (const {path} of ofServices.flat()) {
      const isSaid = isShared && isSame(bare(shared), bare(forAll));
      if (!isSaid) this.refuse(path, 'hours of one service alone: add them with "for"');
    }
    const visit = this.#hours(
      this.#together(
        forAll,
        this.#ofServices(place => !this.#telephones.has(place)),
        // Of several places none is the office, and hours at one of them are not its own.
        this.building ? ids : new Map(),
      ),
    );
    const telephone = [...this.#telephones].find(([, [, place]]) => channelOf(place) === 'phone');
    const phone =
      telephone &&
      this.#hours(
        this.#together(
          schedulesIn(telephone[1]),
          this.#ofServices(place => place === telephone[0]),
          ids,
        ),
      );
    return {...(visit && {visit}), ...(phone && {phone})};
  }

  /** The one page where to book. */
  protected bookingPage(): string | undefined {
    const pages = new Set(
      (this.building ? schedulesIn(this.building) : []).map(({schedule}) =>
        plain((schedule as Thing)['schedule_link']),
      ),
    );
    return pages.size === 1 ? [...pages][0] : undefined;
  }
}
