import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {renderHeading} from '../shared/heading.js';
import {byPhase} from './listed-step.js';
import type {ListedStep} from './listed-step.js';
import {renderStep} from './step.js';
import type {StepContext} from './step-body.js';
import {phaseSpan, phaseWord} from './wording.js';

/** The steps of a plan, in order, by the parts of the way. */
export const renderTimeLine = (
  steps: readonly ListedStep[],
  context: StepContext,
): TemplateResult =>
  html`<div part="time-line">
    ${repeat(
      byPhase(steps),
      ({phase}) => phase,
      each => {
        const span = phaseSpan(each, context.host.locale);
        return html`<section part="phase">
          ${renderHeading(context.level - 1, [
            phaseWord(each.phase),
            span && [' ', html`<span>· ${span}</span>`],
          ])}
          <ol part="steps" role="list">
            ${repeat(
              each.steps,
              ({step}) => step.id,
              listed => renderStep(listed, context),
            )}
          </ol>
        </section>`;
      },
    )}
  </div>`;
