import {Event} from '../../page/event.js';
import type {Plan, Situation} from '../../route/index.js';

const everywhere = {bubbles: true, composed: true};

/** An attribute of an element, or the directory it names, could not be used. */
export class DirectoryErrorEvent extends Event {
  /** Tag of the element. */
  readonly element: string;
  /** The attribute at fault; empty when the element itself failed. */
  readonly attribute: string;
  /** Its value; null when it is not set. */
  readonly value: string | null;
  /** What is wrong and what to do. */
  readonly message: string;

  constructor(element: string, attribute: string, value: string | null, message: string) {
    super('directory-error', everywhere);
    this.element = element;
    this.attribute = attribute;
    this.value = value;
    this.message = message;
  }
}

/** Somebody answered a question. */
export class SituationChangeEvent extends Event {
  /** All answers so far. */
  readonly situation: Situation;
  /** The plan they give. */
  readonly plan: Plan;

  constructor(situation: Situation, plan: Plan) {
    super('situation-change', everywhere);
    this.situation = situation;
    this.plan = plan;
  }
}

/** Somebody ticked a step off, or on again. */
export class StepToggleEvent extends Event {
  /** Id of the step. */
  readonly step: string;
  /** Whether it is ticked off now. */
  readonly done: boolean;

  constructor(step: string, done: boolean) {
    super('step-toggle', everywhere);
    this.step = step;
    this.done = done;
  }
}

/** Somebody chose one of several offices. */
export class OfficeChooseEvent extends Event {
  /** Id of the office. */
  readonly office: string;
  /** Id of the step or service it was chosen for; empty: it was searched for by its name. */
  readonly task: string;

  constructor(office: string, task: string) {
    super('office-choose', everywhere);
    this.office = office;
    this.task = task;
  }
}

declare global {
  // Of elements, documents and windows: events bubble, so that one listener hears all elements.
  interface GlobalEventHandlersEventMap {
    'directory-error': DirectoryErrorEvent;
    'situation-change': SituationChangeEvent;
    'step-toggle': StepToggleEvent;
    'office-choose': OfficeChooseEvent;
  }
}
