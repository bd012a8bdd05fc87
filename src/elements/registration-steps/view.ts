import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import {str} from '@lit/localize';
import {dayAt} from '../../directory/dates.js';
import type {Directory, Question, Registration} from '../../directory/index.js';
import {herning} from '../../herning.js';
import {translateTexts} from '../../localization/translation.js';
import {planRoute} from '../../route/index.js';
import type {Plan, Situation} from '../../route/index.js';
import {situationFromFragment} from '../../route/share.js';
import {AttributeError} from '../directory-element.js';
import {SituationChangeEvent, StepToggleEvent} from '../events.js';
import {heading, levelOr} from '../heading.js';
import type {RegistrationSteps} from '../registration-steps.js';
import {attributeOf, faultOf, KEYS} from './answer.js';
import type {Key} from './answer.js';
import {Asking} from './asking.js';
import {carry, copyLink, hasDates, printPlan, saveCalendar} from './actions.js';
import {drawCounter} from './counter.js';
import {drawStep, isDocument} from './plan-step.js';
import type {StepActions, StepOnList} from './plan-step.js';
import {drawAnswers} from './questions.js';
import {changeProgress, forgetProgress, readProgress} from './storage.js';
import type {Progress} from './storage.js';

export {styles} from './styles.js';

translateTexts('registration', herning.registration);

const LAYOUTS = ['form', 'wizard'];

/** What one `<registration-steps>` shows, and what its reader has answered and done. */
export class StepsView {
  readonly #host: RegistrationSteps;
  #answers: Situation = {};
  readonly #asking: Asking;
  /** Ids of steps and documents ticked off. */
  readonly #done = new Set<string>();
  /** The step shown at the counter. */
  #counter: string | undefined;
  /** What attributes answer. */
  #locked: Situation = {};
  /** The directory whose questions are answered; undefined until what was answered elsewhere has been looked for. */
  #source: string | null | undefined;
  /** The last thing an action has to say. */
  #notice: unknown = '';

  constructor(host: RegistrationSteps) {
    this.#host = host;
    this.#asking = new Asking(host, (registration, id, value) => {
      this.#answer(registration, id, value);
    });
  }

  draw(directory: Directory, now: number): unknown {
    const host = this.#host;
    const {registration} = directory;
    if (!registration) {
      throw new AttributeError('src', host.src ?? null, 'name one with a registration');
    }
    this.#restore(registration, now);
    const locked = (this.#locked = this.#lockedAnswers(registration, now));
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
          ? this.#asking.drawWizard(registration, asked, now, level)
          : this.#asking.drawForm(registration, asked, now, level)
        : '',
      this.#drawPlan({registration, directory, plan, asked, locked, isWizard, now, level}),
    ];
  }

  /** Takes up, once for each directory, what a shared link says, or what is remembered. */
  #restore(registration: Registration, now: number): void {
    const host = this.#host;
    const src = host.src ?? null;
    if (this.#source === src) return;
    this.#source = src;
    this.#clear();
    const {situation, done} = host.remember
      ? readProgress(src, registration)
      : {situation: {}, done: []};
    const {localName} = host;
    // Of several on a page the link is about the first.
    const first =
      document.querySelector(localName) ??
      (host.getRootNode() as ParentNode).querySelector(localName);
    const usable = (answers: Situation): Situation =>
      Object.fromEntries(
        Object.entries(answers as Readonly<Record<string, string>>).filter(
          ([id, value]) => !faultOf(registration, id, value, now),
        ),
      );
    const shared =
      first === host ? usable(situationFromFragment(location.hash, registration.questions)) : {};
    this.#answers = Object.keys(shared).length ? shared : usable(situation);
    for (const id of done) this.#done.add(id);
  }

  #clear(): void {
    this.#answers = {};
    this.#done.clear();
    this.#asking.clear();
  }

  #remember(registration: Registration, change: (remembered: Progress) => Progress): void {
    const {remember, src} = this.#host;
    if (remember) changeProgress(src ?? null, registration, change);
  }

  #checkLayout(): string {
    const layout = this.#host.layout ?? 'form';
    if (LAYOUTS.includes(layout)) return layout;
    this.#host.report(new AttributeError('layout', layout, `write ${LAYOUTS.join(' or ')}`));
    return 'form';
  }

  /** The answers attributes give; an impossible one is reported, and its question asked. */
  #lockedAnswers(registration: Registration, now: number): Situation {
    const locked: Record<string, string> = {};
    for (const key of KEYS) {
      const value = this.#host[key];
      if (!value) continue;
      const fault = faultOf(registration, key, value, now);
      if (fault) this.#host.report(new AttributeError(attributeOf(key), value, fault));
      else locked[key] = value;
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
    this.#answers = {...this.#answers, [id]: value || undefined};
    this.#notice = '';
    this.#remember(registration, ({situation, done}) => ({
      situation: {...situation, ...this.#answers},
      done,
    }));
    this.#announceSituation(registration);
  }

  #announceSituation(registration: Registration): void {
    const host = this.#host;
    const situation = (host.situation = {...this.#answers, ...this.#locked});
    host.requestUpdate();
    host.dispatchEvent(new SituationChangeEvent(situation, planRoute(registration, situation)));
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
      const isAnswered = answer ?? this.#asking.isSkipped(question.id);
      return isAnswered && counts ? [[question, answer] as const] : [];
    });
    const today = dayAt(now);
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
        this.#asking.change(id);
      },
    );
    const notes = this.#drawNotes(registration, plan);
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
      ${notes} ${items.length ? this.#drawActions(registration, items, notes) : ''}
      <p part="notice" role="status">${drawNotice(this.#notice)}</p>
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

  #drawActions(
    registration: Registration,
    items: readonly StepOnList[],
    notes: unknown,
  ): TemplateResult {
    const host = this.#host;
    const button = (label: string, act: () => Promise<unknown>) =>
      html`<button
        type="button"
        @click=${() => {
          void act()
            .catch((error: unknown) => {
              host.report(
                error instanceof AttributeError
                  ? error
                  : new AttributeError('', null, String(error)),
              );
              return 'failed';
            })
            .then(notice => {
              this.#notice = notice;
              host.requestUpdate();
            });
        }}
      >
        ${label}
      </button>`;
    const prepare = () => {
      carry().catch(() => undefined);
    };
    return html`<p part="actions" @pointerover=${prepare} @focusin=${prepare}>
      ${button(msg('Print', {id: 'print'}), async () =>
        (await printPlan(host, items, notes)) ? '' : 'cannot-print',
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
          ? button(msg('Forget my answers', {id: 'forget'}), async () => {
              this.#forget(registration);
              // The button may be gone with the steps.
              if (!Object.keys(this.#locked).length) await this.#asking.focus('[tabindex]');
              return 'forgotten';
            })
          : ''
      }
    </p>`;
  }

  #forget(registration: Registration): void {
    forgetProgress(this.#host.src ?? null);
    this.#clear();
    this.#announceSituation(registration);
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
        this.#remember(registration, ({situation, done}) => ({
          situation,
          done: isDone ? [...done, id] : done.filter(other => other !== id),
        }));
        host.requestUpdate();
        if (!isDocument(id)) host.dispatchEvent(new StepToggleEvent(id, isDone));
      },
      showAtCounter: id => {
        this.#counter = id;
        host.requestUpdate();
        void host.updateComplete.then(() => host.root!.querySelector('dialog')?.showModal());
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
    case 'failed':
      return msg('This did not work.', {id: 'failed'});
    case 'forgotten':
      return msg('Forgotten.', {id: 'forgotten'});
    default:
      return notice;
  }
};
