import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {BringItem, Grade, OnlineService} from '../../directory/index.js';
import {isFromAuthority} from '../../directory/grades.js';
import {formatDate, formatLanguages} from '../../localization/format.js';
import type {PlanStep} from '../../route/index.js';
import type {ListedStep} from './listed-step.js';

export const obligationWord = (obligation: PlanStep['obligation']): string => {
  switch (obligation) {
    case 'duty':
      return msg('You must', {id: 'duty'});
    case 'right':
      return msg('You may', {id: 'right'});
    case 'need':
      return msg('You need it', {id: 'need'});
  }
};

/** What must be asked before somebody acts on it; empty where that need not be. */
export const askFirstWords = (grade: Grade | undefined): string =>
  grade && !isFromAuthority(grade)
    ? `(${msg('not confirmed – ask first', {id: 'ask-first'})})`
    : '';

export const renderAskFirst = (grade: Grade | undefined): unknown => {
  const words = askFirstWords(grade);
  return words ? html`<small>${words}</small>` : nothing;
};

/**
 * Has the browser make what it writes dates and languages with: where that is left to the first plan it
 * takes as long as all else in it.
 */
export const prepareWording = ({spoken}: LocaleController): void => {
  formatDate(spoken, '2000-01-01');
  formatLanguages(spoken, ['da']);
};

const renderTime = (date: string, locale: LocaleController): TemplateResult =>
  html`<time datetime=${date}>${formatDate(locale.spoken, date)}</time>`;

/** `From 1 March 2027 · No later than 6 March 2027`. */
export const renderDates = (
  {planned: {earliest, deadline}, isOverdue}: ListedStep,
  locale: LocaleController,
): unknown =>
  (earliest ?? deadline)
    ? html`<p>
        <b
          >${[
            earliest ? [msg('From', {id: 'earliest'}), ' ', renderTime(earliest, locale)] : nothing,
            earliest && deadline ? ' · ' : nothing,
            deadline
              ? [msg('No later than', {id: 'deadline'}), ' ', renderTime(deadline, locale)]
              : nothing,
          ]}</b
        >
        ${isOverdue ? msg('This day has passed.', {id: 'passed'}) : nothing}
      </p>`
    : nothing;

/** Why a step is taken, how long it takes, what it costs, and what can be done about a refusal. */
export const renderReasons = (
  {step: {why, duration, cost, redress}}: ListedStep,
  locale: LocaleController,
): unknown =>
  [why, duration, cost, redress].map(text => (text ? html`<p>${locale.text(text)}</p>` : nothing));

export const renderBringItem = (
  {name, format, acceptedLanguages: tags}: BringItem,
  locale: LocaleController,
): unknown => [
  locale.text(name),
  format ? [' (', locale.text(format), ')'] : nothing,
  tags ? [' – ', formatLanguages(locale.spoken, tags)] : nothing,
];

export const renderOnline = (
  services: readonly OnlineService[],
  locale: LocaleController,
): unknown =>
  services.map(
    ({name, url}) =>
      html`<p><a href=${url}>${name ? locale.text(name) : new URL(url).hostname}</a></p>`,
  );
