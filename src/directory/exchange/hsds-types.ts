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
}

export interface HsdsPhone {
  readonly id: string;
  readonly number: string;
  readonly type: 'voice';
  readonly description: string;
}

export interface HsdsContact {
  readonly id: string;
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
  readonly location_type: 'physical';
  readonly name?: string;
  readonly addresses?: readonly HsdsAddress[];
  readonly schedules?: readonly HsdsSchedule[];
  readonly languages?: readonly {readonly id: string; readonly code: string}[];
}

export interface HsdsAttribute {
  readonly id: string;
  readonly link_type: 'identifier' | 'role';
  readonly value: string;
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
  readonly service_at_locations?: readonly {readonly id: string; readonly location_id: string}[];
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

/** What our own ids are called among the identifiers of an organization. */
export const IDENTIFIER_TYPE = 'registration-widgets';
