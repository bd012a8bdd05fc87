import {html, nothing} from 'lit';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Text} from '../directory/types.js';
import {isRightToLeft} from '../localization/language.js';
import type {Language} from '../localization/language.js';
import {tagFor} from '../localization/texts.js';
import type {Texts} from '../localization/texts.js';
import {isAvailable, loadTranslation} from '../localization/translation.js';
import {addListener, removeListener} from '../page/document.js';
import {languageChoices, languageOf, leaveLanguage, watchLanguage} from './page-language.js';

type LocaleHost = ReactiveControllerHost & Element & {readonly hasRoomForPicker: boolean};

/** What stands in brackets or in quotation marks, with these. */
const SET_APART = /([(“„«][^()“”„«».\d]+[)”“»])/;

/**
 * Words of the door and the letter, which stand in brackets as the Danish has them, marked as Danish; titles
 * in quotation marks, which stand as the English has them, as English.
 */
const markForeign = (words: string, {da, en}: Text): unknown => {
  const parts = words.split(SET_APART).map((part, index) => {
    if (index % 2 === 0) return part;
    const [tag, original] = part.startsWith('(') ? ['da', da] : ['en', en];
    const inside = part.slice(1, -1);
    return original !== words && original?.includes(inside)
      ? [part[0], html`<span lang=${tag}>${inside}</span>`, part.slice(-1)]
      : part;
  });
  // One whole: in a row of boxes each part would be one.
  return parts.length > 1 ? html`<span>${parts}</span>` : words;
};

/** The language its host speaks: the reader's choice, or that of the page around; and texts in it. */
export class LocaleController implements ReactiveController, Texts {
  /** The language spoken; until the first one wanted is loaded, or could not be, undefined. */
  language: Language | undefined;

  readonly #host: LocaleHost;
  #wanted: Language = 'en';
  /** A language that could not be loaded: it is asked for again only on occasion. */
  #missing: {readonly language: Language; readonly choices: number} | undefined;
  #loading: Promise<void> | undefined;

  constructor(host: LocaleHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Fulfilled when the language wanted is loaded, or could not be. */
  get loaded(): Promise<void> | undefined {
    return this.#loading;
  }

  /** The language asked for, while it is on its way, too. */
  get wanted(): Language {
    return this.#loading ? this.#wanted : this.spoken;
  }

  /** A language that the reader has chosen and that could not be loaded; undefined: there is none. */
  get refused(): Language | undefined {
    return this.#missing?.choices && !this.#loading ? this.#missing.language : undefined;
  }

  get direction(): 'ltr' | 'rtl' {
    return isRightToLeft(this.spoken) ? 'rtl' : 'ltr';
  }

  /** The language of what is rendered now. */
  get spoken(): Language {
    return this.language ?? 'en';
  }

  hostConnected(): void {
    this.#missing = undefined;
    watchLanguage(this.#host);
    // Where it stands now, another language may be spoken.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    leaveLanguage(this.#host);
    removeListener(window, 'online', this.#retry);
  }

  /**
   * Follows the page. A language that is not there yet, or cannot be had, leaves the last one spoken; where
   * there is none, English stands in for what cannot be had.
   */
  follow(): void {
    const wanted = (this.#wanted = languageOf(this.#host));
    if (isAvailable(wanted)) {
      this.#loading = undefined;
      this.#missing = undefined;
      this.language = wanted;
    } else if (this.#missing?.language === wanted && this.#missing.choices === languageChoices()) {
      this.language ??= 'en';
    } else this.#load(wanted);
  }

  /** A directory's text in the language spoken, or in the next best, marked as such. */
  text(text: Text | undefined): unknown {
    if (!text) return nothing;
    const tag = tagFor(this.spoken, text);
    const words = text[tag]!;
    const marked = markForeign(words, text);
    return tag === this.spoken ? marked : html`<span lang=${tag}>${marked}</span>`;
  }

  /** A message of ours, the Danish words in it marked. */
  message(words: string, danish: string): unknown {
    return markForeign(words, {da: danish});
  }

  /** The same where no markup can stand. */
  plainText(text: Text): string {
    return text[tagFor(this.spoken, text)]!;
  }

  /** The language of a text where it is not the one spoken; undefined: it is. */
  foreignTag(text: Text): string | undefined {
    const tag = tagFor(this.spoken, text);
    return tag === this.spoken ? undefined : tag;
  }

  /** A name, which no translator of the browser's is to change: it is not what stands on the door then. */
  name(name: Text): unknown {
    const tag = tagFor(this.spoken, name);
    return html`<span lang=${tag === this.spoken ? nothing : tag} translate="no"
      >${name[tag]}</span
    >`;
  }

  /** The Danish name of something, as it stands on doors and letters; nothing where that is shown. */
  danishName(name: Text): unknown {
    const danish = name['da'];
    return danish && danish !== this.plainText(name)
      ? html`<p lang="da" translate="no"><small>${danish}</small></p>`
      : nothing;
  }

  #load(wanted: Language): void {
    const choices = languageChoices();
    const loading = (this.#loading = Promise.resolve(loadTranslation(wanted)).then(() => {
      if (this.#loading !== loading) return;
      this.#loading = undefined;
      if (!isAvailable(wanted)) {
        this.#missing = {language: wanted, choices};
        addListener(window, 'online', this.#retry);
      }
      this.#host.requestUpdate();
    }));
  }

  readonly #retry = (): void => {
    removeListener(window, 'online', this.#retry);
    this.#missing = undefined;
    this.#host.requestUpdate();
  };
}
