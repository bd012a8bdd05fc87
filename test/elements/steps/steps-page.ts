import {plan, registration} from '../../route/herning.js';
import {allIn, draw, seen, settled} from '../support.js';

type Answers = Readonly<Record<string, string>>;

/** Somebody from Poland who comes to work, as attributes answer it; only the day is left to ask. */
export const SETTLED =
  'event="arriving" citizenship="eu" residence="denmark" stay="over-6-months" purpose="work" previous-number="no"';

/** The same, with the day: nothing is left to ask. */
export const PLANNED = `${SETTLED} arrival="2027-03-01"`;

/** The same answers, in the order in which they are asked for. */
export const POLISH = [
  ['event', 'arriving'],
  ['citizenship', 'eu'],
  ['residence', 'denmark'],
  ['stay', 'over-6-months'],
  ['purpose', 'work'],
  ['previousNumber', 'no'],
] as const;

/** The day on which these tests take place. */
export const TODAY = 'at="2027-01-15T10:00+01:00"';

export const steps = async (
  attributes = '',
): Promise<HTMLElementTagNameMap['registration-steps']> => {
  const page = await draw(`<div><registration-steps ${attributes}></registration-steps></div>`);
  return page.querySelector('registration-steps')!;
};

/** Questions all at once, beside the plan. */
export const form = (attributes = ''): Promise<HTMLElementTagNameMap['registration-steps']> =>
  steps(`layout="form" ${TODAY} ${attributes}`);

/** The names of the questions on the page, in their order. */
export const asked = (element: Element): string[] =>
  (allIn(element, '[part=question]') as HTMLFieldSetElement[]).map(({name}) => name);

/** What a button or a disclosure is called. */
const nameOf = (element: Element): string => {
  const ids = element.getAttribute('aria-labelledby')?.split(' ');
  const root = element.getRootNode() as ShadowRoot;
  const parts = ids ? ids.map(id => root.getElementById(id)!) : [element];
  const text = parts.map(seen).join(' ');
  return (element.getAttribute('aria-label') ?? text).replace(/\s+/g, ' ');
};

export const buttonsIn = (element: Element): string[] => allIn(element, 'button').map(nameOf);

export const buttonIn = (element: Element, name: string): HTMLButtonElement => {
  const found = allIn(element, 'button').find(button => nameOf(button) === name);
  if (!found) throw new Error(`No button "${name}" among ${buttonsIn(element).join(', ')}`);
  return found;
};

/** Presses a button as a reader does, who has come to it. */
export const press = async (element: Element, name: string): Promise<void> => {
  const button = buttonIn(element, name);
  button.focus();
  button.click();
  await settled();
};

/** The field for an answer; of a day that for its number. */
export const fieldOf = (element: Element, name: string, value?: string): HTMLInputElement => {
  const question = questionOf(element, name);
  const found = allIn(question, 'input').find(
    input => input.type !== 'radio' || input.value === value,
  );
  if (!found) throw new Error(`${name} has no answer ${String(value)}`);
  return found;
};

/** The question of a name. */
export const questionOf = (element: Element, name: string): HTMLFieldSetElement => {
  const questions = allIn(element, '[part=question]') as HTMLFieldSetElement[];
  const found = questions.find(question => question.name === name);
  if (!found) throw new Error(`${name} is not asked, but ${asked(element).join(', ')}`);
  return found;
};

/** Writes a day part by part, as far as it goes: `2027-3-1`, `-3-1`. */
export const writeDay = async (element: Element, name: string, day: string): Promise<void> => {
  const [year = '', month = '', date = ''] = day.split('-').map(part => part.replace(/^0/, ''));
  for (const [part, value] of [
    ['day', date],
    ['month', month],
    ['year', year],
  ] as const) {
    const field = questionOf(element, name).querySelector<HTMLInputElement>(`[data-part=${part}]`)!;
    field.focus();
    field.value = value;
    field.dispatchEvent(new Event('input', {bubbles: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await settled();
  }
};

/** Answers by what is on the page. */
export const choose = async (element: Element, name: string, value: string): Promise<void> => {
  if (!questionOf(element, name).querySelector('[type=radio]')) {
    await writeDay(element, name, value);
    return;
  }
  const field = fieldOf(element, name, value);
  field.focus();
  field.click();
  await settled();
};

/** Answers several questions, one after the other. */
export const chooseAll = async (element: Element, answers: Answers): Promise<void> => {
  for (const [name, value] of Object.entries(answers)) await choose(element, name, value);
};

/** The titles of the steps on the page. */
export const shown = (element: Element): string[] => stepsIn(element).map(titleOf);

/** The same, from the facts. */
export const planned = (answers: Answers): string[] =>
  plan(answers).steps.map(({id}) => registration.steps.find(step => step.id === id)!.title['en']!);

/** The button that opens a step, and is called by its title. */
export const openerOf = (step: Element): HTMLButtonElement =>
  step.querySelector<HTMLButtonElement>('[aria-expanded]')!;

export const titleOf = (step: Element): string => seen(openerOf(step));

/** Opens a step, or shuts it. */
export const fold = async (step: Element): Promise<void> => {
  openerOf(step).focus();
  openerOf(step).click();
  await settled();
};

/** Opens all steps. */
export const openAll = async (element: Element): Promise<void> => {
  for (const step of stepsIn(element)) {
    if (openerOf(step).ariaExpanded === 'false') await fold(step);
  }
};

/** The step of a title. */
export const stepOf = (element: Element, title: string): HTMLElement =>
  stepsIn(element).find(step => titleOf(step).includes(title))!;

/** The steps on the page. */
export const stepsIn = (element: Element): HTMLElement[] => allIn(element, '[part=step]');

/** The boxes of a step: the first says that it is done, the others are its documents'. */
export const boxesIn = (step: Element): HTMLInputElement[] =>
  allIn(step, 'input').filter(({type}) => type === 'checkbox');

export const tick = async (box: HTMLInputElement): Promise<void> => {
  box.focus();
  box.click();
  await settled();
};

/** What has the focus, inside the element. */
export const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

/** Collects the events of a type that reach the page while something happens. */
export const heardDuring = async <Type extends keyof HTMLElementEventMap>(
  type: Type,
  action: () => Promise<unknown>,
): Promise<HTMLElementEventMap[Type][]> => {
  const heard: HTMLElementEventMap[Type][] = [];
  const listen = (event: HTMLElementEventMap[Type]) => heard.push(event);
  document.body.addEventListener(type, listen);
  try {
    await action();
  } finally {
    document.body.removeEventListener(type, listen);
  }
  return heard;
};
