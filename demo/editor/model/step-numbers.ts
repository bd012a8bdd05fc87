import type {
  DirectorySource,
  OfficeSource,
  ProvenanceSource,
  StepOffice,
} from '../../../src/directory/index.js';

/** What becomes of the numbers that an office no longer has; undefined: there is none in its place. */
const changedNumbers = (
  {contactPoints: before = []}: OfficeSource,
  {contactPoints: after = []}: OfficeSource,
): ReadonlyMap<string, string | undefined> => {
  const kept = new Set(after.map(({telephone}) => telephone));
  const isSameList = before.length === after.length;
  return new Map(
    before.flatMap(({telephone}, index) =>
      telephone === undefined || kept.has(telephone)
        ? []
        : [[telephone, isSameList ? after[index]!.telephone : undefined] as const],
    ),
  );
};

/**
 * A directory after an edit, whose steps call the lines of an office by the numbers that these have now.
 * A line that is gone is called by no step.
 */
export const withStepNumbers = (
  before: DirectorySource,
  after: DirectorySource,
): {readonly directory: DirectorySource; readonly changedSteps: number} => {
  const {registration} = after;
  const changes = new Map(
    after.offices.flatMap(office => {
      const old = before.offices.find(({id}) => id === office.id);
      const numbers = old && old !== office ? changedNumbers(old, office) : undefined;
      return numbers?.size ? [[office.id, numbers] as const] : [];
    }),
  );
  if (!registration || !changes.size) return {directory: after, changedSteps: 0};

  const renumbered = (part: StepOffice<ProvenanceSource>): StepOffice<ProvenanceSource> => {
    const numbers = changes.get(part.office);
    const {telephones, ...rest} = part;
    if (!numbers || !telephones?.some(number => numbers.has(number))) return part;
    const next = telephones.flatMap(number =>
      numbers.has(number) ? (numbers.get(number) ?? []) : number,
    );
    return next.length ? {...part, telephones: next} : rest;
  };

  let changedSteps = 0;
  const steps = registration.steps.map(step => {
    const offices = step.offices?.map(renumbered);
    if (!offices || offices.every((part, index) => part === step.offices![index])) return step;
    changedSteps++;
    return {...step, offices};
  });
  return changedSteps
    ? {directory: {...after, registration: {...registration, steps}}, changedSteps}
    : {directory: after, changedSteps};
};
