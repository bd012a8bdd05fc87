import robotsParser from 'robots-parser';
import type {Robot} from 'robots-parser';

/** What came of asking for a page. */
export type Answer =
  | {readonly is: 'page'; readonly html: string}
  | {readonly is: 'moved'; readonly to: string}
  | {readonly is: 'gone'; readonly reason: string}
  | {readonly is: 'unreachable'; readonly reason: string}
  | {readonly is: 'unwatched'; readonly reason: string};

/** Where pages come from. */
export type Ask = (page: {readonly url: string; readonly copy: string}) => Promise<Answer>;

/** How a site is asked. */
export interface Manners {
  readonly userAgent: string;
  /** Milliseconds between two requests to a host; robots.txt can ask for more. */
  readonly pause: number;
  /** Milliseconds after which a request is given up. */
  readonly timeLimit: number;
  /** The largest page that is read, in bytes. */
  readonly sizeLimit: number;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const MOST_REDIRECTS = 5;

/** No site is waited for longer, whatever its robots.txt says, in milliseconds. */
const LONGEST_PAUSE = 30_000;

const PERMANENT = [301, 308];
const TEMPORARY = [302, 303, 307];
const GONE = [404, 410];

/** A site that says one of these is not asked again in this run. */
const LEFT_ALONE = [429, 503];

const isRedirect = (status: number): boolean => [...PERMANENT, ...TEMPORARY].includes(status);

/** Why a request failed, in the words of what failed last. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer within the time limit';
  return error.cause instanceof Error ? error.cause.message : error.message;
};

/** What no program knows is most likely UTF-8. */
const decoderOf = (charset: string): TextDecoder => {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
};

/** Asks sites for pages: one request at a time, with a pause between two to a host. */
export class PoliteClient {
  readonly #manners: Manners;
  readonly #robots = new Map<string, Robot | Error>();
  readonly #lastRequests = new Map<string, number>();
  readonly #leftAlone = new Map<string, string>();

  constructor(manners: Manners) {
    this.#manners = manners;
  }

  /** A page as it is now; a failure is an answer, never thrown. */
  readonly ask: Ask = async ({url}) => {
    try {
      return await this.#follow(url, MOST_REDIRECTS);
    } catch (error) {
      return {is: 'unreachable', reason: reasonOf(error)};
    }
  };

  async #follow(url: string, redirects: number): Promise<Answer> {
    const {host} = new URL(url);
    const refusal = this.#leftAlone.get(host);
    if (refusal) return {is: 'unreachable', reason: `not asked again after ${refusal}`};
    const robots = await this.#robotsOf(url);
    if (robots instanceof Error) {
      return {is: 'unreachable', reason: `robots.txt: ${reasonOf(robots)}`};
    }
    const {userAgent} = this.#manners;
    if (robots.isAllowed(url, userAgent) === false) {
      return {is: 'unwatched', reason: 'robots.txt asks that it is not fetched'};
    }
    const response = await this.#request(url, (robots.getCrawlDelay(userAgent) ?? 0) * 1000);
    const {status} = response;
    if (response.ok) return {is: 'page', html: await this.#read(response)};
    await response.body?.cancel();
    const location = isRedirect(status) && response.headers.get('location');
    if (location) {
      const to = new URL(location, url).href;
      if (to === url) return {is: 'unreachable', reason: 'redirects to itself'};
      if (PERMANENT.includes(status)) return {is: 'moved', to};
      return redirects
        ? this.#follow(to, redirects - 1)
        : {is: 'unreachable', reason: `more than ${MOST_REDIRECTS} redirects`};
    }
    if (LEFT_ALONE.includes(status)) this.#leftAlone.set(host, `HTTP ${status}`);
    return {is: GONE.includes(status) ? 'gone' : 'unreachable', reason: `HTTP ${status}`};
  }

  /** What a site asks of programs; an error where that cannot be learnt, and then nothing is fetched (RFC 9309). */
  async #robotsOf(url: string): Promise<Robot | Error> {
    const {origin} = new URL(url);
    const known = this.#robots.get(origin);
    if (known) return known;
    const robots = await this.#readRobots(`${origin}/robots.txt`, MOST_REDIRECTS).catch(
      (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
    );
    this.#robots.set(origin, robots);
    return robots;
  }

  async #readRobots(url: string, redirects: number): Promise<Robot | Error> {
    const response = await this.#request(url, 0);
    const {status} = response;
    const location = isRedirect(status) && response.headers.get('location');
    if (response.ok) return robotsParser(url, await this.#read(response));
    await response.body?.cancel();
    if (location && redirects) {
      return this.#readRobots(new URL(location, url).href, redirects - 1);
    }
    return status >= 500 || status === 429 ? new Error(`HTTP ${status}`) : robotsParser(url, '');
  }

  async #request(url: string, delay: number): Promise<Response> {
    const {userAgent, pause, timeLimit, now, wait} = this.#manners;
    const {host} = new URL(url);
    const last = this.#lastRequests.get(host);
    const rest = Math.max(pause, Math.min(delay, LONGEST_PAUSE)) - (now() - (last ?? -Infinity));
    if (rest > 0) await wait(rest);
    try {
      return await fetch(url, {
        redirect: 'manual',
        headers: {'user-agent': userAgent, accept: 'text/html, */*;q=0.1'},
        signal: AbortSignal.timeout(timeLimit),
      });
    } finally {
      this.#lastRequests.set(host, now());
    }
  }

  async #read(response: Response): Promise<string> {
    const {sizeLimit} = this.#manners;
    const [, charset = 'utf-8'] =
      /charset="?([\w-]+)/i.exec(response.headers.get('content-type') ?? '') ?? [];
    const decoder = decoderOf(charset);
    if (!response.body) return '';
    const reader = response.body.getReader();
    let text = '';
    let size = 0;
    for (let part = await reader.read(); part.value; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > sizeLimit) {
        await reader.cancel();
        throw new Error(`larger than ${sizeLimit} bytes`);
      }
      text += decoder.decode(part.value, {stream: true});
    }
    return text + decoder.decode();
  }
}
