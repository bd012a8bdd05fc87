import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import type {Directory, Question} from '../../directory/index.js';
import type {DirectoryElement} from '../shared/directory-element.js';
import {renderHeading} from '../shared/heading.js';
import type {ActionsController} from './actions-controller.js';
import {renderAnswers, renderMissing} from './answers-summary.js';
import type {CounterSheet} from './counter-sheet.js';
import type {DeletionController} from './deletion-controller.js';
import {renderLetter} from './letter.js';
import {renderDecisive, renderProgress} from './plan.js';
import type {QuestionsController} from './questions-controller.js';
import type {ShownPlan} from './shown-plan.js';
import type {StepsController} from './steps-controller.js';
import {renderTimeLine} from './time-line.js';

interface PlanParts {
  readonly actions: ActionsController;
  readonly counter: CounterSheet;
  readonly deletion: DeletionController;
  readonly questions: QuestionsController;
  readonly steps: StepsController;
}

interface PlanOptions {
  readonly directory: Directory;
  /** Level of the plan's heading. */
  readonly level: number;
  /** The questions still open. */
  readonly missing: readonly Question[];
  /** Whether the questions stand beside the plan, so that answers need no list to be changed in. */
  readonly isBesideQuestions: boolean;
  /** Whether there may be something to delete. */
  readonly canDelete: boolean;
}

/** The plan as a letter to its reader, with its steps in time. */
export class PlanView {
  readonly #host: DirectoryElement;
  readonly #parts: PlanParts;
  #showsAnswers = false;

  constructor(host: DirectoryElement, parts: PlanParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** Begins anew. */
  clear(): void {
    this.#showsAnswers = false;
  }

  render(plan: ShownPlan, options: PlanOptions): TemplateResult {
    const {actions, counter, questions, steps} = this.#parts;
    const {directory, level, missing, isBesideQuestions} = options;
    const {locale} = this.#host;
    const hasSteps = plan.steps.length > 0;
    const isEmpty = !hasSteps && !plan.notes.length;
    return html`<section part="plan">
      ${renderHeading(
        level,
        html`<span id="plan-title" tabindex="-1">${msg('Your plan', {id: 'plan'})}</span>`,
      )}
      ${this.#renderLetter(plan, options)}
      ${renderDecisive(plan.notes, hasSteps, !missing.length, directory, locale)}
      ${
        isEmpty && isBesideQuestions
          ? html`<p>
              ${msg('Answer the questions. Your plan then appears here.', {id: 'no-steps'})}
            </p>`
          : renderMissing(missing, hasSteps, locale, id => {
              questions.change(id);
            })
      }
      ${hasSteps ? renderProgress(plan, steps, this.#host) : nothing}
      ${
        hasSteps
          ? [
              actions.render({plan, directory}),
              renderTimeLine(plan.steps, {
                directory,
                host: this.#host,
                steps,
                level: level + 2,
                today: plan.today,
                showInDanish: (step, opener) => {
                  void counter.show(step, opener);
                },
              }),
            ]
          : nothing
      }
    </section>`;
  }

  #renderLetter({answered, situation}: ShownPlan, options: PlanOptions): unknown {
    const {isBesideQuestions, canDelete} = options;
    const {locale} = this.#host;
    const {deletion, questions} = this.#parts;
    if (!answered.length) return nothing;
    const canChange = !isBesideQuestions && answered.some(({isGiven}) => !isGiven);
    const isShown = canChange && this.#showsAnswers;
    return html`<p part="letter">
        ${renderLetter(answered, situation, locale)} ${canChange ? this.#renderChange() : nothing}
      </p>
      ${
        isShown
          ? renderAnswers(answered, locale, id => {
              questions.change(id);
            })
          : nothing
      }
      ${canDelete && (isShown || isBesideQuestions) ? deletion.render() : nothing}`;
  }

  #renderChange(): TemplateResult {
    return html`<button
      type="button"
      class="plain"
      aria-expanded=${this.#showsAnswers ? 'true' : 'false'}
      @click=${() => {
        this.#showsAnswers = !this.#showsAnswers;
        this.#host.requestUpdate();
      }}
    >
      ${msg('Change', {id: 'change'})}
    </button>`;
  }
}
