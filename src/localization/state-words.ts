import {msg, str} from '@lit/localize';
import type {ChannelState, OfficeState} from '../directory/office-state.js';
import {alwaysWords, channelWords, openWords, unknownWords, untilWords} from './channel-words.js';
import type {Words} from './channel-words.js';
import type {Language} from './language.js';
import {inheritingNothing} from '../validation/own-properties.js';
import {readersMidnight} from './moments.js';
import {nextMinute, Telling} from './telling.js';

/** An office's state in words. */
export interface StateWords {
  /** The state in a word or two: `Open`. */
  readonly state: string;
  /** What else is known, part by part: `until 15:00`. */
  readonly details: readonly string[];
  /** The moment told, on the reader's clock; empty where that shows the same. */
  readonly yours: string;
  /** Whether it is said that it closes or opens soon. */
  readonly isSoon: boolean;
  /** Whether the number to call belongs behind the details. */
  readonly asksToCall: boolean;
  /** When other words are due though the state stays, in epoch milliseconds. */
  readonly dueAt: number;
}

/** Nobody is received, or nobody knows, and the phone is answered. */
const phoneOnlyWords = (telling: Telling, visit: ChannelState | undefined): Words => {
  if (visit?.state !== 'closed') return openWords(telling);
  const state = msg('Phone only', {id: 'phone-only-state'});
  const {until} = telling.channel;
  const begins = visit.then === 'unknown' ? null : visit.until;
  if (begins !== null && (until === null || begins <= until)) {
    const start = telling.start(begins);
    return {
      state,
      details: [
        visit.then === 'open'
          ? msg(str`visits from ${start}`, {id: 'visits-from'})
          : visit.then === 'appointment'
            ? msg(str`booked visits from ${start}`, {id: 'booked-visits-from'})
            : msg(str`may open ${start} – call first`, {id: 'may-open'}),
      ],
      about: {start: begins},
    };
  }
  if (until === null) return {state, details: [alwaysWords()]};
  return {state, details: [untilWords(telling, until)], about: {start: until}};
};

/** When the phone is answered next, where that is before somebody is received. */
const phoneNext = ({phone}: OfficeState['channels'], before: number | null): number | undefined => {
  if (phone?.state !== 'closed' && phone?.state !== 'unknown') return undefined;
  const next = phone.then === 'open' ? phone.until : phone.opens;
  return next !== null && (before === null || next < before) ? next : undefined;
};

/** What is said of a visit, and of the phone where that can be had before. */
const visitWords = (
  {channels, inquiry}: OfficeState,
  tell: (channel: ChannelState) => Telling,
): Words => {
  const {visit, phone} = channels;
  if (!visit || visit.state === 'unknown') {
    const words = unknownWords(false);
    const next = inquiry.channel ? undefined : phoneNext(channels, null);
    if (!phone || next === undefined) return words;
    const start = tell(phone).start(next);
    return {
      ...words,
      details: [msg(str`call before you go (phone: ${start})`, {id: 'call-before-phone'})],
      about: {start: next},
    };
  }
  const words = channelWords(tell(visit));
  if (inquiry.channel || visit.state !== 'closed') return words;
  const begins = visit.then === 'unknown' ? visit.opens : visit.until;
  const next = phoneNext(channels, begins);
  if (!phone || next === undefined) return words;
  const {moments} = tell(phone);
  // The day of the visit has been told: what is told without one would be on that day, too.
  const isSameDay = begins !== null && moments.dateOf(next) === moments.dateOf(begins);
  const start = tell(phone).withMinutes(
    isSameDay ? moments.time(next) : moments.start(next, begins !== null),
    next,
  );
  return {
    ...words,
    details: [...words.details, msg(str`phone from ${start}`, {id: 'phone-from'})],
    about: words.about ?? {start: next},
  };
};

const wordsOf = (office: OfficeState, tell: (channel: ChannelState) => Telling): Words => {
  const {visit, phone} = office.channels;
  switch (office.state) {
    case 'dissolved':
      return {state: msg('No longer exists', {id: 'no-longer-exists'}), details: []};
    case 'phone-only':
      return phoneOnlyWords(tell(phone!), visit);
    default:
      if (office.channel === 'visit') return visitWords(office, tell);
      return phone ? channelWords(tell(phone)) : unknownWords(true);
  }
};

/**
 * An office's state in words, with what comes next.
 *
 * @param now the instant the state is of, in epoch milliseconds
 */
export const stateWords = (language: Language, office: OfficeState, now: number): StateWords => {
  const {channels, inquiry} = office;
  const tell = (channel: ChannelState): Telling =>
    new Telling(language, now, channel, channel === channels.phone, inquiry.task);
  const {state, details, about, isSoon = false, asksToCall = false} = wordsOf(office, tell);
  const channel = channels[office.channel] ?? channels.phone;
  const minutes = [channels.visit, channels.phone].flatMap(each =>
    each ? [each.until, each.opens].flatMap(change => nextMinute(now, change) ?? []) : [],
  );
  return {
    state,
    // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing -- `false` is left out, too
    details: details.flatMap(detail => detail || []),
    yours: about && channel ? tell(channel).moments.yours(inheritingNothing(about)) : '',
    isSoon,
    asksToCall,
    dueAt: Math.min(readersMidnight(now), ...minutes),
  };
};

/** Where to go in place of an office. */
export const goToWords = (office: string): string =>
  msg(str`go to ${office}`, {id: 'go-to-office'});
