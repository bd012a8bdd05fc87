import {isForAll, resolveProvenance} from '../../directory/provenance.js';
import type {CalendarDate, DirectorySource, Provenance} from '../../directory/types.js';
import {isObject} from '../../validation/own-properties.js';

/** A page facts were read from, and what rests on it. */
export interface WatchedPage {
  readonly url: string;
  /** Ids of the sources it belongs to. */
  readonly sources: readonly string[];
  /** The day somebody last read it. */
  readonly checked: CalendarDate;
  /** Name of its saved copy: `herning-mitid.html`, of a further page `herning-mitid-2.html`. */
  readonly copy: string;
  /** The facts that rest on it, as `office.field`: `siri.contactPoints[2]`, `mitid.bring`. */
  readonly facts: readonly string[];
}

/** The facts of a record by source: its fields, and the items of its lists that speak for themselves. */
const factsOf = (record: object, path: string): (readonly [string, string])[] => {
  const {provenance} = record as {provenance?: Provenance | Readonly<Record<string, Provenance>>};
  const own = !provenance
    ? []
    : isForAll(provenance)
      ? [[provenance.source, path] as const]
      : Object.entries(provenance).map(
          ([field, {source}]) => [source, `${path}.${field}`] as const,
        );
  const ofItems = Object.entries(record).flatMap(([field, value]) =>
    Array.isArray(value)
      ? value.flatMap((item: unknown, index) =>
          isObject(item) ? factsOf(item, `${path}.${field}[${index}]`) : [],
        )
      : [],
  );
  return [...own, ...ofItems];
};

/** The facts of a directory file already checked, by the source that they rest on. */
export const factsBySource = (source: DirectorySource): ReadonlyMap<string, readonly string[]> => {
  const {offices, registration} = resolveProvenance(source);
  const {introduction, steps = [], notes = []} = registration ?? {};
  const facts = [
    ...[...offices, ...steps, ...notes].flatMap(record => factsOf(record, record.id)),
    ...(introduction ? factsOf(introduction, 'introduction') : []),
  ];
  const bySource = new Map<string, string[]>();
  for (const [id, fact] of facts) bySource.set(id, [...(bySource.get(id) ?? []), fact]);
  return bySource;
};

/** Every page of a directory file already checked, once; sources without an address have none. */
export const watchedPages = (source: DirectorySource): WatchedPage[] => {
  const facts = factsBySource(source);
  const pages = new Map<string, WatchedPage>();
  for (const {id, checked, furtherPages = [], url} of source.sources) {
    [url, ...furtherPages.map(page => page.url)].forEach((address, index) => {
      if (address === undefined) return;
      const known = pages.get(address);
      pages.set(address, {
        url: address,
        sources: [...(known?.sources ?? []), id],
        // Of several, the one that was read first: what has changed since may be news to it.
        checked: known && known.checked < checked ? known.checked : checked,
        copy: known?.copy ?? `${id}${index ? `-${index + 1}` : ''}.html`,
        facts: [...new Set([...(known?.facts ?? []), ...(facts.get(id) ?? [])])],
      });
    });
  }
  return [...pages.values()];
};
