import {stringify} from 'csv-stringify/sync';
import {hoursTable} from '../directory/exchange/csv-export.js';
import type {LeftOut} from '../directory/exchange/left-out.js';
import {toOsmHours} from '../directory/exchange/osm-export.js';
import type {JsonLd, Office, Text} from '../directory/index.js';
import {officeToJsonLd} from '../directory/json-ld.js';
import {isGone} from '../directory/succession.js';
import {officeToVCard} from '../directory/vcard.js';
import {gradeWord} from '../localization/grade-words.js';
import {withLocale} from '../localization/localize.js';
import {tagFor} from '../localization/texts.js';
import type {Exported, Order} from './export-order.js';
import {hsds} from './hsds.js';
import {specialDaysCalendar} from './special-days-calendar.js';

const within = (path: string, leftOut: readonly LeftOut[]): readonly LeftOut[] =>
  leftOut.map(({path: at, reason}) => ({path: `${path}.${at}`, reason}));

const osm = ({offices, language}: Order): Exported => {
  const write = (text: Text): string => text[tagFor(language, text)]!;
  const told = offices.map(({id, hours = {}, contactPoints = []}) => {
    const visit = hours.visit ? toOsmHours(hours.visit, write) : undefined;
    const answered = [
      ...(hours.phone ? ['hours.phone'] : []),
      ...contactPoints.flatMap((point, index) =>
        point.hours ? [`contactPoints[${index}].hours`] : [],
      ),
    ];
    return {
      id,
      value: visit?.value,
      leftOut: [
        ...(visit
          ? within(`${id}.hours.visit`, visit.leftOut)
          : [{path: `${id}.hours.visit`, reason: 'not known: there is nothing to write'}]),
        ...answered.map(path => ({
          path: `${id}.${path}`,
          reason: 'opening_hours is about visits: there is no tag for the hours of a telephone',
        })),
      ],
    };
  });
  const lines = told.flatMap(({id, value}) => {
    if (value === undefined) return [];
    return offices.length === 1 ? [value] : [`# ${id}`, `opening_hours=${value}`];
  });
  return {
    text: lines.map(line => `${line}\n`).join(''),
    leftOut: told.flatMap(({leftOut}) => leftOut),
  };
};

const csv = ({offices}: Order): Exported => {
  const {columns, rows, leftOut} = hoursTable(offices);
  // Excel takes a file for UTF-8 only where it begins with the mark.
  const text = stringify([...rows], {
    header: true,
    columns: [...columns],
    bom: true,
    record_delimiter: 'windows',
  });
  return {text, leftOut};
};

/** What a search engine is told, by the field of the office that it is about. */
const TOLD: Readonly<Partial<Record<keyof Office, string>>> = {
  name: 'name',
  alternateName: 'alternateName',
  address: 'address',
  contactPoints: 'contactPoint',
  url: 'url',
  sameAs: 'sameAs',
  areaServed: 'areaServed',
  hours: 'openingHoursSpecification',
};

const UNTOLD = ['alert', 'description', 'services', 'bring', 'notes', 'formerly'] as const;

const jsonLdLeftOut = (office: Office, thing: JsonLd | undefined): readonly LeftOut[] => {
  if (!thing) {
    const reason = 'gone, or not known from the authority itself: search engines are told nothing';
    return [{path: office.id, reason}];
  }
  const doubted = Object.entries(TOLD).filter(
    ([field, key]) => office.provenance[field] && thing[key] === undefined,
  );
  return [
    ...doubted.map(([field]) => ({
      path: `${office.id}.${field}`,
      reason: 'not known for certain, or not from the authority itself',
    })),
    ...UNTOLD.filter(field => office[field]).map(field => ({
      path: `${office.id}.${field}`,
      reason: 'not told to search engines',
    })),
  ];
};

const jsonLd = ({directory, offices, language, now}: Order): Exported => {
  const told = offices.map(({id}) => {
    const office = directory.office(id)!;
    const thing = officeToJsonLd(office, language, now);
    return {thing, leftOut: jsonLdLeftOut(office, thing)};
  });
  const things = told.flatMap(({thing}) => (thing ? [thing] : []));
  const [only] = things;
  const document =
    things.length === 1
      ? only
      : {
          '@context': 'https://schema.org',
          '@graph': things.map((thing): JsonLd => ({...thing, '@context': undefined})),
        };
  return {
    text: `${JSON.stringify(document, null, 2)}\n`,
    leftOut: told.flatMap(({leftOut}) => leftOut),
  };
};

const vcard = ({directory, offices, language}: Order): Exported => {
  const all = offices.map(({id}) => directory.office(id)!);
  const cards = withLocale(language, () =>
    all.map(office => officeToVCard(office, language, gradeWord)),
  );
  return {
    text: cards.join(''),
    leftOut: all.flatMap(office => {
      if (isGone(office)) return [{path: office.id, reason: 'gone: only its name and alert'}];
      const fields = [...UNTOLD, 'hours', 'appointment', 'areaServed'] as const;
      return fields
        .filter(field => office.provenance[field])
        .map(field => ({path: `${office.id}.${field}`, reason: 'a contact has no place for it'}));
    }),
  };
};

/** What writes a format, by the format's name. */
export const exporters = {
  'json-ld': jsonLd,
  vcard,
  icalendar: specialDaysCalendar,
  osm,
  csv,
  hsds,
} satisfies Readonly<Record<string, (order: Order) => Exported>>;
