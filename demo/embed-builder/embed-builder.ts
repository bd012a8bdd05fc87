import {html, LitElement} from 'lit';
import type {PropertyValues} from 'lit';
import type {Directory, Office} from '../../src/directory/index.js';
import type {Builder} from './builder.js';
import {addressOf, readChoice} from './choice.js';
import type {Choice} from './choice.js';
import {renderBar, renderCode} from './code-view.js';
import type {CodeActions} from './code-view.js';
import {renderEdit} from './edit-view.js';
import {fallbackLanguage, fallbackLines} from './fallback.js';
import {renderGoals, renderPresets} from './goals-view.js';
import {writeComponent} from './jsx.js';
import type {Widget} from './manifest.js';
import {findMoments} from './moments.js';
import type {FoundMoment} from './moments.js';
import {renderOptions} from './options-view.js';
import {speakAs} from './page-language.js';
import {parseCode} from './read-snippet.js';
import {showInPreview} from './preview.js';
import {sampleAnswers} from './sample-answers.js';
import {writeCode} from './snippet.js';
import type {Code} from './snippet.js';
import {renderStage} from './stage-view.js';
import {folderFor, stepsFor} from './systems.js';
import {TEXTS} from './texts/index.js';

/** The choice, its preview and its code. It renders into the page itself, whose style sheet it uses. */
export class EmbedBuilder extends LitElement implements Builder {
  static override properties = {
    choice: {attribute: false},
    integrity: {attribute: false},
    outcome: {state: true},
    editOutcome: {state: true},
  };

  declare choice: Choice;
  /** The script's hash; undefined until it is known, or where it cannot be had. */
  declare integrity: string | undefined;
  /** What the last action has to say. */
  declare outcome: string;
  declare editOutcome: string;

  readonly directory: Directory;
  readonly widgets: readonly Widget[];
  moments: ReadonlyMap<FoundMoment, number> = new Map();

  constructor(directory: Directory, widgets: readonly Widget[], ui: Choice['ui'], width: number) {
    super();
    this.directory = directory;
    this.widgets = widgets;
    this.outcome = '';
    this.editOutcome = '';
    this.choice = this.#read(location.href, {ui, width});
  }

  get texts() {
    return TEXTS[this.choice.ui];
  }

  get widget(): Widget {
    return this.widgets.find(({tag}) => tag === this.choice.tag)!;
  }

  get momentOffice(): Office | undefined {
    const {offices} = this.directory;
    return (
      this.directory.office(this.choice.attributes['office'] ?? '') ??
      offices.find(({hours}) => hours?.visit)
    );
  }

  override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followAddress);
  }

  choose = (change: Partial<Choice>): void => {
    this.choice = {...this.choice, ...change};
    this.outcome = '';
    this.editOutcome = '';
  };

  chooseAttribute = (name: string, value: string | undefined): void => {
    const named: Readonly<Record<string, string | undefined>> = {
      ...this.choice.attributes,
      [name]: value,
    };
    // What another office does not do cannot be asked of it.
    if (name === 'office') delete (named as Record<string, unknown>)['task'];
    // In the order of the documentation, whatever was chosen first.
    const ordered = this.widget.fields.flatMap(field => {
      const chosen = named[field.name];
      return chosen === undefined ? [] : [[field.name, chosen] as const];
    });
    this.choose({attributes: Object.fromEntries(ordered)});
  };

  openAddress = (address: string): void => {
    this.choose(this.#read(new URL(address, location.href).href, this.choice));
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {attributes, moment} = this.choice;
    if (!changed.has('choice') || changed.get('choice')?.attributes === attributes) return;
    const office = this.momentOffice;
    const {channel, task} = attributes;
    this.moments = office
      ? findMoments(office, Date.now(), {
          channel: channel === 'phone' || channel === 'visit' ? channel : undefined,
          task: attributes['office'] ? task : undefined,
        })
      : new Map();
    if (moment !== 'now' && !this.moments.has(moment)) {
      this.choice = {...this.choice, moment: 'now'};
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('choice')) return;
    speakAs(this.choice.ui);
    this.#showPreview();
    this.#keepAddress();
  }

  protected override render() {
    const code = this.#code;
    const steps = stepsFor(this.choice, code, writeComponent(this.choice, this.directory));
    const main = steps.find(({isMain}) => isMain)!.code!;
    const isHashMissing = this.choice.pinned && !this.integrity;
    return html`<div class="choices">
        ${renderGoals(this, this.#chooseTag)} ${renderPresets(this)} ${renderOptions(this)}
        ${renderEdit(this, this.editOutcome, outcome => {
          this.editOutcome = outcome;
        })}
      </div>
      ${renderStage(this, this.#showPreview)}
      ${renderCode(this, steps, this.#address, isHashMissing, this.#actions)}
      ${renderBar(this, main, this.outcome, this.#actions)}`;
  }

  readonly #followAddress = (): void => {
    this.choice = this.#read(location.href, this.choice);
  };

  #read(address: string, otherwise: Pick<Choice, 'ui' | 'width'>): Choice {
    const offices = this.directory.offices.map(({id}) => id);
    return readChoice(new URL(address), this.widgets, offices, otherwise);
  }

  #addressTimer: ReturnType<typeof setTimeout> | undefined;

  /** Browsers refuse an address that changes with every pixel of a slider. */
  #keepAddress(): void {
    clearTimeout(this.#addressTimer);
    this.#addressTimer = setTimeout(() => {
      history.replaceState(null, '', addressOf(this.choice));
    }, 150);
  }

  get #address(): string {
    return new URL(addressOf(this.choice), location.href).href;
  }

  /** Another element keeps of the choice what it knows, too. */
  readonly #chooseTag = (tag: string): void => {
    this.openAddress(addressOf({...this.choice, tag}));
  };

  get #code(): Code {
    const choice = {...this.choice, folder: folderFor(this.choice)};
    const title = TEXTS[fallbackLanguage(choice)].goals[choice.tag]?.help ?? choice.tag;
    return writeCode(choice, this.directory, this.integrity, title);
  }

  readonly #showPreview = (): void => {
    const frame = this.querySelector('iframe');
    if (!frame) return;
    const {tag, attributes, moment, answered} = this.choice;
    const {registration} = this.directory;
    const instant = moment === 'now' ? undefined : this.moments.get(moment);
    const isAnswered = answered && tag === 'registration-steps' && registration;
    const office = this.directory.office(attributes['office'] ?? '');
    const name = office?.name[fallbackLanguage(this.choice)] ?? '';
    showInPreview(frame, this.choice, {
      attributes: {
        ...(isAnswered ? sampleAnswers(registration, attributes, new Date()) : {}),
        ...(instant === undefined ? {} : {at: new Date(instant).toISOString()}),
      },
      style: this.#code.style,
      sentence: `${name}: `,
      fallback: () =>
        parseCode(fallbackLines(this.choice, this.directory).join('')).body.childNodes,
    });
  };

  readonly #actions: CodeActions = {
    copyCode: (code, place) => {
      void this.#copy(code, this.texts.copied).then(isCopied => {
        if (isCopied) return;
        getSelection()?.selectAllChildren(this.querySelector(place)!);
        this.outcome = this.texts.notCopied;
      });
    },
    copyLink: () => {
      void this.#copy(this.#address, this.texts.linkCopied).then(isCopied => {
        if (!isCopied) this.outcome = this.texts.linkNotCopied;
      });
    },
    reset: () => {
      this.openAddress('?#');
      this.outcome = this.texts.resetDone;
    },
  };

  async #copy(text: string, done: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
      this.outcome = done;
      return true;
    } catch {
      return false;
    }
  }
}
