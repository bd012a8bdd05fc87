/** What browsers and Node have, though ECMAScript has not. */
declare const URLSearchParams: new (query: string) => Iterable<readonly [string, string]>;

/** What content management systems call the parameters that say which page is meant, and what of it. */
const ADDRESSING = new Set(
  (
    'id p page page_id pageid side post post_id cat category tag topic article articleid artikel node ' +
    'nodeid item itemid doc docid document sc_itemid path slug title option view layout section tab ' +
    'menu anchor l lang language locale sc_lang sprog hl'
  ).split(' '),
);

/** In names of what opens a session, proves who somebody is, or is about somebody. */
const SECRET =
  /token|sess|sid$|auth|secret|pass|pwd|key|code|state|nonce|ticket|saml|sig|otp|hash|user|login|mail|phone|cpr|birth|name|navn/i;

/** Nobody chooses letters and digits mixed for long, and ten digits may be somebody's CPR number. */
const UNCHOSEN =
  /(?=[a-z]{0,15}\d)(?=\d{0,15}[a-z])[a-z\d]{16}|[a-z\d]{40}|[\da-f]{8}(-[\da-f]{4}){3}-|\d{6}[ +-]?\d{4}/i;

/** Whether these are words and numbers such as people choose to name a page or a part of it. */
const isChosen = (words: string): boolean =>
  /^[\p{L}\p{M}\p{N}\s_.,:/()!+-]{0,100}$/u.test(words) && !UNCHOSEN.test(words);

const decode = (words: string): string | undefined => {
  try {
    return decodeURIComponent(words);
  } catch {
    return undefined;
  }
};

/** What of some parameters names a page, as it was written. */
const publicPart = (parameters: string, isPublicName: (name: string) => boolean): string => {
  const isPublic = (parameter: string): boolean =>
    parameter.includes('=')
      ? [...new URLSearchParams(parameter)].every(
          ([name, value]) => isPublicName(name) && isChosen(value),
        )
      : isChosen(decode(parameter) ?? '?');
  return parameters
    .split(/(?=[&;])/)
    .filter(parameter => isPublic(parameter.replace(/^[&;]/, '')))
    .join('')
    .replace(/^[&;]/, '');
};

/** A path without what servers that set no cookie write into it: `;jsessionid=…`, `/(S(…))`. */
export const publicPath = (path: string): string =>
  path.replace(/(;|%3B)[^/]*/gi, '').replace(/\/\(([A-Z]\([^()/]*\))+\)/gi, '');

/** Of a query, with its `?`, the parameters known to say which page is meant. */
export const publicQuery = (query: string): string => {
  const kept = publicPart(query.slice(1), name => ADDRESSING.has(name.toLowerCase()));
  return kept && `?${kept}`;
};

/**
 * A hash, with its `#`, without what may be secret in it: what a page keeps there is of its own making,
 * a name, a path, parameters, or all of them.
 */
export const publicHash = (hash: string): string => {
  const [, own = '', parameters = ''] = /^#?([^?]*)\??(.*)$/s.exec(hash) ?? [];
  const [keptOwn, keptParameters] = [own, parameters].map(part =>
    publicPart(part, name => !SECRET.test(name)),
  ) as [string, string];
  const kept = keptOwn + (keptParameters && `?${keptParameters}`);
  return kept && `#${kept}`;
};
