import type {HoursSource, SpanSource} from '../hours/index.js';
import {clockTimes} from '../hours/days.js';
import type {Problem} from '../validation/problem.js';
import {spansIn} from './spans.js';
import type {PlacedSpan} from './spans.js';
import type {OfficeSource} from './types.js';

const timesOf = (span: SpanSource): string => (typeof span === 'string' ? span : span.t);

const isBooked = (span: SpanSource): boolean => typeof span !== 'string' && span.by !== undefined;

/** For whom a span is; two for different services may well be at the same time. */
const services = (span: SpanSource): string =>
  typeof span === 'string' ? '' : [...(span.for ?? [])].sort().join();

/** The list that a span stands in: `week.Mo`. */
const dayOf = ({at}: PlacedSpan): string => at.slice(0, at.lastIndexOf('['));

const overlap = (one: SpanSource, other: SpanSource): boolean => {
  const [start, end] = clockTimes(timesOf(one));
  const [otherStart, otherEnd] = clockTimes(timesOf(other));
  return start < otherEnd && otherStart < end;
};

const overlaps = (hours: HoursSource | null | undefined, path: string): Problem[] => {
  const spans = spansIn(hours);
  return spans.flatMap((span, index) => {
    const earlier = spans
      .slice(0, index)
      .find(
        other =>
          dayOf(other) === dayOf(span) &&
          services(other.span) === services(span.span) &&
          overlap(other.span, span.span),
      );
    if (!earlier) return [];
    const differ = isBooked(earlier.span) !== isBooked(span.span);
    const consequence = differ ? ', and only one of them needs an appointment' : '';
    const message = `"${timesOf(span.span)}" overlaps "${timesOf(earlier.span)}" of the same day${consequence}`;
    return [{path: `${path}.${span.at}`, value: span.span, message}];
  });
};

/** Where an office says in one place what it denies in another. */
export const contradictions = (
  {hours, contactPoints = [], appointment}: OfficeSource,
  path: string,
): Problem[] => {
  const found = [
    ...overlaps(hours?.visit, `${path}.hours.visit`),
    ...overlaps(hours?.phone, `${path}.hours.phone`),
    ...contactPoints.flatMap(({hours: own}, index) =>
      overlaps(own, `${path}.contactPoints[${index}].hours`),
    ),
  ];
  const visits = spansIn(hours?.visit).map(({span}) => span);
  const at = `${path}.appointment.booking`;
  const booking = appointment?.booking;
  if (booking === 'required' && visits.some(span => !isBooked(span))) {
    const message = 'booking is required, but some hours for visits are not "by": "appointment"';
    found.push({path: at, value: booking, message});
  }
  if (booking === 'none' && visits.length > 0 && visits.every(isBooked)) {
    const message = 'booking is none, but all hours for visits are "by": "appointment"';
    found.push({path: at, value: booking, message});
  }
  return found;
};
