import {LitElement, adoptStyles, html} from 'lit';
import type {CSSResult, PropertyDeclarations} from 'lit';
import {AnnouncerController} from '../../controllers/announcer-controller.js';
import {ClockController} from '../../controllers/clock-controller.js';
import {DirectoryController} from '../../controllers/directory-controller.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {tell} from '../../console.js';
import {pageDocument} from '../../page/document.js';
import {adoptStylesAnew} from '../../page/style-sheets.js';
import {closedRootOf, hasContent} from '../../page/tree.js';
import {CHANNELS} from '../../directory/office-state.js';
import type {Channel, ChannelState, Directory, Office} from '../../directory/index.js';
import type {DirectorySource} from '../../directory/types.js';
import {herningOffices} from '../../herning/offices.js';
import {midnightAfter} from '../../hours/index.js';
import type {Language} from '../../localization/language.js';
import {withLocale} from '../../localization/localize.js';
import {AttributeError, asAttributeError, mustBeOneOf} from './attribute-error.js';
import {DirectoryErrorEvent} from './events.js';
import {renderFailure} from './failure-message.js';
import {parseInstant} from './instant.js';
import {sharedStyles} from './styles.js';

/** How long before a change it is called soon, in milliseconds. */
const SOON_MS = 30 * 60_000;

/** What the elements share: a directory, a moment, a language, and what to show when one cannot be had. */
export abstract class DirectoryElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {reflect: true},
    at: {reflect: true},
    languagePicker: {
      attribute: 'language-picker',
      reflect: true,
      // Frameworks also set it to true and false, which as texts would both show a picker of its own.
      converter: {toAttribute: set => (set === true ? '' : set === false ? null : set)},
    },
  };

  static override styles = [sharedStyles];

  /** The name it is registered by. */
  static readonly tag: string;

  /**
   * The elements it renders inside.
   * @internal
   */
  static readonly uses: readonly (typeof DirectoryElement)[] = [];

  /**
   * The directory it shows where it has no `src`.
   * @internal
   */
  static readonly builtIn: DirectorySource = herningOffices;

  /**
   * The attributes that a page may write.
   * @internal
   */
  static get hostAttributes(): readonly string[] {
    return [...this.observedAttributes, 'lang'];
  }

  /**
   * Registers the element and those it uses, unless the page has elements of these names already; where
   * there are no elements, on a server, it does nothing.
   */
  static define(
    tag = this.tag,
    registry = (globalThis as {customElements?: CustomElementRegistry}).customElements,
  ): void {
    if (!registry) return;
    const existing = registry.get(tag);
    if (!existing) registry.define(tag, this as unknown as CustomElementConstructor);
    else if (existing !== (this as unknown)) {
      tell('warn', `<${tag}> is already defined by the page; skipping ours.`);
    }
    for (const used of this.uses) if (!registry.get(used.tag)) used.define(used.tag, registry);
  }

  declare src: string | null | undefined;
  declare at: string | null | undefined;
  declare languagePicker: boolean | '' | 'own' | null | undefined;

  /**
   * Whether it has room for a language picker.
   * @internal
   */
  readonly hasRoomForPicker: boolean = false;

  /** @internal */
  readonly locale = new LocaleController(this);
  /** @internal */
  readonly announcer = new AnnouncerController(this);
  protected readonly clock = new ClockController(this, () => Boolean(this.at));
  readonly #directory = new DirectoryController(
    this,
    (this.constructor as typeof DirectoryElement).builtIn,
  );
  readonly #reported = new Set<string>();
  #isUnrenderable = false;

  override connectedCallback(): void {
    try {
      this.#readAttributes();
      super.connectedCallback();
    } catch (error) {
      this.#giveUp(error);
    }
  }

  /** @internal */
  adoptedCallback(): void {
    if (!this.shadowRoot) return;
    const {elementStyles} = this.constructor as typeof DirectoryElement;
    adoptStylesAnew(this.shadowRoot, elementStyles as CSSResult[]);
  }

  /** Renders what the directory says at a moment; an {@link AttributeError} shows the fallback. */
  protected abstract renderContent(directory: Directory, now: number): unknown;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // The page may have come with one, open or closed, rendered before the script ran.
    const declared = this.shadowRoot ?? closedRootOf(this);
    if (!declared) return super.createRenderRoot();
    declared.replaceChildren();
    adoptStyles(declared, (this.constructor as typeof DirectoryElement).elementStyles);
    return declared;
  }

  protected override shouldUpdate(): boolean {
    return this.isConnected && !this.#isUnrenderable;
  }

  /** All that speaks does so while the element updates, and whatever fails stays inside. */
  protected override performUpdate(): void {
    if (this.#isUnrenderable) return;
    try {
      this.locale.follow();
      this.#directory.follow(this.src);
      const focused = this.#focused;
      withLocale(this.locale.spoken, () => {
        super.performUpdate();
      });
      if (focused && !focused.isConnected) void this.#keepFocus();
    } catch (error) {
      this.#giveUp(error);
    }
  }

  protected override render(): unknown {
    try {
      const {language} = this.locale;
      const now = this.at ? parseInstant(this.at) : Date.now();
      const directory = language && this.#openDirectory(language);
      return directory
        ? this.#renderInLanguage(this.renderContent(directory, now))
        : html`<slot></slot>`;
    } catch (error) {
      this.report(asAttributeError(error));
      return this.#renderFallback();
    }
  }

  /** Waits for the language and the directory asked for, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const {loaded: language} = this.locale;
    const {loaded: directory} = this.#directory;
    if (!language && !directory) return isComplete;
    await Promise.all([language, directory]);
    return await super.getUpdateComplete();
  }

  /** The office an attribute names. */
  protected officeOf(directory: Directory, id: string | null | undefined): Office {
    const office = directory.office(id ?? '');
    if (office) return office;
    const known = directory.offices.map(({id}) => id);
    throw new AttributeError('office', id ?? null, mustBeOneOf(known));
  }

  protected channelOf(channel: string | null | undefined): Channel | undefined {
    const known = CHANNELS.find(each => each === channel);
    if (known || !channel) return known;
    throw new AttributeError('channel', channel, mustBeOneOf(CHANNELS));
  }

  /** Wakes at an office's next change, when that becomes soon, and at its midnight. */
  protected wakeForChanges(channels: readonly (ChannelState | undefined)[], now: number): void {
    for (const channel of channels) {
      if (!channel) continue;
      const {hours, until, opens} = channel;
      const changes = [until, opens].flatMap(change => (change ? [change, change - SOON_MS] : []));
      for (const moment of [...changes, midnightAfter(hours, now)]) {
        if (moment > now) this.clock.wakeAt(moment);
      }
    }
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
    tell('error', complaint);
    this.dispatchEvent(new DirectoryErrorEvent(tag, attribute, value, message));
  }

  /** The content with what stands below it. */
  protected renderAround(content: unknown): unknown {
    return content;
  }

  /** Content marked with its language: that of the page around may be another. */
  #renderInLanguage(content: unknown): unknown {
    const {spoken, direction} = this.locale;
    const around = this.renderAround(content);
    const status = this.announcer.render();
    // In one line: a space inside would be seen in a line of text.
    return html`<div lang=${spoken} dir=${direction}>${around}${status}</div>`;
  }

  #renderFallback(): unknown {
    // What stands inside may come later than the element, and go again.
    const slot = html`<slot
      @slotchange=${() => {
        this.requestUpdate();
      }}
    ></slot>`;
    if (hasContent(this)) return slot;
    const {spoken, direction} = this.locale;
    return html`${slot}
      <div lang=${spoken} dir=${direction}>
        ${renderFailure(this.#directory.hasFailed ? () => void this.#retry() : undefined)}
      </div>`;
  }

  /** What has the focus in it. */
  get #focused(): Element | null | undefined {
    return (this.renderRoot as ShadowRoot | undefined)?.activeElement;
  }

  /** Who has pressed what goes by that goes on in what has come in its place, unless they are elsewhere. */
  async #keepFocus(): Promise<void> {
    await this.updateComplete;
    const {activeElement, body} = pageDocument;
    if (activeElement && activeElement !== body) return;
    this.#focusOn('[part=heading]', '[lang] > *');
  }

  /** @param selectors the first that finds something says where */
  #focusOn(...selectors: readonly string[]): void {
    const found = selectors.map(each => this.renderRoot.querySelector<HTMLElement>(each));
    const target = found.find(Boolean);
    if (!target) return;
    if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
    target.focus();
  }

  /** Loads the directory anew. That it has failed again is read out by where the focus goes. */
  async #retry(): Promise<void> {
    const button = this.#focused;
    this.#directory.retry();
    await this.updateComplete;
    if (button && this.#focused === button) this.#focusOn('[part=message]');
  }

  #openDirectory(language: Language): Directory | undefined {
    try {
      return this.#directory.directory(language);
    } catch (error) {
      throw new AttributeError('src', this.src ?? null, asAttributeError(error).message);
    }
  }

  /** Chromium does not tell an element in a page of XML which attributes it was parsed with. */
  #readAttributes(): void {
    if (this.hasUpdated || pageDocument.contentType === 'text/html') return;
    for (const {name, value} of this.attributes) this.attributeChangedCallback(name, null, value);
  }

  /** Where the page does not let anything be rendered, what stands inside is all there can be. */
  #giveUp(error: unknown): void {
    this.#isUnrenderable = true;
    // It may have failed before there was a root to render into.
    this.shadowRoot?.replaceChildren(pageDocument.createElement('slot'));
    // Firefox speaks of the sink.
    const remedy = /TrustedHTML|Sink/.test(String(error))
      ? 'add registration-widgets to the policy’s trusted-types'
      : 'it cannot be rendered here';
    this.report(new AttributeError('', null, `${remedy} (${String(error)})`));
  }
}
