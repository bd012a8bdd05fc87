import {CsvError, parse} from 'csv-parse/sync';
import {fromHoursTable} from '../directory/exchange/csv-import.js';
import type {CsvRow} from '../directory/exchange/csv-export.js';
import type {ImportedOffices, OfficePart} from '../directory/exchange/imported.js';
import type {LeftOut} from '../directory/exchange/left-out.js';
import {dayAt} from '../directory/dates.js';
import {fromJsonLd} from '../directory/exchange/json-ld-import.js';
import {fromHsds} from '../directory/exchange/hsds-import.js';
import {fromOsmHours} from '../directory/exchange/osm-import.js';
import {parseJsonFile} from './json-file.js';
import {readJsonLd} from './json-ld-page.js';

/** What to read, and what it does not say itself. */
export interface Input {
  readonly text: string;
  /** Id for the one office there is. */
  readonly office: string | undefined;
  /** BCP 47 tag of the texts, where the file names none. */
  readonly language: string | undefined;
}

/** The value alone, or `opening_hours=…` behind `# id` for each office. */
const osm = ({text, office}: Input): ImportedOffices => {
  const offices: OfficePart[] = [];
  const leftOut: LeftOut[] = [];
  let id = office;
  for (const line of text.split(/\r?\n/).map(line => line.trim())) {
    const name = /^#\s*(\S+)$/.exec(line)?.[1];
    if (name) id = name;
    if (!line || line.startsWith('#')) continue;
    const {hours, leftOut: lost} = fromOsmHours(line.replace(/^opening_hours\s*=\s*/, ''));
    offices.push({...(id !== undefined && {id}), hours: {visit: hours}});
    leftOut.push(...lost.map(({path, reason}) => ({path: id ? `${id}: ${path}` : path, reason})));
  }
  return {offices, leftOut};
};

const SEPARATORS = [',', ';', '\t'] as const;

/** The separator that the first line has most of: Excel writes the one of its user's country. */
const separatorOf = (text: string): string => {
  const [first = ''] = text.split('\n', 1);
  const count = (separator: string): number => first.split(separator).length;
  return [...SEPARATORS].sort((a, b) => count(b) - count(a))[0]!;
};

const csv = ({text}: Input): ImportedOffices => {
  let columns: readonly string[] = [];
  try {
    const rows = parse(text, {
      delimiter: separatorOf(text),
      columns: (names: readonly string[]) => {
        columns = names.map(name => name.trim());
        const twice = columns.find((name, index) => name && columns.indexOf(name) < index);
        if (twice !== undefined) throw new RangeError(`${twice}: two columns of this name`);
        return [...columns];
      },
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as readonly CsvRow[];
    return fromHoursTable(columns, rows);
  } catch (error) {
    if (error instanceof CsvError) throw new RangeError(error.message, {cause: error});
    throw error;
  }
};

const jsonLd = ({text, language: stated}: Input): ImportedOffices => {
  const {documents, language = stated, leftOut} = readJsonLd(text);
  const read = fromJsonLd(documents, {language, today: dayAt(Date.now())});
  return {offices: read.offices, leftOut: [...leftOut, ...read.leftOut]};
};

const hsds = ({text, language}: Input): ImportedOffices => {
  const {value, problems} = parseJsonFile('', text);
  const [problem] = problems;
  if (problem) throw new RangeError(`line ${problem.line}: ${problem.message}`);
  return fromHsds(value, {language, today: dayAt(Date.now())});
};

/** What reads a format, by the format's name. */
export const importers = {
  'json-ld': jsonLd,
  osm,
  csv,
  hsds,
} satisfies Readonly<Record<string, (input: Input) => ImportedOffices>>;
