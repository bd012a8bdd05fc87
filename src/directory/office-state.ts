import {stateAt} from '../hours/index.js';
import type {Hours, HoursState} from '../hours/index.js';
import {inheritingNothing} from '../validation/own-properties.js';
import {phoneHoursOf} from './lines.js';
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

/** What is asked of an office. */
export interface OfficeInquiry {
  /** How it is to be reached; absent: the best of both. */
  readonly channel?: Channel | undefined;
  /** Id of the service wanted: its hours count, and those of its line; absent: none in particular. */
  readonly task?: string | undefined;
}

/** The state of an office at an instant, and of each of its channels. */
export interface OfficeState {
  readonly state: OfficeStateName;
  /** The channel it was taken from. */
  readonly channel: Channel;
  readonly channels: ChannelStates;
  readonly inquiry: OfficeInquiry;
}

/**
 * What holds at an instant, in epoch milliseconds, for each channel of an office.
 *
 * @param task id of the service wanted
 */
export const channelStatesAt = (office: Office, epochMs: number, task?: string): ChannelStates => {
  const of = (hours: Hours | null | undefined): ChannelState | undefined =>
    hours ? {...stateAt(hours, epochMs, {service: task}), hours} : undefined;
  return {visit: of(office.hours?.visit), phone: of(phoneHoursOf(office, task))};
};

/**
 * The state of one channel, or the best of both: a visit counts first; where nobody is received, or that is
 * not known, the phone's is told.
 */
export const officeStateAt = (
  office: Office,
  epochMs: number,
  inquiry: OfficeInquiry = inheritingNothing({}),
): OfficeState => {
  const channels = channelStatesAt(office, epochMs, inquiry.task);
  const {visit, phone} = channels;
  const of = (
    channel: Channel,
    state: OfficeStateName = channels[channel]?.state ?? 'unknown',
  ): OfficeState => ({state, channel, channels, inquiry});
  if (office.status === 'dissolved') return of('visit', 'dissolved');
  // Whatever word it is, it is never a key of something else.
  if (inquiry.channel) return of(inquiry.channel === 'phone' ? 'phone' : 'visit');
  const isVisitKnown = visit !== undefined && visit.state !== 'unknown';
  if (isVisitKnown && visit.state !== 'closed') return of('visit');
  if (phone?.state === 'open') return of('phone', 'phone-only');
  return of(isVisitKnown || !phone || phone.state === 'unknown' ? 'visit' : 'phone');
};
