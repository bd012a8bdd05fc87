import {officeStateAt} from '../../src/directory/office-state.js';
import type {Office, OfficeInquiry, OfficeState} from '../../src/directory/index.js';
import type {Moment} from './choice.js';

/** A moment that has to be looked for. */
export type FoundMoment = Exclude<Moment, 'now'>;

const SHORTLY_BEFORE = 20 * 60_000;
const FAR = 400 * 86_400_000;

const momentOf = ({state, channel, channels}: OfficeState): FoundMoment | undefined => {
  const shown = channels[channel];
  const isChristmasEve = [channels.visit, channels.phone].some(
    each => each?.reason?.code === 'agreement-day' && each.reason.name === 'christmas-eve',
  );
  if (isChristmasEve) return 'christmas-eve';
  switch (state) {
    case 'open':
    case 'phone-only':
      return shown?.soon ? 'closes-soon' : 'open';
    case 'appointment':
      return 'open';
    case 'closed':
      return shown?.reason ? undefined : 'closed';
    case 'unknown':
      return 'unknown';
    default:
      return undefined;
  }
};

/** The next instant at which something is different: shortly before a change, or the change. */
const nextInstant = ({channels}: OfficeState, epochMs: number): number => {
  const instants = [channels.visit?.until, channels.phone?.until]
    .filter(until => typeof until === 'number')
    .flatMap(until => [until - SHORTLY_BEFORE, until]);
  return Math.min(...instants.filter(instant => instant > epochMs));
};

/**
 * When, from an instant on, an office is next in each of the states somebody may want to see. The hours say
 * so; a state that is missing does not come within 400 days. Only an office whose door is never open is open
 * while it answers the phone or receives who has booked.
 *
 * @param epochMs the instant to begin at; those found are in epoch milliseconds, too
 */
export const findMoments = (
  office: Office,
  epochMs: number,
  inquiry: OfficeInquiry,
): ReadonlyMap<FoundMoment, number> => {
  const found = new Map<FoundMoment, number>();
  let isDoorSeenOpen = false;
  let instant = epochMs;
  while (instant < epochMs + FAR) {
    const state = officeStateAt(office, instant, inquiry);
    const moment = momentOf(state);
    const isDoorOpen = moment === 'open' && state.state === 'open';
    if (moment && (!found.has(moment) || (isDoorOpen && !isDoorSeenOpen))) {
      found.set(moment, instant);
    }
    isDoorSeenOpen ||= isDoorOpen;
    instant = nextInstant(state, instant);
  }
  return found;
};
