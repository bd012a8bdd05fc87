import {msg, str} from '@lit/localize';
import type {OfficeState} from '../directory/office-state.js';
import {clockOffset, dateAt, relativeDay} from '../hours/index.js';
import type {Hours, Reason} from '../hours/index.js';
import {dayName} from './day-names.js';
import {formatDayMonth, formatRelativeDay, formatTime, formatWeekday} from './format.js';
import type {Language} from './language.js';

/**
 * The same moment on the reader's clock, its day where that is another one; empty where both clocks
 * show the same.
 */
const onReadersClock = (language: Language, hours: Hours, then: number): string => {
  const offset = -new Date(then).getTimezoneOffset() * 60_000;
  if (offset === clockOffset(hours, then)) return '';
  // Read as UTC, it shows the clock of the reader's zone without asking for its name.
  const local = then + offset;
  const time = formatTime(language, local, 'UTC');
  if (dateAt(hours, then) !== new Date(local).toISOString().slice(0, 10)) {
    return `${formatWeekday(language, local, 'UTC')} ${time}`;
  }
  return time;
};

/** `17:00`, `tomorrow 10:00`, `Thursday 10:00`, `4 January 10:00`: the nearer, the shorter. */
const officeMoment = (language: Language, hours: Hours, now: number, then: number): string => {
  const time = formatTime(language, then, hours.tz);
  const tier = relativeDay(hours, now, then);
  if (tier === 'today') return time;
  const day =
    tier === 'tomorrow'
      ? formatRelativeDay(language, 1)
      : tier === 'weekday'
        ? formatWeekday(language, then, hours.tz)
        : formatDayMonth(language, dateAt(hours, then), dateAt(hours, now));
  return `${day} ${time}`;
};

/** A moment in the office's time, and in the reader's where that differs. */
const moment = (language: Language, hours: Hours, now: number, then: number): string => {
  const theirs = officeMoment(language, hours, now, then);
  const yours = onReadersClock(language, hours, then);
  return yours ? msg(str`${theirs} (your time: ${yours})`, {id: 'your-time'}) : theirs;
};

const phoneAnswered = (end: string): string =>
  end
    ? msg(str`Phone answered until ${end}`, {id: 'phone-until'})
    : msg('Phone answered', {id: 'phone'});

const mayBeClosed = ({name}: Extract<Reason, {code: 'agreement-day'}>): string => {
  const day = dayName(name);
  return msg(str`May be closed today: ${day} – call first`, {id: 'may-be-closed'});
};

/** An office's state in a sentence, with its next change. */
export const stateWords = (language: Language, office: OfficeState, now: number): string => {
  const {state, hours, until, opens} = office;
  const at = (instant: number | null): string =>
    hours && instant !== null ? moment(language, hours, now, instant) : '';
  const end = at(until);
  const start = at(opens);
  switch (state) {
    case 'open':
      if (office.channel === 'phone') return phoneAnswered(end);
      if (office.then === 'appointment')
        return msg(str`Open now · by appointment from ${end}`, {id: 'open-appointment'});
      if (office.then !== 'closed') return msg('Open now', {id: 'open'});
      return office.soon
        ? msg(str`Closes soon · ${end}`, {id: 'closes-soon'})
        : msg(str`Open now · closes ${end}`, {id: 'open-closes'});
    case 'phone-only':
      return office.noVisits && end
        ? msg(str`Phone only until ${end}`, {id: 'phone-only'})
        : phoneAnswered(end);
    case 'appointment':
      return end
        ? msg(str`By appointment until ${end}`, {id: 'appointment-until'})
        : msg('By appointment', {id: 'appointment'});
    case 'may-be-closed':
      return mayBeClosed(office.reason as Extract<Reason, {code: 'agreement-day'}>);
    case 'closed':
      if (office.then === 'appointment')
        return msg(str`Closed · by appointment from ${end}`, {id: 'closed-appointment'});
      if (office.then === 'unknown')
        return msg('Closed · next opening not known', {id: 'closed-unknown'});
      if (office.then === 'may-be-closed' && !start)
        return msg(str`Closed · may open ${end} – call first`, {id: 'closed-may-open'});
      return start
        ? msg(str`Closed · opens ${start}`, {id: 'closed-opens'})
        : msg('Closed', {id: 'closed'});
    case 'unknown':
      return msg('Opening hours not known', {id: 'unknown'});
    case 'dissolved':
      return msg('This office no longer exists', {id: 'dissolved'});
  }
};
