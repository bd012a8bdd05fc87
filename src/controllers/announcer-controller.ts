import {html, nothing} from 'lit';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {attributeOf, closest} from '../page/tree.js';

type Host = ReactiveControllerHost & Element & {readonly locale: {readonly spoken: string}};

/** What happens within this time is said at once, in a region that has been there for as long. */
const GATHER_MS = 100;

/** Who reads the page later does not come upon what was said. */
const STAYS_MS = 10_000;

/** The announcers of all elements on the page, in the order in which they came. */
const present = new Set<AnnouncerController>();

/** The one whose element has the page's region. */
let speaker: AnnouncerController | undefined;

/** What is to be said next, by what it is about: of one thing only the last is said. */
const gathered = new Map<string, unknown>();

let said: unknown = nothing;
let timer: ReturnType<typeof setTimeout> | undefined;

const join = (announcer: AnnouncerController): void => {
  present.add(announcer);
  speaker ??= announcer;
};

const after = (wait: number, act: () => void): void => {
  clearTimeout(timer);
  timer = setTimeout(act, wait);
};

const say = (content: unknown): void => {
  said = content;
  speaker?.host.requestUpdate();
};

/** Gives the region to an element that is heard, if the one that has it is not. */
const elect = (): void => {
  if (speaker?.isHeard) return;
  const former = speaker;
  speaker = [...present].find(({isHeard}) => isHeard);
  for (const each of [former, speaker]) each?.host.requestUpdate();
};

const speak = (): void => {
  // In one piece: of several that come at once Orca says only the last.
  say(html`<div>${[...gathered.values()]}</div>`);
  gathered.clear();
  after(STAYS_MS, () => {
    say(nothing);
  });
};

const prepare = (): void => {
  elect();
  // The same words again are said again.
  say(nothing);
  after(GATHER_MS, speak);
};

/**
 * Says to who does not see it what has changed. The page has one polite region for all elements, inside one
 * of them, which is empty but for the moment in which something is said: twenty badges that change at once
 * do not speak twenty times.
 */
export class AnnouncerController implements ReactiveController {
  readonly host: Host;
  #isRendered = false;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    join(this);
  }

  hostUpdate(): void {
    this.#isRendered = false;
  }

  hostDisconnected(): void {
    present.delete(this);
    if (speaker !== this) return;
    said = nothing;
    speaker = undefined;
  }

  /** Whether what stands in its element is read out. */
  get isHeard(): boolean {
    const {host} = this;
    return (
      this.#isRendered &&
      // Older browsers cannot tell.
      (typeof host.checkVisibility !== 'function' || host.checkVisibility()) &&
      !closest(
        host,
        each => attributeOf(each, 'aria-hidden') === 'true' || each.hasAttribute('inert'),
      )
    );
  }

  /**
   * Has something said, soon, together with what else happens.
   *
   * @param subject what it is about; of one subject only the last is said
   * @param content in the language of its element, which may not be that of where the region is
   */
  announce(subject: string, content: unknown): void {
    if (!gathered.size) after(0, prepare);
    gathered.set(subject, html`<p lang=${this.host.locale.spoken}>${content}${' '}</p>`);
  }

  /** The page's region, if it is in this element. */
  render(): unknown {
    this.#isRendered = true;
    // Not a `status`: one that is empty is read as such, in the middle of a sentence with a badge.
    return this === speaker ? html`<div aria-live="polite" class="unseen">${said}</div>` : nothing;
  }
}
