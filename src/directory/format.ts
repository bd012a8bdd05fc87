import {parseHours} from '../hours/index.js';
import {
  fail,
  isObject,
  languageTag,
  listOf,
  mapOf,
  matching,
  oneOf,
  refuse,
  shape,
  string,
  text,
} from '../validation/checks.js';
import type {Check} from '../validation/checks.js';
import {isCalendarDate} from './dates.js';
import {PHASES} from './phases.js';

/** Browsers and Node have it, though ECMAScript does not. */
declare const URL: new (address: string) => {readonly username: string; readonly password: string};

const id = matching(/^[a-z0-9][\w-]*$/i, 'an id');
const telephone = matching(/^\+[1-9]\d{6,14}$/, 'an E.164 number such as +4596282828');
// Nothing that ends the address in `mailto:` or must be escaped there.
const email = matching(
  /^[\w.+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u,
  'an e-mail address such as info@example.org',
);
const country = matching(/^[A-Z]{2}$/, 'a country code of ISO 3166-1 such as DK');
/** More than any time limit has; no calendar knows dates without end. */
const MOST = 10_000;
const number: Check = (value, path) => {
  if (!Number.isInteger(value) || Math.abs(value as number) > MOST) {
    refuse(path, value, `a whole number, at most ${MOST}`);
  }
};
const date: Check = (value, path) => {
  if (!isCalendarDate(value)) refuse(path, value, 'a calendar date before 3000, YYYY-MM-DD');
};
/** Neither blanks nor what nobody sees, such as marks that turn the direction of writing. */
const PRINTABLE_HTTPS = /^https:\/\/[^\s\p{C}]+$/u;

/** What looks like the host before an `@` is not. */
const isAnonymous = ({username, password}: {username: string; password: string}): boolean =>
  !username && !password;

const url: Check = (value, path) => {
  try {
    if (typeof value === 'string' && PRINTABLE_HTTPS.test(value) && isAnonymous(new URL(value)))
      return;
  } catch {
    // The message has to begin with the path.
  }
  refuse(path, value, 'an https address such as https://example.org/page, without a user name');
};

/** Nothing behind the host but, at most, a language: `/`, `/en`, `/en-us/`. */
const FRONT_PAGE = /^https:\/\/[^/?#]+\/?([a-z]{2}(-[a-z]{2})?\/?)?$/i;

/** A front page says nothing of what was read, and is another one the next day. */
const pageAddress: Check = (value, path) => {
  url(value, path);
  if (FRONT_PAGE.test(value as string)) {
    refuse(path, value, 'the exact address of the page that was read, not a front page');
  }
};

const sourcePage = {
  'name?': string,
  'inLanguage?': languageTag,
  'publisher?': string,
  'url?': pageAddress,
};

const grade = oneOf('confirmed', 'official', 'reported', 'seed');

const provenanceInFull = shape({source: id, 'grade?': grade, 'validThrough?': date});
const provenance: Check = (value, path) => {
  (isObject(value) ? provenanceInFull : id)(value, path);
};

type Fields = Readonly<Record<string, Check>>;

const namesOf = (fields: Fields): string[] =>
  Object.keys(fields).map(field => field.replace('?', ''));

/** A record of these fields, and provenance that names them, or parts of them as `address.entrance`. */
const sourced = (fields: Fields, parts: Readonly<Record<string, Fields>> = {}): Check => {
  const names = new Set([
    '*',
    ...namesOf(fields),
    ...Object.entries(parts).flatMap(([field, part]) =>
      namesOf(part).map(name => `${field}.${name}`),
    ),
  ]);
  const fieldName: Check = (name, path) => {
    if (!names.has(name as string)) fail(path, 'unknown field');
  };
  return shape({...fields, provenance: mapOf(provenance, fieldName)});
};

const addressFields = {
  streetAddress: string,
  'entrance?': string,
  'floor?': text,
  'building?': string,
  postalCode: string,
  addressLocality: string,
  'addressCountry?': country,
};
const address = shape(addressFields);

const schedule: Check = (value, path) => {
  if (value !== null) parseHours(value, path);
};

const formerContactPoint = {
  topic: text,
  'telephone?': telephone,
  'email?': email,
  'provenance?': provenance,
};
const contactPoint = shape({
  ...formerContactPoint,
  'hours?': schedule,
  'services?': listOf(id),
});

const hoursFields = {'visit?': schedule, 'phone?': schedule};

const appointmentFields = {
  booking: oneOf('required', 'recommended', 'none'),
  'how?': text,
  'url?': url,
};

/** Of none a sentence would be left without its end. */
const languages: Check = (value, path) => {
  listOf(languageTag)(value, path);
  if (!(value as unknown[]).length) refuse(path, value, 'a list of at least one language');
};

const areas = listOf(shape({municipality: string, 'validFrom?': date, 'validThrough?': date}));

const service = shape({
  id,
  name: text,
  'role?': oneOf('does', 'guides'),
  'note?': text,
  'url?': url,
  'areaServed?': areas,
  'provenance?': provenance,
});

const bringItem = {
  name: text,
  'condition?': text,
  'format?': text,
  'acceptedLanguages?': languages,
  'provenance?': provenance,
};

const office = sourced(
  {
    id,
    name: text,
    'alternateName?': text,
    status: oneOf('active', 'dissolved'),
    'successor?': id,
    'alert?': text,
    'description?': text,
    'address?': address,
    'contactPoints?': listOf(contactPoint),
    'hours?': shape(hoursFields),
    'appointment?': shape(appointmentFields),
    'services?': listOf(service),
    'areaServed?': areas,
    'bring?': listOf(shape(bringItem)),
    'notes?': listOf(shape({text, 'provenance?': provenance})),
    'url?': url,
    'sameAs?': listOf(url),
    'availableLanguage?': languages,
    'formerly?': listOf(
      shape({
        note: text,
        'name?': text,
        'address?': address,
        'contactPoints?': listOf(shape(formerContactPoint)),
        'services?': listOf(service),
        'validThrough?': date,
        provenance,
      }),
    ),
  },
  {address: addressFields, hours: hoursFields, appointment: appointmentFields},
);

const condition: Check = (value, path) => {
  if (Array.isArray(value)) listOf(condition)(value, path);
  else
    mapOf((wanted, at) => {
      (Array.isArray(wanted) ? listOf(string) : string)(wanted, at);
    })(value, path);
};
const conditional = {'appliesWhen?': condition};

const offset = shape({
  'months?': number,
  'weeks?': number,
  'days?': number,
  'workingDays?': number,
});

const papers = listOf(shape({...conditional, ...bringItem}));

const registration = shape({
  'introduction?': shape({text, provenance}),
  questions: listOf(
    shape({
      id,
      text,
      'variants?': listOf(shape({appliesWhen: condition, text})),
      'why?': text,
      'options?': listOf(shape({...conditional, value: id, text, 'hint?': text})),
    }),
  ),
  steps: listOf(
    sourced({
      ...conditional,
      id,
      title: text,
      why: text,
      phase: oneOf(...PHASES),
      obligation: listOf(
        shape({
          ...conditional,
          type: oneOf('duty', 'right', 'need'),
          text,
          'from?': id,
          'earliest?': offset,
          'deadline?': offset,
        }),
      ),
      'offices?': listOf(
        shape({
          ...conditional,
          office: id,
          'does?': text,
          'telephones?': listOf(telephone),
          'provenance?': provenance,
        }),
      ),
      'online?': listOf(shape({...conditional, 'name?': text, url, 'provenance?': provenance})),
      'contactPoints?': listOf(
        shape({topic: text, 'telephone?': telephone, 'email?': email, 'provenance?': provenance}),
      ),
      'bring?': papers,
      'have?': papers,
      'duration?': text,
      'cost?': text,
      'redress?': text,
      'counter?': text,
      'dependsOn?': listOf(id),
    }),
  ),
  notes: listOf(shape({...conditional, id, 'step?': id, text, 'url?': url, provenance})),
});

/** What a directory file must look like, whatever it says. */
export const directoryFormat = shape({
  sources: listOf(
    shape({
      id,
      grade,
      checked: date,
      ...sourcePage,
      'dateModified?': date,
      'description?': text,
      'furtherPages?': listOf(shape(sourcePage)),
    }),
  ),
  offices: listOf(office),
  'registration?': registration,
});
