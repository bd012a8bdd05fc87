/**
 * The objects of the Human Services Data Specification 3 (https://docs.openreferral.org/en/3.0/) with the
 * fields that we write. All ids are UUIDs.
 */
export interface HsdsSchedule {
  readonly id: string;
  readonly freq: 'WEEKLY';
  /** `MO,TU`. */
  readonly byday: string;
  /** `HH:MM` on the clocks of the place. */
  readonly opens_at: string;
  readonly closes_at: string;
  readonly valid_from?: string;
  readonly valid_to?: string;
  /** The first day of all, where it is known. */
  readonly dtstart?: string;
  /** How to attend, in words; {@link BOOKED} among the attributes says for certain that by appointment. */
  readonly attending_type?: string;
  readonly attributes?: readonly HsdsAttribute[];
  /** Where to book. */
  readonly schedule_link?: string;
}

export interface HsdsPhone {
  readonly id: string;
  readonly number: string;
  readonly type: 'voice';
  readonly description: string;
}

export interface HsdsContact {
  readonly id: string;
  /** The place of its telephone, whose schedules are its hours. */
  readonly location_id?: string;
  readonly name: string;
  readonly email?: string;
  readonly phones?: readonly HsdsPhone[];
}

export interface HsdsAddress {
  readonly id: string;
  readonly address_1: string;
  readonly address_2?: string;
  readonly city: string;
  /** Required; empty where there are no such parts of a country. */
  readonly state_province: string;
  readonly postal_code: string;
  /** ISO 3166-1; required; empty where it is not known. */
  readonly country: string;
  readonly address_type: 'physical';
}

export interface HsdsLocation {
  readonly id: string;
  /** Telephones have hours as virtual places. */
  readonly location_type: 'physical' | 'virtual';
  readonly name?: string;
  readonly addresses?: readonly HsdsAddress[];
  readonly schedules?: readonly HsdsSchedule[];
  readonly languages?: readonly {readonly id: string; readonly code: string}[];
  readonly attributes?: readonly HsdsAttribute[];
}

/** What no field says; any program may pass over it. */
export interface HsdsAttribute {
  readonly id: string;
  readonly link_type: 'identifier' | 'role' | 'booking' | 'by' | 'channel';
  readonly value: string;
}

export interface HsdsServiceAtLocation {
  readonly id: string;
  readonly location_id: string;
  /** Where a service has other hours than the place: all of them. */
  readonly schedules?: readonly HsdsSchedule[];
}

export interface HsdsService {
  readonly id: string;
  readonly name: string;
  readonly status: 'active';
  readonly description?: string;
  readonly url?: string;
  readonly alert?: string;
  readonly application_process?: string;
  readonly assured_date?: string;
  readonly contacts?: readonly HsdsContact[];
  readonly service_areas?: readonly {readonly id: string; readonly name: string}[];
  readonly required_documents?: readonly {readonly id: string; readonly document: string}[];
  readonly service_at_locations?: readonly HsdsServiceAtLocation[];
  readonly attributes: readonly HsdsAttribute[];
}

export interface HsdsOrganization {
  readonly id: string;
  readonly name: string;
  readonly alternate_name?: string;
  /** Required; empty where there is none. */
  readonly description: string;
  readonly website?: string;
  readonly organization_identifiers: readonly {
    readonly id: string;
    readonly identifier_type: string;
    readonly identifier: string;
  }[];
  readonly contacts?: readonly HsdsContact[];
  readonly locations?: readonly HsdsLocation[];
  readonly services?: readonly HsdsService[];
}

/** Of schedules by appointment. */
export const BOOKED = {link_type: 'by', value: 'appointment'} as const;

/** What a virtual place with this `link_type` is: `phone` for all telephones, `line` for those that name it. */
export const CHANNEL = 'channel';

/** What our own ids are called among the identifiers of an organization. */
export const IDENTIFIER_TYPE = 'registration-widgets';
