import type {Text} from '../../../src/directory/index.js';
import type {SpecialDays} from './hours.js';
import type {DayKind} from './spans.js';

/** Special days while somebody writes them; what is not written yet is empty. */
export interface SpecialForm {
  readonly from: string;
  readonly through: string;
  readonly kind: DayKind;
  /** `HH:MM`, of days that are open. */
  readonly opens: string;
  readonly closes: string;
  readonly note: Text;
  /** Ids of the fields of the hours that the days are written into. */
  readonly targets: readonly string[];
}

/** What a form still lacks. */
export type SpecialFault = 'days' | 'order' | 'times' | 'targets';

/** The days a form describes, or what is missing. A single day needs no last one. */
export const readSpecialForm = ({
  from,
  through,
  kind,
  opens,
  closes,
  note,
  targets,
}: SpecialForm): {readonly days: SpecialDays} | {readonly fault: SpecialFault} => {
  const last = through || from;
  if (!from) return {fault: 'days'};
  if (last < from) return {fault: 'order'};
  if (!targets.length) return {fault: 'targets'};
  if (kind === 'open' && (!opens || !closes || opens === closes)) return {fault: 'times'};
  const hours = {open: [`${opens}-${closes}`], closed: [], unknown: null}[kind];
  const written = Object.fromEntries(Object.entries(note).filter(([, text]) => text));
  return {
    days: {from, through: last, hours, ...(Object.keys(written).length && {note: written})},
  };
};
