import {html, nothing} from 'lit';
import {msg} from '@lit/localize';
import {OwnTreeController} from '../../controllers/own-tree-controller.js';
import {shadowRootAround} from '../../page/tree.js';
import type {Directory, Office} from '../../directory/index.js';
import {OfficeHours} from '../office-hours/office-hours.js';
import {OpenNowBadge} from '../open-now-badge/open-now-badge.js';
import {gradeWord} from '../../localization/grade-words.js';
import {withLocale} from '../../localization/localize.js';
import {AttributeError, asAttributeError} from '../shared/attribute-error.js';
import {DirectoryElement} from '../shared/directory-element.js';
import {levelOr, renderHeading} from '../shared/heading.js';
import {saveFile} from '../shared/save-file.js';
import {renderSources} from '../shared/sources.js';
import {renderDetails, renderReach} from './facts.js';
import {JsonLdController} from './json-ld-controller.js';
import type {Publication} from './json-ld.js';
import {cardStyles} from './styles.js';

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
 * @csspart translation-notice - What is said of an unreviewed translation.
 * @csspart message - What is said when the office cannot be shown.
 * @cssprop --rw-font - Font family; default: the page's.
 * @cssprop --rw-text - Colour of the text on the card; default: the page's.
 * @cssprop --rw-surface - Background of the card; set it together with `--rw-text`.
 * @cssprop --rw-accent - Colour of the main button; filled with it where `--rw-on-accent` is set, too.
 * @cssprop --rw-on-accent - Colour of the words on the filled main button.
 * @cssprop --rw-border - Colour of the borders of buttons and fields.
 * @cssprop --rw-line - Colour of lines.
 * @cssprop --rw-tint - Background of what is set apart.
 * @cssprop --rw-link - Colour of links; default: the text's.
 * @cssprop --rw-focus - Colour of the focus outline; default: the text's.
 * @cssprop --rw-open - Hue of what is open.
 * @cssprop --rw-info - Hue of what is to be known.
 * @cssprop --rw-caution - Hue of what needs care.
 * @cssprop --rw-stop - Hue of what is no more.
 * @cssprop --rw-radius - Factor on the radius of corners; 0: square.
 * @cssprop --rw-density - Factor on spaces; 1 when left out.
 * @fires {DirectoryErrorEvent} directory-error - An attribute or the directory could not be used.
 */
export class OfficeCard extends DirectoryElement {
  static override readonly tag = 'office-card';

  static override readonly uses = [OpenNowBadge, OfficeHours];

  static override properties = {
    ...DirectoryElement.properties,
    office: {reflect: true},
    compact: {type: Boolean, reflect: true},
    jsonLd: {attribute: 'json-ld', type: Boolean, reflect: true},
    headingLevel: {attribute: 'heading-level', type: Number, reflect: true},
  };

  static override styles = [...DirectoryElement.styles, cardStyles];

  declare office: string | null | undefined;
  declare compact: boolean;
  declare jsonLd: boolean;
  declare headingLevel: number | null | undefined;

  #publication: Publication | undefined;

  constructor() {
    super();
    this.compact = false;
    this.jsonLd = false;
    new OwnTreeController(this);
    new JsonLdController(
      this,
      () => (this.jsonLd ? this.#publication : undefined),
      error => {
        this.report(new AttributeError('json-ld', '', String(error)));
      },
    );
  }

  protected override render(): unknown {
    this.#publication = undefined;
    return super.render();
  }

  protected override renderContent(directory: Directory, now: number): unknown {
    const {locale} = this;
    const office = this.officeOf(directory, this.office);
    this.#publication = {office, now, language: locale.spoken, src: this.src ?? ''};
    const {name, alternateName, alert} = office;
    const level = levelOr(3, this.headingLevel);
    const isGone = office.status === 'dissolved';
    const successor = directory.office(office.successor ?? '');
    return html`<article part="card">
      <div>
        ${renderHeading(level, [
          locale.name(name),
          alternateName ? [' (', locale.name(alternateName), ')'] : nothing,
        ])}
        ${locale.danishName(name)}
        <open-now-badge
          office=${office.id}
          src=${this.src ?? nothing}
          at=${this.at ?? nothing}
        ></open-now-badge>
      </div>
      ${alert ? html`<p part="alert">${locale.text(alert)}</p>` : nothing}
      ${successor && !this.#isShownAround(successor.id) ? this.#renderSuccessor(successor, level + 1) : nothing}
      ${
        isGone
          ? nothing
          : html`<dl part="facts">
                ${renderReach(office, locale)}
                ${this.compact ? nothing : this.#renderDetails(office)}
              </dl>
              <button part="button" @click=${() => this.#saveContact(office)}>
                ${msg('Save contact', {id: 'save-contact'})}
              </button>`
      }
      ${this.#renderFormerly(office, isGone)} ${renderSources(directory, office, locale)}
    </article>`;
  }

  /** Whether this card or one around it shows an office: successors in a circle are rendered once. */
  #isShownAround(id: string): boolean {
    if (this.office === id) return true;
    const host = shadowRootAround(this)?.host;
    return host instanceof OfficeCard && host.#isShownAround(id);
  }

  /** A card of its own for the office that does the work now. */
  #renderSuccessor({id}: Office, level: number): unknown {
    return html`<p>${msg('Go here instead:', {id: 'successor'})}</p>
      <office-card
        compact
        office=${id}
        heading-level=${level}
        src=${this.src ?? nothing}
        at=${this.at ?? nothing}
      ></office-card>`;
  }

  #renderDetails(office: Office): unknown {
    return renderDetails(
      office,
      this.locale,
      html`<office-hours
        office=${office.id}
        src=${this.src ?? nothing}
        at=${this.at ?? nothing}
      ></office-hours>`,
    );
  }

  #renderFormerly(office: Office, isGone: boolean): unknown {
    const {locale} = this;
    const formerly = this.compact && !isGone ? [] : (office.formerly ?? []);
    if (!isGone && !formerly.length) return nothing;
    return html`<details part="formerly">
      <summary>${msg('What used to apply', {id: 'formerly'})}</summary>
      ${isGone ? html`<dl part="facts">${renderReach(office, locale)}</dl>` : nothing}
      ${formerly.map(
        former =>
          html`<p>${locale.text(former.note)}</p>
            <s><dl>${renderReach(former, locale)}</dl></s>`,
      )}
    </details>`;
  }

  async #saveContact(office: Office): Promise<void> {
    try {
      const {officeToVCard} = await import('../../directory/vcard.js');
      const {spoken} = this.locale;
      const card = withLocale(spoken, () => officeToVCard(office, spoken, gradeWord));
      saveFile(`${office.id}.vcf`, 'text/vcard', card);
    } catch (error) {
      this.report(asAttributeError(error));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-card': OfficeCard;
  }
}
