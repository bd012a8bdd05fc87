import {msg} from '@lit/localize';
import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {
  Address,
  BringItem,
  Directory,
  FormerRecord,
  Office,
  Provenance,
  ProvenanceMap,
  Service,
} from '../directory/index.js';
import {AttributeError, DirectoryElement} from './directory-element.js';
import {css} from './css.js';

import {heading, levelOr} from './heading.js';
import {saveFile} from './save-file.js';
import {drawTelephone} from './telephone.js';
import type {Publication} from './json-ld.js';
import {drawSources, gradeWord} from './sources.js';

/**
 * Everything known of one office, each fact with its grade and source; a dissolved or moved office
 * leads to the one that does its work now.
 *
 * @summary One office: where it is, when it is open, what it helps with, what to bring.
 * @tag office-card
 * @attr {string} office - Id of the office.
 * @attr {2 | 3 | 4 | 5 | 6} heading-level - Level of the office's name among the page's headings; default 3.
 * @attr {boolean} compact - Only the name, the state, the address and the ways to reach it.
 * @attr {boolean} json-ld - Tells search engines what is confirmed of the office: schema.org JSON-LD in the page's head.
 * @attr {string} lang - Language (BCP 47); default: the nearest ancestor's, else the document's, else English.
 * @attr {boolean} language-picker - Offers all languages, for all elements that have a picker; `own`: for this one alone.
 * @attr {string} src - URL of another directory file; default: the built-in one.
 * @attr {string} at - An ISO 8601 instant in place of now, for previews.
 * @slot - Shown before the script runs, and when the office cannot be shown.
 * @csspart card - The whole card.
 * @csspart heading - The office's name.
 * @csspart alert - What must be known before anything else.
 * @csspart facts - The list of facts.
 * @csspart button - The button that saves the contact.
 * @csspart formerly - What used to apply, behind its disclosure.
 * @csspart sources - Sources, dates and grades, behind their disclosure.
 * @csspart language - The language picker.
 * @csspart reservation - What is said of an unreviewed translation.
 * @csspart message - What is said when the office cannot be shown.
 * @cssprop --rw-font - Font family; default: the page's.
 * @cssprop --rw-text - Colour of the text on the card; default: the page's.
 * @cssprop --rw-surface - Background of the card; set it together with `--rw-text`.
 * @cssprop --rw-padding - Space between the card's border and its content.
 * @cssprop --rw-radius - Radius of corners.
 * @cssprop --rw-line - Colour of lines and borders.
 * @cssprop --rw-tint - Background of what stands out.
 * @cssprop --rw-accent - Colour of the mark at the alert.
 * @cssprop --rw-link - Colour of links.
 * @cssprop --rw-focus - Colour of the focus outline.
 * @cssprop --rw-state - Colour of the state's shape.
 * @cssprop --rw-state-open - Colour of the shape of open; default: as of any state.
 * @cssprop --rw-state-closed - Colour of the shape of closed; default: as of any state.
 * @fires {DirectoryErrorEvent} directory-error - An attribute or the directory could not be used.
 */
export class OfficeCard extends DirectoryElement {
  static override readonly attributes = {
    ...DirectoryElement.attributes,
    office: String,
    compact: Boolean,
    jsonLd: Boolean,
    headingLevel: Number,
  };

  static override readonly styles = [
    ...DirectoryElement.styles,
    css`
      article {
        padding: var(--rw-padding, clamp(0.75em, 4cqi, 1.25em));
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        color: var(--rw-text, inherit);
        background: var(--rw-surface, none);
      }
      article > * + * {
        margin-block-start: 0.75em;
      }
      dl {
        display: grid;
        gap: 0.75em;
      }
      dl > div,
      dd {
        min-inline-size: 0;
      }
      [part='alert'] {
        padding: 0.5em 0.75em;
        border-inline-start: 0.25em solid var(--rw-accent, currentColor);
        background: var(--_tint);
      }
      dt {
        font-weight: 700;
      }
      small {
        font-weight: 400;
      }
      :host([compact]) dl {
        grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
      }
      @container (min-width: 32em) {
        :host(:not([compact])) dl > div {
          display: grid;
          grid-template-columns: 9em 1fr;
          gap: 1em;
        }
        dt small {
          display: block;
        }
      }
    `,
  ];

  declare office: string | null | undefined;
  declare compact: boolean | undefined;
  declare jsonLd: boolean | undefined;
  declare headingLevel: number | undefined;
  #publication: Publication | undefined;
  #publisher: Promise<typeof import('../on-demand.js')> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#publish();
  }

  protected override update(): void {
    this.#publication = undefined;
    super.update();
    this.#publish();
  }

  #publish(): void {
    if (this.jsonLd) this.#publisher ??= import('../on-demand.js');
    this.#publisher
      ?.then(({publishJsonLd}) => {
        publishJsonLd(this, this.#publication);
      })
      .catch((error: unknown) => {
        this.report(new AttributeError('json-ld', '', String(error)));
      });
  }

  protected override draw(directory: Directory, now: number): unknown {
    const office = this.officeOf(directory, this.office);
    this.#publication = {office, now};
    const {name, alternateName, alert, status, formerly} = office;
    const level = levelOr(3, this.headingLevel);
    const gone = status === 'dissolved';
    const successor = directory.office(office.successor ?? '');
    const reach = this.#drawReach(office);
    const facts = html`<dl part="facts">
      ${reach}${this.compact || gone ? '' : this.#drawMore(office)}
    </dl>`;
    return html`<article part="card">
      <div>
        ${heading(level, [
          this.text(name),
          alternateName ? [' (', this.text(alternateName), ')'] : '',
        ])}
        ${this.danishName(name)}
        <open-now-badge
          office=${office.id}
          src=${this.src ?? nothing}
          at=${this.at ?? nothing}
        ></open-now-badge>
      </div>
      ${alert ? html`<p part="alert">${this.text(alert)}</p>` : ''}
      ${
        successor
          ? html`<p>${msg('Go here instead:', {id: 'successor'})}</p>
              <office-card
                compact
                office=${successor.id}
                heading-level=${level + 1}
                src=${this.src ?? nothing}
                at=${this.at ?? nothing}
              ></office-card>`
          : ''
      }
      ${gone ? '' : facts}
      ${
        gone
          ? ''
          : html`<button part="button" @click=${() => this.#saveContact(office)}>
              ${msg('Save contact', {id: 'save-contact'})}
            </button>`
      }
      ${
        gone || (formerly?.length && !this.compact)
          ? html`<details part="formerly">
              <summary>${msg('What used to apply', {id: 'formerly'})}</summary>
              ${gone ? facts : ''}
              ${formerly?.map(
                former =>
                  html`<p>${this.text(former.note)}</p>
                    <s><dl>${this.#drawReach(former)}</dl></s>`,
              )}
            </details>`
          : ''
      }
      ${drawSources(directory, office, this.language, text => this.text(text))}
    </article>`;
  }

  async #saveContact(office: Office): Promise<void> {
    try {
      const {officeToVCard} = await import('../on-demand.js');
      saveFile(`${office.id}.vcf`, 'text/vcard', officeToVCard(office, this.language));
    } catch (error) {
      this.report(new AttributeError('', null, String(error)));
    }
  }

  /** A labelled fact with its grade; nothing where it is not known. */
  #fact(
    {provenance}: Office | FormerRecord,
    field: keyof Office,
    label: string,
    content: unknown,
  ): unknown {
    const grade = (provenance as ProvenanceMap)[field]?.grade;
    return content
      ? html`<div>
          <dt>${label} ${grade ? html`<small>${gradeWord(grade)}</small>` : ''}</dt>
          <dd>${content}</dd>
        </div>`
      : '';
  }

  /** Where it is and how to get hold of it. */
  #drawReach(office: Office | FormerRecord): unknown[] {
    const {address, contactPoints, url, sameAs = []} = office as Office;
    return [
      this.#fact(
        office,
        'address',
        msg('Address', {id: 'address'}),
        address && [this.#drawAddress(address), drawMapLink(address)],
      ),
      this.#fact(
        office,
        'contactPoints',
        msg('Contact', {id: 'contact'}),
        contactPoints?.map(
          ({topic, telephone, email, provenance}) =>
            html`<p>
              ${this.text(topic)}: ${telephone ? drawTelephone(telephone) : ''}
              ${email ? html`<a href="mailto:${email}">${email}</a>` : ''}
              ${drawOwnGrade(provenance)}
            </p>`,
        ),
      ),
      this.#fact(
        office,
        'url',
        msg('Website', {id: 'website'}),
        url && [url, ...sameAs].map(address => html`<p>${drawLink(address)}</p>`),
      ),
    ];
  }

  #drawMore(office: Office): unknown[] {
    const {appointment, bring, services, description, areaServed} = office;
    const list = (items: readonly (BringItem & Service)[] | undefined) =>
      items &&
      html`<ul>
        ${items.map(
          ({name, note, provenance}) =>
            html`<li>
              ${this.text(name)}${note ? [': ', this.text(note)] : ''} ${drawOwnGrade(provenance)}
            </li>`,
        )}
      </ul>`;
    return [
      this.#fact(
        office,
        'hours',
        msg('Opening hours', {id: 'hours'}),
        html`<office-hours
          office=${office.id}
          src=${this.src ?? nothing}
          at=${this.at ?? nothing}
        ></office-hours>`,
      ),
      this.#fact(
        office,
        'appointment',
        msg('Booking', {id: 'booking'}),
        appointment && [this.text(appointment.how), appointment.url && drawLink(appointment.url)],
      ),
      this.#fact(office, 'bring', msg('Bring', {id: 'bring'}), list(bring as Service[])),
      this.#fact(office, 'services', msg('Helps with', {id: 'services'}), list(services)),
      this.#fact(
        office,
        'areaServed',
        msg('For residents of', {id: 'area-served'}),
        areaServed?.map(({municipality}) => municipality).join(', '),
      ),
      this.#fact(
        office,
        'description',
        msg('Good to know', {id: 'description'}),
        description && this.text(description),
      ),
    ];
  }

  #drawAddress(address: Address): unknown {
    const {building, streetAddress, entrance, floor, postalCode, addressLocality} = address;
    return html`<p>
      ${building ? html`${building}<br />` : ''}<bdi lang="da">${streetAddress}</bdi>${
        floor ? [', ', this.text(floor)] : ''
      }${entrance ? html`, <b>${msg('entrance', {id: 'entrance'})} ${entrance}</b>` : ''}<br />
      <bdi lang="da">${postalCode} ${addressLocality}</bdi>
    </p>`;
  }
}

const drawLink = (url: string): TemplateResult => html`<a href=${url}>${new URL(url).hostname}</a>`;

const drawMapLink = ({streetAddress, postalCode, addressLocality}: Address): TemplateResult => {
  const place = encodeURIComponent(`${streetAddress}, ${postalCode} ${addressLocality}`);
  return html`<p>
    <a href="https://www.openstreetmap.org/search?query=${place}"
      >${msg('Find it on a map', {id: 'directions'})}</a
    >
  </p>`;
};

/** The grade of one item of a list, where it differs from the list's. */
const drawOwnGrade = (provenance: Provenance | undefined): unknown =>
  provenance ? html`<small>(${gradeWord(provenance.grade)})</small>` : '';
