import {matching} from '../validation/checks.js';
import {misfit} from '../validation/problem.js';
import type {Check} from '../validation/checks.js';
import {isCalendarDate} from './dates.js';

/** Browsers and Node have it, though ECMAScript does not. */
declare const URL: new (address: string) => {readonly username: string; readonly password: string};

export const id = matching(/^[a-z0-9][\w-]*$/i, 'an id of letters, digits, - and _');
export const telephone = matching(/^\+[1-9]\d{6,14}$/, 'an E.164 number such as +4596282828');
// Nothing that ends the address in `mailto:` or must be escaped there.
export const email = matching(
  /^[\w.+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u,
  'an e-mail address such as info@example.org',
);
export const country = matching(/^[A-Z]{2}$/, 'a country code of ISO 3166-1 such as DK');
/** More than any time limit has; no calendar knows dates without end. */
const MOST = 10_000;
export const number: Check = (value, path, report) => {
  if (!Number.isInteger(value) || Math.abs(value as number) > MOST) {
    report(misfit(path, value, `a whole number, at most ${MOST}`));
  }
};
export const date: Check = (value, path, report) => {
  if (!isCalendarDate(value)) {
    report(misfit(path, value, 'a calendar date before 3000, YYYY-MM-DD'));
  }
};
/** Neither blanks nor what nobody sees, such as marks that turn the direction of writing. */
const PRINTABLE_HTTPS = /^https:\/\/[^\s\p{C}]+$/u;

/** What looks like the host before an `@` is not. */
const isAnonymous = ({username, password}: {username: string; password: string}): boolean =>
  !username && !password;

export const url: Check = (value, path, report) => {
  try {
    if (typeof value === 'string' && PRINTABLE_HTTPS.test(value) && isAnonymous(new URL(value)))
      return;
  } catch {
    // The message has to begin with the path.
  }
  const expected = 'an https address such as https://example.org/page, without a user name';
  report(misfit(path, value, expected));
};

/** Nothing behind the host but, at most, a language or the name of an index: `/`, `/en`, `/da/index.html`, `/#top`. */
const FRONT_PAGE =
  /^https:\/\/[^/?#]+\/?([a-z]{2}(-[a-z]{2})?\/?)?((index|default)\.\w+)?\??(#[^/!]*)?$/i;

/** A front page says nothing of what was read, and is another one the next day. */
export const pageAddress: Check = (value, path, report) => {
  url(value, path, report);
  if (typeof value === 'string' && FRONT_PAGE.test(value)) {
    report(misfit(path, value, 'the exact address of the page that was read, not a front page'));
  }
};
