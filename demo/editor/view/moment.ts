import {html} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import {parseClock} from '../model/spans.js';
import type {Editor} from '../editor.js';
import {renderTime} from './day.js';
import {renderButton, valueOf} from './fields.js';
import {renderElement} from './element.js';

const NOON = '12:00';

/** A choice of day and time, and what the badge says then of the office shown. */
export const renderMoment = (editor: Editor): TemplateResult => {
  const {texts, state, office, today} = editor;
  const {moment} = state;
  const choose = (day: string, time: string) => {
    editor.update({moment: {day: day || today, time: parseClock(time, false) ?? NOON}});
  };
  return html`<fieldset class="moment">
    <legend>${texts.badgeAt}</legend>
    <div class="when">
      <input
        id="moment-day"
        type="date"
        aria-label=${texts.day}
        .value=${moment?.day ?? ''}
        @change=${(event: Event) => {
          choose(valueOf(event), moment?.time ?? NOON);
        }}
      />
      ${renderTime(editor, 'moment-time', texts.time, moment?.time ?? '', false, time => {
        choose(moment?.day ?? today, time);
      })}
      ${renderButton(
        texts.now,
        () => {
          editor.update({moment: undefined});
        },
        {isDisabled: !moment},
      )}
    </div>
    <dl class="badges">
      ${([undefined, 'visit', 'phone'] as const).map(
        channel =>
          html`<div>
            <dt>${channel ? texts.channels[channel] : texts.bestOfBoth}</dt>
            <dd>
              ${renderElement(editor, 'open-now-badge', {
                office: office.id,
                ...(channel && {channel}),
              })}
            </dd>
          </div>`,
      )}
    </dl>
  </fieldset>`;
};
