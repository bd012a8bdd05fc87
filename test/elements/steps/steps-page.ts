import {plan, registration} from '../../route/herning.js';
import {allIn, draw, seen, settled} from '../support.js';

type Answers = Readonly<Record<string, string>>;

/** Somebody from Poland who comes to work, as attributes answer it; only the day is left to ask. */
export const SETTLED =
  'event="arriving" citizenship="eu" residence="denmark" stay="over-6-months" purpose="work" previous-number="no"';

/** The day on which these tests take place. */
export const TODAY = 'at="2027-01-15T10:00+01:00"';

export const steps = async (
  attributes = '',
): Promise<HTMLElementTagNameMap['registration-steps']> => {
  const page = await draw(`<div><registration-steps ${attributes}></registration-steps></div>`);
  return page.querySelector('registration-steps')!;
};

/** The names of the questions on the page, in their order. */
export const asked = (element: Element): string[] => [
  ...new Set(allIn(element, 'input').flatMap(({name}) => name || [])),
];

/** What a button or a disclosure is called. */
const nameOf = (element: Element): string => {
  const ids = element.getAttribute('aria-labelledby')?.split(' ');
  const root = element.getRootNode() as ShadowRoot;
  const parts = ids ? ids.map(id => root.getElementById(id)!) : [element];
  return parts
    .map(({textContent}) => textContent.trim())
    .join(' ')
    .replace(/\s+/g, ' ');
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

/** The field for an answer. */
export const fieldOf = (element: Element, name: string, value?: string): HTMLInputElement => {
  const found = allIn(element, 'input').find(
    input => input.name === name && (input.type !== 'radio' || input.value === value),
  );
  if (!found) throw new Error(`${name} is not asked, or not with ${String(value)}`);
  return found;
};

/** Answers by what is on the page. */
export const choose = async (element: Element, name: string, value: string): Promise<void> => {
  const field = fieldOf(element, name, value);
  field.focus();
  if (field.type === 'radio') field.click();
  else {
    field.value = value;
    field.dispatchEvent(new Event('change', {bubbles: true}));
  }
  await settled();
};

/** Answers several questions, one after the other. */
export const chooseAll = async (element: Element, answers: Answers): Promise<void> => {
  for (const [name, value] of Object.entries(answers)) await choose(element, name, value);
};

const WORDS: Answers = {duty: 'You must', right: 'You may', need: 'You need it'};

/** The steps on the page as `CPR number: You must`. */
export const shown = (element: Element): string[] =>
  stepsIn(element).map(
    step => `${seen(step.querySelector('h3')!)}: ${seen(step.querySelector('strong')!)}`,
  );

/** The same, from the facts. */
export const planned = (answers: Answers): string[] =>
  plan(answers).steps.map(({id, obligation}) => {
    const {title} = registration.steps.find(step => step.id === id)!;
    return `${title['en']!}: ${WORDS[obligation]!}`;
  });

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
