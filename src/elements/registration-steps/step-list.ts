import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Directory} from '../../directory/index.js';
import type {DirectoryElement} from '../shared/directory-element.js';
import type {ListedStep} from './listed-step.js';
import {renderStep} from './step.js';
import type {StepActions} from './step.js';

/** The steps of a plan, in order. Each keeps its own elements: what stands open in it stays so. */
export class StepList {
  readonly #host: DirectoryElement;
  readonly #actions: StepActions;

  constructor(
    host: DirectoryElement,
    actions: Pick<StepActions, 'isDone' | 'toggle' | 'showAtCounter'>,
  ) {
    const unfolded = new Set<string>();
    this.#host = host;
    this.#actions = {
      ...actions,
      isUnfolded: step => unfolded.has(step),
      unfold: step => {
        unfolded.add(step);
        host.requestUpdate();
      },
    };
  }

  /** @param level level of the steps' headings */
  render(steps: readonly ListedStep[], directory: Directory, level: number): TemplateResult {
    const context = {actions: this.#actions, directory, host: this.#host, level};
    return html`<ol part="steps" role="list">
      ${repeat(
        steps,
        ({step}) => step.id,
        listed => renderStep(listed, context),
      )}
    </ol>`;
  }
}
