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

/** Browsers and Node have it, though ECMAScript does not. */
declare const URL: new (address: string) => unknown;

const id = matching(/^[a-z0-9][\w-]*$/i, 'an id');
const telephone = matching(/^\+[1-9]\d{6,14}$/, 'an E.164 number such as +4596282828');
const email = matching(/^[^\s@]+@[^\s@]+$/, 'an e-mail address');
const flag = oneOf(true, false);
const number: Check = (value, path) => {
  if (!Number.isInteger(value)) refuse(path, value, 'a whole number');
};
const date: Check = (value, path) => {
  if (!isCalendarDate(value)) refuse(path, value, 'a calendar date, YYYY-MM-DD');
};
const url: Check = (value, path) => {
  try {
    if (typeof value === 'string' && /^https?:\/\/\S+$/.test(value) && new URL(value)) return;
  } catch {
    // The message has to begin with the path.
  }
  refuse(path, value, 'an http(s) address');
};

const grade = oneOf('confirmed', 'official', 'reported', 'seed');

const provenanceInFull = shape({source: id, 'grade?': grade, 'validThrough?': date});
const provenance: Check = (value, path) => {
  (isObject(value) ? provenanceInFull : id)(value, path);
};

/** A record of these fields, and provenance that names them. */
const sourced = (fields: Readonly<Record<string, Check>>): Check => {
  const names = new Set(['*', ...Object.keys(fields).map(field => field.replace('?', ''))]);
  const fieldName: Check = (name, path) => {
    if (!names.has(name as string)) fail(path, 'unknown field');
  };
  return shape({...fields, provenance: mapOf(provenance, fieldName)});
};

const address = shape({
  streetAddress: string,
  'entrance?': string,
  'floor?': text,
  'building?': string,
  postalCode: string,
  addressLocality: string,
});

const contactPoint = shape({
  topic: text,
  'telephone?': telephone,
  'email?': email,
  'provenance?': provenance,
});

const schedule: Check = (value, path) => {
  if (value !== null) parseHours(value, path);
};
const hours = shape({'visit?': schedule, 'phone?': schedule});

const areas = listOf(shape({municipality: string, 'validFrom?': date, 'validThrough?': date}));

const service = shape({
  id,
  name: text,
  'note?': text,
  'areaServed?': areas,
  'provenance?': provenance,
});

const bringItem = {
  name: text,
  'format?': text,
  'acceptedLanguages?': listOf(languageTag),
  'provenance?': provenance,
};

const office = sourced({
  id,
  name: text,
  'alternateName?': text,
  status: oneOf('active', 'dissolved'),
  'successor?': id,
  'alert?': text,
  'description?': text,
  'address?': address,
  'contactPoints?': listOf(contactPoint),
  'hours?': hours,
  'appointment?': shape({required: flag, 'how?': text, 'url?': url}),
  'services?': listOf(service),
  'areaServed?': areas,
  'bring?': listOf(shape(bringItem)),
  'url?': url,
  'sameAs?': listOf(url),
  'availableLanguage?': listOf(languageTag),
  'formerly?': listOf(
    shape({
      note: text,
      'name?': text,
      'address?': address,
      'contactPoints?': listOf(contactPoint),
      'hours?': hours,
      'services?': listOf(service),
      'validThrough?': date,
      provenance,
    }),
  ),
});

const condition: Check = (value, path) => {
  if (Array.isArray(value)) listOf(condition)(value, path);
  else
    mapOf((wanted, at) => {
      (Array.isArray(wanted) ? listOf(string) : string)(wanted, at);
    })(value, path);
};
const conditional = {'appliesWhen?': condition};

const offset = shape({'months?': number, 'weeks?': number, 'days?': number});

const registration = shape({
  questions: listOf(
    shape({
      id,
      text,
      'options?': listOf(shape({value: id, text})),
    }),
  ),
  steps: listOf(
    sourced({
      ...conditional,
      id,
      title: text,
      why: text,
      obligation: listOf(
        shape({
          ...conditional,
          type: oneOf('duty', 'right', 'need'),
          'text?': text,
          'earliest?': offset,
          'deadline?': offset,
        }),
      ),
      'offices?': listOf(
        shape({...conditional, office: id, 'does?': text, 'telephones?': listOf(telephone)}),
      ),
      'online?': listOf(shape({...conditional, 'name?': text, url})),
      'bring?': listOf(shape({...conditional, ...bringItem})),
      'duration?': text,
      'cost?': text,
      'redress?': text,
      'dependsOn?': listOf(id),
    }),
  ),
  notes: listOf(shape({...conditional, id, text, 'url?': url, provenance})),
});

/** What a directory file must look like, whatever it says. */
export const directoryFormat = shape({
  sources: listOf(
    shape({
      id,
      grade,
      checked: date,
      'name?': string,
      'inLanguage?': languageTag,
      'publisher?': string,
      'url?': url,
      'dateModified?': date,
      'dated?': text,
    }),
  ),
  offices: listOf(office),
  'registration?': registration,
});
