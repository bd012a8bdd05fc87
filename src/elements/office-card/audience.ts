import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import {mainMunicipality} from '../../directory/find-offices.js';
import type {Service, ServiceArea, Text} from '../../directory/index.js';
import {shortNameOf} from '../../directory/names.js';
import {renderAbout} from '../shared/about.js';
import {renderIcon} from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import {renderInWords} from '../shared/in-words.js';
import {renderTag} from '../shared/trust-line.js';
import {guidanceWords, isGuidance, residentsWords} from './audience-words.js';
import type {Card} from './card.js';

const renderName = (name: string): unknown => html`<b lang="da" translate="no">${name}</b>`;

/** Never alone in a line. */
const CHEVRON = html`<span class="nowrap"> ${renderIcon(icons.chevron)}</span>`;

/** For whom: where they live. */
const renderResidents = (
  areas: readonly ServiceArea[],
  {directory, office, host: {locale}}: Card,
): unknown => {
  const {words, home, all} = residentsWords(areas, mainMunicipality(directory.offices));
  if (home === undefined) return html`<p>${words}</p>`;
  const sentence = renderInWords(words, renderName(home));
  return all.length > 1
    ? html`<details part="municipalities">
        <summary>${sentence}${CHEVRON}${renderAbout(locale.name(shortNameOf(office)))}</summary>
        <p lang="da" translate="no">${all.join(', ')}</p>
      </details>`
    : html`<p>${sentence}</p>`;
};

const renderService = (
  {name, note, url, provenance}: Service,
  {trust, host: {locale}}: Card,
): TemplateResult =>
  html`<li>
    ${url ? html`<a href=${url}>${locale.text(name)}</a>` : html`<b>${locale.text(name)}</b>`}
    ${renderTag(provenance?.grade, trust)} ${note ? html`<p>${locale.text(note)}</p>` : nothing}
  </li>`;

/** What for above all; behind it each service with what is to be known of it. */
const renderPurpose = (services: readonly Service[], card: Card): unknown => {
  const {locale} = card.host;
  const [main, ...others] = services;
  const more = msg('and more', {id: 'and-more'});
  return html`<details part="services">
    <summary>
      ${locale.text(main!.name)}${others.length ? ['\u00A0· ', more] : nothing}${CHEVRON}${renderAbout(
        locale.name(shortNameOf(card.office)),
      )}
    </summary>
    <ul>
      ${services.filter(service => !isGuidance(service)).map(service => renderService(service, card))}
    </ul>
    ${
      services.some(isGuidance)
        ? html`<p>${guidanceWords()}</p>
            <ul>
              ${services.filter(isGuidance).map(service => renderService(service, card))}
            </ul>`
        : nothing
    }
  </details>`;
};

/** The one thing a reader is after, where that is known. */
export const renderWanted = (card: Card): unknown => {
  const wanted = card.office.services?.find(({id}) => id === card.task);
  return wanted
    ? html`<ul class="one">
        ${renderService(wanted, card)}
      </ul>`
    : nothing;
};

/** Whether a text is part of another one already. */
const isSaidIn = (text: Text, other: Text | undefined): boolean =>
  Boolean(other) && Object.entries(text).every(([tag, words]) => other![tag]?.includes(words));

/** That a time has to be booked, and how, where that is said nowhere else. */
const renderBooking = ({office, trust, host: {locale}}: Card): unknown => {
  const {alert, appointment, provenance} = office;
  if (!appointment?.how || isSaidIn(appointment.how, alert)) return nothing;
  const {grade} = provenance['appointment.how'] ?? provenance['appointment'] ?? {};
  return html`<p class="booking">${locale.text(appointment.how)} ${renderTag(grade, trust)}</p>`;
};

/** For whom an office is, what for – of a service asked for, for that one alone – and how to come to it. */
export const renderAudience = (card: Card): TemplateResult => {
  const {office, task, trust, host} = card;
  const {description, services = []} = office;
  const wanted = services.find(({id}) => id === task);
  const areas = wanted?.areaServed ?? office.areaServed;
  return html`<div part="audience">
    ${
      description && !wanted
        ? html`<p>
            ${host.locale.text(description)}
            ${renderTag(office.provenance['description']?.grade, trust)}
          </p>`
        : nothing
    }
    ${areas?.length ? renderResidents(areas, card) : nothing}
    ${wanted ? renderWanted(card) : services.length ? renderPurpose(services, card) : nothing}
    ${renderBooking(card)}
  </div>`;
};
