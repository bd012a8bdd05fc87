import type {HostAdditions} from '../../controllers/additions.js';
import type {
  CalendarDate,
  ContactPoint,
  Directory,
  Grade,
  Office,
  Phase,
  Provenance,
  Registration,
  RouteNote,
  Step,
  Text,
} from '../../directory/index.js';
import type {Plan, PlanStep} from '../../route/index.js';

/** An office that can do a step. */
export interface ListedOffice {
  readonly office: Office;
  /** What it does of the step, where several can. */
  readonly does: Text | undefined;
  /** Whether it stands first because the page recommends it. */
  readonly isRecommended: boolean;
  /** The lines to call in this case, each by its subject; none where none of its lines is for it alone. */
  readonly lines: readonly ContactPoint[];
  /** Speaks for it in place of the step's. */
  readonly provenance: Provenance | undefined;
}

/** A step of the plan with what the directory says of it. */
export interface ListedStep {
  readonly step: Step;
  readonly planned: PlanStep;
  readonly offices: readonly ListedOffice[];
  /** What corrects it or warns of a wrong turn in it. */
  readonly notes: readonly RouteNote[];
  /** Whether its last day is over. */
  readonly isOverdue: boolean;
}

/** The steps of a part of the way. */
export interface ListedPhase {
  readonly phase: Phase;
  readonly steps: readonly ListedStep[];
  /** The first day on which something can be done; only where it is known. */
  readonly from: CalendarDate | undefined;
  /** The last day on which something can be done; only where it is known. */
  readonly until: CalendarDate | undefined;
}

/** The notes of these ids, in the order of the file. */
export const notesOf = ({notes}: Registration, ids: readonly string[]): RouteNote[] =>
  notes.filter(({id}) => ids.includes(id));

/** The offices of a step; the one the page recommends comes first where several do the same. */
const listOffices = (
  directory: Directory,
  {id, officeDetails}: PlanStep,
  additions: HostAdditions | undefined,
): ListedOffice[] => {
  const choices = officeDetails.map(detail => {
    const office = directory.office(detail.office)!;
    return {detail, office, service: office.services?.find(service => service.id === id)};
  });
  const recommended = additions?.recommendedOf(choices);
  const inOrder = recommended
    ? [recommended, ...choices.filter(each => each !== recommended)]
    : choices;
  return inOrder.map(choice => {
    const {office, detail} = choice;
    const {does, telephones = [], provenance} = detail;
    return {
      office,
      does,
      isRecommended: choice === recommended,
      lines: (office.contactPoints ?? []).filter(
        ({telephone}) => telephone && telephones.includes(telephone),
      ),
      provenance,
    };
  });
};

/**
 * The steps of a plan with what the directory says of them.
 *
 * @param today the day in Denmark, `YYYY-MM-DD`
 * @param additions what the page adds
 */
export const listSteps = (
  directory: Directory,
  registration: Registration,
  plan: Plan,
  today: string,
  additions?: HostAdditions,
): ListedStep[] =>
  plan.steps.map(planned => {
    const step = registration.steps.find(({id}) => id === planned.id)!;
    return {
      step,
      planned,
      offices: listOffices(directory, planned, additions),
      notes: notesOf(registration, planned.notes),
      isOverdue: planned.deadline !== undefined && planned.deadline < today,
    };
  });

/** The same by the parts of the way, in their order. */
export const byPhase = (steps: readonly ListedStep[]): ListedPhase[] => {
  const phases = new Set(steps.map(({planned}) => planned.phase));
  return [...phases].map(phase => {
    const own = steps.filter(({planned}) => planned.phase === phase);
    const days = (key: 'earliest' | 'deadline') =>
      own.flatMap(({planned}) => planned[key] ?? []).sort();
    return {phase, steps: own, from: days('earliest')[0], until: days('deadline').pop()};
  });
};

/** How far what a step says of something can be trusted. */
export const gradeOf = (
  {step}: ListedStep,
  field: 'bring' | 'have' | 'offices',
): Grade | undefined => step.provenance[field]?.grade;
