import {msg} from '@lit/localize';
import {h} from 'preact';
import type {ComponentChildren} from 'preact';
import type {
  Address,
  ContactPoint,
  Office,
  Provenance,
  SourcePage,
  Text,
} from '../directory/index.js';
import {isGone} from '../directory/succession.js';
import type {SourcedDirectory} from '../directory/provenance.js';
import {gradeWord} from '../localization/grade-words.js';
import type {HoursSource} from '../hours/index.js';
import {bestLanguage, block, dateIn, telephoneLink, textIn, thing} from './markup.js';
import {weekTable} from './week-table.js';
import {words} from './words.js';
import type {Spoken} from './words.js';

/** What is to be written, and how. */
export interface Request {
  readonly directory: SourcedDirectory;
  readonly office: Office<HoursSource>;
  readonly language: Spoken;
  /** Level of the heading; undefined: none. */
  readonly headingLevel: number | undefined;
}

type Field = 'name' | 'alert' | 'address' | 'contactPoints' | 'hours' | 'appointment' | 'url';

const gradeOf = (provenance: Provenance | undefined): ComponentChildren =>
  provenance && h('small', null, gradeWord(provenance.grade));

/** A labelled fact with its grade; nothing where it is not known. */
const fact = (
  {provenance}: Office<HoursSource>,
  field: Field,
  label: string,
  ...content: readonly ComponentChildren[]
): ComponentChildren =>
  content.some(Boolean) &&
  block('div', null, h('dt', null, label, ' ', gradeOf(provenance[field])), ...content);

const renderAddress = (
  {office: {provenance}, language}: Request,
  {building, streetAddress, entrance, floor, postalCode, addressLocality}: Address,
): ComponentChildren =>
  h('dd', {itemprop: 'address', ...thing('PostalAddress')}, [
    building && [building, h('br', null)],
    h('span', {itemprop: 'streetAddress', lang: 'da'}, streetAddress),
    floor && [', ', textIn(language, floor)],
    entrance && [
      `, ${msg('entrance', {id: 'entrance'})} ${entrance} `,
      gradeOf(provenance['address.entrance']),
    ],
    h('br', null),
    h('span', {itemprop: 'postalCode'}, postalCode),
    ' ',
    h('span', {itemprop: 'addressLocality', lang: 'da'}, addressLocality),
  ]);

const renderContactPoint = (
  language: Spoken,
  {topic, telephone, email, provenance}: ContactPoint<HoursSource>,
): ComponentChildren =>
  h('dd', {itemprop: 'contactPoint', ...thing('ContactPoint')}, [
    h('span', {itemprop: 'contactType'}, textIn(language, topic)),
    ': ',
    telephone && telephoneLink(telephone),
    telephone && email && ', ',
    email && h('a', {href: `mailto:${email}`}, h('span', {itemprop: 'email'}, email)),
    provenance && [' ', gradeOf(provenance)],
  ]);

const webLink = (url: string): ComponentChildren => h('a', {href: url}, new URL(url).hostname);

const webAddress = (url: string): ComponentChildren =>
  h('dd', null, h('a', {itemprop: 'url', href: url}, new URL(url).hostname));

const isNamed = ({name, publisher, url}: SourcePage): boolean => Boolean(name ?? publisher ?? url);

/** Its title, which leads to it, and who published it. */
const sourcePage = ({name, inLanguage, publisher, url}: SourcePage): ComponentChildren => {
  const title = name ? h('span', {lang: inLanguage}, name) : (publisher ?? new URL(url!).hostname);
  return [url ? h('a', {href: url}, title) : title, name && publisher && `, ${publisher}`];
};

/** Where the facts of some fields come from and when they were read there, each once. */
const renderSources = (
  {directory, office, language}: Request,
  fields: readonly Field[],
): ComponentChildren => {
  const provenances = [
    ...Object.entries(office.provenance)
      // Of a field, or of a part of it.
      .filter(([name]) => fields.some(field => field === name.split('.')[0] && office[field]))
      .map(([, provenance]) => provenance),
    ...(fields.includes('contactPoints') ? (office.contactPoints ?? []) : []).flatMap(
      ({provenance}) => provenance ?? [],
    ),
  ];
  const byFact = new Map(provenances.map(each => [each.source + each.grade, each]));
  const [oldest] = provenances.map(({checked}) => checked).sort();
  if (!oldest) return undefined;
  const items = [...byFact.values()].map(({source: id, grade}) => {
    const source = directory.sources.find(source => source.id === id)!;
    const {description, furtherPages = []} = source;
    return h('li', null, [
      ...[source, ...furtherPages].filter(isNamed).flatMap(page => [sourcePage(page), '. ']),
      description && [textIn(language, description), ' '],
      gradeWord(grade),
    ]);
  });
  return block(
    'div',
    null,
    h('p', null, [
      `${words[language].checked} `,
      dateIn(language, oldest),
      `. ${words[language].sources}`,
    ]),
    block('ul', null, ...items),
  );
};

/** Whom the hours of an office are told to. */
const speakerFor = ({office, language}: Request) => ({
  language,
  write: (text: Text) => text[bestLanguage(language, text)]!,
  services: office.services ?? [],
  url: office.url,
});

const renderHeading = ({office, language, headingLevel}: Request): ComponentChildren[] => {
  const {name, alternateName} = office;
  return [
    h(headingLevel ? `h${headingLevel}` : 'p', null, [
      h('span', {itemprop: 'name'}, textIn(language, name)),
      alternateName && [' (', textIn(language, alternateName), ')'],
    ]),
    name['da'] && name['da'] !== name[language] && h('p', {lang: 'da'}, name['da']),
  ];
};

/** The same of the office's successor, its own office left out: a circle is drawn once. */
const forSuccessor = (request: Request): Request | undefined => {
  const {directory, office} = request;
  const offices = directory.offices.filter(other => other !== office);
  const successor = offices.find(({id}) => id === office.successor);
  return successor && {...request, office: successor, directory: {...directory, offices}};
};

/** Name, what must be known first, and how to reach it; of an office that is gone, its successor's. */
const renderOffice = (request: Request): ComponentChildren => {
  const {office, language, headingLevel} = request;
  const {alert, address, contactPoints = [], hours, appointment, url} = office;
  const alertText = alert && h('p', null, textIn(language, alert));
  const successor = forSuccessor(request);
  const instead = successor && [
    h('p', null, msg('Go here instead:', {id: 'successor'})),
    renderOffice({
      ...successor,
      headingLevel: headingLevel && Math.min(headingLevel + 1, 6),
    }),
  ];
  if (isGone(office)) {
    return block(
      'div',
      null,
      ...renderHeading(request),
      office.status === 'dissolved' &&
        h('p', null, msg('This office no longer exists', {id: 'dissolved'})),
      alertText,
      renderSources(request, ['name', 'alert']),
      ...(instead ?? []),
    );
  }
  return block(
    'div',
    thing('GovernmentOffice'),
    ...renderHeading(request),
    alertText,
    block(
      'dl',
      null,
      fact(
        office,
        'address',
        msg('Address', {id: 'address'}),
        address && renderAddress(request, address),
      ),
      fact(
        office,
        'contactPoints',
        msg('Contact', {id: 'contact'}),
        ...contactPoints.map(contactPoint => renderContactPoint(language, contactPoint)),
      ),
      fact(
        office,
        'hours',
        msg('Opening hours', {id: 'hours'}),
        block('dd', null, ...weekTable(speakerFor(request), hours)),
      ),
      fact(
        office,
        'appointment',
        msg('Booking', {id: 'booking'}),
        appointment?.how &&
          h('dd', null, [
            textIn(language, appointment.how),
            ' ',
            gradeOf(office.provenance['appointment.how']),
          ]),
        appointment?.url && h('dd', null, webLink(appointment.url)),
      ),
      fact(office, 'url', msg('Website', {id: 'website'}), url && webAddress(url)),
    ),
    renderSources(request, [
      'name',
      'alert',
      'address',
      'contactPoints',
      'hours',
      'appointment',
      'url',
    ]),
  );
};

const renderTelephones = ({office, language}: Request): ComponentChildren[] =>
  (office.contactPoints ?? []).flatMap(({topic, telephone, provenance}) =>
    telephone
      ? [
          [
            textIn(language, topic),
            ': ',
            telephoneLink(telephone),
            ' ',
            gradeOf(provenance ?? office.provenance['contactPoints']),
          ],
        ]
      : [],
  );

const renderHours = (request: Request): ComponentChildren => {
  const {office, language, headingLevel} = request;
  if (isGone(office)) return renderOffice(request);
  return block(
    'div',
    thing('GovernmentOffice'),
    headingLevel && h(`h${headingLevel}`, null, msg('Opening hours', {id: 'hours'})),
    h('p', {itemprop: 'name'}, textIn(language, office.name)),
    ...weekTable(speakerFor(request), office.hours),
    block('ul', null, ...renderTelephones(request).map(telephone => h('li', null, telephone))),
    renderSources(request, ['name', 'hours', 'contactPoints']),
  );
};

/** In a line, as the badge stands in one: of several telephones none is the right one for everybody. */
const renderLine = (request: Request): ComponentChildren => {
  const {office, language} = request;
  const {name, url, provenance, alert} = office;
  const telephones = renderTelephones(request);
  const successor = isGone(office) ? forSuccessor(request) : undefined;
  const reach =
    telephones.length > 1 && url
      ? [webLink(url), ' ', gradeOf(provenance['url'])]
      : telephones.map((telephone, index) => [index ? '; ' : '', telephone]);
  const checked = provenance['contactPoints'] ?? provenance['name'];
  return [
    h('span', thing('GovernmentOffice'), [
      h('span', {itemprop: 'name'}, textIn(language, name)),
      office.status === 'dissolved'
        ? `: ${msg('This office no longer exists', {id: 'dissolved'})}`
        : isGone(office)
          ? alert && [': ', textIn(language, alert)]
          : [' – ', reach],
      checked && [`. ${words[language].checked} `, dateIn(language, checked.checked)],
    ]),
    successor && [`. ${msg('Go here instead:', {id: 'successor'})} `, renderLine(successor)],
  ];
};

const fallbacks = {
  'office-card': renderOffice,
  'office-hours': renderHours,
  'open-now-badge': renderLine,
};

/** An element that `render` can write. */
export type ElementName = keyof typeof fallbacks;

export const ELEMENTS = Object.keys(fallbacks) as readonly ElementName[];

/** What a reader needs where the script does not run, in semantic HTML: nothing that holds only today. */
export const renderFallback = (element: ElementName, request: Request): ComponentChildren =>
  fallbacks[element](request);
