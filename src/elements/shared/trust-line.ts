import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Directory, Grade, Office} from '../../directory/index.js';
import {shortNameOf} from '../../directory/names.js';
import {isWorse, overallTrust, trustOf} from '../../directory/trust.js';
import type {OverallTrust} from '../../directory/trust.js';
import {shortTrustWords, trustWords, worseWords} from '../../localization/grade-words.js';
import {renderAbout} from './about.js';
import {renderIcon} from './icon.js';
import * as icons from './icons.js';
import {renderSources} from './sources.js';

const renderShield = ({best}: OverallTrust): TemplateResult =>
  renderIcon(best === 'authority' ? icons.shield : icons.shieldWarning);

/** Whom to tell of a mistake: who keeps this page. */
const renderCorrection = (name: unknown): TemplateResult =>
  html`<details part="correction">
    <summary>${msg('Something wrong?', {id: 'something-wrong'})}${renderAbout(name)}</summary>
    <p>
      ${msg('Trust what the office itself tells you.', {id: 'trust-the-office'})}
      ${msg('Please tell the website that you are on, so that it can correct this.', {
        id: 'tell-the-website',
      })}
    </p>
  </details>`;

/**
 * Whether the facts of a record can be trusted, once for all of them, with their sources.
 *
 * @param name that of the record
 * @param more what else a reader finds here, such as what used to hold
 */
export const renderSourcedTrust = (
  directory: Directory,
  record: unknown,
  name: unknown,
  locale: LocaleController,
  ...more: readonly unknown[]
): unknown => {
  const trust = overallTrust(record);
  if (!trust) return more;
  const {first, then} = trustWords(locale.spoken, trust);
  return html`<div part="trust" class="trust">
    ${renderShield(trust)}
    <p>${trust.best === 'authority' ? first : html`<b>${first}</b>`} ${then}</p>
    <div class="behind">${renderSources(directory, record, name, locale)} ${more}</div>
  </div>`;
};

/** The same of an office, with whom to tell of a mistake. */
export const renderTrustLine = (
  directory: Directory,
  office: Office,
  locale: LocaleController,
  ...more: readonly unknown[]
): unknown => {
  const name = locale.name(shortNameOf(office));
  const correction = renderCorrection(name);
  return renderSourcedTrust(directory, office, name, locale, ...more, correction);
};

/** The same where there is no room. */
export const renderShortTrust = (record: unknown, locale: LocaleController): unknown => {
  const trust = overallTrust(record);
  return trust
    ? html`<p part="trust" class="short trust">
        ${renderShield(trust)}<span>${shortTrustWords(locale.spoken, trust)}</span>
      </p>`
    : nothing;
};

/** Marks a fact that can be trusted less than the best of its record. */
export const renderTag = (grade: Grade | undefined, trust: OverallTrust | undefined): unknown => {
  if (!grade || !trust || !isWorse(grade, trust.best)) return nothing;
  const own = trustOf(grade);
  return own === 'authority' ? nothing : html`<span class="tag">${worseWords(own)}</span>`;
};
