import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg, str} from '@lit/localize';
import {OwnTreeController} from '../../controllers/own-tree-controller.js';
import {dayAt} from '../../directory/dates.js';
import type {Directory, Registration} from '../../directory/index.js';
import type {Situation} from '../../route/index.js';
import {herning} from '../../herning/index.js';
import {OfficeCard} from '../office-card/office-card.js';
import {AttributeError} from '../shared/attribute-error.js';
import {DirectoryElement} from '../shared/directory-element.js';
import {levelOr, renderHeading} from '../shared/heading.js';
import {ActionsController} from './actions-controller.js';
import {answerTo} from './answers.js';
import {renderAnswers} from './answers-summary.js';
import type {Answered} from './answers-summary.js';
import {CounterSheet} from './counter-sheet.js';
import {focusOn} from './focus.js';
import {listSteps} from './listed-step.js';
import type {ListedStep} from './listed-step.js';
import {renderNotes} from './notes.js';
import {ProgressController} from './progress-controller.js';
import {QuestionsController} from './questions-controller.js';
import {StepList} from './step-list.js';
import {stepsStyles} from './styles.js';
import {prepareWording} from './wording.js';

type Layout = 'form' | 'wizard';

const LAYOUTS: readonly Layout[] = ['form', 'wizard'];

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
 * @csspart translation-notice - What is said of an unreviewed translation.
 * @csspart message - What is said when the steps cannot be shown.
 * @cssprop --rw-font - Font family; default: the page's.
 * @cssprop --rw-radius - Factor on the radius of corners; 0: square.
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
  static override readonly tag = 'registration-steps';

  static override readonly uses = [OfficeCard];

  static override readonly builtIn = herning;

  static override properties = {
    ...DirectoryElement.properties,
    event: {reflect: true},
    citizenship: {reflect: true},
    residence: {reflect: true},
    stay: {reflect: true},
    purpose: {reflect: true},
    previousNumber: {attribute: 'previous-number', reflect: true},
    arrival: {reflect: true},
    layout: {reflect: true},
    remember: {type: Boolean, reflect: true},
    headingLevel: {attribute: 'heading-level', type: Number, reflect: true},
  };

  static override styles = [...DirectoryElement.styles, stepsStyles];

  declare event: Situation['event'] | null;
  declare citizenship: Situation['citizenship'] | null;
  declare residence: Situation['residence'] | null;
  declare stay: Situation['stay'] | null;
  declare purpose: Situation['purpose'] | null;
  declare previousNumber: Situation['previousNumber'] | null;
  declare arrival: string | null | undefined;
  declare layout: Layout | null | undefined;
  declare remember: boolean;
  declare headingLevel: number | null | undefined;

  /** What attributes and reader have answered so far. */
  readonly situation: Situation = {};

  readonly #progress = new ProgressController(this, () => {
    this.#questions.clear();
    this.#actions.clearNotice();
  });

  readonly #questions = new QuestionsController(this, (id, value) => {
    this.#actions.clearNotice();
    this.#progress.answer(id, value);
  });

  readonly #counterSheet = new CounterSheet(this);

  readonly #stepList = new StepList(this, {
    isDone: id => this.#progress.isDone(id),
    toggle: id => {
      this.#progress.toggle(id);
    },
    showAtCounter: step => {
      void this.#counterSheet.show(step);
    },
  });

  readonly #actions = new ActionsController(this, async () => {
    this.#questions.clear();
    this.#progress.forget();
    // The button may be gone with the steps.
    if (!this.#progress.isAnsweredByPage) await focusOn(this, '[tabindex]');
  });

  constructor() {
    super();
    this.remember = false;
    new OwnTreeController(this);
  }

  protected override renderContent(directory: Directory, now: number): unknown {
    const {registration} = directory;
    if (!registration) {
      throw new AttributeError('src', this.src ?? null, 'name one with a registration');
    }
    if (this.#progress.follow(registration, now)) this.#questions.clear();
    const {plan} = this.#progress.route;
    const steps = listSteps(directory, registration, plan, dayAt(now));
    const notes = plan.notes.map(id => registration.notes.find(note => note.id === id)!);
    const level = levelOr(2, this.headingLevel);
    const layout = this.#layoutToUse();
    return [
      this.#renderQuestions(layout, now, level),
      html`<section>
        ${this.#renderStatus(steps, level)} ${this.#renderAnswers(registration, layout)}
        ${
          steps.length
            ? this.#stepList.render(steps, directory, level + 1)
            : html`<p>${msg('Answer the questions first.', {id: 'no-steps'})}</p>`
        }
        ${renderNotes(notes, this.locale)}
        ${steps.length ? this.#actions.render({steps, notes}, this.remember) : nothing}
        ${this.#actions.renderNotice()} ${this.#counterSheet.render(steps)}
      </section>`,
    ];
  }

  protected override firstUpdated(): void {
    // Safari has none.
    const {requestIdleCallback} = window as Partial<Window>;
    requestIdleCallback?.(() => {
      prepareWording(this.locale);
    });
  }

  #layoutToUse(): Layout {
    const layout = this.layout ?? 'form';
    if (LAYOUTS.includes(layout)) return layout;
    this.report(new AttributeError('layout', layout, `write ${LAYOUTS.join(' or ')}`));
    return 'form';
  }

  #renderQuestions(layout: Layout, now: number, level: number): unknown {
    const {situation, route} = this.#progress;
    const questions = route.questions.filter(({id}) => !this.#progress.isGiven(id));
    const inquiry = {questions, situation, now, level};
    if (layout === 'wizard') return this.#questions.renderWizard(inquiry);
    return questions.length ? this.#questions.renderForm(inquiry) : nothing;
  }

  #renderStatus(steps: readonly ListedStep[], level: number): TemplateResult {
    const count = steps.length;
    const done = steps.filter(({step}) => this.#progress.isDone(step.id)).length;
    const heading = msg('Your steps', {id: 'steps'}) + (count ? ` (${count})` : '');
    return html`<div role="status">
      ${renderHeading(level, html`<span tabindex="-1">${heading}</span>`)}
      ${
        count
          ? html`<p part="progress">${msg(str`${done} of ${count} done`, {id: 'progress'})}</p>`
          : nothing
      }
    </div>`;
  }

  #renderAnswers({questions}: Registration, layout: Layout): unknown {
    const {situation, route} = this.#progress;
    const answered = questions.flatMap((question): Answered[] => {
      const {id} = question;
      const answer = answerTo(situation, id);
      const isGiven = this.#progress.isGiven(id);
      const counts = isGiven || route.questions.includes(question);
      const isAnswered = answer !== undefined || this.#questions.isSkipped(id);
      return isAnswered && counts ? [{question, answer, isGiven}] : [];
    });
    if (!answered.length) return nothing;
    return html`<details part="situation" ?open=${layout === 'wizard'}>
      <summary>${msg('Your answers', {id: 'answers'})} (${answered.length})</summary>
      ${renderAnswers(answered, this.locale, id => {
        this.#questions.change(id);
      })}
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'registration-steps': RegistrationSteps;
  }
}
