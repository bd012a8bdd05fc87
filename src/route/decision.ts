import type {Condition} from '../directory/types.js';

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
  readonly #chosen = new Map<string, Decision<unknown>>();

  constructor(possible: PossibleAnswers) {
    this.#questions = [...possible.keys()];
    this.#possible = possible;
  }

  settled<T>(value: T): Decision<T> {
    let settled = this.#settled.get(value);
    if (!settled) {
      settled = {id: this.#settled.size, value};
      this.#settled.set(value, settled);
    }
    return settled as Decision<T>;
  }

  /** What is made of the answer to a question; nobody answers one that is not asked. */
  answer<T>(question: string, read: (answer: string | undefined) => T): Decision<T> {
    const possible = this.#possible.get(question) ?? [undefined];
    return this.#fork(
      this.#questions.indexOf(question),
      possible.map(answer => this.settled(read(answer))),
    );
  }

  /** Whether a condition holds; none at all always does. */
  holds(condition: Condition = {}): Decision<boolean> {
    const yes = this.settled(true);
    const no = this.settled(false);
    if (Array.isArray(condition)) {
      return (condition as readonly Condition[]).reduceRight(
        (rest, part) => this.choose(this.holds(part), yes, rest),
        no,
      );
    }
    return Object.entries(condition as Record<string, string | readonly string[]>).reduceRight(
      (rest, [question, wanted]) => {
        const accepted: readonly unknown[] = [wanted].flat();
        return this.choose(
          this.answer(question, answer => accepted.includes(answer)),
          rest,
          no,
        );
      },
      yes,
    );
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

  #fork<T>(question: number, branches: readonly Decision<T>[]): Decision<T> {
    const [first] = branches;
    if (branches.every(branch => branch === first)) return first!;
    const key = `${question} ${branches.map(({id}) => id).join(' ')}`;
    let fork = this.#forks.get(key);
    if (!fork) {
      // Below zero, where no settled one's is.
      fork = {id: -1 - this.#forks.size, question, branches};
      this.#forks.set(key, fork);
    }
    return fork as Decision<T>;
  }
}
