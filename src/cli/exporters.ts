import {stringify} from 'csv-stringify/sync';
import {hoursTable} from '../directory/exchange/csv-export.js';
import type {LeftOut} from '../directory/exchange/left-out.js';
import {toOsmHours} from '../directory/exchange/osm-export.js';
import type {Directory, OfficeSource, Text} from '../directory/index.js';
import {tagFor} from '../localization/texts.js';

/** What is to be written, and in which language. */
export interface Order {
  readonly directory: Directory;
  /** As the file has them. */
  readonly offices: readonly OfficeSource[];
  readonly language: 'en' | 'da';
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A file in another format. */
export interface Exported {
  readonly text: string;
  /** What the format cannot say, by its path in the directory's office. */
  readonly leftOut: readonly LeftOut[];
}

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

/** What writes a format, by the format's name. */
export const exporters = {osm, csv} satisfies Readonly<Record<string, (order: Order) => Exported>>;
