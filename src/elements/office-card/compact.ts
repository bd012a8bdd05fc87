import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import {clockSpansOn} from '../../directory/clock-spans.js';
import {shortNameOf} from '../../directory/names.js';
import {CHANNELS} from '../../directory/office-state.js';
import type {Office} from '../../directory/index.js';
import {dateAt} from '../../hours/index.js';
import {bookingOf, channelTitle, dayLines, inOneLine} from '../../localization/day-words.js';
import {capitalized, formatRelativeDay, unbroken} from '../../localization/format.js';
import {renderAbout} from '../shared/about.js';
import {TextsInWords} from '../shared/in-words.js';
import {renderShortTrust} from '../shared/trust-line.js';
import {renderActions, renderIconActions} from './actions.js';
import {renderWanted} from './audience.js';
import {renderHead} from './card.js';
import type {Card} from './card.js';
import {addressLine, renderBring} from './facts.js';

/** Today's hours in a line; empty where none are known. */
const renderToday = (
  {hours, services = [], url}: Office,
  now: number,
  locale: LocaleController,
): readonly unknown[] => {
  const {spoken} = locale;
  const {write, render} = new TextsInWords(locale);
  const speaker = {language: spoken, write, services, url};
  const channels = CHANNELS.flatMap(channel => {
    const known = hours?.[channel];
    const spans = known && clockSpansOn(known, dateAt(known, now));
    if (!spans) return [];
    const lines = dayLines(spans, bookingOf([spans], channel) === 'each', speaker);
    return [`${channelTitle(channel, 'none')} ${inOneLine(spoken, lines)}`];
  });
  const today = capitalized(spoken, formatRelativeDay(spoken, 0));
  return channels.length ? render(unbroken([today, ...channels].join('\u00A0· '))) : [];
};

/** Name and state, address, today's hours, and what can be done: as much as a list of offices has room for. */
export const renderCompact = (
  card: Card,
  {
    isUnfolded,
    toggle,
    rest,
  }: {readonly isUnfolded: boolean; readonly toggle: () => void; readonly rest: () => unknown},
): TemplateResult => {
  const {host, office, task, now, reachOf} = card;
  const {locale} = host;
  const today = renderToday(office, now, locale);
  const renderBrief = (): unknown => [
    office.address
      ? html`<p class="brief" lang="da" translate="no">${addressLine(office.address)}</p>`
      : nothing,
    today.length ? html`<p class="brief">${today}</p>` : nothing,
    task ? [renderWanted(card), renderActions(reachOf(office, task)), renderBring(card)] : nothing,
  ];
  return html`<article part="card" class="compact">
    ${renderHead(card)} ${isUnfolded ? rest() : renderBrief()}
    <div class="foot">
      ${isUnfolded || task ? nothing : renderIconActions(reachOf(office, task))}
      ${isUnfolded ? nothing : renderShortTrust(office, locale)}
      <button type="button" class="plain more" aria-expanded=${String(isUnfolded)} @click=${toggle}>
        ${isUnfolded ? msg('Less', {id: 'less'}) : msg('More', {id: 'more'})}${renderAbout(
          locale.name(shortNameOf(office)),
        )}
      </button>
    </div>
  </article>`;
};
