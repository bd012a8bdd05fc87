import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import {OwnTreeController} from '../../controllers/own-tree-controller.js';
import {dayAt} from '../../directory/dates.js';
import {ELSEWHERE, findOffices, municipalitiesOf, tasksOf} from '../../directory/find-offices.js';
import type {FoundOffice} from '../../directory/find-offices.js';
import type {Directory} from '../../directory/index.js';
import {OfficeCard} from '../office-card/office-card.js';
import {AttributeError} from '../shared/attribute-error.js';
import {DirectoryElement} from '../shared/directory-element.js';
import {levelOr} from '../shared/heading.js';
import {renderOfficeDisclosure} from '../shared/office-disclosure.js';
import {finderStyles} from './styles.js';

/** What stands in a select: the value and its words. */
type Choice = readonly [value: string, words: unknown];

/**
 * What somebody needs and where they live, then the offices that do it for them, the nearest duty
 * first. What an attribute says is not asked.
 *
 * @summary Which office does what I need, for where I live.
 * @tag office-finder
 * @attr {string} task - Id of a service in the directory, such as `cpr-registration`, `doctor`, `mitid`, `tax-card`.
 * @attr {string} municipality - Name of a municipality in the directory, such as `Herning`; `*`: any other.
 * @attr {2 | 3 | 4 | 5 | 6} heading-level - Level of the offices' headings. Default 3.
 * @attr {string} lang - Language (BCP 47); default: the nearest ancestor's, else the document's, else English.
 * @attr {boolean} language-picker - Offers all languages, for all elements that have a picker; `own`: for this one alone.
 * @attr {string} src - URL of another directory file; default: the built-in one.
 * @attr {string} at - An ISO 8601 instant in place of now, for previews.
 * @slot - Shown before the script runs, and when the offices cannot be shown.
 * @csspart questions - What is needed, and where.
 * @csspart office - One office, behind its disclosure.
 * @csspart language - The language picker.
 * @csspart translation-notice - What is said of an unreviewed translation.
 * @csspart message - What is said when no office is known, or none can be shown.
 * @fires {OfficeChooseEvent} office-choose - Somebody opened an office that was closed.
 * @fires {DirectoryErrorEvent} directory-error - An attribute or the directory could not be used.
 */
export class OfficeFinder extends DirectoryElement {
  static override readonly tag = 'office-finder';

  static override readonly uses = [OfficeCard];

  static override properties = {
    ...DirectoryElement.properties,
    task: {reflect: true},
    municipality: {reflect: true},
    headingLevel: {attribute: 'heading-level', type: Number, reflect: true},
  };

  static override styles = [...DirectoryElement.styles, finderStyles];

  declare task: string | null | undefined;
  declare municipality: string | null | undefined;
  declare headingLevel: number | null | undefined;
  #task = '';
  #municipality = '';

  constructor() {
    super();
    new OwnTreeController(this);
  }

  protected override renderContent(directory: Directory, now: number): unknown {
    const {offices} = directory;
    const tasks = tasksOf(offices);
    const municipalities = [...municipalitiesOf(offices), ELSEWHERE];
    const givenTask = this.#given(
      'task',
      this.task,
      tasks.map(({id}) => id),
    );
    const givenPlace = this.#given('municipality', this.municipality, municipalities);
    // What was chosen may stand in another directory than the one shown now.
    const task = givenTask ?? tasks.find(({id}) => id === this.#task)?.id ?? '';
    const place =
      givenPlace ?? (municipalities.includes(this.#municipality) ? this.#municipality : '');
    const found = task && place ? findOffices(offices, task, place, dayAt(now)) : [];
    const questions = [
      givenTask === undefined
        ? this.#renderSelect(
            msg('I need', {id: 'i-need'}),
            task,
            tasks.map(({id, name}): Choice => [id, this.locale.plainText(name)]),
            value => (this.#task = value),
          )
        : '',
      givenPlace === undefined
        ? this.#renderSelect(
            msg('I live in', {id: 'i-live-in'}),
            place,
            municipalities.map((name): Choice => [
              name,
              name === ELSEWHERE ? msg('Another municipality', {id: 'elsewhere'}) : name,
            ]),
            value => (this.#municipality = value),
          )
        : '',
    ];
    return [
      questions.some(Boolean) ? html`<div part="questions">${questions}</div>` : '',
      html`<p role="status">
        ${
          !task || !place
            ? nothing
            : found.length
              ? html`<span translate="no"
                  >${found.map(({office}) => this.locale.plainText(office.name)).join(', ')}</span
                >`
              : html`<span part="message"
                  >${msg(
                    'No office is known that does this for residents of your municipality: ask there first.',
                    {id: 'none-found'},
                  )}</span
                >`
        }
      </p>`,
      this.#renderFound(found, task),
    ];
  }

  /** What an attribute gives; undefined where it is left out, or reported as unknown. */
  #given(
    attribute: string,
    value: string | null | undefined,
    known: readonly string[],
  ): string | undefined {
    if (!value) return undefined;
    if (known.includes(value)) return value;
    this.report(new AttributeError(attribute, value, `must be one of ${known.join(', ')}`));
    return undefined;
  }

  #renderSelect(
    label: string,
    chosen: string,
    choices: readonly Choice[],
    choose: (value: string) => void,
  ): TemplateResult {
    return html`<label
      >${label}
      <select
        @change=${({target}: Event) => {
          choose((target as HTMLSelectElement).value);
          this.requestUpdate();
        }}
      >
        <option value="">…</option>
        ${choices.map(
          ([value, words]) =>
            html`<option value=${value} .selected=${value === chosen}>${words}</option>`,
        )}
      </select></label
    >`;
  }

  #renderFound(found: readonly FoundOffice[], task: string): unknown {
    const level = levelOr(3, this.headingLevel);
    return found.map(({office, service}, index) =>
      renderOfficeDisclosure(office, {task, does: service.note, isOpen: !index, level}, this),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-finder': OfficeFinder;
  }
}
