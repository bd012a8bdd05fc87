import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Address, Office, RouteNote} from '../../directory/index.js';
import {formatTelephone} from '../../localization/format.js';
import {gradeOf} from './listed-step.js';
import type {ListedStep} from './listed-step.js';
import {renderNotes} from './notes.js';
import type {QrCode} from './qr-code.js';
import {
  obligationWord,
  renderAskFirst,
  renderBringItem,
  renderDates,
  renderOnline,
  renderReasons,
} from './wording.js';

/** Modules of white around the code that readers need to find it. */
const QUIET_ZONE = 4;

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
  html`<a href="tel:${telephone}">${formatTelephone(telephone)}</a>`;

const renderAddress = ({
  building,
  streetAddress,
  entrance,
  postalCode,
  addressLocality,
}: Address): unknown => [
  [building, streetAddress].map(part => (part ? html`, <span lang="da">${part}</span>` : nothing)),
  entrance ? `, ${msg('entrance', {id: 'entrance'})} ${entrance}` : nothing,
  html`, <span lang="da">${postalCode} ${addressLocality}</span>`,
];

const renderOffice = (
  {name, address, contactPoints = []}: Office,
  hasOwnLines: boolean,
  locale: LocaleController,
): TemplateResult => {
  const danish = name['da'];
  const telephone = hasOwnLines ? undefined : contactPoints[0]?.telephone;
  return html`<p>
    <b>${locale.text(name)}</b>${
      danish && danish !== name[locale.spoken]
        ? [' (', html`<span lang="da">${danish}</span>`, ')']
        : nothing
    }${address ? renderAddress(address) : nothing}${
      telephone ? [', ', renderTelephone(telephone)] : nothing
    }
  </p>`;
};

const renderStep = (listed: ListedStep, locale: LocaleController): TemplateResult => {
  const {step, planned, offices, lines} = listed;
  const {obligation, text, bring, online} = planned;
  return html`<li>
    <h2>${locale.text(step.title)}</h2>
    ${locale.danishName(step.title)}
    <p><b>${obligationWord(obligation)}</b> ${locale.text(text)}</p>
    ${renderDates(listed, locale)} ${renderReasons(listed, locale)}
    ${
      bring.length
        ? html`<p>
              <b>${msg('Bring', {id: 'bring'})}</b> ${renderAskFirst(gradeOf(listed, 'bring'))}
            </p>
            <ul>
              ${bring.map(
                item =>
                  html`<li>
                    ☐ ${renderBringItem(item, locale)} ${renderAskFirst(item.provenance?.grade)}
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    ${renderOnline(online, locale)}
    ${lines.map(
      ({topic, telephone}) => html`<p>${locale.text(topic)}: ${renderTelephone(telephone)}</p>`,
    )}
    ${offices.length ? renderAskFirst(gradeOf(listed, 'offices')) : nothing}
    ${offices.map(({office}) => renderOffice(office, lines.length > 0, locale))}
  </li>`;
};

/** What leads back to a plan. */
interface PlanLink {
  readonly href: string;
  /** What is to be said of it; empty: nothing. */
  readonly remark: string;
  /** Undefined where no code has room for it. */
  readonly code: QrCode | undefined;
}

/**
 * The plan for paper, in plain elements: ours lose their styles in another document.
 *
 * @param link leads back to the plan; undefined where nothing does
 */
export const renderPrintedPlan = (
  {steps, notes}: {readonly steps: readonly ListedStep[]; readonly notes: readonly RouteNote[]},
  link: PlanLink | undefined,
  locale: LocaleController,
): TemplateResult => {
  const label = msg('This plan', {id: 'this-plan'});
  return html`<ol>
      ${steps.map(listed => renderStep(listed, locale))}
    </ol>
    ${renderNotes(notes, locale)} ${link?.code ? renderQrCode(link.code, label) : nothing}
    ${link ? html`<p><a href=${link.href}>${label}</a> ${link.remark}</p>` : nothing}`;
};
