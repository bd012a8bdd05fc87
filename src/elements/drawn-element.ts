import {render} from 'lit/html.js';

/** What an attribute holds: a text, its mere presence, or a number. */
type AttributeKind = typeof String | typeof Boolean | typeof Number;

/** The attributes of an element by the properties that read and write them. */
export type Attributes = Readonly<Record<string, AttributeKind>>;

/** Modules of elements can be loaded where there is no browser, to be rendered elsewhere. */
const Base =
  (globalThis as {HTMLElement?: typeof HTMLElement}).HTMLElement ??
  (Object as unknown as typeof HTMLElement);

const sheets = new Map<string, CSSStyleSheet>();

/** The style sheet of these rules, one for all that ask. */
export const sheetOf = (styles: string): CSSStyleSheet => {
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheets.set(styles, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(styles);
  }
  return sheet;
};

const attributeOf = (property: string): string =>
  property.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** Properties that read and write attributes, so that both always say the same. */
const reflect = (prototype: object, attributes: Attributes): void => {
  for (const [property, kind] of Object.entries(attributes)) {
    const name = attributeOf(property);
    Object.defineProperty(prototype, property, {
      configurable: true,
      get(this: HTMLElement) {
        const value = this.getAttribute(name);
        return kind === Boolean ? value !== null : value && kind(value);
      },
      set(this: HTMLElement, value: string | number | boolean | null | undefined) {
        if (kind === Boolean) this.toggleAttribute(name, Boolean(value));
        else if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, String(value));
      },
    });
  }
};

/**
 * An element that draws itself anew, once and a moment later, when attributes have changed. It is what
 * these elements need of LitElement, in a fifth of its size.
 */
export abstract class DrawnElement extends Base {
  static readonly attributes: Attributes = {};

  static readonly styles: readonly string[] = [];

  static get observedAttributes(): string[] {
    reflect(this.prototype, this.attributes);
    return [...Object.keys(this.attributes).map(attributeOf), 'lang'];
  }

  /**
   * What is drawn in, open or closed; from the first time the element stands in a page.
   * @internal
   */
  root: ShadowRoot | undefined;
  #update: Promise<boolean> | undefined;

  /** Fulfilled when what was asked for so far is drawn. */
  get updateComplete(): Promise<boolean> {
    return this.#update ?? Promise.resolve(true);
  }

  connectedCallback(): void {
    const {attributes, styles} = this.constructor as typeof DrawnElement;
    if (!this.root) {
      // The page may have come with one, open or closed, drawn before the script ran.
      this.root =
        this.shadowRoot ?? this.attachInternals().shadowRoot ?? this.attachShadow({mode: 'open'});
      this.root.replaceChildren();
      this.root.adoptedStyleSheets = styles.map(sheetOf);
    }
    for (const property of Object.keys(attributes)) {
      if (!Object.hasOwn(this, property)) continue;
      // Set before the element was defined, it hides the property that writes the attribute.
      const value: unknown = this[property as keyof this];
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
      delete this[property as keyof this];
      Object.assign(this, {[property]: value});
    }
    this.requestUpdate();
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => {
      this.#update = undefined;
      // WebKit's parser connects an element before it says so.
      if (this.isConnected && this.root) this.update();
      return true;
    });
  }

  protected update(): void {
    render(this.render(), this.root!);
  }

  protected abstract render(): unknown;
}
