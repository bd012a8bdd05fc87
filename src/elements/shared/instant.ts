import {isCalendarDate} from '../../directory/dates.js';
import {AttributeError} from './attribute-error.js';

/** What a Date is made of without its zone, or with a day alone, would be read in the host's. */
const INSTANT = /^.{10}T[\d:.]+(Z|[+-]\d\d:\d\d)$/;

/** An instant written as ISO 8601, in epoch milliseconds. */
export const parseInstant = (at: string): number => {
  // Some engines take 30 February for a day in March.
  const isInstant = INSTANT.test(at) && isCalendarDate(at.slice(0, 10));
  // Not by `Date.parse`, in whose place libraries of dates put their own.
  const instant = isInstant ? Number(new Date(at)) : NaN;
  if (Number.isNaN(instant)) {
    throw new AttributeError('at', at, 'write it like 2026-11-23T10:00+01:00');
  }
  return instant;
};
