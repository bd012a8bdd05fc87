import type {Condition} from '../directory/types.js';
import {inheritingNothing} from '../validation/own-properties.js';
import {writtenOut} from './written.js';

/** What follows whatever is answered. */
interface Settled<T> {
  readonly id: number;
  readonly value: T;
}

/** What depends on a question, named by its place in the order; a branch for each possible answer. */
interface Fork<T> {
  readonly id: number;
  readonly question: number;
  readonly branches: readonly Decision<T>[];
}

/**
 * What follows from the answers to some questions: a decision diagram, reduced and ordered (R. Bryant,
 * Graph-Based Algorithms for Boolean Function Manipulation, 1986). Questions stand in their order, one
 * whose answers all lead to the same is left out, and what is equal is one object. So a decision forks
 * at exactly the questions it depends on, and is settled where it depends on none.
 */
export type Decision<T> = Settled<T> | Fork<T>;

/** The answers there can be to each question, by its id, in the order of the questions. */
export type PossibleAnswers = ReadonlyMap<string, readonly (string | undefined)[]>;

const ALWAYS: Condition = {};

/** Behind all others where a decision depends on no question. */
const firstQuestion = (decision: Decision<unknown>): number =>
  'value' in decision ? Infinity : decision.question;

/** What is left after an answer to a question, when no earlier one is open. */
const after = <T>(decision: Decision<T>, question: number, answer: number): Decision<T> =>
  firstQuestion(decision) === question ? (decision as Fork<T>).branches[answer]! : decision;

/** Makes decisions about the same questions. */
export class Decisions {
  readonly #questions: readonly string[];
  readonly #possible: PossibleAnswers;
  readonly #settled = new Map<unknown, Settled<unknown>>();
  readonly #forks = new Map<string, Fork<unknown>>();
  readonly #held = new Map<string, Decision<boolean>>();
  readonly #chosen = new Map<string, Decision<unknown>>();

  constructor(possible: PossibleAnswers) {
    this.#questions = [...possible.keys()];
    this.#possible = possible;
  }

  settled<T>(value: T): Decision<T> {
    let settled = this.#settled.get(value);
    if (!settled) {
      settled = inheritingNothing({id: this.#settled.size, value});
      this.#settled.set(value, settled);
    }
    return settled as Decision<T>;
  }

  /** What is made of the answer to a question. */
  answer<T>(question: string, read: (answer: string | undefined) => T): Decision<T> {
    return this.#fork(
      this.#questions.indexOf(question),
      this.#possibleTo(question).map(answer => this.settled(read(answer))),
    );
  }

  /** Whether a condition holds; none at all always does. */
  holds(condition: Condition = ALWAYS): Decision<boolean> {
    const key = writtenOut(condition);
    let held = this.#held.get(key);
    if (!held) {
      held = this.#decide(condition);
      this.#held.set(key, held);
    }
    return held;
  }

  /** One decision where a condition holds, the other where it does not. */
  choose<T>(condition: Decision<boolean>, then: Decision<T>, otherwise: Decision<T>): Decision<T> {
    if ('value' in condition) return condition.value ? then : otherwise;
    if (then === otherwise) return then;
    const key = `${condition.id} ${then.id} ${otherwise.id}`;
    let chosen = this.#chosen.get(key) as Decision<T> | undefined;
    if (!chosen) {
      const question = Math.min(condition.question, firstQuestion(then), firstQuestion(otherwise));
      const branches = this.#possible
        .get(this.#questions[question]!)!
        .map((_, answer) =>
          this.choose(
            after(condition, question, answer),
            after(then, question, answer),
            after(otherwise, question, answer),
          ),
        );
      chosen = this.#fork(question, branches);
      this.#chosen.set(key, chosen);
    }
    return chosen;
  }

  /** What is made of what a decision comes to. */
  map<T, M>(decision: Decision<T>, read: (value: T) => M): Decision<M> {
    const made = new Map<Decision<T>, Decision<M>>();
    const visit = (decision: Decision<T>): Decision<M> => {
      let mapped = made.get(decision);
      if (!mapped) {
        mapped =
          'value' in decision
            ? this.settled(read(decision.value))
            : this.#fork(decision.question, decision.branches.map(visit));
        made.set(decision, mapped);
      }
      return mapped;
    };
    return visit(decision);
  }

  /** The questions that any of these decisions depends on, in their order. */
  questionsOf(decisions: Iterable<Decision<unknown>>): string[] {
    const seen = new Set<Decision<unknown>>();
    const found = new Set<number>();
    const visit = (decision: Decision<unknown>) => {
      if ('value' in decision || seen.has(decision)) return;
      seen.add(decision);
      found.add(decision.question);
      decision.branches.forEach(visit);
    };
    for (const decision of decisions) visit(decision);
    return this.#questions.filter((_, question) => found.has(question));
  }

  #decide(condition: Condition): Decision<boolean> {
    return Array.isArray(condition)
      ? this.#anyOf(condition as readonly Condition[])
      : this.#allOf(condition as Record<string, string | readonly string[]>);
  }

  /** Halves before wholes: what is put together stays small for as long as can be. */
  #anyOf(parts: readonly Condition[]): Decision<boolean> {
    const [first, ...more] = parts;
    if (!first) return this.settled(false);
    if (!more.length) return this.holds(first);
    const half = parts.length >> 1;
    return this.choose(
      this.#anyOf(parts.slice(0, half)),
      this.settled(true),
      this.#anyOf(parts.slice(half)),
    );
  }

  /** From the last question to the first, each a fork above those that come after it. */
  #allOf(wanted: Readonly<Record<string, string | readonly string[]>>): Decision<boolean> {
    const no = this.settled(false);
    const inOrder = Object.entries(wanted)
      .map(([id, answers]) => {
        const accepted: readonly unknown[] = typeof answers === 'string' ? [answers] : answers;
        return {id, question: this.#questions.indexOf(id), accepted};
      })
      .sort((a, b) => a.question - b.question);
    return inOrder.reduceRight<Decision<boolean>>(
      (rest, {id, question, accepted}) =>
        this.#fork(
          question,
          this.#possibleTo(id).map(answer => (accepted.includes(answer) ? rest : no)),
        ),
      this.settled(true),
    );
  }

  /** Nobody answers a question that is not asked. */
  #possibleTo(question: string): readonly (string | undefined)[] {
    return this.#possible.get(question) ?? [undefined];
  }

  #fork<T>(question: number, branches: readonly Decision<T>[]): Decision<T> {
    const [first] = branches;
    let key = String(question);
    for (const {id} of branches) key += ` ${id}`;
    if (branches.every(branch => branch === first)) return first!;
    let fork = this.#forks.get(key);
    if (!fork) {
      // Below zero, where no settled one's is.
      fork = inheritingNothing({id: -1 - this.#forks.size, question, branches});
      this.#forks.set(key, fork);
    }
    return fork as Decision<T>;
  }
}
