import type {DaySource, HoursSource, SpanSource, Weekday, WeekSource} from '../../hours/index.js';
import type {ImportedHours} from './imported.js';
import type {LeftOut} from './left-out.js';
import {readRules} from './osm-rule.js';
import type {OsmDay, OsmRange, OsmRule} from './osm-rule.js';
import {FROM_MONDAY} from './weekdays.js';

type SeasonSource = NonNullable<HoursSource['seasons']>[number];
type SpecialSource = NonNullable<HoursSource['special']>[number];

type Days = Partial<Record<Weekday, DaySource>> & {PH?: WeekSource['PH']};

/** What rules say of one range of dates. */
interface Block extends OsmRange {
  /** Of all days alike. */
  all?: DaySource;
  note?: string;
  days: Days;
}

const APPOINTMENT = /^((only )?(by|on) appointment( only)?)$/i;

const isBooked = ({state, comment}: OsmRule): boolean =>
  !state && comment !== undefined && APPOINTMENT.test(comment);

/** What a rule says of a day; null where it says that nobody knows. */
const hoursOf = (rule: OsmRule): DaySource => {
  const {times, state, comment} = rule;
  if (state === 'off') return [];
  const spans = times.length ? times : ['00:00-24:00'];
  if (isBooked(rule)) return spans.map((t): SpanSource => ({t, by: 'appointment'}));
  return state === 'unknown' || (!state && comment !== undefined) ? null : spans;
};

/** A day behind a rule that adds to it; what is not known in part is not known. */
const added = (before: WeekSource['PH'] | undefined, more: DaySource): DaySource => {
  if (before === undefined || before === 'week' || !more?.length) return more;
  return before && [...before, ...more];
};

const overlap = (a: OsmRange, b: OsmRange): boolean => a.from <= b.through && b.from <= a.through;

const isSeason = ({days}: Block): boolean => Object.keys(days).length > 0;

const isClosing = (block: Block): boolean => !isSeason(block) && block.all?.length === 0;

/** Puts rule after rule together, as OpenStreetMap reads them: a later one replaces what stands before. */
class HoursBuilder {
  readonly leftOut: LeftOut[] = [];
  readonly #usual: Days = {};
  readonly #blocks: Block[] = [];

  refuse(path: string, reason: string): void {
    this.leftOut.push({path, reason});
  }

  /** Days and dates of which a rule speaks that cannot be held are not known. */
  forget(days: readonly OsmDay[], ranges: readonly OsmRange[]): void {
    for (const day of days) this.#usual[day] = null;
    for (const {from, through} of ranges) this.#blocks.push({from, through, all: null, days: {}});
  }

  apply(rule: OsmRule): void {
    const {text, ranges, days, times, state, comment} = rule;
    if (state === 'off' && times.length) {
      this.refuse(text, 'hours taken out of others cannot be held: write the hours that are left');
      this.forget(ranges.length ? [] : (days ?? FROM_MONDAY), ranges);
      return;
    }
    const value = hoursOf(rule);
    if (!value && times.length) this.refuse(text, 'it does not say whether it is open: not known');
    for (const range of ranges) this.#applyDated(range, rule, value);
    if (!ranges.length) this.#applyUsual(rule, value);
    const isNote = ranges.length > 0 && !days;
    if (comment !== undefined && !isBooked(rule) && !isNote)
      this.refuse(text, `no room for the comment "${comment}"`);
  }

  #applyUsual({text, isAdditional, isAlways, days = FROM_MONDAY}: OsmRule, value: DaySource): void {
    const isClosed = value?.length === 0;
    // Special days hold in our hours whatever the usual week says, in whatever order they are written.
    if (this.#blocks.length && !(isClosed && this.#blocks.every(isClosing))) {
      this.refuse(
        text,
        'a rule without dates behind one with dates cannot be held: write it first',
      );
      for (const block of this.#blocks) this.#forgetBlock(block);
      this.forget(days, []);
      return;
    }
    for (const day of days) {
      this.#usual[day] = isAdditional ? added(this.#usual[day], value) : value;
    }
    if (isAlways) this.#usual.PH = value?.length ? 'week' : value;
  }

  #forgetBlock(block: Block): void {
    block.all = null;
    block.days = {};
  }

  #applyDated({from, through}: OsmRange, rule: OsmRule, value: DaySource): void {
    const {text, isAdditional, days, comment} = rule;
    const last = this.#blocks.at(-1);
    // Another rule for all days begins anew behind a season.
    const isAnew = !days && !isAdditional && last !== undefined && isSeason(last);
    const isLast = last?.from === from && last.through === through && !isAnew;
    const block: Block = isLast ? last : {from, through, days: {}};
    const earlier = this.#blocks.filter(other => other !== block && overlap(other, block));
    if (!isLast) this.#blocks.push(block);
    const refuse = (reason: string): void => {
      this.refuse(text, reason);
      this.#forgetBlock(block);
    };
    if (isAdditional && !isLast) {
      refuse('hours added on some dates cannot be held: write all hours of these dates');
    } else if (!days) {
      if (isSeason(block)) {
        refuse('hours added to a week on all its days cannot be held: write them with each day');
        return;
      }
      block.all = isAdditional ? added(block.all, value) : value;
      if (!isAdditional) delete block.note;
      if (comment !== undefined && !isBooked(rule)) block.note = comment;
    } else if (block.all === undefined ? earlier.length : !earlier.every(isSeason)) {
      refuse(
        'a rule for weekdays over dates of an earlier rule cannot be held: write the dates apart',
      );
    } else {
      for (const day of days) {
        const before = block.days[day] === undefined ? block.all : block.days[day];
        block.days[day] = isAdditional ? added(before, value) : value;
      }
    }
  }

  #week({PH, ...weekdays}: Days, path: string): WeekSource {
    if (PH === undefined) {
      this.refuse(path, 'no rule says whether it is open on public holidays: not known (null)');
    }
    return {...weekdays, PH: PH ?? null};
  }

  #season({from, through, all, days}: Block): SeasonSource {
    const hoursOn = (day: Weekday): DaySource =>
      [days[day], all, this.#usual[day]].find(hours => hours !== undefined) ?? null;
    // What no rule names is closed.
    const isNamed = (day: Weekday): boolean =>
      days[day] !== undefined || all !== undefined || this.#usual[day] !== undefined;
    const week: Days = {
      ...Object.fromEntries(FROM_MONDAY.filter(isNamed).map(day => [day, hoursOn(day)])),
      ...(days.PH !== undefined && {PH: days.PH}),
    };
    return {from, through, week: this.#week(week, `PH, ${from} to ${through}`)};
  }

  build(): HoursSource {
    const hasWeek = Object.keys(this.#usual).length > 0;
    const seasons = this.#blocks.filter(isSeason).map(block => this.#season(block));
    const special = this.#blocks
      .filter(block => !isSeason(block))
      .map(({from, through, all = null, note}): SpecialSource => ({
        from,
        through,
        hours: all,
        ...(note && {note}),
      }));
    return {
      week: hasWeek ? this.#week(this.#usual, 'PH') : null,
      ...(seasons.length && {seasons}),
      ...(special.length && {special}),
    };
  }
}

/**
 * Opening hours from the value of an `opening_hours` tag of OpenStreetMap. Rules that our hours cannot
 * hold are left out, and the weekdays and dates they are about are not known; so are public holidays of
 * which no rule speaks.
 */
export const fromOsmHours = (value: string): ImportedHours => {
  const builder = new HoursBuilder();
  for (const rule of readRules(value)) {
    if ('reason' in rule) {
      builder.refuse(rule.text, rule.reason);
      builder.forget(rule.days, rule.ranges);
    } else builder.apply(rule);
  }
  const hours = builder.build();
  return {hours, leftOut: builder.leftOut};
};
