import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import {AdditionsController} from '../../controllers/additions-controller.js';
import {OwnTreeController} from '../../controllers/own-tree-controller.js';
import {dayAt} from '../../directory/dates.js';
import {findOffices} from '../../directory/find-offices.js';
import type {FoundOffice} from '../../directory/find-offices.js';
import type {Directory} from '../../directory/index.js';
import type {TaskGroups} from '../../directory/task-groups.js';
import {herning} from '../../herning/index.js';
import {OfficeCard} from '../office-card/office-card.js';
import {AttributeError, asAttributeError, mustBeOneOf} from '../shared/attribute-error.js';
import {controlStyles} from '../shared/control-styles.js';
import {BlockElement} from '../shared/block-element.js';
import {levelOr, renderHeading} from '../shared/heading.js';
import {renderRecommendation} from '../shared/host-part.js';
import {renderInWords} from '../shared/in-words.js';
import {failedWords} from '../shared/failure-message.js';
import {renderOfficeCard} from '../shared/office-row.js';
import {choicesIn} from './choices.js';
import {renderPlaceChoice} from './place-choice.js';
import {resultWords, searchWords} from './result-words.js';
import {ROWS, RowsController, inItsPlace} from './rows-controller.js';
import {SearchController} from './search-controller.js';
import {finderStyles} from './styles.js';
import {renderTaskChoice} from './task-choice.js';

/**
 * What somebody needs and where they live, then the office that does it for them, as a card, and others
 * as rows. What an attribute says is not asked. A directory of more than 20 offices can be searched, too.
 *
 * @summary Which office does what I need, for where I live.
 * @tag office-finder
 * @attr {string} task - Id of a service in the directory, such as `cpr-registration`, `doctor`, `mitid`, `tax-card`.
 * @attr {string} municipality - Name of a municipality in the directory, such as `Herning`; `*`: any other.
 * @attr {2 | 3 | 4 | 5 | 6} [heading-level=3] - Level of the title. The offices' names are one level below.
 * @attr {string} lang - Language (BCP 47); default: the nearest ancestor's, else the document's, else English.
 * @attr {boolean | 'own'} language-picker - Offers all languages, for all elements of the page that have a picker; `own`: for this one alone.
 * @attr {string} src - URL of another directory file; default: the built-in one.
 * @attr {string} at - An ISO 8601 instant in place of now, for previews.
 * @slot - Shown before the script runs, and when the offices cannot be shown.
 * @csspart heading - The title.
 * @csspart questions - What is needed, and where.
 * @csspart result - What is found, in a sentence.
 * @csspart others - Other offices.
 * @csspart office - One other office, behind its disclosure.
 * @csspart language - The language picker.
 * @csspart translation-notice - What is said of an unreviewed translation.
 * @csspart message - What is said when the offices cannot be shown.
 * @fires {OfficeChooseEvent} office-choose - Somebody opened an office that was closed.
 * @fires {DirectoryErrorEvent} directory-error - An attribute or the directory could not be used.
 */
export class OfficeFinder extends BlockElement {
  static override readonly tag = 'office-finder';

  /** @internal */
  static override readonly uses = [OfficeCard];

  static override properties = {
    ...BlockElement.properties,
    task: {reflect: true},
    municipality: {reflect: true},
    headingLevel: {attribute: 'heading-level', type: Number, reflect: true},
  };

  /**
   * Of the route it takes when in somebody's time in Denmark a need comes up.
   * @internal
   */
  static override readonly builtIn = herning;

  static override styles = [...BlockElement.styles, controlStyles, finderStyles];

  declare task: string | null | undefined;
  declare municipality: string | null | undefined;
  declare headingLevel: number | null | undefined;
  #task = '';
  #municipality = '';
  #isChoosing = true;
  /** Whether the reader has just chosen something. */
  #hasChosen = false;
  readonly #rows = new RowsController(this);
  readonly #fail = (error: unknown): void => {
    this.report(asAttributeError(error));
  };

  readonly #additions = new AdditionsController(this, this.#fail);

  readonly #search = new SearchController(
    this,
    () => {
      this.#rows.reset();
    },
    () => {
      this.#hasChosen = true;
      this.requestUpdate();
    },
    this.#fail,
  );

  constructor() {
    super();
    new OwnTreeController(this);
  }

  protected override renderContent(directory: Directory, now: number): unknown {
    const {offices} = directory;
    const {tasks, municipalities, groups} = choicesIn(directory);
    const givenTask = this.#given(
      'task',
      this.task,
      tasks.map(({id}) => id),
    );
    const givenPlace = this.#given('municipality', this.municipality, municipalities);
    // What was chosen may stand in another directory than the one shown now.
    const task = givenTask ?? tasks.find(({id}) => id === this.#task)?.id ?? '';
    const home =
      givenPlace ?? (municipalities.includes(this.#municipality) ? this.#municipality : '');
    const nearest = task && home ? findOffices(offices, task, home, dayAt(now)) : [];
    const recommended = this.#additions.additionsTo(directory)?.recommendedOf(nearest);
    const found = recommended
      ? [recommended, ...nearest.filter(each => each !== recommended)]
      : nearest;
    const level = levelOr(3, this.headingLevel);
    const isLarge = offices.length > ROWS;
    const searched = isLarge ? this.#search.find(directory, home) : undefined;
    const words = this.#search.hasFailed
      ? failedWords()
      : searched
        ? searchWords(searched.length, this.locale.spoken)
        : task && home
          ? this.#renderResult(found, home)
          : nothing;
    if (this.#hasChosen) {
      const name = tasks.find(({id}) => id === task)?.name;
      // Orca does not tell that a button is pressed where others vanish with it.
      const told = words === nothing ? name && this.locale.text(name) : words;
      if (told) this.announcer.announce('result', told);
    }
    this.#hasChosen = false;
    return html`<section>
      ${renderHeading(level, msg('Find the right office', {id: 'find-office'}))}
      ${
        givenTask === undefined || givenPlace === undefined
          ? html`<div part="questions">
              ${givenTask === undefined ? this.#renderTasks(groups, task) : nothing}
              ${
                givenPlace === undefined
                  ? renderPlaceChoice(municipalities, home, municipality => {
                      this.#municipality = municipality;
                      this.#choose();
                    })
                  : nothing
              }
            </div>`
          : nothing
      }
      ${isLarge ? this.#search.render() : nothing}
      <p part="result">${words}</p>
      ${recommended && !searched ? renderRecommendation() : nothing}
      ${
        searched
          ? this.#rows.render(searched.map(inItsPlace), task, level + 1)
          : this.#renderFound(found, task, level + 1)
      }
    </section>`;
  }

  /** What the reader has chosen is shown from its first office on, and said. */
  #choose(): void {
    this.#hasChosen = true;
    this.#rows.reset();
  }

  /** What an attribute gives; undefined where it is left out, or reported as unknown. */
  #given(
    attribute: string,
    value: string | null | undefined,
    known: readonly string[],
  ): string | undefined {
    if (!value) return undefined;
    if (known.includes(value)) return value;
    this.report(new AttributeError(attribute, value, mustBeOneOf(known)));
    return undefined;
  }

  #renderTasks(groups: TaskGroups, chosen: string): TemplateResult {
    return renderTaskChoice(
      {
        groups,
        chosen,
        isOpen: this.#isChoosing || !chosen,
        choose: task => {
          this.#task = task;
          this.#isChoosing = !task;
          this.#choose();
        },
        open: () => {
          this.#isChoosing = true;
          this.requestUpdate();
          // The button that was pressed is gone.
          void this.updateComplete.then(() => {
            this.renderRoot.querySelector<HTMLElement>('[aria-pressed=true], select')?.focus();
          });
        },
      },
      this.locale,
    );
  }

  /** What is found, in a sentence; where nothing is, whom to ask. */
  #renderResult(found: readonly FoundOffice[], municipality: string): unknown {
    const [first] = found;
    if (!first) return this.locale.message(resultWords([], municipality), 'Borgerservice');
    return renderInWords(
      resultWords(found, municipality),
      html`<b>${this.locale.name(first.office.name)}</b>`,
      html`<b lang="da" translate="no">${municipality}</b>`,
    );
  }

  #renderFound([first, ...others]: readonly FoundOffice[], task: string, level: number): unknown {
    if (!first) return nothing;
    return [
      renderOfficeCard(first.office, {task, level}, this),
      others.length
        ? html`<div part="others">
            <p class="small muted">${msg('Other offices', {id: 'other-offices'})}</p>
            ${this.#rows.render(
              others.map(({office, service}) => ({office, does: service.note})),
              task,
              level,
            )}
          </div>`
        : nothing,
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-finder': OfficeFinder;
  }
}
