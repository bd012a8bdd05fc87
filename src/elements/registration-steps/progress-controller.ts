import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Registration} from '../../directory/index.js';
import {addListener, pageDocument, removeListener} from '../../page/document.js';
import {shadowRootAround} from '../../page/tree.js';
import type {Situation} from '../../route/index.js';
import {situationFromFragment} from '../../route/share.js';
import {stepFromFragment} from './link.js';
import {AttributeError} from '../shared/attribute-error.js';
import {SituationChangeEvent, StepToggleEvent} from '../shared/events.js';
import {inheritingNothing} from '../../validation/own-properties.js';
import {ANSWER_KEYS, answerTo, attributeOf, faultOf, propertyOf, usableAnswers} from './answers.js';
import type {AnswersByAttribute} from './answers.js';
import {routeOf} from './route.js';
import type {Route} from './route.js';
import {changeProgress, forgetProgress, isDocument, readProgress} from './storage.js';
import type {Progress} from './storage.js';

/** An element whose attributes can give answers, and say whether to remember those of the reader. */
interface ProgressHost extends ReactiveControllerHost, HTMLElement, AnswersByAttribute {
  readonly src: string | null | undefined;
  readonly remember: boolean | undefined;
  /** What the controller knows of the reader, for the page to read. */
  situation: Situation;
  report(error: AttributeError): void;
}

/**
 * How far a reader has come: the situation, as attributes and the reader answer it, and what is ticked
 * off. It begins with what a shared link says or the browser remembers.
 */
export class ProgressController implements ReactiveController {
  readonly #host: ProgressHost;
  readonly #arrive: () => void;
  #registration: Registration | undefined;
  /** The directory whose questions are answered; undefined until there is one. */
  #source: string | null | undefined;
  /** What the reader answers. */
  #answers: Situation = {};
  /** What attributes answer, which wins. */
  #given: Situation = {};
  /** Ids of steps and documents ticked off. */
  readonly #done = new Set<string>();
  #situation: Situation = {};
  #route: Route | undefined;

  /** @param arrive begins anew, since the reader has come by a shared link */
  constructor(host: ProgressHost, arrive: () => void) {
    this.#host = host;
    this.#arrive = arrive;
    host.addController(this);
  }

  hostConnected(): void {
    addListener(window, 'hashchange', this.#followLink);
  }

  hostDisconnected(): void {
    removeListener(window, 'hashchange', this.#followLink);
  }

  get situation(): Situation {
    return this.#situation;
  }

  /** What the situation leads to. */
  get route(): Route {
    return (this.#route ??= routeOf(this.#registration!, this.#situation));
  }

  /** Whether attributes answer anything. */
  get isAnsweredByPage(): boolean {
    return Object.keys(this.#given).length > 0;
  }

  /** Whether an attribute answers a question. */
  isGiven(id: string): boolean {
    return id in this.#given;
  }

  /** Whether a step or a document is ticked off. */
  isDone(id: string): boolean {
    return this.#done.has(id);
  }

  /**
   * Brings it in line with the host's attributes and its directory's registration.
   *
   * @param now epoch milliseconds
   * @returns whether the reader starts anew, since the directory is another
   */
  follow(registration: Registration, now: number): boolean {
    const src = this.#host.src ?? null;
    const isAnother = this.#source !== src;
    if (registration !== this.#registration) this.#route = undefined;
    this.#registration = registration;
    this.#source = src;
    if (isAnother) this.#restore(registration, now);
    this.#given = this.#answersGiven(registration, now);
    this.#updateSituation(registration);
    return isAnother;
  }

  /** Takes an answer of the reader's; an empty one takes the last back. */
  answer(id: string, value: string): void {
    this.#answers = {...this.#answers, [id]: value || undefined};
    this.#remember(({situation, done}) => ({situation: {...situation, ...this.#answers}, done}));
    this.#announceSituation();
  }

  /** Ticks a step or a document off, or on again. */
  toggle(id: string): void {
    const isDone = !this.#done.delete(id);
    if (isDone) this.#done.add(id);
    this.#remember(({situation, done}) => ({
      situation,
      done: isDone ? [...done, id] : done.filter(other => other !== id),
    }));
    this.#host.requestUpdate();
    if (!isDocument(id)) this.#host.dispatchEvent(new StepToggleEvent(id, isDone));
  }

  /**
   * Forgets what the reader answered and ticked off, here and in the browser.
   *
   * @returns takes it back
   */
  forget(): () => void {
    const forgotten: Progress = {situation: this.#answers, done: [...this.#done]};
    forgetProgress(this.#source ?? null);
    this.#take({situation: {}, done: []});
    this.#announceSituation();
    return () => {
      this.#remember(() => forgotten);
      this.#take(forgotten);
      this.#announceSituation();
    };
  }

  /** The step that the page's address says is to be opened. */
  get linkedStep(): string | undefined {
    const id = this.#isLinkTarget() ? stepFromFragment(location.hash) : undefined;
    return this.route.plan.steps.find(step => step.id === id)?.id;
  }

  #take({situation, done}: Progress): void {
    this.#answers = situation;
    this.#done.clear();
    for (const id of done) this.#done.add(id);
  }

  /** Takes up what a shared link says, or what is remembered. */
  #restore(registration: Registration, now: number): void {
    const {questions} = registration;
    const {situation, done} = this.#host.remember
      ? readProgress(this.#source ?? null, registration)
      : {situation: {}, done: []};
    const shared = this.#answersShared(registration, now);
    this.#take({situation: shared ?? usableAnswers(questions, situation, now), done});
    if (shared ?? stepFromFragment(location.hash)) this.#arrive();
  }

  /** Takes up a shared link that is followed on the open page. */
  readonly #followLink = (): void => {
    if (!this.#registration) return;
    const shared = this.#answersShared(this.#registration, Date.now());
    if (shared) this.#answers = shared;
    else if (!this.linkedStep) return;
    this.#arrive();
    if (shared) this.#announceSituation();
    else this.#host.requestUpdate();
  };

  /** The answers of the link the page was opened by; undefined where there are none for this element. */
  #answersShared({questions}: Registration, now: number): Situation | undefined {
    if (!this.#isLinkTarget()) return undefined;
    const shared = usableAnswers(questions, situationFromFragment(location.hash, questions), now);
    return Object.keys(shared).length ? shared : undefined;
  }

  /** Of several elements on a page a shared link is about the first. */
  #isLinkTarget(): boolean {
    const host = this.#host;
    const {localName} = host;
    const first =
      pageDocument.querySelector(localName) ?? shadowRootAround(host)?.querySelector(localName);
    return first === host;
  }

  /** The answers attributes give; an impossible one is reported, and its question asked. */
  #answersGiven({questions}: Registration, now: number): Situation {
    const given = inheritingNothing<Record<string, string>>({});
    for (const key of ANSWER_KEYS) {
      const value = this.#host[propertyOf(key)];
      if (!value) continue;
      const fault = faultOf(questions, key, value, now);
      if (fault) this.#host.report(new AttributeError(attributeOf(key), value, fault));
      else given[key] = value;
    }
    return given;
  }

  #updateSituation({questions}: Registration): void {
    const situation = {...this.#answers, ...this.#given};
    const isSame = questions.every(
      ({id}) => answerTo(situation, id) === answerTo(this.#situation, id),
    );
    if (!isSame) this.#route = undefined;
    this.#situation = situation;
    this.#host.situation = situation;
  }

  #announceSituation(): void {
    this.#updateSituation(this.#registration!);
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new SituationChangeEvent(this.#situation, this.route.plan));
  }

  #remember(change: (remembered: Progress) => Progress): void {
    if (!this.#host.remember) return;
    changeProgress(this.#source ?? null, this.#registration!, change);
  }
}
