import type {Phase} from './phases.js';
import type {BringItem, Provenance, ProvenanceMap, Text} from './record-types.js';

export type {Phase};

/**
 * Holds when each key's answer is among the values named; a list holds when one of its parts does.
 * `{"event": "arriving", "citizenship": ["nordic", "eu"]}`
 */
export type Condition = Readonly<Record<string, string | readonly string[]>> | readonly Condition[];

/** Something that holds only in some situations; without `appliesWhen` in all. */
export interface Conditional {
  readonly appliesWhen?: Condition;
}

/** How a question is put to some. */
export interface QuestionVariant {
  readonly appliesWhen: Condition;
  readonly text: Text;
}

/** Something that can be answered to a question; offered to whom its condition can still apply. */
export interface QuestionOption extends Conditional {
  readonly value: string;
  readonly text: Text;
  /** What else it means: `Finland, Iceland, Norway or Sweden`. */
  readonly hint?: Text;
}

/** Something the route must know to go on. */
export interface Question {
  /** The key of the situation it answers. */
  readonly id: string;
  readonly text: Text;
  /** In place of `text`: the first that applies. */
  readonly variants?: readonly QuestionVariant[];
  /** Why it is asked. */
  readonly why?: Text;
  /** What can be answered; absent: a day. */
  readonly options?: readonly QuestionOption[];
}

/**
 * Distance from a day, negative: before it. Months, weeks and days are counted by the calendar; from
 * there working days, that are neither weekends nor Danish public holidays.
 */
export interface DateOffset {
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  readonly workingDays?: number;
}

/** Whether a step must, may or needs to be taken, and when. */
export interface Obligation extends Conditional {
  readonly type: 'duty' | 'right' | 'need';
  /** One whole sentence, with its time limit: `By law you must …`. */
  readonly text: Text;
  /** Id of the question for the day that `earliest` and `deadline` are counted from; default: `arrival`. */
  readonly from?: string;
  readonly earliest?: DateOffset;
  readonly deadline?: DateOffset;
}

/** An office that can do a step. */
export interface StepOffice<P = Provenance> extends Conditional {
  /** Id of an {@link Office}. */
  readonly office: string;
  /** What it does of the step, where several can. */
  readonly does?: Text;
  /** Which of the office's contact points to call in this case: their E.164 numbers. */
  readonly telephones?: readonly string[];
  readonly provenance?: P;
}

/** A step done without going anywhere. */
export interface OnlineService<P = Provenance> extends Conditional {
  /** What opens: `Apply for a tax card (skat.dk)`. Absent: the site's own name will do. */
  readonly name?: Text;
  readonly url: string;
  readonly provenance?: P;
}

/** Whom to call or write to about a step that is no office of the directory. */
export interface StepContact<P = Provenance> {
  readonly topic: Text;
  /**
   * E.164: `+4596282828`.
   *
   * @pattern ^\+[1-9]\d{6,14}$
   */
  readonly telephone?: string;
  readonly email?: string;
  readonly provenance?: P;
}

/** One thing to do on the route. */
export interface Step<P = Provenance> extends Conditional {
  readonly id: string;
  readonly title: Text;
  readonly why: Text;
  /** When on the way it is taken. */
  readonly phase: Phase;
  /** The first that applies holds. */
  readonly obligation: readonly Obligation[];
  readonly offices?: readonly StepOffice<P>[];
  readonly online?: readonly OnlineService<P>[];
  readonly contactPoints?: readonly StepContact<P>[];
  /** For a visit. */
  readonly bring?: readonly (BringItem<P> & Conditional)[];
  /** For a form online. */
  readonly have?: readonly (BringItem<P> & Conditional)[];
  readonly duration?: Text;
  readonly cost?: Text;
  /** What can be done about a refusal. */
  readonly redress?: Text;
  /** The sentence to show at the counter. */
  readonly counter?: Text;
  /** Ids of the steps that come first. */
  readonly dependsOn?: readonly string[];
  /** Speaks for each field above but `id`; a list whose items carry their own needs none. */
  readonly provenance: ProvenanceMap<P>;
}

/** What does not apply and why, or a wrong turn to avoid. */
export interface RouteNote<P = Provenance> extends Conditional {
  readonly id: string;
  /** Id of the step it stands in; absent: it is about the whole plan. */
  readonly step?: string;
  readonly text: Text;
  readonly url?: string;
  readonly provenance: P;
}

/** What is to be said before anything is asked. */
export interface Introduction<P = Provenance> {
  readonly text: Text;
  readonly provenance: P;
}

/** The route of a directory: questions in the order to ask, steps and notes in the order to show. */
export interface Registration<P = Provenance> {
  readonly introduction?: Introduction<P>;
  readonly questions: readonly Question[];
  readonly steps: readonly Step<P>[];
  readonly notes: readonly RouteNote<P>[];
}
