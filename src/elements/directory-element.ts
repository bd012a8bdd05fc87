import {msg} from '@lit/localize';
import {html, nothing} from 'lit/html.js';
import {withLocale} from '../localization/localize.js';
import type {Channel, Directory, Office, Text} from '../directory/index.js';
import {isCalendarDate} from '../directory/dates.js';
import {midnightAfter, stateAt} from '../hours/index.js';
import {
  isRightToLeft,
  languageTagOf,
  leaveLanguage,
  matchLanguage,
  watchLanguage,
} from '../localization/language.js';
import type {Language} from '../localization/language.js';
import {availableLanguage, loadTranslation} from '../localization/translation.js';
import {DrawnElement} from './drawn-element.js';
import type {Attributes} from './drawn-element.js';
import {leaveClock, watchClock} from './clock.js';
import type {Watcher} from './clock.js';
import {builtInDirectory, loadDirectory} from './directories.js';
import {DirectoryErrorEvent} from './events.js';
import {drawPicker, drawReservation} from './language-choice.js';
import {foundation} from './styles.js';

export const CHANNELS = ['visit', 'phone'] as const;

/** How long before a change it is called soon, in milliseconds. */
const SOON = 30 * 60_000;

/** What Date.parse takes without its zone, or with a day alone, would be read in the host's. */
const INSTANT = /^.{10}T[\d:.]+(Z|[+-]\d\d:\d\d)$/;

/** What an element cannot show, and which attribute is to blame. */
export class AttributeError extends Error {
  readonly attribute: string;
  readonly value: string | null;

  constructor(attribute: string, value: string | null, remedy: string) {
    super(remedy);
    this.attribute = attribute;
    this.value = value;
  }
}

/** Our elements on this page, by their tags. */
export const definitions = new Map<string, typeof DirectoryElement>();

/**
 * What all elements share: a directory, a moment, a language, and what to show when one of them
 * cannot be had.
 */
export abstract class DirectoryElement extends DrawnElement implements Watcher {
  static override readonly attributes: Attributes = {
    src: String,
    at: String,
    languagePicker: String,
  };

  static override readonly styles: readonly string[] = [foundation];

  /**
   * Registers the element, unless the page has an element of that name already; where there are no
   * elements, on a server, it does nothing.
   */
  static define(
    tag: string,
    registry = (globalThis as {customElements?: CustomElementRegistry}).customElements,
  ): void {
    if (registry?.get(tag)) console.warn(`<${tag}> is taken: ours stands back.`);
    else if (registry) {
      registry.define(tag, this as unknown as CustomElementConstructor);
      definitions.set(tag, this);
    }
  }

  declare src: string | null | undefined;
  declare at: string | null | undefined;
  declare languagePicker: '' | 'own' | null | undefined;

  /**
   * When what is shown may change next, in epoch milliseconds; each drawing sets it anew.
   * @internal
   */
  wakeAt = Infinity;

  /** @internal */
  language: Language = 'en';
  /** The language it has asked for; one that cannot be had is not asked for again at every drawing. */
  #wanted: Language | undefined;
  #opened: string | null | undefined;
  #directory: Directory | undefined;
  #loadFailure: AttributeError | undefined;
  #undrawable = false;
  /** What is being loaded, by its kind: the latest of each is waited for. */
  readonly #awaited = new Map<string, Promise<void>>();
  readonly #reported = new Set<string>();

  /** A phrase in a line of text has no room for it. */
  protected readonly hasReservation: boolean = true;

  /** Fulfilled when what was asked for so far is loaded and drawn. */
  override get updateComplete(): Promise<boolean> {
    return this.#awaited.size
      ? Promise.all(this.#awaited.values()).then(() => this.updateComplete)
      : super.updateComplete;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchLanguage(this);
  }

  disconnectedCallback(): void {
    leaveLanguage(this);
    leaveClock(this);
  }

  protected override update(): void {
    if (this.#undrawable) return;
    const {src} = this;
    if (this.#opened !== src) {
      this.#opened = src;
      this.#loadFailure = undefined;
      this.#directory = undefined;
      this.#awaited.delete('src');
      if (src) this.waitFor('src', this.#openDirectory(src));
    }
    this.wakeAt = Infinity;
    const wanted = matchLanguage(languageTagOf(this));
    if (this.#wanted !== wanted) {
      this.#wanted = wanted;
      const loading = loadTranslation(wanted);
      if (loading) this.waitFor('language', loading);
    }
    this.language = availableLanguage(wanted);
    if (!src) this.#directory = builtInDirectory(this.language);
    try {
      withLocale(this.language, () => {
        super.update();
      });
    } catch (error) {
      this.#giveUp(error);
    }
    if (this.at) leaveClock(this);
    else watchClock(this);
  }

  /** Draws what the directory says at a moment; an {@link AttributeError} shows the fallback. */
  protected abstract draw(directory: Directory, now: number): unknown;

  /** The office an attribute names. */
  protected officeOf(directory: Directory, id: string | null | undefined): Office {
    const office = directory.office(id ?? '');
    if (office) return office;
    const known = directory.offices.map(({id}) => id).join(', ');
    throw new AttributeError('office', id ?? null, `name one of ${known}`);
  }

  protected checkChannel(channel: string | null | undefined): Channel | undefined {
    if (!channel) return undefined;
    if (CHANNELS.includes(channel as Channel)) return channel as Channel;
    throw new AttributeError('channel', channel, `write ${CHANNELS.join(' or ')}`);
  }

  /** Wakes at the office's next change, when that becomes soon, and at its midnight. */
  protected wakeFor(office: Office, now: number): void {
    for (const channel of CHANNELS) {
      const hours = office.hours?.[channel];
      if (!hours) continue;
      const {until, opens} = stateAt(hours, now);
      const moments = [until, opens].flatMap(change => (change ? [change, change - SOON] : []));
      for (const moment of [...moments, midnightAfter(hours, now)]) {
        if (moment > now) this.wakeAt = Math.min(this.wakeAt, moment);
      }
    }
  }

  /**
   * A directory's text in the element's language, or in the next best, marked as such.
   * @internal
   */
  text(text: Text | undefined): unknown {
    if (!text) return nothing;
    const tag = this.#tagFor(text);
    return tag === this.language ? text[tag] : html`<span lang=${tag}>${text[tag]}</span>`;
  }

  /**
   * The same where no markup can stand.
   * @internal
   */
  plainText(text: Text): string {
    return text[this.#tagFor(text)]!;
  }

  /**
   * The Danish name of something, as it stands on doors and letters; for readers of Danish nothing.
   * @internal
   */
  danishName(name: Text): unknown {
    const danish = name['da'];
    return danish && danish !== name[this.language]
      ? html`<p lang="da"><small>${danish}</small></p>`
      : '';
  }

  /**
   * Says once what is wrong, on the console and by an event.
   * @internal
   */
  report({attribute, value, message}: AttributeError): void {
    const tag = this.localName;
    const complaint = `<${tag}>${attribute && ` ${attribute}="${value ?? ''}"`}: ${message}`;
    if (this.#reported.has(complaint)) return;
    this.#reported.add(complaint);
    console.error(complaint);
    this.dispatchEvent(new DirectoryErrorEvent(tag, attribute, value, message));
  }

  protected override render(): unknown {
    try {
      const now = this.#readClock();
      if (this.#loadFailure) throw this.#loadFailure;
      return this.#directory
        ? this.#inLanguage([
            this.languagePicker === null || this.#isPart ? '' : drawPicker(this, this.language),
            this.draw(this.#directory, now),
            this.hasReservation && !this.#isPart ? drawReservation(this, this.language) : '',
          ])
        : html`<slot></slot>`;
    } catch (error) {
      this.report(
        error instanceof AttributeError ? error : new AttributeError('', null, String(error)),
      );
      return this.#drawFallback();
    }
  }

  /** Content marked with its language: that of the page around may be another. */
  #inLanguage(content: unknown): unknown {
    const {language} = this;
    return html`<div lang=${language} dir=${isRightToLeft(language) ? 'rtl' : 'ltr'}>
      ${content}
    </div>`;
  }

  /** Whether it is drawn by another of ours, which has picker and reservation itself. */
  get #isPart(): boolean {
    return (this.getRootNode() as Partial<ShadowRoot>).host instanceof DirectoryElement;
  }

  #tagFor(text: Text): string {
    return [this.language, 'en', 'da', ...Object.keys(text)].find(tag => text[tag])!;
  }

  #readClock(): number {
    if (!this.at) return Date.now();
    // Some engines take 30 February for a day in March.
    const isInstant = INSTANT.test(this.at) && isCalendarDate(this.at.slice(0, 10));
    const instant = isInstant ? Date.parse(this.at) : NaN;
    if (Number.isNaN(instant)) {
      throw new AttributeError('at', this.at, 'write it like 2026-11-23T10:00+01:00');
    }
    return instant;
  }

  /** Draws anew when something of a kind is loaded; it keeps its own failure. */
  protected waitFor(kind: string, loading: Promise<void>): void {
    const awaited = loading.then(() => {
      if (this.#awaited.get(kind) === awaited) this.#awaited.delete(kind);
      this.requestUpdate();
    });
    this.#awaited.set(kind, awaited);
  }

  async #openDirectory(src: string): Promise<void> {
    try {
      const directory = await loadDirectory(src);
      if (this.src === src) this.#directory = directory;
    } catch (error) {
      if (this.src === src) this.#loadFailure = new AttributeError('src', src, String(error));
    }
  }

  /** Where the page does not let anything be drawn, what stands inside is all there can be. */
  #giveUp(error: unknown): void {
    this.#undrawable = true;
    this.root!.replaceChildren(document.createElement('slot'));
    // Firefox speaks of the sink.
    const remedy = /TrustedHTML|Sink/.test(String(error))
      ? 'add registration-widgets to the policy’s trusted-types'
      : 'it cannot be drawn here';
    this.report(new AttributeError('', null, `${remedy} (${String(error)})`));
  }

  #drawFallback(): unknown {
    const hasContent = this.childElementCount || this.textContent.trim();
    return hasContent
      ? html`<slot></slot>`
      : this.#inLanguage(
          html`<p part="message">
            ${msg('This cannot be shown. See', {id: 'fallback'})}
            <a href="https://lifeindenmark.borger.dk">lifeindenmark.borger.dk</a>
          </p>`,
        );
  }
}
