import {html} from 'lit/html.js';
import type {Directory} from '../directory/index.js';
import type {Situation} from '../route/index.js';
import {AttributeError, DirectoryElement} from './directory-element.js';
import {sheetOf} from './drawn-element.js';
import type {StepsView} from './steps/view.js';

const PART_MISSING =
  'put registration-steps.js beside the script (on another origin with CORS), or use registration-widgets.all.js';

/**
 * A few questions, then the steps that hold for the answers, in order: what must, may or needs to be
 * done, by when, where and with what, to tick off and to take along on paper, in a calendar, by a link.
 * Questions answered by attribute are not asked.
 *
 * @summary What to do, in which order, when arriving, moving or leaving.
 * @tag registration-steps
 * @attr {'arriving' | 'moving' | 'leaving'} event - What somebody is doing.
 * @attr {'nordic' | 'eu' | 'uk' | 'other'} citizenship - `eu`: EU, EEA and Swiss; `nordic` wins over it.
 * @attr {'denmark' | 'abroad'} residence - Where they will live.
 * @attr {'under-3-months' | '3-to-6-months' | 'over-6-months'} stay - How long.
 * @attr {'work' | 'study' | 'job-seeking' | 'family' | 'other'} purpose - What for.
 * @attr {'yes' | 'no'} previous-number - Whether they had a CPR or tax number before.
 * @attr {string} arrival - Day of arrival, move or departure, YYYY-MM-DD.
 * @attr {'form' | 'wizard'} layout - All questions at once, or one at a time. Default form.
 * @attr {boolean} remember - Keeps answers and ticks in this browser, under the `localStorage` key `registration-widgets`, with a button to forget them.
 * @attr {2 | 3 | 4 | 5 | 6} heading-level - Level of the headings; the steps' are one deeper. Default 2.
 * @attr {string} lang - Language (BCP 47); default: the nearest ancestor's, else the document's, else English.
 * @attr {boolean} language-picker - Offers all languages, for all elements that have a picker; `own`: for this one alone.
 * @attr {string} src - URL of another directory file; default: the built-in one.
 * @attr {string} at - An ISO 8601 instant in place of now, for previews.
 * @slot - Shown before the script runs, and when the steps cannot be shown.
 * @csspart questions - All questions.
 * @csspart question - One question.
 * @csspart heading - Each heading.
 * @csspart steps - The list of steps.
 * @csspart step - One step.
 * @csspart answers - The answers so far.
 * @csspart situation - Their disclosure.
 * @csspart progress - How many steps are done.
 * @csspart bring - The documents of a step.
 * @csspart office - One office of a step, behind its disclosure.
 * @csspart actions - Buttons in a row.
 * @csspart notice - What an action has to say.
 * @csspart error - What is wrong with an answer.
 * @csspart counter - The step as shown at the counter.
 * @csspart notes - What does not apply, and wrong turns to avoid.
 * @csspart sources - Sources, dates and grades, behind their disclosure.
 * @csspart language - The language picker.
 * @csspart reservation - What is said of an unreviewed translation.
 * @csspart message - What is said when the steps cannot be shown.
 * @cssprop --rw-font - Font family; default: the page's.
 * @cssprop --rw-radius - Radius of corners.
 * @cssprop --rw-line - Colour of lines and borders.
 * @cssprop --rw-tint - Background of what stands out.
 * @cssprop --rw-link - Colour of links.
 * @cssprop --rw-focus - Colour of the focus outline.
 * @fires {SituationChangeEvent} situation-change - Somebody answered a question.
 * @fires {StepToggleEvent} step-toggle - Somebody ticked a step off, or on again.
 * @fires {OfficeChooseEvent} office-choose - Somebody opened an office that was closed.
 * @fires {DirectoryErrorEvent} directory-error - An attribute or the directory could not be used.
 */
export class RegistrationSteps extends DirectoryElement {
  static override readonly attributes = {
    ...DirectoryElement.attributes,
    event: String,
    citizenship: String,
    residence: String,
    stay: String,
    purpose: String,
    previousNumber: String,
    arrival: String,
    layout: String,
    remember: Boolean,
    headingLevel: Number,
  };

  declare event: Situation['event'] | null;
  declare citizenship: Situation['citizenship'] | null;
  declare residence: Situation['residence'] | null;
  declare stay: Situation['stay'] | null;
  declare purpose: Situation['purpose'] | null;
  declare previousNumber: Situation['previousNumber'] | null;
  declare arrival: string | null;
  declare layout: 'form' | 'wizard' | null;
  declare remember: boolean;
  declare headingLevel: number | undefined;
  #view: StepsView | undefined;
  #failure: AttributeError | undefined;

  /** What attributes and reader have answered so far. */
  situation: Situation = {};

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#view) this.waitFor('view', this.#loadView());
  }

  async #loadView(): Promise<void> {
    try {
      const {StepsView, styles}: typeof import('./steps/view.js') = await import('./steps/view.js');
      this.root!.adoptedStyleSheets.push(sheetOf(styles));
      this.#view ??= new StepsView(this);
    } catch (error) {
      this.#failure = new AttributeError('', null, `${PART_MISSING} (${String(error)})`);
    }
  }

  protected override draw(directory: Directory, now: number): unknown {
    if (this.#failure) throw this.#failure;
    return this.#view ? this.#view.draw(directory, now) : html`<slot></slot>`;
  }
}
