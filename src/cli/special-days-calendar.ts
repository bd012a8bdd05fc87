import {msg, str} from '@lit/localize';
import {specialDaysFrom} from '../directory/exchange/special-days.js';
import type {SpecialDays} from '../directory/exchange/special-days.js';
import {toICalendar} from '../directory/icalendar.js';
import type {CalendarEvent, Channel, Office, OfficeSource, Text} from '../directory/index.js';
import {isGone} from '../directory/succession.js';
import {dateAt} from '../hours/index.js';
import {
  channelTitle,
  dayLines,
  inOneLine,
  reasonWords,
  weekSummary,
} from '../localization/day-words.js';
import type {Speaker} from '../localization/day-words.js';
import {capitalized} from '../localization/format.js';
import {withLocale} from '../localization/localize.js';
import {tagFor} from '../localization/texts.js';
import type {Exported, Order} from './export-order.js';

/** Calendars are opened weeks or months ahead, and loaded anew within a year. */
const DAYS = 366;

const CHANNELS = ['visit', 'phone'] as const satisfies readonly Channel[];

interface Told {
  readonly office: Office;
  readonly channel: Channel;
  /** `Citizen Service Herning, Visit`. */
  readonly title: string;
  readonly speaker: Speaker;
}

const placeOf = ({address}: Office): string | undefined =>
  address && `${address.streetAddress}, ${address.postalCode} ${address.addressLocality}`;

const eventOf = (
  {office, channel, title}: Told,
  kind: string,
  {from, through}: {readonly from: string; readonly through: string},
  words: string,
  description: string,
): CalendarEvent => {
  const location = channel === 'visit' ? placeOf(office) : undefined;
  return {
    id: `${office.id}-${channel}-${kind}`,
    date: from,
    ...(through > from && {through}),
    summary: `${title}: ${words}`,
    description,
    ...(office.url && {url: office.url}),
    ...(location && {location}),
    reminders: [],
  };
};

const specialEvent = (told: Told, days: SpecialDays): CalendarEvent => {
  const {spans, reason} = days;
  const {speaker} = told;
  const isBooked = spans?.some(span => span.isBooked) ?? false;
  const hours = inOneLine(speaker.language, dayLines(spans, isBooked, speaker));
  const why = capitalized(speaker.language, reasonWords(reason, speaker) ?? '');
  if (!spans?.some(({state}) => state === 'may-be-closed')) {
    return eventOf(told, 'special', days, hours, why);
  }
  const doubt = msg(str`${why} – call first. If open:`, {id: 'if-open'});
  const words = msg('May be closed', {id: 'may-be-closed-state'});
  return eventOf(told, 'special', days, words, `${doubt} ${hours}`);
};

/** Seasons that are not over, as the file has them. */
const seasonEvents = (told: Told, source: OfficeSource, today: string): CalendarEvent[] =>
  (source.hours?.[told.channel]?.seasons ?? []).flatMap(season => {
    const {through, week} = season;
    if (through < today || !week) return [];
    return [eventOf(told, 'season', season, weekSummary(week, told.speaker), '')];
  });

/** The special days and seasons of the coming year as an iCalendar file. */
export const specialDaysCalendar = ({directory, offices, language, now}: Order): Exported =>
  withLocale(language, () => {
    const write = (text: Text): string => text[tagFor(language, text)]!;
    const leftOut: {path: string; reason: string}[] = [];
    const events = offices.flatMap(source => {
      const office = directory.office(source.id)!;
      if (isGone(office)) {
        leftOut.push({path: office.id, reason: 'dissolved, or another office does its work now'});
        return [];
      }
      const speaker: Speaker = {
        language,
        write,
        services: office.services ?? [],
        url: office.url,
      };
      return CHANNELS.flatMap(channel => {
        const hours = office.hours?.[channel];
        if (!hours) {
          leftOut.push({path: `${office.id}.hours.${channel}`, reason: 'not known'});
          return [];
        }
        const title = `${write(office.name)}, ${channelTitle(channel, 'none')}`;
        const told: Told = {office, channel, title, speaker};
        const today = dateAt(hours, now);
        return [
          ...specialDaysFrom(hours, today, DAYS).map(days => specialEvent(told, days)),
          ...seasonEvents(told, source, today),
        ];
      });
    });
    if (!events.length) {
      throw new RangeError('no special day or season is known of the coming year');
    }
    return {text: toICalendar(events, {language, now}), leftOut};
  });
