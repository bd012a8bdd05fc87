import type {DaySource, SpanSource} from '../../hours/index.js';

/** How a cell says that nobody comes, and that nobody knows. */
const CLOSED = 'closed';
const UNKNOWN = 'unknown';
const APPOINTMENT = ' by appointment';

const writeSpan = (span: SpanSource): string => {
  if (typeof span === 'string') return span;
  const {t, by, for: services} = span;
  return t + (by ? APPOINTMENT : '') + (services ? ` for ${services.join(' ')}` : '');
};

/** A day in a cell: `09:00-12:00, 13:00-15:00 by appointment`, `closed` or `unknown`. */
export const writeDay = (day: DaySource | undefined): string => {
  if (day === null) return UNKNOWN;
  return day?.length ? day.map(writeSpan).join(', ') : CLOSED;
};

const TIMES = /^(\d{1,2})(?:[:.](\d\d))?\s*[-–]\s*(\d{1,2})(?:[:.](\d\d))?(?![\d:.])/;

const readSpan = (text: string): SpanSource | undefined => {
  const times = TIMES.exec(text);
  if (!times) return undefined;
  const [all, fromHour, fromMinute = '00', toHour, toMinute = '00'] = times;
  const rest = /^( by appointment)?( for ([\w-]+( [\w-]+)*))?$/i.exec(text.slice(all.length));
  if (!rest) return undefined;
  const t = `${fromHour!.padStart(2, '0')}:${fromMinute}-${toHour!.padStart(2, '0')}:${toMinute}`;
  const [, by, , services] = rest as unknown as (string | undefined)[];
  if (!by && !services) return t;
  return {t, ...(by && {by: 'appointment'}), ...(services && {for: services.split(' ')})};
};

/**
 * The day that a cell holds; undefined where it cannot be read. Hours may have one digit, and a point
 * between hours and minutes, as Danes write them, who also write `9-15`.
 */
export const readDay = (cell: string): DaySource | undefined => {
  const text = cell.trim().replace(/\s+/g, ' ');
  if (text.toLowerCase() === CLOSED) return [];
  if (text.toLowerCase() === UNKNOWN) return null;
  const spans = text.split(',').map(part => readSpan(part.trim()));
  return spans.every(span => span !== undefined) ? spans : undefined;
};

/** What a spreadsheet would take for a formula, or would have to be taken for one that is marked. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A text of which no spreadsheet makes a formula. */
export const writeText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

export const readText = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
