import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg, str} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Address, BringItem, Directory, Office} from '../../directory/index.js';
import {shortNameOf} from '../../directory/names.js';
import {provenancesOf} from '../../directory/trust.js';
import {formatDate, formatTelephone} from '../../localization/format.js';
import type {ShareableLink} from '../../route/share.js';
import {renderHeading} from '../shared/heading.js';
import {renderRecommendation} from '../shared/host-part.js';
import {renderSource} from '../shared/sources.js';
import {renderLetter} from './letter.js';
import {shortenedWords} from './link.js';
import {byPhase} from './listed-step.js';
import type {ListedStep} from './listed-step.js';
import {renderNote} from './note.js';
import type {QrCode} from './qr-code.js';
import type {ShownPlan} from './shown-plan.js';
import {onlineName, phaseSpan, phaseWord, renderBringItem, timeWords} from './wording.js';

/** Modules of white around the code that readers need to find it. */
const QUIET_ZONE = 4;

interface PaperOptions {
  readonly title: TemplateResult;
  /** What leads back to the plan; undefined where nothing does. */
  readonly link: (ShareableLink & {readonly code: QrCode | undefined}) | undefined;
  readonly locale: LocaleController;
}

/**
 * A QR code, dark on white whatever the page's colours; give it a width by style sheet.
 *
 * @param label what it is, for those who do not see it
 */
export const renderQrCode = ({path, size}: QrCode, label: string): TemplateResult => {
  const start = -QUIET_ZONE;
  const width = size + 2 * QUIET_ZONE;
  return html`<svg
    part="qr-code"
    role="img"
    aria-label=${label}
    viewBox="${start} ${start} ${width} ${width}"
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d="M${start} ${start}h${width}v${width}h-${width}z" />
    <path fill="#000" d=${path} />
  </svg>`;
};

const renderTelephone = (telephone: string): TemplateResult =>
  html`<bdi class="number">${formatTelephone(telephone)}</bdi>`;

const renderPapers = (
  label: string,
  items: readonly BringItem[],
  locale: LocaleController,
): unknown =>
  items.length
    ? html`<p class="papers">
        <b>${label}:</b> ${items.map(
          item => html`<span class="paper-item">☐ ${renderBringItem(item, locale)}</span> `,
        )}
      </p>`
    : nothing;

const renderPlaces = ({offices}: ListedStep, locale: LocaleController): unknown =>
  offices.length
    ? html`<p>
        <b>${msg('Where', {id: 'where'})}:</b> ${offices.map(
          ({office, lines, isRecommended}, index) => [
            index ? '; ' : '',
            locale.name(shortNameOf(office)),
            isRecommended ? [' (', renderRecommendation(), ')'] : nothing,
            lines.map(({topic, telephone}) => [
              ', ',
              lines.length > 1 ? [locale.text(topic), ' '] : nothing,
              renderTelephone(telephone!),
            ]),
          ],
        )}
      </p>`
    : nothing;

const renderStep = (
  listed: ListedStep,
  directory: Directory,
  today: string,
  locale: LocaleController,
): TemplateResult => {
  const {step, planned, notes} = listed;
  const {earliest, deadline, online, bring, have} = planned;
  const from = earliest && deadline && formatDate(locale.spoken, earliest);
  return html`<li>
    <span class="box">☐</span>
    <div class="what">
      ${renderHeading(3, locale.text(step.title))} ${locale.danishName(step.title)}
      <p>${locale.text(planned.text)}</p>
      ${notes.map(note => html`<p>${renderNote(note, directory, locale)}</p>`)}
      ${online.map(
        service =>
          html`<p>${onlineName(service, locale)}: <span class="url">${service.url}</span></p>`,
      )}
      ${renderPapers(msg('Have ready', {id: 'have-ready'}), have, locale)}
      ${renderPapers(msg('Bring', {id: 'bring'}), bring, locale)} ${renderPlaces(listed, locale)}
    </div>
    <p class="when">
      ${from ? [msg(str`From ${from}`, {id: 'from-day'}), html`<br />`] : nothing}
      <b>${timeWords(listed, today, date => formatDate(locale.spoken, date))}</b>
    </p>
  </li>`;
};

const renderAddress = ({
  building,
  streetAddress,
  entrance,
  postalCode,
  addressLocality,
}: Address): TemplateResult =>
  html`<p>
    <bdi lang="da" translate="no">${building ? `${building}, ` : ''}${streetAddress}</bdi>${
      entrance ? `, ${msg('entrance', {id: 'entrance'})} ${entrance}` : ''
    }, <bdi lang="da" translate="no">${postalCode} ${addressLocality}</bdi>
  </p>`;

const renderOffice = (
  {name, address, contactPoints = []}: Office,
  locale: LocaleController,
): TemplateResult =>
  html`<li>
    <p><b>${locale.name(name)}</b></p>
    ${locale.danishName(name)} ${address ? renderAddress(address) : nothing}
    ${contactPoints
      .filter(({telephone}) => telephone)
      .slice(0, 1)
      .map(({telephone}) => html`<p>${renderTelephone(telephone!)}</p>`)}
  </li>`;

/** Each office of the plan, once. */
const officesOf = (steps: readonly ListedStep[]): Office[] => [
  ...new Set(steps.flatMap(({offices}) => offices.map(({office}) => office))),
];

const renderHead = (
  {answered, situation, today, steps}: ShownPlan,
  {title, link, locale}: PaperOptions,
): TemplateResult => {
  const {spoken} = locale;
  const label = msg('This plan', {id: 'this-plan'});
  const printed = formatDate(spoken, today);
  const oldest = provenancesOf(steps.map(({step}) => step))
    .map(({checked}) => checked)
    .sort()[0];
  const checked = oldest && formatDate(spoken, oldest);
  return html`<header>
    <div>
      ${title}
      <p>${renderLetter(answered, situation, locale)}</p>
      <p class="small">
        ${msg(str`Printed on ${printed}.`, {id: 'printed-on'})}
        ${checked ? msg(str`Facts checked on ${checked}.`, {id: 'facts-checked'}) : nothing}
        ${link ? shortenedWords(link) : nothing}
      </p>
    </div>
    ${link?.code ? renderQrCode(link.code, label) : nothing}
  </header>`;
};

/** The plan for paper, in plain elements: ours lose their styles in another document. */
export const renderPaper = (
  plan: ShownPlan,
  directory: Directory,
  options: PaperOptions,
): TemplateResult => {
  const {steps, notes, today} = plan;
  const {link, locale} = options;
  const offices = officesOf(steps);
  const sources = [
    ...new Set(provenancesOf(steps.map(({step}) => step)).map(({source}) => source)),
  ].flatMap(id => directory.source(id) ?? []);
  let count = 1;
  return html`${renderHead(plan, options)}
  ${notes.map(note => html`<p class="decisive">${renderNote(note, directory, locale)}</p>`)}
  ${byPhase(steps).map(phase => {
    const start = count;
    count += phase.steps.length;
    const span = phaseSpan(phase, locale);
    return html`<section>
      ${renderHeading(2, [phaseWord(phase.phase), span && [' ', html`<span class="span">· ${span}</span>`]])}
      <ol start=${start}>
        ${phase.steps.map(listed => renderStep(listed, directory, today, locale))}
      </ol>
    </section>`;
  })}
  ${
    offices.length
      ? html`<section class="small">
          ${renderHeading(2, msg('Offices', {id: 'offices'}))}
          <ul class="columns">
            ${offices.map(office => renderOffice(office, locale))}
          </ul>
        </section>`
      : nothing
  }
  ${
    sources.length
      ? html`<section class="small">
          ${renderHeading(2, msg('Sources', {id: 'sources'}))}
          <ul class="columns">
            ${sources.map(source => html`<li>${renderSource(source, locale)}</li>`)}
          </ul>
        </section>`
      : nothing
  }
  ${
    link
      ? html`<p class="small">
          ${msg('This plan', {id: 'this-plan'})}: <span class="url">${link.href}</span>
        </p>`
      : nothing
  }`;
};
