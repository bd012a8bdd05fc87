import {html, nothing} from 'lit';
import {msg} from '@lit/localize';
import {OwnTreeController} from '../../controllers/own-tree-controller.js';
import {CHANNELS, channelStatesAt} from '../../directory/office-state.js';
import type {Channel, Directory} from '../../directory/index.js';
import {addDays, dateAt, specialDay, spansOn, weekOn, weekdayOf} from '../../hours/index.js';
import type {Hours, Reason, Weekday, WeekSource} from '../../hours/index.js';
import {dayName} from '../../localization/day-names.js';
import {
  firstWeekday,
  formatNearDay,
  formatRelativeDay,
  formatSpan,
  formatTime,
  formatWeekday,
} from '../../localization/format.js';
import {DirectoryElement} from '../shared/directory-element.js';
import {renderHeading} from '../shared/heading.js';
import {hoursStyles} from './styles.js';

const WEEK: readonly Weekday[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** How many days ahead special days are named. */
const DAYS_AHEAD = 14;

/** What one column of the table is made of. */
interface Column {
  readonly channel: Channel;
  readonly hours: Hours;
  /** The office's own day. */
  readonly today: string;
  readonly week: WeekSource | null;
}

/**
 * The regular week as a table, visit and phone side by side, today marked, special days of the coming
 * two weeks below.
 *
 * @summary An office's opening hours.
 * @tag office-hours
 * @attr {string} office - Id of the office.
 * @attr {'visit' | 'phone'} channel - Show this channel only.
 * @attr {2 | 3 | 4 | 5 | 6} heading-level - Level of a heading above; none when left out.
 * @attr {string} lang - Language (BCP 47); default: the nearest ancestor's, else the document's, else English.
 * @attr {boolean} language-picker - Offers all languages, for all elements that have a picker; `own`: for this one alone.
 * @attr {string} src - URL of another directory file; default: the built-in one.
 * @attr {string} at - An ISO 8601 instant in place of now, for previews.
 * @slot - Shown before the script runs, and when the office cannot be shown.
 * @csspart heading - The heading.
 * @csspart table - The table of the week.
 * @csspart today - Today's row.
 * @csspart language - The language picker.
 * @csspart translation-notice - What is said of an unreviewed translation.
 * @csspart message - What is said when the office cannot be shown.
 * @cssprop --rw-font - Font family; default: the page's.
 * @cssprop --rw-line - Colour of lines and borders.
 * @cssprop --rw-tint - Background of what stands out.
 * @cssprop --rw-link - Colour of links.
 * @cssprop --rw-focus - Colour of the focus outline.
 * @fires {DirectoryErrorEvent} directory-error - An attribute or the directory could not be used.
 */
export class OfficeHours extends DirectoryElement {
  static override readonly tag = 'office-hours';

  static override properties = {
    ...DirectoryElement.properties,
    office: {reflect: true},
    channel: {reflect: true},
    headingLevel: {attribute: 'heading-level', type: Number, reflect: true},
  };

  static override styles = [...DirectoryElement.styles, hoursStyles];

  declare office: string | null | undefined;
  declare channel: Channel | null | undefined;
  declare headingLevel: number | null | undefined;

  constructor() {
    super();
    new OwnTreeController(this);
  }

  protected override renderContent(directory: Directory, now: number): unknown {
    const office = this.officeOf(directory, this.office);
    const only = this.channelOf(this.channel);
    this.wakeForChanges(Object.values(channelStatesAt(office, now)), now);
    const columns = CHANNELS.flatMap(channel => {
      const hours = office.hours?.[channel];
      if (!hours || (only && only !== channel)) return [];
      const today = dateAt(hours, now);
      return {channel, hours, today, week: weekOn(hours, today)};
    });
    const [first] = columns;
    return [
      this.headingLevel
        ? renderHeading(this.headingLevel, msg('Opening hours', {id: 'hours'}))
        : '',
      first?.channel === (only ?? 'visit')
        ? ''
        : html`<p>
            ${
              first
                ? msg('Visiting hours not known – call first', {id: 'visit-unknown'})
                : msg('Opening hours not known', {id: 'unknown'})
            }
          </p>`,
      first &&
        html`<table part="table">
            <thead>
              <tr>
                <td></td>
                ${columns.map(column => html`<th scope="col">${columnTitle(column)}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${this.#week().map(day => {
                const isToday = day === weekdayOf(first.today);
                return html`<tr
                  aria-current=${isToday ? 'date' : nothing}
                  part=${isToday ? 'today' : nothing}
                >
                  <th scope="row">
                    ${formatWeekday(this.locale.spoken, Date.UTC(2024, 0, 1 + WEEK.indexOf(day)), 'UTC')}
                    ${isToday ? `(${formatRelativeDay(this.locale.spoken, 0)})` : ''}
                  </th>
                  ${columns.map(({week}) => html`<td>${this.#weekdayWords(week, day)}</td>`)}
                </tr>`;
              })}
            </tbody>
          </table>
          <ul>
            ${this.#renderSpecialDays(columns, first.today)}
          </ul>`,
    ];
  }

  /** The days from the language's first on. */
  #week(): readonly Weekday[] {
    const first = firstWeekday(this.locale.spoken) - 1;
    return [...WEEK.slice(first), ...WEEK.slice(0, first)];
  }

  #weekdayWords(week: WeekSource | null, day: Weekday): string {
    const spans = week && (week[day] ?? (day in week ? null : []));
    return daySummary(
      spans?.map(span => formatSpan(this.locale.spoken, typeof span === 'string' ? span : span.t)),
    );
  }

  /** The days ahead that are not like others of their weekday, each with what holds for its columns. */
  #renderSpecialDays(columns: readonly Column[], today: string): unknown {
    return [...Array(DAYS_AHEAD).keys()].map(ahead => {
      const date = addDays(today, ahead);
      const reasons = columns.map(({hours}) => specialDay(hours, date));
      const names = new Set(reasons.flatMap(reason => this.#nameOf(reason) ?? []));
      if (!names.size) return '';
      const summaries = columns.map((column, index) => {
        const {hours} = column;
        const spans = spansOn(hours, date);
        if (reasons[index]?.code === 'agreement-day') {
          return msg('may be closed – call first', {id: 'day-may-be-closed'});
        }
        const time = (instant: number) => formatTime(this.locale.spoken, instant, hours.tz);
        const summary = daySummary(spans?.map(({start, end}) => `${time(start)}–${time(end)}`));
        return spans?.length ? `${columnTitle(column)}: ${summary}` : summary;
      });
      return html`<li>
        <time datetime=${date}>${formatNearDay(this.locale.spoken, date)}</time>${[...names].map(
          name => (name === '' ? '' : [' – ', name]),
        )}:
        ${[...new Set(summaries)].join('; ')}
      </li>`;
    });
  }

  /** What a day is called that is not like others; undefined for one that is. */
  #nameOf(reason: Reason | null): unknown {
    switch (reason?.code) {
      case 'public-holiday':
      case 'agreement-day':
        return dayName(reason.name);
      case 'special':
        return typeof reason.note === 'object'
          ? this.locale.text(reason.note)
          : (reason.note ?? '');
      default:
        return undefined;
    }
  }
}

const columnTitle = ({channel, week}: Column): string => {
  if (channel === 'phone') return msg('Phone', {id: 'phone-channel'});
  const spans = WEEK.flatMap(day => week?.[day] ?? []);
  return spans.some(span => typeof span === 'string')
    ? msg('Visit', {id: 'visit'})
    : msg('Visit, by appointment', {id: 'visit-appointment'});
};

/** The hours of a day in a line; undefined: not known. */
const daySummary = (spans: readonly string[] | undefined): string =>
  !spans
    ? msg('not known', {id: 'not-known'})
    : spans.join(', ') || msg('closed', {id: 'day-closed'});

declare global {
  interface HTMLElementTagNameMap {
    'office-hours': OfficeHours;
  }
}
