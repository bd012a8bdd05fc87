import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import {str} from '@lit/localize';
import registrationSource from '../../../data/registration.json' with {type: 'json'};
import type {Directory, Question, Registration} from '../../directory/index.js';
import {msg} from '../../locale/speak.js';
import {translateTexts} from '../../locale/translation.js';
import {checkSituation, planRoute} from '../../route/index.js';
import type {Plan, Situation} from '../../route/index.js';
import {situationFromFragment} from '../../route/share.js';
import {AttributeError} from '../directory-element.js';
import {OfficeChooseEvent, SituationChangeEvent, StepToggleEvent} from '../events.js';
import {heading, levelOr} from '../heading.js';
import type {RegistrationSteps} from '../registration-steps.js';
import {carry, copyLink, hasDates, printPlan, saveCalendar} from './actions.js';
import {drawCounter} from './counter.js';
import {drawStep, isDocument} from './plan-step.js';
import type {StepActions, StepOnList} from './plan-step.js';
import {daysAround, drawAnswers, drawQuestion, whereOneIs} from './questions.js';
import {changeProgress, forgetProgress, readProgress} from './storage.js';

export {styles} from './styles.js';

const builtInRegistration = registrationSource as unknown as Registration;

translateTexts('registration', builtInRegistration);

const LAYOUTS = ['form', 'wizard'];

/** The answers that attributes can give. */
const KEYS = [
  'event',
  'citizenship',
  'residence',
  'stay',
  'purpose',
  'previousNumber',
  'arrival',
] as const satisfies readonly (keyof Situation)[];

type Key = (typeof KEYS)[number];

const attributeOf = (key: Key): string => (key === 'previousNumber' ? 'previous-number' : key);

/** What one `<registration-steps>` shows, and what its reader has answered and done. */
export class StepsView {
  readonly #host: RegistrationSteps;
  #answers: Situation = {};
  /** Questions passed over without an answer. */
  readonly #skipped = new Set<string>();
  /** The question a reader has gone back to. */
  #changing: string | undefined;
  #error = '';
  /** Ids of steps and documents ticked off. */
  readonly #done = new Set<string>();
  /** The step shown at the counter. */
  #counter: string | undefined;
  /** Whether what was answered elsewhere has been looked for. */
  #isRestored = false;
  /** The last thing an action has to say. */
  #notice: unknown = '';

  constructor(host: RegistrationSteps) {
    this.#host = host;
  }

  draw(directory: Directory, now: number): unknown {
    const host = this.#host;
    const registration = host.src ? directory.registration : builtInRegistration;
    if (!registration) {
      throw new AttributeError('src', host.src ?? null, 'name one with a registration');
    }
    this.#restore(registration);
    const locked = this.#lockedAnswers(registration, now);
    host.situation = {...this.#answers, ...locked};
    const plan = planRoute(registration, host.situation);
    const asked = registration.questions.filter(
      ({id}) => !(id in locked) && this.#matters(registration, plan, id),
    );
    const level = levelOr(2, host.headingLevel);
    const isWizard = this.#checkLayout() === 'wizard';
    return [
      asked.length
        ? isWizard
          ? this.#drawWizard(registration, asked, now, level)
          : this.#drawForm(registration, asked, now, level)
        : '',
      this.#drawPlan({registration, directory, plan, asked, locked, isWizard, now, level}),
    ];
  }

  /** Takes up, once, what a shared link says, or what is remembered. */
  #restore(registration: Registration): void {
    if (this.#isRestored) return;
    this.#isRestored = true;
    const host = this.#host;
    const {situation, done} = host.remember
      ? readProgress(host.src ?? null, registration)
      : {situation: {}, done: []};
    // Of several on a page the link is about the first.
    const first = document.querySelector(host.localName) ?? host;
    const shared =
      first === host ? situationFromFragment(location.hash, registration.questions) : {};
    this.#answers = Object.keys(shared).length ? shared : situation;
    for (const id of done) this.#done.add(id);
  }

  #remember(registration: Registration): void {
    const {remember, src} = this.#host;
    if (!remember) return;
    changeProgress(src ?? null, registration, () => ({
      situation: this.#answers,
      done: [...this.#done],
    }));
  }

  #checkLayout(): string {
    const layout = this.#host.layout ?? 'form';
    if (LAYOUTS.includes(layout)) return layout;
    this.#host.report(new AttributeError('layout', layout, `write ${LAYOUTS.join(' or ')}`));
    return 'form';
  }

  /** The answers attributes give; an impossible one is reported, and its question asked. */
  #lockedAnswers({questions}: Registration, now: number): Situation {
    const locked: Record<string, string> = {};
    const {min, max} = daysAround(now);
    for (const key of KEYS) {
      const value = this.#host[key];
      if (!value) continue;
      try {
        checkSituation(questions, {[key]: value});
        if (key === 'arrival' && (value < min || value > max)) {
          throw new RangeError(`write a day from ${min} to ${max}`);
        }
        locked[key] = value;
      } catch (error) {
        this.#host.report(new AttributeError(attributeOf(key), value, (error as Error).message));
      }
    }
    return locked;
  }

  /** Whether a question is open, or its answer still makes a difference. */
  #matters(registration: Registration, plan: Plan, id: string): boolean {
    const {situation} = this.#host;
    if (!situation[id as Key]) return plan.questions.includes(id);
    return planRoute(registration, {...situation, [id]: undefined}).questions.includes(id);
  }

  #answer(registration: Registration, id: string, value: string): void {
    const host = this.#host;
    const answer = {[id]: value || undefined};
    this.#answers = {...this.#answers, ...answer};
    host.situation = {...host.situation, ...answer};
    this.#notice = '';
    this.#remember(registration);
    host.requestUpdate();
    host.dispatchEvent(
      new SituationChangeEvent(host.situation, planRoute(registration, host.situation)),
    );
  }

  #drawForm(
    registration: Registration,
    asked: readonly Question[],
    now: number,
    level: number,
  ): TemplateResult {
    const {situation} = this.#host;
    return html`<form
      part="questions"
      @submit=${(event: Event) => {
        event.preventDefault();
      }}
      @change=${({target}: Event) => {
        const {name, value, validity} = target as HTMLInputElement;
        this.#error = validity.valid ? '' : name;
        if (validity.valid) this.#answer(registration, name, value);
        else this.#host.requestUpdate();
      }}
    >
      ${heading(level, msg('Your situation', {id: 'situation'}))}
      ${asked.map(question =>
        drawQuestion(
          this.#host,
          question,
          situation[question.id as Key],
          now,
          this.#error === question.id ? complaintAbout(question) : '',
        ),
      )}
    </form>`;
  }

  /** One question at a time: it takes its answer when the reader goes on, and can be gone back to. */
  #drawWizard(
    registration: Registration,
    asked: readonly Question[],
    now: number,
    level: number,
  ): TemplateResult | typeof nothing {
    const host = this.#host;
    const isOpen = ({id}: Question) => !host.situation[id as Key] && !this.#skipped.has(id);
    const question = asked.find(({id}) => id === this.#changing) ?? asked.find(isOpen);
    if (!question) return nothing;
    const {id} = question;
    const place = asked.indexOf(question);
    const goOn = (event: Event) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const value = new FormData(form).get(id) as string | null;
      if ((question.options && !value) || !form.checkValidity()) {
        this.#error = id;
        void this.#focus('[part=question] input');
        return;
      }
      this.#error = '';
      this.#changing = undefined;
      if (!value) this.#skipped.add(id);
      this.#answer(registration, id, value ?? '');
      void this.#focus('[part=question] input:checked, [part=question] input, [tabindex]');
    };
    return html`<form part="questions" novalidate @submit=${goOn}>
      ${heading(level, msg('Your situation', {id: 'situation'}))}
      <p>${whereOneIs(place + 1, asked.length)}</p>
      ${drawQuestion(
        host,
        question,
        host.situation[id as Key],
        now,
        this.#error === id ? complaintAbout(question) : '',
      )}
      <p part="actions">
        <button>${msg('Continue', {id: 'continue'})}</button>
        ${
          place
            ? html`<button
                type="button"
                @click=${() => {
                  this.#change(asked[place - 1]!.id);
                }}
              >
                ${msg('Back', {id: 'back'})}
              </button>`
            : ''
        }
      </p>
    </form>`;
  }

  #change(id: string): void {
    this.#error = '';
    this.#changing = id;
    this.#skipped.delete(id);
    void this.#focus(`[name="${id}"]:checked, [name="${id}"]`);
  }

  /** Moves the focus where a reader has asked to go. */
  async #focus(selector: string): Promise<void> {
    const host = this.#host;
    host.requestUpdate();
    await host.updateComplete;
    const root = host.shadowRoot!;
    // The first selector that finds something, not the first element.
    const found = selector.split(', ').map(each => root.querySelector<HTMLElement>(each));
    found.find(Boolean)?.focus();
  }

  #drawPlan({
    registration,
    directory,
    plan,
    asked,
    locked,
    isWizard,
    now,
    level,
  }: {
    readonly registration: Registration;
    readonly directory: Directory;
    readonly plan: Plan;
    readonly asked: readonly Question[];
    readonly locked: Situation;
    readonly isWizard: boolean;
    readonly now: number;
    readonly level: number;
  }): TemplateResult {
    const host = this.#host;
    const {situation} = host;
    const answered = registration.questions.flatMap(question => {
      const answer = situation[question.id as Key];
      const counts = question.id in locked || asked.includes(question);
      return answer && counts ? [[question, answer] as const] : [];
    });
    const today = new Date(now).toISOString().slice(0, 10);
    const items = plan.steps.map((planned): StepOnList => {
      const step = registration.steps.find(({id}) => id === planned.id)!;
      return {step, planned, directory, today};
    });
    const actions = this.#actions(registration);
    const answers = drawAnswers(
      host,
      answered,
      id => id in locked,
      id => {
        this.#change(id);
      },
    );
    return html`<section>
      <div role="status">
        ${heading(level, html`<span tabindex="-1">${stepsHeading(plan.steps.length)}</span>`)}
        ${items.length ? html`<p part="progress">${this.#progress(items)}</p>` : ''}
      </div>
      ${
        answered.length
          ? html`<details part="situation" ?open=${isWizard}>
              <summary>${msg('Your answers', {id: 'answers'})} (${answered.length})</summary>
              ${answers}
            </details>`
          : ''
      }
      ${
        items.length
          ? html`<ol part="steps" role="list">
              ${items.map(item => drawStep(host, item, actions, level + 1))}
            </ol>`
          : html`<p>${msg('Answer the questions first.', {id: 'no-steps'})}</p>`
      }
      ${this.#drawNotes(registration, plan)} ${items.length ? this.#drawActions(items) : ''}
      ${items
        .filter(({step}) => step.id === this.#counter)
        .map(item =>
          drawCounter(host, item, () => {
            this.#counter = undefined;
            host.requestUpdate();
          }),
        )}
    </section>`;
  }

  #drawActions(items: readonly StepOnList[]): TemplateResult {
    const host = this.#host;
    const button = (label: string, act: () => Promise<unknown>) =>
      html`<button
        type="button"
        @click=${() => {
          void act().then(notice => {
            this.#notice = notice;
            host.requestUpdate();
          });
        }}
      >
        ${label}
      </button>`;
    const prepare = () => {
      void carry();
    };
    return html`<p part="actions" @pointerover=${prepare} @focusin=${prepare}>
        ${button(msg('Print', {id: 'print'}), async () =>
          (await printPlan(host, items)) ? '' : 'cannot-print',
        )}
        ${
          hasDates(items)
            ? button(msg('Save dates', {id: 'calendar'}), () => saveCalendar(host, items))
            : ''
        }
        ${button(
          msg('Copy link', {id: 'copy-link'}),
          async () => (await copyLink(host.situation)) || 'copied',
        )}
        ${
          host.remember
            ? button(msg('Forget my answers', {id: 'forget'}), () => {
                this.#forget();
                return Promise.resolve('forgotten');
              })
            : ''
        }
      </p>
      <p part="notice" role="status">${drawNotice(this.#notice)}</p>`;
  }

  #forget(): void {
    forgetProgress(this.#host.src ?? null);
    this.#answers = {};
    this.#skipped.clear();
    this.#done.clear();
  }

  #progress(items: readonly StepOnList[]): string {
    const done = items.filter(({step}) => this.#done.has(step.id)).length;
    return msg(str`${done} of ${items.length} done`, {id: 'progress'});
  }

  #actions(registration: Registration): StepActions {
    const host = this.#host;
    const seen = new Set<string>();
    return {
      isDone: id => this.#done.has(id),
      toggle: id => {
        const isDone = !this.#done.delete(id);
        if (isDone) this.#done.add(id);
        this.#remember(registration);
        host.requestUpdate();
        if (!isDocument(id)) host.dispatchEvent(new StepToggleEvent(id, isDone));
      },
      choose: (office, step) => {
        host.dispatchEvent(new OfficeChooseEvent(office, step));
      },
      showAtCounter: id => {
        this.#counter = id;
        host.requestUpdate();
        void host.updateComplete.then(() => host.shadowRoot!.querySelector('dialog')?.showModal());
      },
      isFirst: office => !seen.has(office) && Boolean(seen.add(office)),
    };
  }

  #drawNotes({notes}: Registration, plan: Plan): unknown {
    const shown = plan.notes.map(id => notes.find(note => note.id === id)!);
    return shown.length
      ? html`<ul part="notes">
          ${shown.map(
            ({text, url}) =>
              html`<li>
                ${this.#host.text(text)}
                ${url ? html`<a href=${url}>${new URL(url).hostname}</a>` : ''}
              </li>`,
          )}
        </ul>`
      : nothing;
  }
}

const stepsHeading = (count: number): string =>
  msg('Your steps', {id: 'steps'}) + (count ? ` (${count})` : '');

/** What an action has to say, by its sign; a link to be copied by hand as itself. */
const drawNotice = (notice: unknown): unknown => {
  switch (notice) {
    case 'copied':
      return msg('The link is copied.', {id: 'copied'});
    case 'cannot-print':
      return msg('This browser does not let us print here.', {id: 'cannot-print'});
    case 'forgotten':
      return msg('Forgotten.', {id: 'forgotten'});
    default:
      return notice;
  }
};

const complaintAbout = ({options}: Question): string =>
  options
    ? msg('Choose an answer.', {id: 'choose-answer'})
    : msg('Check the date.', {id: 'check-date'});
