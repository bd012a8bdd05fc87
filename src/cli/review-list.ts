import type {CalendarDate} from '../directory/index.js';
import type {SourceToCheck} from './facts.js';

/** The ways to write what to check next. */
export const FORMATS = ['markdown', 'csv'] as const;

export type Format = (typeof FORMATS)[number];

const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

const ageInWords = (checked: CalendarDate, at: CalendarDate): string => {
  const days = daysBetween(checked, at);
  return `last checked on ${checked}, ${days} day${days === 1 ? '' : 's'} before`;
};

/** Markdown would read these as its own. */
const escapeMarkdown = (words: string): string =>
  words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');

const validityInWords = (validThrough: CalendarDate | undefined, at: CalendarDate): string => {
  if (validThrough === undefined) return '';
  return validThrough < at
    ? ` (no longer current since ${validThrough})`
    : ` (until ${validThrough})`;
};

const sourceInMarkdown = ({source, facts}: SourceToCheck, at: CalendarDate): string => {
  const title = [source.name ?? source.id, source.publisher].filter(Boolean).join(' – ');
  const pages = [source, ...(source.furtherPages ?? [])].flatMap(({url}) => url ?? []);
  return [
    `## ${escapeMarkdown(title)}`,
    '',
    ...(pages.length ? pages.map(url => `<${url}>`) : ['No address.']),
    '',
    `Grade ${source.grade}, ${ageInWords(source.checked, at)}. If all of it still holds: \`confirm ${source.id} --checked ${at}\``,
    '',
    ...facts.map(({name, words, provenance: {grade, validThrough}}) => {
      const ownGrade = grade === source.grade ? '' : ` (${grade})`;
      return `- [ ] \`${name}\`${ownGrade}${validityInWords(validThrough, at)}: ${escapeMarkdown(words)}`;
    }),
    '',
  ].join('\n');
};

/** RFC 4180. What begins with a sign would be a formula to a spreadsheet. */
const cell = (value: string): string =>
  `"${value.replace(/^[=+\-@\t\r]/, "'$&").replace(/"/g, '""')}"`;

const row = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

const inCsv = (sources: readonly SourceToCheck[]): string =>
  [
    row(['fact', 'words', 'grade', 'checked', 'validThrough', 'source', 'url']),
    ...sources.flatMap(({source, facts}) =>
      facts.map(({name, words, provenance: {grade, checked, validThrough = ''}}) =>
        row([name, words, grade, checked, validThrough, source.id, source.url ?? '']),
      ),
    ),
  ].join('');

/** What to check next, in the order given. */
export const renderReview = (
  sources: readonly SourceToCheck[],
  format: Format,
  at: CalendarDate,
): string =>
  format === 'csv'
    ? inCsv(sources)
    : [
        `# What to check next, on ${at}`,
        '',
        'The riskiest first: facts past their last day, then by grade, then those not read for longest.',
        '',
        ...sources.map(source => sourceInMarkdown(source, at)),
      ].join('\n');
