import {stateAt} from '../hours/index.js';
import type {Hours, HoursState} from '../hours/index.js';
import type {Office} from './types.js';

/** How somebody reaches an office. */
export type Channel = 'visit' | 'phone';

export const CHANNELS: readonly Channel[] = ['visit', 'phone'];

/** What holds for a channel whose hours are known. */
export interface ChannelState extends HoursState {
  readonly hours: Hours;
}

/** The states of an office's channels at an instant; undefined where the hours are not known. */
export type ChannelStates = Readonly<Record<Channel, ChannelState | undefined>>;

/** What the badge says of an office. */
export type OfficeStateName =
  'open' | 'phone-only' | 'appointment' | 'may-be-closed' | 'closed' | 'unknown' | 'dissolved';

/** The state of an office at an instant; the rest is that of the channel it was taken from. */
export interface OfficeState extends Omit<HoursState, 'state'> {
  readonly state: OfficeStateName;
  /** The hours it was taken from; undefined when none are known. */
  readonly hours: Hours | undefined;
  /** The channel it was taken from. */
  readonly channel: Channel;
  /** Whether visitors are known not to be received now. */
  readonly noVisits: boolean;
}

const nothingKnown: HoursState = {
  state: 'unknown',
  until: null,
  then: null,
  opens: null,
  soon: false,
  when: null,
  reason: null,
};

/** What holds at an instant, in epoch milliseconds, for each channel of an office. */
export const channelStatesAt = (office: Office, epochMs: number): ChannelStates => {
  const of = (channel: Channel): ChannelState | undefined => {
    const hours = office.hours?.[channel];
    return hours ? {...stateAt(hours, epochMs), hours} : undefined;
  };
  return {visit: of('visit'), phone: of('phone')};
};

/**
 * The state of one channel, or the best of both: a visit counts first; when nobody is received but the
 * phone is answered, that is said.
 *
 * @param states what {@link channelStatesAt} gives, where it is known already
 */
export const officeStateAt = (
  office: Office,
  epochMs: number,
  channel?: Channel,
  states = channelStatesAt(office, epochMs),
): OfficeState => {
  const of = (name: Channel): OfficeState => ({
    ...(states[name] ?? nothingKnown),
    hours: states[name]?.hours,
    channel: name,
    noVisits: false,
  });
  const visit = of('visit');
  const phone = of('phone');
  if (office.status === 'dissolved') return {...visit, ...nothingKnown, state: 'dissolved'};
  if (channel) return channel === 'phone' ? phone : visit;
  const noVisits = visit.state === 'closed';
  if (visit.state === 'unknown' && phone.state === 'may-be-closed') return phone;
  if (phone.state !== 'open' || !(noVisits || visit.state === 'unknown')) return visit;
  const ends = [visit.until, phone.until].filter(end => end !== null);
  return {...phone, state: 'phone-only', until: ends.length ? Math.min(...ends) : null, noVisits};
};
