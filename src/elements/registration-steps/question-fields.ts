import type {DateParts} from './date-parts.js';

/** A question as it stands in the form. */
export const QUESTION = '[part=question]';

/** The question that something stands in. */
export const questionAround = (target: EventTarget | null): HTMLFieldSetElement | null =>
  (target as Element).closest<HTMLFieldSetElement>(QUESTION);

/** What stands in the parts of a day. */
export const partsIn = (question: Element): DateParts => {
  const valueOf = (part: keyof DateParts): string =>
    question.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-part=${part}]`)!.value;
  return {day: valueOf('day'), month: valueOf('month'), year: valueOf('year')};
};
