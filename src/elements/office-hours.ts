import {css, html, nothing} from 'lit';
import {msg, str} from '@lit/localize';
import type {Channel, Directory, Office} from '../directory/index.js';
import {addDays, dateAt, reasonOn, spansOn, weekOn, weekdayOf} from '../hours/index.js';
import type {DaySource, Hours, Weekday, WeekSource} from '../hours/index.js';
import {formatDate, formatSpan, formatTime, formatWeekday} from '../locale/format.js';
import {AttributeError, DirectoryElement} from './directory-element.js';
import {heading} from './heading.js';

const WEEK: readonly Weekday[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** How many days ahead special days are named. */
const DAYS_AHEAD = 14;

/** A day whose hours may differ from its weekday's. */
interface SpecialDay {
  readonly date: string;
  readonly words: string;
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
 * @attr {string} src - URL of another directory file; default: the built-in one.
 * @attr {string} at - An ISO 8601 instant in place of now, for previews.
 * @slot - Shown before the script runs, and when the office cannot be shown.
 * @csspart heading - The heading.
 * @csspart table - The table of the week.
 * @csspart today - Today's row.
 * @csspart message - What is said when the office cannot be shown.
 * @fires {DirectoryErrorEvent} directory-error - An attribute or the directory could not be used.
 */
export class OfficeHours extends DirectoryElement {
  static override properties = {
    office: {},
    channel: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  static override styles = [
    ...DirectoryElement.styles,
    css`
      table {
        border-collapse: collapse;
        inline-size: 100%;
        max-inline-size: 32em;
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: 0.3em 0.5em;
        text-align: start;
        vertical-align: baseline;
        border-block-end: 1px solid var(--_line);
      }
      th {
        font-weight: inherit;
        padding-inline-start: 0.5em;
      }
      thead th {
        font-size: max(0.8125em, 12px);
      }
      [aria-current] {
        font-weight: 700;
        background: var(--_tint);
        box-shadow: inset 0.2em 0 var(--_accent);
      }
      [aria-current]:dir(rtl) {
        box-shadow: inset -0.2em 0 var(--_accent);
      }
      ul {
        margin-block-start: 0.5em;
      }
    `,
  ];

  declare office: string | null | undefined;
  declare channel: Channel | null | undefined;
  declare headingLevel: number | undefined;

  protected override draw(directory: Directory, now: number): unknown {
    const office = this.officeOf(directory, this.office);
    const channels = this.channelsOf(office);
    this.wakeFor(office, now);
    const title = this.headingLevel
      ? heading(this.headingLevel, msg('Opening hours', {id: 'hours'}))
      : nothing;
    const known = channels.filter(channel => office.hours?.[channel]);
    const unknown = channels.filter(channel => !known.includes(channel));
    if (!known.length) {
      return html`${title}
        <p>${msg('Opening hours not known – call first', {id: 'unknown'})}</p>`;
    }
    const tables = known.map(channel => ({
      channel,
      hours: office.hours![channel]!,
      week: weekOn(office.hours![channel]!, dateAt(office.hours![channel]!, now)),
    }));
    const today = weekdayOf(dateAt(tables[0]!.hours, now));
    return html`${title}
      <table part="table">
        <thead>
          <tr>
            <th scope="col">${msg('Day', {id: 'day'})}</th>
            ${tables.map(({channel, week}) => html`<th scope="col">${this.columnTitle(channel, week)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${WEEK.map(
            (day, index) =>
              html`<tr
                aria-current=${day === today ? 'date' : nothing}
                part=${day === today ? 'today' : nothing}
              >
                <th scope="row">
                  ${formatWeekday(this.language, Date.UTC(2024, 0, 1 + index), 'UTC')}${day === today
                    ? html` <span class="quiet">(${msg('today', {id: 'today'})})</span>`
                    : nothing}
                </th>
                ${tables.map(({week}) => html`<td>${this.dayWords(week, day)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
      ${unknown.map(channel =>
        channel === 'visit'
          ? html`<p class="quiet">${msg('Visiting hours not known – call first', {id: 'visit-unknown'})}</p>`
          : html`<p class="quiet">${msg('Phone hours not known', {id: 'phone-unknown'})}</p>`,
      )}
      ${this.drawSpecialDays(tables, now)}`;
  }

  private channelsOf(office: Office): readonly Channel[] {
    const {channel} = this;
    if (channel === 'visit' || channel === 'phone') return [channel];
    if (channel) {
      throw new AttributeError('channel', channel, 'write visit or phone, or leave it out');
    }
    return office.hours?.phone === undefined ? ['visit'] : ['visit', 'phone'];
  }

  private columnTitle(channel: Channel, week: WeekSource | null): string {
    if (channel === 'phone') return msg('Phone', {id: 'phone-channel'});
    const spans = WEEK.flatMap(day => week?.[day] ?? []);
    return spans.length && spans.every(span => typeof span === 'object')
      ? msg('Visit, by appointment', {id: 'visit-appointment'})
      : msg('Visit', {id: 'visit'});
  }

  private dayWords(week: WeekSource | null, day: Weekday): string {
    const spans: DaySource | undefined = week ? week[day] : null;
    if (spans === null) return msg('not known', {id: 'not-known'});
    if (!spans?.length) return msg('closed', {id: 'day-closed'});
    return spans
      .map(span => formatSpan(this.language, typeof span === 'object' ? span.t : span))
      .join(', ');
  }

  private drawSpecialDays(
    tables: readonly {readonly channel: Channel; readonly hours: Hours}[],
    now: number,
  ): unknown {
    const days = tables.flatMap(({channel, hours}) => this.specialDays(channel, hours, now));
    return days.length
      ? html`<ul class="quiet">
          ${days.map(
            ({date, words}) =>
              html`<li><time datetime=${date}>${formatDate(this.language, date)}</time>: ${words}</li>`,
          )}
        </ul>`
      : nothing;
  }

  private specialDays(channel: Channel, hours: Hours, now: number): SpecialDay[] {
    const today = dateAt(hours, now);
    return Array.from({length: DAYS_AHEAD}, (_, ahead) => addDays(today, ahead))
      .filter(date => /special|holiday|agreement/.test(reasonOn(hours, date)?.code ?? ''))
      .map(date => ({
        date,
        words: `${this.columnTitle(channel, null)} – ${this.specialWords(hours, date)}`,
      }));
  }

  private specialWords(hours: Hours, date: string): string {
    const spans = spansOn(hours, date);
    if (!spans) return msg('not known', {id: 'not-known'});
    if (!spans.length) return msg('closed', {id: 'day-closed'});
    const time = (instant: number) => formatTime(this.language, instant, hours.tz);
    const words = spans.map(({start, end}) => `${time(start)}–${time(end)}`).join(', ');
    return spans.some(({state}) => state === 'may-be-closed')
      ? msg(str`${words}, may be closed – call first`, {id: 'special-may-be-closed'})
      : words;
  }
}
