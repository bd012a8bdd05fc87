import {isObject} from '../../validation/own-properties.js';
import {inShort, listed} from './json-ld-values.js';
import type {LeftOut} from './left-out.js';

export type Thing = Readonly<Record<string, unknown>>;

/** An organization with its services, each with where it stands in the file. */
export interface Organization {
  readonly path: string;
  readonly thing: Thing;
  readonly services: readonly (readonly [path: string, service: Thing])[];
}

/** Whatever stands in a list, with its path; what is no object is left out. */
export const objectsIn = (thing: Thing, key: string): readonly (readonly [string, Thing])[] =>
  listed(thing[key]).flatMap((value, index) =>
    isObject(value) ? [[`${key}[${index}]`, value] as const] : [],
  );

/** Only services have a status; what an organization calls so is not of HSDS. */
const isService = (thing: Thing): boolean =>
  isObject(thing['organization']) ||
  thing['organization_id'] !== undefined ||
  (thing['status'] !== undefined && thing['service_at_locations'] !== undefined);

/**
 * The organizations in a document: one, a list of them or of services with their organization inside, or
 * a page of an API with these.
 */
export const organizationsIn = (
  document: unknown,
): {readonly organizations: readonly Organization[]; readonly leftOut: readonly LeftOut[]} => {
  const items = listed(
    isObject(document) && Array.isArray(document['contents']) ? document['contents'] : document,
  );
  const found = new Map<unknown, Organization>();
  const leftOut: LeftOut[] = [];
  items.forEach((item, index) => {
    const path = items.length > 1 ? `[${index}]` : '';
    if (!isObject(item)) {
      leftOut.push({path, reason: `${inShort(item)} is no organization`});
    } else if (!isService(item)) {
      found.set(item['id'] ?? item, {path, thing: item, services: objectsIn(item, 'services')});
    } else if (isObject(item['organization'])) {
      const thing = item['organization'];
      const key = thing['id'] ?? thing;
      const known = found.get(key) ?? {path: '', thing, services: []};
      found.set(key, {...known, services: [...known.services, [path || 'service', item]]});
    } else {
      leftOut.push({path, reason: 'a service without its organization inside'});
    }
  });
  return {organizations: [...found.values()], leftOut};
};
