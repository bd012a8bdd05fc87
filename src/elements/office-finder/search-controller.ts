import {html} from 'lit';
import type {ReactiveController, TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import type {Directory, Office} from '../../directory/index.js';
import type {DirectoryElement} from '../shared/directory-element.js';
import type {OfficeSearch} from './search-offices.js';

/** What is found is said when somebody has stopped typing for as long, in milliseconds. */
const PAUSE_MS = 600;

/** What somebody searches the offices of a large directory for, by code that is loaded with the first word. */
export class SearchController implements ReactiveController {
  readonly #host: DirectoryElement;
  readonly #change: () => void;
  readonly #pause: () => void;
  readonly #fail: (error: unknown) => void;
  #query = '';
  #makeSearch: typeof import('./search-offices.js').searchAmong | undefined;
  #search: OfficeSearch | undefined;
  #searched: readonly unknown[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasFailed = false;

  /**
   * @param change is called when something else is searched for
   * @param pause is called when somebody has stopped typing
   * @param fail is told what kept the code from being loaded
   */
  constructor(
    host: DirectoryElement,
    change: () => void,
    pause: () => void,
    fail: (error: unknown) => void,
  ) {
    this.#host = host;
    this.#change = change;
    this.#pause = pause;
    this.#fail = fail;
    host.addController(this);
  }

  /** Whether the code could not be loaded; it is tried again with the next key. */
  get hasFailed(): boolean {
    return this.#hasFailed && this.#query !== '';
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  render(): TemplateResult {
    return html`<label
      ><b>${msg('Search all offices by name, place or service', {id: 'search-offices'})}</b>
      <input
        type="search"
        autocomplete="off"
        @input=${({target}: Event) => {
          this.#query = (target as HTMLInputElement).value.trim();
          clearTimeout(this.#timer);
          this.#timer = setTimeout(this.#pause, PAUSE_MS);
          if (this.#query && !this.#makeSearch) void this.#load();
          this.#change();
        }}
    /></label>`;
  }

  /** What is found in a directory; undefined where nothing is searched for, or the code is still to come. */
  find({offices}: Directory, municipality: string): readonly Office[] | undefined {
    if (!this.#query || !this.#makeSearch) return undefined;
    const {locale} = this.#host;
    const [searched, language] = this.#searched;
    if (searched !== offices || language !== locale.spoken) {
      this.#searched = [offices, locale.spoken];
      this.#search = this.#makeSearch(offices, ({name}) => locale.plainText(name), locale.spoken);
    }
    return this.#search?.(this.#query, municipality);
  }

  async #load(): Promise<void> {
    try {
      ({searchAmong: this.#makeSearch} = await import('./search-offices.js'));
      this.#hasFailed = false;
    } catch (error) {
      this.#hasFailed = true;
      this.#fail(error);
    }
    this.#host.requestUpdate();
  }
}
