import type {Directory, Grade, Office, Registration, Step, Text} from '../../directory/index.js';
import type {Plan, PlanStep} from '../../route/index.js';

/** An office that can do a step. */
export interface ListedOffice {
  readonly office: Office;
  /** What it does of the step, where several can. */
  readonly does: Text | undefined;
  /** Whether it stands here for the first time on the list. */
  readonly isFirst: boolean;
}

/** A line to call. */
export interface ContactLine {
  readonly topic: Text;
  /** E.164. */
  readonly telephone: string;
}

/** A step of the plan with what the directory says of it. */
export interface ListedStep {
  readonly step: Step;
  readonly planned: PlanStep;
  readonly offices: readonly ListedOffice[];
  /** The lines to call in this case; empty: any of the offices'. */
  readonly lines: readonly ContactLine[];
  /** Whether its last day is over. */
  readonly isOverdue: boolean;
}

/**
 * The steps of a plan with what the directory says of them.
 *
 * @param today the day in Denmark, `YYYY-MM-DD`
 */
export const listSteps = (
  directory: Directory,
  registration: Registration,
  plan: Plan,
  today: string,
): ListedStep[] => {
  const listed = new Set<string>();
  return plan.steps.map(planned => {
    const step = registration.steps.find(({id}) => id === planned.id)!;
    const offices = planned.offices.map((id): ListedOffice => {
      const isFirst = !listed.has(id);
      listed.add(id);
      const does = step.offices?.find(({office}) => office === id)?.does;
      return {office: directory.office(id)!, does, isFirst};
    });
    const contactPoints = offices.flatMap(({office}) => office.contactPoints ?? []);
    return {
      step,
      planned,
      offices,
      lines: planned.telephones.flatMap(number =>
        contactPoints.flatMap(({topic, telephone}) =>
          telephone === number ? {topic, telephone} : [],
        ),
      ),
      isOverdue: planned.deadline !== undefined && planned.deadline < today,
    };
  });
};

/** How far what a step says of something can be trusted. */
export const gradeOf = ({step}: ListedStep, field: 'bring' | 'offices'): Grade | undefined =>
  step.provenance[field]?.grade;
