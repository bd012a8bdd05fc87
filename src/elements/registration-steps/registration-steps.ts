import {html} from 'lit';
import {msg} from '@lit/localize';
import {AdditionsController} from '../../controllers/additions-controller.js';
import {OwnTreeController} from '../../controllers/own-tree-controller.js';
import {dayAt} from '../../directory/dates.js';
import type {Directory, Question} from '../../directory/index.js';
import type {Situation} from '../../route/index.js';
import {herning} from '../../herning/index.js';
import {OfficeCard} from '../office-card/office-card.js';
import {OpenNowBadge} from '../open-now-badge/open-now-badge.js';
import {AttributeError, asAttributeError} from '../shared/attribute-error.js';
import {BlockElement} from '../shared/block-element.js';
import {renderHostPart} from '../shared/host-part.js';
import {levelOr, renderHeading} from '../shared/heading.js';
import {ActionsController} from './actions-controller.js';
import {answerTo} from './answers.js';
import {CounterSheet} from './counter-sheet.js';
import {DeletionController} from './deletion-controller.js';
import {PaperController} from './paper-controller.js';
import {PlanView} from './plan-view.js';
import {ProgressController} from './progress-controller.js';
import {PLAN_TITLE, QuestionsController} from './questions-controller.js';
import {openQuestions, showPlan} from './shown-plan.js';
import type {ShownPlan} from './shown-plan.js';
import {StepsController} from './steps-controller.js';
import {stylesOfSteps} from './styles.js';
import {prepareWording} from './wording.js';

type Layout = 'wizard' | 'form';

const LAYOUTS: readonly Layout[] = ['wizard', 'form'];

/**
 * A few questions, then the reader's own plan in time: what must be done, by when, where and with what;
 * to tick off and to take along on paper, in a calendar, by a link. Questions answered by attribute are
 * not asked.
 *
 * @summary What to do, in which order, when arriving, moving or leaving.
 * @tag registration-steps
 * @attr {'arriving' | 'moving' | 'leaving'} event - What somebody is doing.
 * @attr {'danish' | 'nordic' | 'eu' | 'uk' | 'other'} citizenship - `nordic`: the four others; `eu`: EU, EEA and Swiss; `nordic` wins over it.
 * @attr {'yes' | 'no'} before-brexit - Whether somebody British lived in Denmark before 2021.
 * @attr {'work' | 'study' | 'job-seeking' | 'family' | 'protection' | 'other'} purpose - The main reason to come.
 * @attr {'eu-citizen' | 'worker-or-student' | 'resident'} family-of - Whose family somebody comes to; `resident`: a Dane or somebody settled here.
 * @attr {'denmark' | 'abroad'} residence - Where they will live.
 * @attr {'under-3-months' | '3-to-6-months' | 'over-6-months'} stay - How long they stay, or are away.
 * @attr {'nordic' | 'eu' | 'uk' | 'elsewhere'} coming-from - Where they come from.
 * @attr {'nordic' | 'elsewhere'} going-to - Where they go.
 * @attr {'yes' | 'no'} rents-out - Whether they rent out or lend their home while they are away.
 * @attr {'yes' | 'no'} children - Whether children come along.
 * @attr {'yes' | 'no'} previous-number - Whether they ever had a Danish CPR number or tax number.
 * @attr {string} arrival - Day of arrival, move or departure, YYYY-MM-DD.
 * @attr {string} job-start - First day at work, YYYY-MM-DD.
 * @attr {'wizard' | 'form'} [layout='wizard'] - One question at a time, then the plan; or all questions at once, beside the plan where there is room.
 * @attr {boolean} remember - Keeps answers and ticks in this browser, under the `localStorage` key `registration-widgets`, with a button to delete them.
 * @attr {2 | 3 | 4 | 5 | 6} [heading-level=2] - Level of the headings; those of the plan's phases and steps are one and two deeper.
 * @attr {string} lang - Language (BCP 47); default: the nearest ancestor's, else the document's, else English.
 * @attr {boolean | 'own'} language-picker - Offers all languages, for all elements of the page that have a picker; `own`: for this one alone.
 * @attr {string} src - URL of another directory file; default: the built-in one.
 * @attr {string} at - An ISO 8601 instant in place of now, for previews.
 * @slot - Shown before the script runs, and when the steps cannot be shown.
 * @slot note - What the page itself has to say, marked as the page's.
 * @csspart questions - The question, or all of them.
 * @csspart question - One of them.
 * @csspart introduction - Why all of it is asked.
 * @csspart where - How many questions are left.
 * @csspart why - Why a question is asked, behind its disclosure.
 * @csspart error - What is wrong with an answer.
 * @csspart heading - Each heading.
 * @csspart plan - The plan.
 * @csspart letter - Who the plan is for, in sentences.
 * @csspart answers - The answers, to be changed.
 * @csspart missing - What is still to be answered.
 * @csspart notes - What decides the whole plan.
 * @csspart progress - How many steps are done, and the next date.
 * @csspart actions - Buttons in a row.
 * @csspart notice - What an action has to say.
 * @csspart phase - The steps of one part of the way.
 * @csspart step - One step.
 * @csspart line - What a step says in one line.
 * @csspart body - What it says when it is open.
 * @csspart obligation - How binding it is, and by when.
 * @csspart overdue - What to do when its last day is over.
 * @csspart bring - The papers of a step.
 * @csspart note - A note in a step.
 * @csspart terms - What a step costs, and how long it takes.
 * @csspart deletion - The question whether to delete the answers.
 * @csspart counter - The step as shown at the counter.
 * @csspart host-note - What the page itself has to say.
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
export class RegistrationSteps extends BlockElement {
  static override readonly tag = 'registration-steps';

  /** @internal */
  static override readonly uses = [OfficeCard, OpenNowBadge];

  /** @internal */
  static override readonly builtIn = herning;

  static override properties = {
    ...BlockElement.properties,
    event: {reflect: true},
    citizenship: {reflect: true},
    beforeBrexit: {attribute: 'before-brexit', reflect: true},
    purpose: {reflect: true},
    familyOf: {attribute: 'family-of', reflect: true},
    residence: {reflect: true},
    stay: {reflect: true},
    comingFrom: {attribute: 'coming-from', reflect: true},
    goingTo: {attribute: 'going-to', reflect: true},
    rentsOut: {attribute: 'rents-out', reflect: true},
    // An element has `children` already.
    withChildren: {attribute: 'children', reflect: true},
    previousNumber: {attribute: 'previous-number', reflect: true},
    arrival: {reflect: true},
    jobStart: {attribute: 'job-start', reflect: true},
    layout: {reflect: true},
    remember: {type: Boolean, reflect: true},
    headingLevel: {attribute: 'heading-level', type: Number, reflect: true},
  };

  static override styles = [...BlockElement.styles, ...stylesOfSteps];

  declare event: Situation['event'] | null;
  declare citizenship: Situation['citizenship'] | null;
  declare beforeBrexit: Situation['beforeBrexit'] | null;
  declare purpose: Situation['purpose'] | null;
  declare familyOf: Situation['familyOf'] | null;
  declare residence: Situation['residence'] | null;
  declare stay: Situation['stay'] | null;
  declare comingFrom: Situation['comingFrom'] | null;
  declare goingTo: Situation['goingTo'] | null;
  declare rentsOut: Situation['rentsOut'] | null;
  declare withChildren: Situation['children'] | null;
  declare previousNumber: Situation['previousNumber'] | null;
  declare arrival: string | null | undefined;
  declare jobStart: string | null | undefined;
  declare layout: Layout | null | undefined;
  declare remember: boolean;
  declare headingLevel: number | null | undefined;

  /** What attributes and reader have answered so far. */
  readonly situation: Situation = {};

  readonly #progress = new ProgressController(this, () => {
    this.#begin();
    this.#hasArrived = true;
  });

  readonly #questions = new QuestionsController(this, (id, value) => {
    this.#actions.clearNotice();
    this.#deletion.clear();
    this.#progress.answer(id, value);
  });

  readonly #steps = new StepsController(this, {
    isDone: id => this.#progress.isDone(id),
    toggle: id => {
      this.#progress.toggle(id);
    },
  });

  readonly #deletion = new DeletionController(this, () => {
    this.#begin();
    return this.#progress.forget();
  });

  readonly #paper = new PaperController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });

  readonly #actions = new ActionsController(this, this.#paper);
  readonly #counter = new CounterSheet(this, id => this.#progress.isDone(id));
  readonly #planView = new PlanView(this, {
    actions: this.#actions,
    counter: this.#counter,
    deletion: this.#deletion,
    questions: this.#questions,
    steps: this.#steps,
  });

  readonly #additions = new AdditionsController(this, error => {
    this.report(asAttributeError(error));
  });

  /** Whether the reader has just come by a link to a plan. */
  #hasArrived = false;
  /** What to scroll to once it is rendered. */
  #target: string | undefined;

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
    if (this.#progress.follow(registration, now)) this.#begin();
    const plan = showPlan(directory, registration, this.#progress, {
      today: dayAt(now),
      isSkipped: id => this.#questions.isSkipped(id),
      additions: this.#additions.additionsTo(directory),
    });
    this.#steps.follow(plan.steps);
    const questions = openQuestions(registration, this.#progress);
    if (this.#hasArrived) this.#showWhatIsLinked(plan, questions);
    const layout = this.#layoutToUse();
    const level = levelOr(2, this.headingLevel);
    const {situation} = this.#progress;
    const introduction = registration.introduction?.text;
    const inquiry = {questions, introduction, situation, now, level};
    const asked = layout === 'wizard' ? this.#questions.next(inquiry) : undefined;
    const renderPlan = () =>
      this.#planView.render(plan, {
        directory,
        level,
        missing: questions.filter(({id}) => !answerTo(situation, id)),
        isBesideQuestions: layout === 'form',
        canDelete: this.remember,
      });
    return [
      this.#paper.render({plan, directory}, title => renderHeading(level, title)),
      layout === 'form' && questions.length
        ? html`<div part="layout">${this.#questions.renderForm(inquiry)} ${renderPlan()}</div>`
        : asked
          ? this.#questions.renderWizard(asked, inquiry)
          : renderPlan(),
      this.#deletion.renderNotice(),
      renderHostPart(this, 'note', msg('A note from this website', {id: 'host-note'})),
      this.#counter.render(plan.steps),
    ];
  }

  protected override firstUpdated(): void {
    // Safari has none, but a page may have an element of that id.
    if (typeof window.requestIdleCallback !== 'function') return;
    window.requestIdleCallback(() => {
      prepareWording(this.locale);
    });
  }

  protected override updated(): void {
    const target = this.#target;
    this.#target = undefined;
    if (target) this.renderRoot.querySelector(target)?.scrollIntoView();
  }

  #begin(): void {
    this.#questions.clear();
    this.#steps.clear();
    this.#planView.clear();
    this.#actions.clearNotice();
    this.#deletion.clear();
  }

  #layoutToUse(): Layout {
    const layout = this.layout ?? 'wizard';
    if (LAYOUTS.includes(layout)) return layout;
    this.report(new AttributeError('layout', layout, `must be ${LAYOUTS.join(' or ')}`));
    return 'wizard';
  }

  /** Who comes by a link to a plan sees the plan, though a question of it may be open. */
  #showWhatIsLinked({steps}: ShownPlan, questions: readonly Question[]): void {
    this.#hasArrived = false;
    if (!steps.length) return;
    this.#questions.skip(questions);
    const step = this.#progress.linkedStep;
    if (step) this.#steps.open(step);
    this.#target = step ? `[id="step-${step}"]` : PLAN_TITLE;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'registration-steps': RegistrationSteps;
  }
}
