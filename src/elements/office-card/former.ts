import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {FormerRecord, Office} from '../../directory/index.js';
import {shortNameOf} from '../../directory/names.js';
import {isGone} from '../../directory/succession.js';
import {formatTelephone} from '../../localization/format.js';
import {renderAbout} from '../shared/about.js';
import {renderHeading} from '../shared/heading.js';
import {renderAddress} from './facts.js';

/** Where somebody used to go and call: words alone, nothing of it can be followed or dialled. */
const renderOldReach = (
  {address, contactPoints = []}: Pick<Office | FormerRecord, 'address' | 'contactPoints'>,
  locale: LocaleController,
): unknown => {
  if (!address && !contactPoints.length) return nothing;
  return html`<p><b>${msg('Do not go there:', {id: 'do-not-go'})}</b></p>
    ${address ? renderAddress(address, locale) : nothing}
    ${contactPoints.map(
      ({topic, telephone, email}) =>
        html`<p>
          ${locale.text(topic)}:
          ${
            telephone
              ? html`<bdi dir="ltr" class="number" translate="no"
                  >${formatTelephone(telephone)}</bdi
                >`
              : nothing
          }
          ${email ? html`<bdi dir="ltr" translate="no">${email}</bdi>` : nothing}
        </p>`,
    )}`;
};

/** What used to hold of an office, for somebody with an old letter, behind a disclosure of its own. */
export const renderFormer = (office: Office, level: number, locale: LocaleController): unknown => {
  const {name, formerly = []} = office;
  const isOver = isGone(office);
  if (!isOver && !formerly.length) return nothing;
  const renderRecord = (record: FormerRecord): TemplateResult =>
    html`<p>${locale.text(record.note)}</p>
      ${renderOldReach(record, locale)}`;
  return html`<details part="formerly">
    <summary>
      ${msg('What used to apply', {id: 'formerly'})}${renderAbout(locale.name(shortNameOf(office)))}
    </summary>
    ${isOver ? renderHeading(level, locale.name(name)) : nothing}
    ${isOver ? renderOldReach(office, locale) : nothing} ${formerly.map(renderRecord)}
  </details>`;
};
