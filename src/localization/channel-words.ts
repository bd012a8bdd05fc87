import {msg, str} from '@lit/localize';
import {dayName} from './day-names.js';
import type {Period} from './moments.js';
import {isOn} from './telling.js';
import type {Telling} from './telling.js';

/** What is said of a state, and what of it is about time. */
export interface Words {
  /** The state in a word or two: `Open`. */
  readonly state: string;
  /** What else is known, part by part: `until 15:00`. */
  readonly details: readonly (string | false | undefined)[];
  /** What is told of time. */
  readonly about?: Period | undefined;
  /** Whether it is said that it closes or opens soon. */
  readonly isSoon?: boolean;
  /** Whether the number to call belongs behind it. */
  readonly asksToCall?: boolean;
}

export const alwaysWords = (): string => msg('24 hours a day', {id: 'always'});

const bookedOnly = (): string => msg('booked visits only', {id: 'booked-only'});

export const callBeforeYouGo = (): string => msg('call before you go', {id: 'call-before'});

export const untilWords = (telling: Telling, epochMs: number): string => {
  const end = telling.end(epochMs);
  return msg(str`until ${end}`, {id: 'until'});
};

/** Drop-in after hours for booked visits, on the same day. */
const dropInWords = (telling: Telling, after: number): string | undefined => {
  const {channel, moments} = telling;
  const {opens} = channel;
  if (opens === null || opens < after || moments.dateOf(opens) !== moments.dateOf(after)) {
    return undefined;
  }
  const start = telling.withMinutes(moments.time(opens), opens);
  return msg(str`drop-in from ${start}`, {id: 'drop-in-from'});
};

export const openWords = (telling: Telling): Words => {
  const {until, then} = telling.channel;
  const state = telling.isPhone
    ? msg('Phone answered', {id: 'phone-answered'})
    : msg('Open', {id: 'open'});
  if (until === null) return {state, details: [alwaysWords()]};
  const about = {start: until};
  if (then === 'appointment') {
    const end = telling.end(until);
    return {
      state,
      details: [msg(str`until ${end}, then booked visits only`, {id: 'then-booked'})],
      about,
    };
  }
  // What is not known afterwards, or may be closed, does not close.
  if (then !== 'closed' || !telling.isSoon(until)) {
    return {state, details: [untilWords(telling, until)], about};
  }
  return {
    state: telling.isPhone
      ? msg('Phone closes soon', {id: 'phone-closes-soon'})
      : msg('Closes soon', {id: 'closes-soon-state'}),
    details: [telling.end(until)],
    about,
    isSoon: true,
  };
};

const appointmentWords = (telling: Telling): Words => {
  const {channel, moments, now, isPhone} = telling;
  const state = isPhone
    ? msg('Phone by appointment', {id: 'phone-appointment'})
    : msg('By appointment', {id: 'appointment'});
  const {until, then} = channel;
  if (until === null) return {state, details: [alwaysWords()]};
  const dropIn = dropInWords(telling, until);
  if (telling.isSoon(until)) {
    return {
      state,
      details: [then === 'open' ? dropIn : untilWords(telling, until), then !== 'open' && dropIn],
      about: {start: until},
    };
  }
  const start = telling.spansAround(now).find(span => isOn(span, now))?.start;
  if (start === undefined || moments.dateOf(start) !== moments.today) {
    return {state, details: [untilWords(telling, until), dropIn], about: {start: until}};
  }
  const period = {start, end: until};
  return {state, details: [moments.period(period), dropIn], about: period};
};

const mayBeClosedWords = (telling: Telling): Words => {
  const {channel, moments, now, isPhone} = telling;
  const {reason, until} = channel;
  const day = reason?.code === 'agreement-day' ? dayName(reason.name) : '';
  const spans = telling.spansAround(now);
  const isBooked = spans.find(span => isOn(span, now))?.isBooked;
  const times =
    until !== null && telling.isSoon(until) ? untilWords(telling, until) : moments.times(spans);
  const hours = isBooked ? `${times}, ${bookedOnly()}` : times;
  return {
    state: isPhone
      ? msg('Phone may be closed', {id: 'phone-may-be-closed'})
      : msg('May be closed', {id: 'may-be-closed-state'}),
    details: [
      isPhone
        ? msg(str`${day}, otherwise ${hours}`, {id: 'otherwise'})
        : msg(str`${day}, otherwise ${hours} – call first`, {id: 'otherwise-call'}),
    ],
    about: spans.find(span => isOn(span, now)),
  };
};

const closedState = (isPhone: boolean): string =>
  isPhone ? msg('Phone closed', {id: 'phone-closed'}) : msg('Closed', {id: 'closed'});

/** A day that may be closed, with its hours. */
const mayOpenWords = (telling: Telling, epochMs: number): Words => {
  const {moments, isPhone} = telling;
  const span = telling.spansAround(epochMs).find(({start}) => start === epochMs);
  const isSoon = telling.isSoon(epochMs);
  const times = isSoon
    ? telling.start(epochMs)
    : moments.period(span ?? {start: epochMs}, moments.dateOf(epochMs) !== moments.today);
  const period = span?.isBooked ? `${times}, ${bookedOnly()}` : times;
  return {
    state: closedState(isPhone),
    details: [
      isPhone
        ? msg(str`may open ${period}`, {id: 'phone-may-open'})
        : msg(str`may open ${period} – call first`, {id: 'may-open'}),
    ],
    about: isSoon ? {start: epochMs} : (span ?? {start: epochMs}),
  };
};

const opensWords = (telling: Telling, opens: number): Words => {
  const {isPhone} = telling;
  const about = {start: opens};
  const start = telling.start(opens);
  if (telling.isSoon(opens)) {
    return {
      state: isPhone
        ? msg('Phone opens soon', {id: 'phone-opens-soon'})
        : msg('Opens soon', {id: 'opens-soon'}),
      details: [start],
      about,
      isSoon: true,
    };
  }
  return {
    state: closedState(isPhone),
    // Of a telephone not every language says that it opens.
    details: [
      isPhone
        ? msg(str`opens ${start}`, {id: 'phone-opens'})
        : msg(str`opens ${start}`, {id: 'opens'}),
    ],
    about,
  };
};

const bookedNextWords = (telling: Telling, begins: number): Words => {
  const {moments, isPhone} = telling;
  const isSoon = telling.isSoon(begins);
  const start = isSoon ? telling.start(begins) : moments.start(begins, true);
  return {
    state: isSoon ? opensWords(telling, begins).state : closedState(isPhone),
    isSoon,
    details: [
      isPhone ? start : msg(str`${start}, booked visits only`, {id: 'booked-at'}),
      dropInWords(telling, begins),
    ],
    about: {start: begins},
  };
};

/** Closed, and nobody knows when it is not any more. */
const closedForNowWords = (telling: Telling): Words => {
  const {channel, moments, isPhone} = telling;
  const {until, opens} = channel;
  const isToday = until !== null && moments.dateOf(until - 1) === moments.today;
  const state = !isToday
    ? closedState(isPhone)
    : isPhone
      ? msg('Phone closed today', {id: 'phone-closed-today'})
      : msg('Closed today', {id: 'closed-today'});
  if (opens === null)
    return {state, details: [!isPhone && callBeforeYouGo()], asksToCall: !isPhone};
  const start = moments.start(opens);
  return {
    state,
    details: [msg(str`next known: ${start}`, {id: 'next-known'})],
    about: {start: opens},
  };
};

const closedWords = (telling: Telling): Words => {
  const {until, then} = telling.channel;
  if (until === null) {
    return {
      state: closedState(telling.isPhone),
      details: [!telling.isPhone && callBeforeYouGo()],
      asksToCall: !telling.isPhone,
    };
  }
  switch (then) {
    case 'open':
      return opensWords(telling, until);
    case 'appointment':
      return bookedNextWords(telling, until);
    case 'may-be-closed':
      return mayOpenWords(telling, until);
    default:
      return closedForNowWords(telling);
  }
};

/** Nobody knows. */
export const unknownWords = (isPhone: boolean): Words => ({
  state: isPhone
    ? msg('Phone hours not known', {id: 'phone-unknown'})
    : msg('Opening hours not known', {id: 'unknown'}),
  details: [isPhone ? msg('try to call', {id: 'try-to-call'}) : callBeforeYouGo()],
  asksToCall: true,
});

/** What is said of one channel alone. */
export const channelWords = (telling: Telling): Words => {
  switch (telling.channel.state) {
    case 'open':
      return openWords(telling);
    case 'appointment':
      return appointmentWords(telling);
    case 'may-be-closed':
      return mayBeClosedWords(telling);
    case 'closed':
      return closedWords(telling);
    case 'unknown':
      return unknownWords(telling.isPhone);
  }
};
