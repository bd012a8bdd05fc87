import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {
  Address,
  FormerRecord,
  Office,
  Provenance,
  ProvenanceMap,
  Text,
} from '../../directory/index.js';
import {gradeWord} from '../../localization/grade-words.js';
import {renderTelephone} from '../shared/telephone.js';

/** A labelled fact with its grade; nothing where it is not known. */
const renderFact = (
  {provenance}: Office | FormerRecord,
  field: keyof Office,
  label: string,
  content: unknown,
): unknown => {
  const grade = (provenance as ProvenanceMap)[field]?.grade;
  return content
    ? html`<div>
        <dt>${label} ${grade ? html`<small>${gradeWord(grade)}</small>` : nothing}</dt>
        <dd>${content}</dd>
      </div>`
    : nothing;
};

/** The grade of one item of a list, where it differs from the list's. */
const renderOwnGrade = (provenance: Provenance | undefined): unknown =>
  provenance ? html`<small>${gradeWord(provenance.grade)}</small>` : nothing;

const renderLink = (url: string): TemplateResult =>
  html`<a href=${url}>${new URL(url).hostname}</a>`;

const renderMapLink = ({streetAddress, postalCode, addressLocality}: Address): TemplateResult => {
  const place = encodeURIComponent(`${streetAddress}, ${postalCode} ${addressLocality}`);
  return html`<p>
    <a href="https://www.openstreetmap.org/search?query=${place}"
      >${msg('Find it on a map', {id: 'directions'})}</a
    >
  </p>`;
};

const renderAddress = (
  address: Address,
  entranceProvenance: Provenance | undefined,
  locale: LocaleController,
): TemplateResult => {
  const {building, streetAddress, entrance, floor, postalCode, addressLocality} = address;
  return html`<p>
    ${building ? html`<bdi lang="da" translate="no">${building}</bdi><br />` : nothing}<bdi
      lang="da"
      translate="no"
      >${streetAddress}</bdi
    >${floor ? [', ', locale.text(floor)] : nothing}${
      entrance
        ? html`,
            <b>${msg('entrance', {id: 'entrance'})} ${entrance}</b>
            ${renderOwnGrade(entranceProvenance)}`
        : nothing
    }<br />
    <bdi lang="da" translate="no">${postalCode} ${addressLocality}</bdi>
  </p>`;
};

interface ListItem {
  readonly name: Text;
  readonly note?: Text;
  readonly url?: string;
  readonly provenance?: Provenance;
}

const renderList = (items: readonly ListItem[] | undefined, locale: LocaleController): unknown =>
  items &&
  html`<ul>
    ${items.map(
      ({name, note, url, provenance}) =>
        html`<li>
          ${url ? html`<a href=${url}>${locale.text(name)}</a>` : locale.text(name)}${note ? [': ', locale.text(note)] : nothing}
          ${renderOwnGrade(provenance)}
        </li>`,
    )}
  </ul>`;

/** Where it is and how to get hold of it. */
export const renderReach = (
  office: Office | FormerRecord,
  locale: LocaleController,
): readonly unknown[] => {
  const {address, contactPoints, url, sameAs = []} = office as Office;
  return [
    renderFact(
      office,
      'address',
      msg('Address', {id: 'address'}),
      address && [
        renderAddress(address, (office.provenance as ProvenanceMap)['address.entrance'], locale),
        renderMapLink(address),
      ],
    ),
    renderFact(
      office,
      'contactPoints',
      msg('Contact', {id: 'contact'}),
      contactPoints?.map(
        ({topic, telephone, email, provenance}) =>
          html`<p>
            ${locale.text(topic)}: ${telephone ? renderTelephone(telephone) : nothing}
            ${email ? html`<a href="mailto:${email}" translate="no">${email}</a>` : nothing}
            ${renderOwnGrade(provenance)}
          </p>`,
      ),
    ),
    renderFact(
      office,
      'url',
      msg('Website', {id: 'website'}),
      url && [url, ...sameAs].map(address => html`<p>${renderLink(address)}</p>`),
    ),
  ];
};

/** What else is known of it. */
export const renderDetails = (
  office: Office,
  locale: LocaleController,
  hours: TemplateResult,
): readonly unknown[] => {
  const {appointment, bring, services, description, notes, areaServed} = office;
  return [
    renderFact(office, 'hours', msg('Opening hours', {id: 'hours'}), hours),
    renderFact(
      office,
      'appointment',
      msg('Booking', {id: 'booking'}),
      appointment && [
        locale.text(appointment.how),
        ' ',
        renderOwnGrade(office.provenance['appointment.how']),
        appointment.url ? renderLink(appointment.url) : nothing,
      ],
    ),
    renderFact(office, 'bring', msg('Bring', {id: 'bring'}), renderList(bring, locale)),
    renderFact(
      office,
      'services',
      msg('Helps with', {id: 'services'}),
      renderList(services, locale),
    ),
    renderFact(
      office,
      'areaServed',
      msg('For residents of', {id: 'area-served'}),
      areaServed?.length &&
        html`<span translate="no"
          >${areaServed.map(({municipality}) => municipality).join(', ')}</span
        >`,
    ),
    renderFact(
      office,
      'notes',
      msg('Good to know', {id: 'description'}),
      (description ?? notes) && [
        description ? html`<p>${locale.text(description)}</p>` : nothing,
        renderList(
          notes?.map(({text, ...note}) => ({name: text, ...note})),
          locale,
        ),
      ],
    ),
  ];
};
