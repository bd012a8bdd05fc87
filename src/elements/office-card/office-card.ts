import {html, nothing} from 'lit';
import {msg} from '@lit/localize';
import {AdditionsController} from '../../controllers/additions-controller.js';
import {OwnTreeController} from '../../controllers/own-tree-controller.js';
import type {Directory, Office} from '../../directory/index.js';
import {shortNameOf} from '../../directory/names.js';
import {phoneLinesAt} from '../../directory/phone-lines.js';
import {isGone} from '../../directory/succession.js';
import {overallTrust} from '../../directory/trust.js';
import {OfficeHours} from '../office-hours/office-hours.js';
import {OpenNowBadge} from '../open-now-badge/open-now-badge.js';
import {gradeWord} from '../../localization/grade-words.js';
import {withLocale} from '../../localization/localize.js';
import {AttributeError, asAttributeError} from '../shared/attribute-error.js';
import {controlStyles} from '../shared/control-styles.js';
import {BlockElement} from '../shared/block-element.js';
import {failedWords} from '../shared/failure-message.js';
import {levelOr} from '../shared/heading.js';
import {renderHostPart} from '../shared/host-part.js';
import {renderIcon} from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import {saveFile} from '../shared/save-file.js';
import {renderTrustLine} from '../shared/trust-line.js';
import {renderActions} from './actions.js';
import type {Reach} from './actions.js';
import {renderAudience} from './audience.js';
import {renderHead} from './card.js';
import type {Card} from './card.js';
import {renderCompact} from './compact.js';
import {CopyController} from './copy-controller.js';
import {addressLine, renderFacts} from './facts.js';
import {factStyles} from './fact-styles.js';
import {renderFormer} from './former.js';
import {JsonLdController} from './json-ld-controller.js';
import type {Publication} from './json-ld.js';
import {renderSignpost} from './signpost.js';
import {cardStyles} from './styles.js';

/**
 * One office in the order of a reader's questions: am I in the right place, what must I know, what can I
 * do, the facts, can I trust them. One that is dissolved, or whose work another one does, leads there.
 *
 * @summary One office: where it is, when it is open, what it helps with, what to bring.
 * @tag office-card
 * @attr {string} office - Id of the office.
 * @attr {2 | 3 | 4 | 5 | 6} [heading-level=3] - Level of the office's name among the page's headings.
 * @attr {string} task - Id of one of its services, such as `mitid`: its line comes first, and what is to be known of it.
 * @attr {boolean} compact - Name, state, address, today's hours and ways to reach it, in little room; the rest behind “More”.
 * @attr {boolean} json-ld - Tells search engines what is confirmed of the office: schema.org JSON-LD in the page's head.
 * @attr {string} lang - Language (BCP 47); default: the nearest ancestor's, else the document's, else English.
 * @attr {boolean | 'own'} language-picker - Offers all languages, for all elements of the page that have a picker; `own`: for this one alone.
 * @attr {string} src - URL of another directory file; default: the built-in one.
 * @attr {string} at - An ISO 8601 instant in place of now, for previews.
 * @slot - Shown before the script runs, and when the office cannot be shown.
 * @slot note - A note of the page's own, shown as such.
 * @slot media - A map or a photo of the entrance, shown as the page's.
 * @csspart card - The whole card.
 * @csspart heading - The name of the office, or of its successor.
 * @csspart audience - For whom it is and what for.
 * @csspart municipalities - The municipalities it serves, behind their disclosure.
 * @csspart alert - What must be known before anything else.
 * @csspart host-note - The page's note.
 * @csspart actions - What can be done, the first thing as the main button.
 * @csspart main - The main button.
 * @csspart action - Each other button.
 * @csspart save - The button that saves the contact.
 * @csspart notice - That the contact could not be saved.
 * @csspart lines - The lines to call by their subjects, behind their disclosure.
 * @csspart host-media - The page's map or photo.
 * @csspart facts - The list of facts.
 * @csspart notes - What is good to know, behind its disclosure.
 * @csspart successor - Where to go instead of an office that is gone.
 * @csspart trust - How far the facts can be trusted, and what stands behind that.
 * @csspart sources - Sources, dates and grades, behind their disclosure.
 * @csspart formerly - What used to apply, behind its disclosure.
 * @csspart correction - What to do about a mistake, behind its disclosure.
 * @csspart language - The language picker and what is said of an unreviewed translation.
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
export class OfficeCard extends BlockElement {
  static override readonly tag = 'office-card';

  /** @internal */
  static override readonly uses = [OpenNowBadge, OfficeHours];

  static override properties = {
    ...BlockElement.properties,
    office: {reflect: true},
    task: {reflect: true},
    compact: {type: Boolean, reflect: true},
    jsonLd: {attribute: 'json-ld', type: Boolean, reflect: true},
    headingLevel: {attribute: 'heading-level', type: Number, reflect: true},
  };

  static override styles = [...BlockElement.styles, controlStyles, cardStyles, factStyles];

  declare office: string | null | undefined;
  declare task: string | null | undefined;
  declare compact: boolean;
  declare jsonLd: boolean;
  declare headingLevel: number | null | undefined;

  #publication: Publication | undefined;
  /** The office of which more has been asked for than a compact card has. */
  #unfolded: string | undefined;
  /** Id of the office whose contact could not be saved. */
  #unsaved: string | undefined;
  readonly #copy = new CopyController(this);
  readonly #additions = new AdditionsController(this, error => {
    this.report(asAttributeError(error));
  });

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

  protected override renderAround(content: unknown): unknown {
    return content;
  }

  protected override renderContent(directory: Directory, now: number): unknown {
    const office = this.officeOf(directory, this.office);
    this.#publication = {office, now, language: this.locale.spoken, src: this.src ?? ''};
    const card: Card = {
      host: this,
      directory,
      office,
      task: this.#taskOf(office),
      level: levelOr(3, this.headingLevel),
      trust: overallTrust(office),
      now,
      reachOf: (office, task) => this.#reach(office, task, now),
    };
    if (isGone(office)) return renderSignpost(card);
    if (!this.compact) {
      return html`<article part="card">${renderHead(card)} ${this.#renderRest(card)}</article>`;
    }
    const isUnfolded = this.#unfolded === office.id;
    return renderCompact(card, {
      isUnfolded,
      toggle: () => {
        this.#unfolded = isUnfolded ? undefined : office.id;
        this.requestUpdate();
      },
      rest: () => this.#renderRest(card),
    });
  }

  /** The service asked for; undefined where an office has none of that name, which is reported. */
  #taskOf({services = []}: Office): string | undefined {
    const {task} = this;
    if (!task) return undefined;
    if (services.some(({id}) => id === task)) return task;
    const known = services.map(({id}) => id).join(', ');
    this.report(new AttributeError('task', task, `must be one of ${known}`));
    return undefined;
  }

  #reach(office: Office, task: string | undefined, now: number): Reach {
    const lines = phoneLinesAt(office, now, task);
    const states = lines.map(({phone}) => phone);
    this.wakeForChanges(states, now);
    const saveContact = () => void this.#saveContact(office);
    return {
      office,
      lines,
      task,
      trust: overallTrust(office),
      locale: this.locale,
      saveContact,
      complaint: this.#unsaved === office.id ? failedWords() : '',
    };
  }

  /** All of a card but its head, in the order of the reader's questions. */
  #renderRest(card: Card): unknown {
    const {directory, office, task, level, now, reachOf} = card;
    const {locale} = this;
    return [
      renderAudience(card),
      office.alert
        ? html`<p part="alert" class="alert">
            ${renderIcon(icons.triangle)}<span>${locale.text(office.alert)}</span>
          </p>`
        : nothing,
      renderHostPart(
        this,
        'note',
        msg('A note from this website', {id: 'host-note'}),
        this.#additions.additionsTo(directory)?.notesOf(office.id, now, locale.spoken),
      ),
      renderActions(reachOf(office, task)),
      renderHostPart(this, 'media', msg('A picture from this website', {id: 'host-media'})),
      renderFacts(card, {
        hours: html`<office-hours
          office=${office.id}
          task=${task ?? nothing}
          src=${this.src ?? nothing}
          at=${this.at ?? nothing}
        ></office-hours>`,
        copyAddress: office.address
          ? this.#copy.render(addressLine(office.address), locale.name(shortNameOf(office)))
          : nothing,
      }),
      renderTrustLine(directory, office, locale, renderFormer(office, level + 1, locale)),
      this.renderLanguage(),
    ];
  }

  async #saveContact(office: Office): Promise<void> {
    const {spoken} = this.locale;
    this.#unsaved = undefined;
    try {
      const {officeToVCard} = await import('../../directory/vcard.js');
      const card = withLocale(spoken, () => officeToVCard(office, spoken, gradeWord));
      saveFile(`${office.id}.vcf`, 'text/vcard', card);
    } catch (error) {
      this.report(asAttributeError(error));
      this.#unsaved = office.id;
      this.announcer.announce('save', withLocale(spoken, failedWords));
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-card': OfficeCard;
  }
}
