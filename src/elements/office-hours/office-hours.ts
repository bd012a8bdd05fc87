import {html, nothing} from 'lit';
import {msg} from '@lit/localize';
import {OwnTreeController} from '../../controllers/own-tree-controller.js';
import {hoursTableAt} from '../../directory/hours-table.js';
import {shortNameOf} from '../../directory/names.js';
import {channelStatesAt} from '../../directory/office-state.js';
import type {Channel, Directory, Office} from '../../directory/index.js';
import type {HoursLine} from '../../localization/day-words.js';
import {hoursWords} from '../../localization/hours-words.js';
import type {HoursWords, RowWords} from '../../localization/hours-words.js';
import {renderAbout} from '../shared/about.js';
import {BlockElement} from '../shared/block-element.js';
import {renderHeading} from '../shared/heading.js';
import {TextsInWords} from '../shared/in-words.js';
import {renderShortTrust} from '../shared/trust-line.js';
import {hoursStyles} from './styles.js';
import {inheritingNothing} from '../../validation/own-properties.js';

/**
 * The seven days from today on as a table, visit and phone side by side; special days in their place, and
 * below them what is known to change within a month.
 *
 * @summary An office's opening hours.
 * @tag office-hours
 * @attr {string} office - Id of the office.
 * @attr {'visit' | 'phone'} channel - Show this channel only.
 * @attr {2 | 3 | 4 | 5 | 6} heading-level - Level of a heading above; none when left out.
 * @attr {string} lang - Language (BCP 47); default: the nearest ancestor's, else the document's, else English.
 * @attr {boolean | 'own'} language-picker - Offers all languages, for all elements of the page that have a picker; `own`: for this one alone.
 * @attr {string} src - URL of another directory file; default: the built-in one.
 * @attr {string} at - An ISO 8601 instant in place of now, for previews.
 * @slot - Shown before the script runs, and when the office cannot be shown.
 * @csspart heading - The heading.
 * @csspart table - The table of the week.
 * @csspart today - Today's row.
 * @csspart note - Special days, other hours and ends that are near.
 * @csspart trust - How far the hours can be trusted; inside a card, the card says so.
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
export class OfficeHours extends BlockElement {
  static override readonly tag = 'office-hours';

  static override properties = {
    ...BlockElement.properties,
    office: {reflect: true},
    channel: {reflect: true},
    headingLevel: {attribute: 'heading-level', type: Number, reflect: true},
  };

  static override styles = [...BlockElement.styles, hoursStyles];

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
    const {locale} = this;
    const table = office.status === 'active' ? hoursTableAt(office.hours, now, only) : undefined;
    const texts = new TextsInWords(locale);
    const speaker = {
      language: locale.spoken,
      write: texts.write,
      services: office.services ?? [],
      url: office.url,
    };
    const {intro, columns, rows, notes} = hoursWords(table, speaker, only);
    return [
      this.headingLevel
        ? renderHeading(this.headingLevel, msg('Opening hours', {id: 'hours'}))
        : nothing,
      intro ? html`<p>${intro}</p>` : nothing,
      rows.length
        ? html`<table role="table" part="table">
            <caption class="unseen">
              ${msg('Opening hours', {id: 'hours'})}: ${locale.name(shortNameOf(office))}
            </caption>
            <thead role="rowgroup">
              <tr role="row">
                <td role="cell"></td>
                ${columns.map(({title}) => html`<th role="columnheader" scope="col">${title}</th>`)}
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${rows.map(row => renderRow(row, columns, locale.name(shortNameOf(office)), texts))}
            </tbody>
          </table>`
        : nothing,
      notes.map(note => html`<p part="note">${texts.render(note)}</p>`),
      rows.length && !this.isPart ? renderShortTrust(hoursProvenance(office), locale) : nothing,
    ];
  }
}

/** What is known of where the hours, or those of one channel, are from. */
const hoursProvenance = ({provenance}: Office): unknown =>
  Object.entries(provenance).filter(([field]) => /^hours\b/.test(field));

/** Days in a row, each of which stays whole: `I dag` or `Tue 22` is not to be read in two lines. */
const wholeDays = (label: string): string => label.replace(/([^,،]) /g, '$1\u00A0');

/**
 * A row; in two where something is said of all columns above their cells. Roles, because rows that are
 * stacked where there is little room would no longer be those of a table. Orca passes over a header with
 * an `aria-label`, so its words stand in it twice.
 */
const renderRow = (
  {label, spokenLabel, isToday, above, cells}: RowWords,
  columns: HoursWords['columns'],
  name: unknown,
  texts: TextsInWords,
): unknown => {
  const today = isToday ? 'today' : nothing;
  const isForAll = cells.length < columns.length;
  const renderedCells = cells.map(
    (lines, column) =>
      html`<td
        role="cell"
        colspan=${isForAll ? columns.length : nothing}
        data-channel=${isForAll || columns.length === 1 ? nothing : columns[column]!.title}
      >
        ${lines.map(line => renderLine(line, name, texts))}
      </td>`,
  );
  return html`<tr role="row" aria-current=${isToday ? 'date' : nothing} part=${today}>
      <th role="rowheader" scope="row" rowspan=${above ? 2 : nothing}>
        <span aria-hidden="true">${wholeDays(label)}</span>
        <span class="unseen">${spokenLabel}</span>
      </th>
      ${
        above
          ? html`<td role="cell" colspan=${columns.length}>${renderLine(above, name, texts)}</td>`
          : renderedCells
      }
    </tr>
    ${
      above
        ? html`<tr role="row" part=${today}>
            ${renderedCells}
          </tr>`
        : nothing
    }`;
};

/** @param name that of the office */
const renderLine = (line: HoursLine, name: unknown, {render}: TextsInWords): unknown => {
  const {times, note = '', url, isDoubted} = inheritingNothing(line);
  const words = render(note);
  return html`<div>
    <span class=${isDoubted ? 'tag' : 'times'}>${render(times)}</span>
    ${note ? html`<small>${url ? html`<a href=${url}>${words}${renderAbout(name)}</a>` : words}</small>` : nothing}
  </div>`;
};

declare global {
  interface HTMLElementTagNameMap {
    'office-hours': OfficeHours;
  }
}
