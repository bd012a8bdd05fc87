import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Address, BringItem, Office, OfficeNote} from '../../directory/index.js';
import {shortNameOf} from '../../directory/names.js';
import {renderAbout} from '../shared/about.js';
import {renderIcon} from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import type {Icon} from '../shared/icons.js';
import {renderTag} from '../shared/trust-line.js';
import type {Card} from './card.js';

/** An address as on the door and the letter. */
export const renderAddress = (
  address: Address,
  locale: LocaleController,
  entranceTag: unknown = nothing,
): TemplateResult => {
  const {building, streetAddress, entrance, floor, postalCode, addressLocality} = address;
  return html`<p>
    ${building ? html`<bdi lang="da" translate="no">${building}</bdi><br />` : nothing}<bdi
      lang="da"
      translate="no"
      >${streetAddress}</bdi
    >${
      floor ? [', ', locale.text(floor)] : nothing
    }${entrance ? html`, <b>${msg('entrance', {id: 'entrance'})} ${entrance}</b> ${entranceTag}` : nothing}<br />
    <bdi lang="da" translate="no">${postalCode} ${addressLocality}</bdi>
  </p>`;
};

/** The same in one line. */
export const addressLine = ({
  building,
  streetAddress,
  postalCode,
  addressLocality,
}: Address): string =>
  [building, streetAddress, `${postalCode} ${addressLocality}`].filter(Boolean).join(', ');

interface Fact {
  readonly field: keyof Office;
  readonly icon: Icon;
  readonly label: string;
  readonly content: unknown;
  /** Whether it needs all the room there is. */
  readonly isWide?: boolean;
  /** A small thing to do with it. */
  readonly action?: unknown;
}

const renderFact = (
  {office, trust}: Card,
  {field, icon, label, content, isWide, action}: Fact,
): TemplateResult =>
  html`<div class="fact ${isWide ? 'wide' : ''}">
    <dt>
      ${renderIcon(icon)}<span class="muted">${label}</span> ${renderTag(
        office.provenance[field]?.grade,
        trust,
      )}
    </dt>
    <dd>${content}</dd>
    ${action ? html`<dd class="act">${action}</dd>` : nothing}
  </div>`;

const renderBringItem = (item: BringItem, {trust, host: {locale}}: Card): TemplateResult => {
  const {name, format, provenance} = item;
  return html`<li>
    ${locale.text(name)}${format ? [': ', locale.text(format)] : nothing}
    ${renderTag(provenance?.grade, trust)}
  </li>`;
};

/** What to bring. */
const bringFact = (card: Card): Fact | undefined => {
  const {bring = []} = card.office;
  return bring.length
    ? {
        field: 'bring',
        icon: icons.paper,
        label: msg('Bring', {id: 'bring'}),
        content: html`<ul>
          ${bring.map(item => renderBringItem(item, card))}
        </ul>`,
      }
    : undefined;
};

/** What to bring, by itself. */
export const renderBring = (card: Card): unknown => {
  const fact = bringFact(card);
  return fact ? html`<dl part="facts">${renderFact(card, fact)}</dl>` : nothing;
};

/** What is good to know, behind a disclosure. */
const renderNotes = (
  notes: readonly OfficeNote[],
  {office, trust, host: {locale}}: Card,
): TemplateResult =>
  html`<details part="notes">
    <summary>
      ${renderIcon(icons.info)}<span class="muted"
        >${msg('Good to know', {id: 'description'})}${renderAbout(
          locale.name(shortNameOf(office)),
        )}</span
      >
      ${renderTag(office.provenance['notes']?.grade, trust)} ${renderIcon(icons.chevron)}
    </summary>
    <ul>
      ${notes.map(
        ({text, provenance}) =>
          html`<li>${locale.text(text)} ${renderTag(provenance?.grade, trust)}</li>`,
      )}
    </ul>
  </details>`;

/** The facts in the order in which a visit needs them. */
export const renderFacts = (
  card: Card,
  {hours, copyAddress}: {readonly hours: unknown; readonly copyAddress: unknown},
): TemplateResult => {
  const {office, host} = card;
  const {locale} = host;
  const {address, notes = []} = office;
  const tagOf = (field: string): unknown => renderTag(office.provenance[field]?.grade, card.trust);
  const facts: (Fact | undefined | false)[] = [
    address && {
      field: 'address',
      icon: icons.pin,
      label: msg('Where', {id: 'where'}),
      content: renderAddress(address, locale, tagOf('address.entrance')),
      action: copyAddress,
    },
    {
      field: 'hours',
      icon: icons.clock,
      label: msg('Opening hours', {id: 'hours'}),
      content: hours,
      isWide: Boolean(office.hours?.visit ?? office.hours?.phone),
    },
    bringFact(card),
  ];
  return html`<dl part="facts">${facts.map(fact => (fact ? renderFact(card, fact) : nothing))}</dl>
    ${notes.length ? renderNotes(notes, card) : nothing}`;
};
