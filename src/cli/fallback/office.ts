import {msg} from '@lit/localize';
import {h} from 'preact';
import type {ComponentChildren} from 'preact';
import {mainMunicipality} from '../../directory/find-offices.js';
import type {Address, BringItem, ContactPoint, Office, Service} from '../../directory/index.js';
import {lineOf} from '../../directory/lines.js';
import {contactPointsFor} from '../../directory/phone-lines.js';
import {isGone, successorOf} from '../../directory/succession.js';
import {overallTrust} from '../../directory/trust.js';
import type {OverallTrust} from '../../directory/trust.js';
import {
  guidanceWords,
  isGuidance,
  residentsWords,
} from '../../elements/office-card/audience-words.js';
import {renderInWords} from '../../elements/shared/in-words.js';
import {shortTrustWords} from '../../localization/grade-words.js';
import {block, heading, list, mailLink, siteLink, telephoneLink, thing} from './markup.js';
import type {Request} from './request.js';
import {renderTrust, tag} from './trust.js';
import {renderWeek} from './week-table.js';

const renderAddress = (
  {building, streetAddress, entrance, floor, postalCode, addressLocality}: Address,
  entranceTag: ComponentChildren,
  {texts}: Request,
): ComponentChildren =>
  h('dd', {itemprop: 'address', ...thing('PostalAddress')}, [
    building && [building, h('br', null)],
    h('span', {itemprop: 'streetAddress', lang: 'da'}, streetAddress),
    floor && [', ', texts.text(floor)],
    entrance && [`, ${msg('entrance', {id: 'entrance'})} ${entrance}`, entranceTag],
    h('br', null),
    h('span', {itemprop: 'postalCode'}, postalCode),
    ' ',
    h('span', {itemprop: 'addressLocality', lang: 'da'}, addressLocality),
  ]);

const renderContactPoint = (
  {topic, telephone, email, provenance}: ContactPoint,
  trust: OverallTrust | undefined,
  {texts}: Request,
): ComponentChildren =>
  h('dd', {itemprop: 'contactPoint', ...thing('ContactPoint')}, [
    h('span', {itemprop: 'contactType'}, texts.text(topic)),
    ': ',
    telephone && telephoneLink(telephone),
    telephone && email && ', ',
    email && mailLink(email),
    tag(provenance?.grade, trust),
  ]);

/** For whom an office is: where they live. */
export const renderResidents = (
  {areaServed}: Pick<Office | Service, 'areaServed'>,
  {directory}: Request,
): ComponentChildren => {
  if (!areaServed?.length) return undefined;
  const {words, home, all} = residentsWords(areaServed, mainMunicipality(directory.offices));
  return [
    h('p', null, home ? (renderInWords(words, home) as ComponentChildren) : words),
    all.length > 1 && home && h('p', {lang: 'da'}, all.join(', ')),
  ];
};

const renderServices = (office: Office, request: Request): ComponentChildren => {
  const {texts, task} = request;
  const {services = []} = office;
  const wanted = services.filter(({id}) => id === task);
  const shown = wanted.length ? wanted : services;
  const renderList = (offered: readonly Service[]): ComponentChildren =>
    list(
      'ul',
      offered.map(({name, note, url, provenance}) =>
        h('li', null, [
          url ? h('a', {href: url}, texts.text(name)) : texts.text(name),
          tag(provenance?.grade, overallTrust(office)),
          note && ['. ', texts.text(note)],
        ]),
      ),
    );
  const guidance = shown.filter(isGuidance);
  return [
    renderList(shown.filter(service => !isGuidance(service))),
    guidance.length > 0 && h('p', null, guidanceWords()),
    renderList(guidance),
  ];
};

const renderBring = (
  {name, format, provenance}: BringItem,
  trust: OverallTrust | undefined,
  {texts}: Request,
): ComponentChildren =>
  h('li', null, [
    texts.text(name),
    format && [': ', texts.text(format)],
    tag(provenance?.grade, trust),
  ]);

const renderNames = (
  {name, alternateName}: Office,
  {texts, headingLevel}: Request,
): ComponentChildren[] => {
  const content = [
    h('span', {itemprop: 'name'}, texts.text(name)),
    alternateName && [' (', texts.text(alternateName), ')'],
  ];
  return [
    headingLevel ? heading(headingLevel, ...content) : h('p', null, content),
    texts.danishName(name),
  ];
};

const goneWords = ({status}: Office): string | undefined =>
  status === 'dissolved' ? msg('This office no longer exists', {id: 'dissolved'}) : undefined;

/** Of an office that is gone: where to go instead, and nothing to call or to visit of its own. */
const renderSignpost = (office: Office, request: Request): ComponentChildren => {
  const {directory, texts, headingLevel} = request;
  const gone = goneWords(office);
  const successor = successorOf(directory, office);
  return block(
    'div',
    null,
    ...renderNames(office, request),
    gone && h('p', null, gone),
    office.alert && h('p', null, texts.text(office.alert)),
    renderTrust(office, request),
    successor && [
      h('p', null, msg('Go here instead:', {id: 'successor'})),
      renderOffice(successor, {
        ...request,
        headingLevel: headingLevel && headingLevel + 1,
      }),
    ],
  );
};

/** An office in the order of the card: what it is for, what must be known first, and how to reach it. */
export const renderOffice = (office: Office, request: Request): ComponentChildren => {
  if (isGone(office)) return renderSignpost(office, request);
  const {texts, task} = request;
  const {
    description,
    alert,
    address,
    appointment,
    bring = [],
    notes = [],
    url,
    provenance,
  } = office;
  const trust = overallTrust(office);
  const tagOf = (field: string): ComponentChildren => tag(provenance[field]?.grade, trust);
  const fact = (
    field: keyof Office,
    label: string,
    ...content: readonly ComponentChildren[]
  ): ComponentChildren =>
    content.some(Boolean) && block('div', null, h('dt', null, label, tagOf(field)), ...content);
  const wanted = office.services?.find(({id}) => id === task);
  return block(
    'div',
    thing('GovernmentOffice'),
    ...renderNames(office, request),
    description && !wanted && h('p', null, [texts.text(description), tagOf('description')]),
    renderResidents(wanted?.areaServed ? wanted : office, request),
    renderServices(office, request),
    alert && h('p', null, h('strong', null, texts.text(alert)), tagOf('alert')),
    block(
      'dl',
      null,
      fact(
        'address',
        msg('Where', {id: 'where'}),
        address && renderAddress(address, tagOf('address.entrance'), request),
      ),
      fact(
        'contactPoints',
        msg('Contact', {id: 'contact'}),
        ...contactPointsFor(office, task).map(point => renderContactPoint(point, trust, request)),
      ),
      fact(
        'hours',
        msg('Opening hours', {id: 'hours'}),
        block('dd', null, ...renderWeek(request, office)),
      ),
      fact(
        'appointment',
        msg('Before you come', {id: 'before-you-come'}),
        appointment?.how && h('dd', null, [texts.text(appointment.how), tagOf('appointment.how')]),
        appointment?.url &&
          h('dd', null, [`${msg('Book a time', {id: 'book'})}: `, siteLink(appointment.url)]),
      ),
      fact(
        'bring',
        msg('Bring', {id: 'bring'}),
        bring.length > 0 &&
          block(
            'dd',
            null,
            block('ul', null, ...bring.map(item => renderBring(item, trust, request))),
          ),
      ),
      fact(
        'notes',
        msg('Good to know', {id: 'description'}),
        ...notes.map(note =>
          h('dd', null, [texts.text(note.text), tag(note.provenance?.grade, trust)]),
        ),
      ),
      fact(
        'url',
        msg('Website', {id: 'website'}),
        url && h('dd', null, siteLink(url, {itemprop: 'url'})),
      ),
    ),
    renderTrust(office, request),
  );
};

/** The usual hours of an office, with the numbers to call. */
export const renderHours = (office: Office, request: Request): ComponentChildren => {
  if (isGone(office)) return renderSignpost(office, request);
  const {texts, headingLevel, task} = request;
  const trust = overallTrust(office);
  return block(
    'div',
    thing('GovernmentOffice'),
    headingLevel && heading(headingLevel, msg('Opening hours', {id: 'hours'})),
    h('p', {itemprop: 'name'}, texts.text(office.name)),
    ...renderWeek(request, office),
    list(
      'ul',
      contactPointsFor(office, task).map(
        ({topic, telephone, provenance}) =>
          telephone &&
          h('li', null, [
            texts.text(topic),
            ': ',
            telephoneLink(telephone),
            tag(provenance?.grade, trust),
          ]),
      ),
    ),
    renderTrust(office, request),
  );
};

/** A line of an office, by its subject where it is one of several. */
const renderCall = (
  {topic, telephone}: ContactPoint,
  isOneOfMany: boolean,
  {texts}: Request,
): ComponentChildren =>
  telephone && [isOneOfMany && [texts.text(topic), ': '], telephoneLink(telephone)];

/**
 * An office in a line, as the badge stands in one: with the number to call, or else its website.
 *
 * @param own the lines to call in this case; empty: the one for the service or for all questions
 */
export const renderLine = (
  office: Office,
  request: Request,
  own: readonly ContactPoint[] = [],
): ComponentChildren => {
  const {directory, texts, task} = request;
  const trust = overallTrust(office);
  const name = h('span', {itemprop: 'name'}, texts.text(office.name));
  if (isGone(office)) {
    const successor = successorOf(directory, office);
    const gone = goneWords(office);
    return [
      h('span', thing('GovernmentOffice'), [name, gone && `: ${gone}`]),
      successor && [
        `. ${msg('Go here instead:', {id: 'successor'})} `,
        renderLine(successor, request),
      ],
    ];
  }
  const lines = own.length ? own : [lineOf(office, task) ?? []].flat();
  const reach = lines.length
    ? lines.map((line, index) => [index > 0 && ', ', renderCall(line, lines.length > 1, request)])
    : office.url && siteLink(office.url);
  return h('span', thing('GovernmentOffice'), [
    name,
    reach && [' – ', reach],
    trust && `. ${shortTrustWords(texts.spoken, trust)}`,
  ]);
};
