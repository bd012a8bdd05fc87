import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg, str} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {ContactPoint, Office} from '../../directory/index.js';
import {shortNameOf} from '../../directory/names.js';
import {contactPointsFor} from '../../directory/phone-lines.js';
import type {PhoneLine} from '../../directory/phone-lines.js';
import type {OverallTrust} from '../../directory/trust.js';
import {formatTelephone, formatTime} from '../../localization/format.js';
import {inheritingNothing} from '../../validation/own-properties.js';
import {renderAbout} from '../shared/about.js';
import {renderIcon} from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import type {Icon} from '../shared/icons.js';
import {renderTag} from '../shared/trust-line.js';
import {mapLink} from './map-link.js';

/** An office, and what a reader can do about it. */
export interface Reach {
  readonly office: Office;
  /** The lines to call: more than one where the reader has to choose. */
  readonly lines: readonly PhoneLine[];
  /** Id of the service the reader is after. */
  readonly task: string | undefined;
  /** That of the facts around it. */
  readonly trust: OverallTrust | undefined;
  readonly locale: LocaleController;
  readonly saveContact: () => void;
  /** Why the contact could not be saved; empty: it could. */
  readonly complaint: string;
}

/** The line for most of what an office does; undefined where the reader has to choose. */
const mainLineOf = ({office: {services = []}, lines}: Reach): PhoneLine | undefined => {
  const [first, ...others] = lines;
  if (!first || !others.length) return first;
  const isOneOfMany = others.filter(line => line.services).length > 1;
  const isForMost = first.services && first.services.length > services.length / 2;
  return !first.services || (isForMost && !isOneOfMany) ? first : undefined;
};

/** Something a reader can do. */
interface Action {
  readonly icon: Icon;
  readonly href: string;
  readonly label: unknown;
  /** What tells it from the same action elsewhere; undefined: the label does. */
  readonly about?: unknown;
  /** What stands below the label. */
  readonly detail?: unknown;
  /** Whether it means nothing on paper. */
  readonly isForScreens?: boolean;
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** What a site is called for short: `lifeindenmark.borger.dk` → `borger.dk`. */
const siteOf = (url: string): string => hostOf(url).split('.').slice(-2).join('.');

const mayBeAnswered = ({phone}: PhoneLine): boolean => phone?.state !== 'closed';

const renderNumber = (telephone: string): TemplateResult =>
  html`<bdi dir="ltr" class="number" translate="no">${formatTelephone(telephone)}</bdi>`;

/** Whether a line is answered now, where that is known. */
const answeredWords = ({phone}: PhoneLine, locale: LocaleController): string => {
  if (phone?.state === 'closed') return msg('not answered now', {id: 'not-answered'});
  if (phone?.state !== 'open' || phone.until === null) return '';
  const time = formatTime(locale.spoken, phone.until, phone.hours.tz);
  return msg(str`answered until ${time}`, {id: 'answered-until'});
};

const call = (line: PhoneLine, {trust, locale}: Reach): Action => {
  const word = msg('Call', {id: 'call-office'});
  const answered = answeredWords(line, locale);
  const tag = renderTag(line.provenance?.grade, trust);
  return {
    icon: icons.phone,
    href: `tel:${line.telephone}`,
    label: [`${word} `, renderNumber(line.telephone)],
    ...(answered || tag !== nothing ? {detail: [answered, ' ', tag]} : {}),
  };
};

const book = ({office, locale}: Reach): Action | undefined => {
  const {appointment} = office;
  if (!appointment?.url || appointment.booking === 'none') return undefined;
  return {
    icon: icons.calendar,
    href: appointment.url,
    label: msg('Book a time', {id: 'book'}),
    about: locale.name(shortNameOf(office)),
    detail: hostOf(appointment.url),
  };
};

const directions = ({office, locale}: Reach): Action | undefined => {
  const {address} = office;
  if (!address) return undefined;
  return {
    icon: icons.directions,
    href: mapLink(address, navigator.userAgent),
    label: msg('Directions', {id: 'directions'}),
    about: locale.name(shortNameOf(office)),
    isForScreens: true,
  };
};

const write = ({office, task}: Reach): Action | undefined => {
  const email = contactPointsFor(office, task).find(({email}) => email)?.email;
  if (!email) return undefined;
  // The address itself stands below the buttons.
  return {
    icon: icons.mail,
    href: `mailto:${email}`,
    label: msg('Write', {id: 'write'}),
    about: html`<span translate="no">${email}</span>`,
    isForScreens: true,
  };
};

const website = ({office, locale}: Reach): Action | undefined => {
  const {url} = office;
  if (!url) return undefined;
  return {
    icon: icons.globe,
    href: url,
    label: html`<span class="unseen">${msg('Website', {id: 'website'})}: </span
      ><span translate="no">${siteOf(url)}</span>`,
    about: locale.name(shortNameOf(office)),
  };
};

const renderLabel = ({label, about}: Action): unknown => [
  label,
  about ? renderAbout(about) : nothing,
];

const renderMain = (action: Action): TemplateResult =>
  html`<a
    part="main"
    class="primary button ${action.isForScreens ? 'screen' : ''}"
    href=${action.href}
    >${renderIcon(action.icon)}<span
      >${renderLabel(action)}${
        action.detail ? [' ', html`<small>${action.detail}</small>`] : nothing
      }</span
    ></a
  >`;

const renderTile = (action: Action): TemplateResult =>
  html`<a
    part="action"
    class="tile button ${action.isForScreens ? 'screen' : ''}"
    href=${action.href}
    >${renderIcon(action.icon)}<span>${renderLabel(action)}</span></a
  >`;

const renderRow = (href: string, subject: unknown, value: unknown): TemplateResult =>
  html`<li>
    <a class="row line" href=${href}><span>${subject}</span> ${value}</a>
  </li>`;

/** Lines and addresses by their subjects, each a row to press. */
const renderRows = (
  lines: readonly PhoneLine[],
  addresses: readonly ContactPoint[],
  {trust, locale}: Reach,
): TemplateResult =>
  html`<ul class="rows" role="list">
    ${lines.map(line => {
      const {telephone, topic, provenance} = line;
      const answered = answeredWords(line, locale);
      const subject = [
        locale.text(topic),
        ' ',
        renderTag(provenance?.grade, trust),
        answered ? [' ', html`<small class="muted">${answered}</small>`] : nothing,
      ];
      return renderRow(`tel:${telephone}`, subject, renderNumber(telephone));
    })}
    ${addresses.map(({email, topic}) =>
      renderRow(
        `mailto:${email!}`,
        locale.text(topic),
        html`<bdi dir="ltr" class="number" translate="no">${email}</bdi>`,
      ),
    )}
  </ul>`;

const renderAboutOffice = ({office, locale}: Reach): TemplateResult =>
  renderAbout(locale.name(shortNameOf(office)));

/** The lines to choose from, as the main button. */
const renderChoice = (reach: Reach): TemplateResult =>
  html`<details part="lines" class="lines">
    <summary part="main" class="primary button">
      ${renderIcon(icons.phone)}<span>${msg('Call: choose your subject', {id: 'choose-subject'})}${renderAboutOffice(reach)}</span>${renderIcon(icons.chevron)}
    </summary>
    ${renderRows(reach.lines, [], reach)}
  </details>`;

/** Addresses to write to, to be read and copied, and behind a disclosure what the buttons do not reach. */
const renderOthers = (reach: Reach): unknown => {
  const {office, lines, task, locale} = reach;
  const main = mainLineOf(reach);
  const others = main ? lines.filter(line => line !== main) : [];
  const [first, ...addresses] = contactPointsFor(office, task).filter(({email}) => email);
  const hasOthers = others.length > 0 || addresses.length > 0;
  return first || hasOthers
    ? html`<div class="others micro">
        ${
          first
            ? html`<p>
                <span translate="no">${first.email}</span>${
                  first.telephone ? nothing : [' – ', locale.text(first.topic)]
                }
              </p>`
            : nothing
        }
        ${
          hasOthers
            ? html`<details part="lines">
                <summary>
                  ${msg('Other contacts', {id: 'other-contacts'})}${renderAboutOffice(reach)}
                </summary>
                ${renderRows(others, addresses, reach)}
              </details>`
            : nothing
        }
      </div>`
    : nothing;
};

type Way = 'book' | 'call' | 'directions' | 'write' | 'website';

/** In their order; of the call, where the reader has to choose a line, there is none. */
const waysOf = (reach: Reach): ReadonlyMap<Way, Action> => {
  const main = mainLineOf(reach);
  const ways: readonly (readonly [Way, Action | undefined])[] = [
    ['book', book(reach)],
    ['call', main && call(main, reach)],
    ['directions', directions(reach)],
    ['write', write(reach)],
    ['website', website(reach)],
  ];
  return new Map(
    ways.flatMap(([way, action]) => (action ? [[way, inheritingNothing(action)]] : [])),
  );
};

/** The first thing to do as things stand. */
const firstWay = ({lines}: Reach, ways: ReadonlyMap<Way, Action>): Way => {
  if (ways.has('book')) return 'book';
  if (lines.some(mayBeAnswered)) return 'call';
  return (['website', 'directions'] as const).find(way => ways.has(way)) ?? 'call';
};

const renderSave = (reach: Reach): TemplateResult =>
  html`<button type="button" part="action save" class="tile" @click=${reach.saveContact}>
    ${renderIcon(icons.save)}<span>${msg('Save', {id: 'save'})}${renderAboutOffice(reach)}</span>
  </button>`;

/** In two halves, so that where not all fit in a row none is left alone. */
const inHalves = (tiles: readonly TemplateResult[]): TemplateResult => {
  const half = Math.floor(tiles.length / 2);
  const parts = tiles.length > 3 ? [tiles.slice(0, half), tiles.slice(half)] : [tiles];
  return html`<div class="tiles">
    ${parts.map(part => html`<div class="tiles">${part}</div>`)}
  </div>`;
};

/** What to do, the first thing as the main button. */
export const renderActions = (reach: Reach): TemplateResult => {
  const ways = waysOf(reach);
  const first = firstWay(reach, ways);
  const main = ways.get(first);
  return html`<div part="actions">
    ${main ? renderMain(main) : nothing}
    ${reach.lines.length && !ways.has('call') ? renderChoice(reach) : nothing}
    ${inHalves([
      ...[...ways].filter(([way]) => way !== first).map(([, action]) => renderTile(action)),
      renderSave(reach),
    ])}
    ${reach.complaint ? html`<p part="notice">${reach.complaint}</p>` : nothing}
    ${renderOthers(reach)}
  </div>`;
};

/** The same as icons, where there is no room: what has to be chosen is left out. */
export const renderIconActions = (reach: Reach): readonly TemplateResult[] =>
  [...waysOf(reach).values()]
    .slice(0, 3)
    .map(
      action =>
        html`<a part="action" class="square button" href=${action.href}
          >${renderIcon(action.icon)}<span class="unseen">${renderLabel(action)}</span></a
        >`,
    );
