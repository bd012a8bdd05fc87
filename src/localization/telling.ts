import type {ChannelState} from '../directory/office-state.js';
import {addDays, spansOn} from '../hours/index.js';
import type {Span} from '../hours/index.js';
import {inheritingNothing} from '../validation/own-properties.js';
import {formatMinutes, joinWords} from './format.js';
import type {Language} from './language.js';
import {Moments} from './moments.js';

const MINUTE = 60_000;
const SOON = 30 * MINUTE;

/** Whether a moment is so near that its minutes are counted. */
const isSoon = (now: number, epochMs: number): boolean => epochMs - now <= SOON;

const minutesLeft = (now: number, epochMs: number): number => Math.ceil((epochMs - now) / MINUTE);

/** When one minute less is left until a moment whose minutes are counted; undefined where they are not. */
export const nextMinute = (now: number, epochMs: number | null): number | undefined =>
  epochMs !== null && epochMs > now && isSoon(now, epochMs)
    ? epochMs - (minutesLeft(now, epochMs) - 1) * MINUTE
    : undefined;

export const isOn = ({start, end}: Span, epochMs: number): boolean =>
  start <= epochMs && epochMs < end;

/** One channel of an office, and who is told of it. */
export class Telling {
  readonly language: Language;
  readonly now: number;
  readonly channel: ChannelState;
  readonly isPhone: boolean;
  readonly moments: Moments;
  readonly #service: string | undefined;

  constructor(
    language: Language,
    now: number,
    channel: ChannelState,
    isPhone: boolean,
    service: string | undefined,
  ) {
    this.language = language;
    this.now = now;
    this.channel = channel;
    this.isPhone = isPhone;
    this.moments = new Moments(language, channel.hours, now);
    this.#service = service;
  }

  isSoon(epochMs: number): boolean {
    return isSoon(this.now, epochMs);
  }

  /** Words on a moment, with the minutes left where it is soon. */
  withMinutes(words: string, epochMs: number): string {
    return this.isSoon(epochMs)
      ? joinWords(this.language, [
          words,
          formatMinutes(this.language, minutesLeft(this.now, epochMs)),
        ])
      : words;
  }

  start(epochMs: number): string {
    return this.withMinutes(this.moments.start(epochMs), epochMs);
  }

  end(epochMs: number): string {
    return this.withMinutes(this.moments.end(epochMs), epochMs);
  }

  /** The spans of the day on which the one began that is on at an instant; an evening's lasts into the next. */
  spansAround(epochMs: number): readonly Span[] {
    const date = this.moments.dateOf(epochMs);
    for (const day of [date, addDays(date, -1)]) {
      const spans = spansOn(this.channel.hours, day, {service: this.#service})?.filter(
        span => !inheritingNothing(span).services,
      );
      if (spans?.some(span => isOn(span, epochMs))) return spans;
    }
    return [];
  }
}
