import {checkHours} from '../hours/parse.js';
import {
  languageTag,
  listOf,
  mapOf,
  notEmpty,
  oneOf,
  shape,
  string,
  text,
} from '../validation/checks.js';
import {isObject} from '../validation/own-properties.js';
import {misfit} from '../validation/problem.js';
import type {Check} from '../validation/checks.js';
import {isCalendarDate} from './dates.js';
import {PHASES} from './phases.js';
import {country, date, email, id, number, pageAddress, telephone, url} from './values.js';

const sourcePage = {
  'name?': string,
  'inLanguage?': languageTag,
  'publisher?': string,
  'url?': pageAddress,
};

const grade = oneOf('confirmed', 'official', 'reported', 'seed');

const provenanceInFull = shape({source: id, 'grade?': grade, 'validThrough?': date});
const provenance: Check = (value, path, report) => {
  (isObject(value) ? provenanceInFull : id)(value, path, report);
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
  const fieldName: Check = (name, path, report) => {
    if (names.has(name as string)) return;
    report({path, message: 'unknown field; must be a field of this record, or * for all others'});
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

const schedule: Check = (value, path, report) => {
  if (value !== null) checkHours(value, path, report);
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
const languages = notEmpty(listOf(languageTag), 'a list of at least one language');

const areaFields = shape({municipality: string, 'validFrom?': date, 'validThrough?': date});
const areas = listOf((area, path, report) => {
  areaFields(area, path, report);
  if (!isObject(area)) return;
  const {validFrom, validThrough} = area;
  if (isCalendarDate(validFrom) && isCalendarDate(validThrough) && validThrough < validFrom) {
    report(misfit(`${path}.validThrough`, validThrough, `no earlier than ${validFrom}`));
  }
});

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

const condition: Check = (value, path, report) => {
  if (Array.isArray(value)) listOf(condition)(value, path, report);
  else {
    mapOf((wanted, at) => {
      (Array.isArray(wanted) ? listOf(string) : string)(wanted, at, report);
    })(value, path, report);
  }
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

const extended: Check = (value, path, report) => {
  report({
    path,
    value,
    message: 'extends another directory; check extendDirectory(base, this file)',
  });
};

/** What a directory file must look like, whatever it says. */
export const directoryFormat = shape({
  '$schema?': string,
  'extends?': extended,
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
