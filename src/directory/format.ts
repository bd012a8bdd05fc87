import {parseHours} from '../hours/index.js';
import {isCalendarDate} from './dates.js';
import {listOf, mapOf, matching, oneOf, refuse, shape} from '../hours/shape.js';
import type {Check} from '../hours/shape.js';

const string = matching(/\S/, 'a text');
const id = matching(/^[a-z0-9][\w-]*$/i, 'an id');
const url = matching(/^https?:\/\/\S+$/, 'an http(s) address');
const telephone = matching(/^\+[1-9]\d{6,14}$/, 'an E.164 number such as +4596282828');
const email = matching(/^[^\s@]+@[^\s@]+$/, 'an e-mail address');
const flag = oneOf(true, false);
const number = (value: unknown, path: string) => {
  if (!Number.isInteger(value)) refuse(path, value, 'a whole number');
};
const date: Check = (value, path) => {
  if (!isCalendarDate(value)) refuse(path, value, 'a day of the calendar, YYYY-MM-DD');
};

const text: Check = (value, path) => {
  mapOf(string)(value, path);
  if (!Object.keys(value as object).length) refuse(path, value, 'a text in any language');
};

const provenance = shape({
  source: id,
  checked: date,
  grade: oneOf('confirmed', 'reported', 'seed'),
  'validThrough?': date,
});

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
  'acceptedLanguages?': listOf(string),
  'provenance?': provenance,
};

const office = shape({
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
  'availableLanguage?': listOf(string),
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
  provenance: mapOf(provenance),
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
    shape({
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
      provenance: mapOf(provenance),
    }),
  ),
  notes: listOf(shape({...conditional, id, text, 'url?': url, provenance})),
});

/** What a directory file must look like, whatever it says. */
export const directoryFormat = shape({
  sources: listOf(
    shape({
      id,
      'name?': string,
      'inLanguage?': string,
      'publisher?': string,
      'url?': url,
      'dateModified?': date,
      'dated?': text,
    }),
  ),
  offices: listOf(office),
  'registration?': registration,
});
