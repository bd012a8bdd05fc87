import {isCalendarDate} from '../directory/dates.js';
import type {CalendarDate, Question} from '../directory/types.js';
import {inheritingNothing} from '../validation/own-properties.js';

/** What somebody has answered so far; a key left out is not answered yet. */
export interface Situation {
  readonly event?: 'arriving' | 'moving' | 'leaving';
  /** `nordic`: the four others; `eu`: EU, EEA and Swiss; `nordic` wins over it. */
  readonly citizenship?: 'danish' | 'nordic' | 'eu' | 'uk' | 'other';
  /** Whether somebody British lived in Denmark before 2021. */
  readonly beforeBrexit?: 'yes' | 'no';
  /** The main reason to come. */
  readonly purpose?: 'work' | 'study' | 'job-seeking' | 'family' | 'protection' | 'other';
  /** Whose family somebody comes to; `resident`: a Dane or somebody settled here. */
  readonly familyOf?: 'eu-citizen' | 'worker-or-student' | 'resident';
  /** Where somebody will live. */
  readonly residence?: 'denmark' | 'abroad';
  /** How long somebody stays here, or is away. */
  readonly stay?: 'under-3-months' | '3-to-6-months' | 'over-6-months';
  readonly comingFrom?: 'nordic' | 'eu' | 'uk' | 'elsewhere';
  readonly goingTo?: 'nordic' | 'elsewhere';
  /** Whether somebody rents out or lends their home while they are away. */
  readonly rentsOut?: 'yes' | 'no';
  readonly children?: 'yes' | 'no';
  /** Whether somebody ever had a Danish CPR number or tax number. */
  readonly previousNumber?: 'yes' | 'no';
  /** The day of arrival, move or departure. */
  readonly arrival?: CalendarDate;
  /** The first day at work. */
  readonly jobStart?: CalendarDate;
}

/** A situation whose keys are those of some questions: what they are is data. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** What an answer has to be; undefined where it is. */
const expected = ({options}: Question, answer: unknown): string | undefined => {
  if (!options) return isCalendarDate(answer) ? undefined : 'a day, YYYY-MM-DD';
  const values = options.map(({value}) => value);
  return values.some(value => value === answer) ? undefined : `one of ${values.join(', ')}`;
};

/**
 * @throws RangeError for an unknown key or an impossible answer, beginning with its path:
 * `situation.stay: must be one of under-3-months, 3-to-6-months, over-6-months; got "2 years"`
 */
export const checkSituation = (questions: readonly Question[], situation: Situation): void => {
  for (const [id, answer] of Object.entries(situation as Answers)) {
    if (answer === undefined) continue;
    const question = questions.find(question => question.id === id);
    if (!question) {
      const known = questions.map(({id}) => id).join(', ');
      throw new RangeError(`situation.${id}: unknown key; must be one of ${known}`);
    }
    const wanted = expected(question, answer);
    if (wanted) {
      throw new RangeError(`situation.${id}: must be ${wanted}; got ${JSON.stringify(answer)}`);
    }
  }
};

/**
 * The answers of a situation, by question: none to a question named like what objects inherit.
 *
 * @throws RangeError as {@link checkSituation} does
 */
export const answersIn = (questions: readonly Question[], situation: Situation): Answers => {
  checkSituation(questions, situation);
  return inheritingNothing({...situation});
};
