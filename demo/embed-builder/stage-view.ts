import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Builder} from './builder.js';
import {MOMENTS, NARROWEST, WIDEST} from './choice.js';
import type {Moment} from './choice.js';
import {renderFlag, renderRow, renderSelect, renderSlider} from './controls.js';

/** Pixels. */
const FRAMES = {sidebar: 280, phone: 360, tablet: 768} as const;
const FRAME_NAMES = ['sidebar', 'phone', 'tablet'] as const;

const inDenmark = (instant: number, ui: string): string =>
  new Intl.DateTimeFormat(ui === 'en' ? 'en-GB' : ui, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Copenhagen',
  }).format(instant);

const renderMoments = (builder: Builder): TemplateResult => {
  const {choice, texts, moments, momentOffice} = builder;
  const isMissing = (moment: Moment) => moment !== 'now' && !moments.has(moment);
  const office = momentOffice?.name[choice.ui] ?? momentOffice?.id ?? '';
  const instant = choice.moment === 'now' ? undefined : moments.get(choice.moment);
  return html`${renderSelect(
      texts.moment,
      choice.moment,
      MOMENTS.map(moment => [
        moment,
        isMissing(moment) ? texts.momentMissing(texts.moments[moment]) : texts.moments[moment],
      ]),
      moment => {
        builder.choose({moment: moment as Moment});
      },
      {disabled: MOMENTS.filter(isMissing)},
    )}
    <p class="help">
      ${instant === undefined ? nothing : texts.momentIs(inDenmark(instant, choice.ui), office)}
    </p>`;
};

const renderFlags = (builder: Builder): TemplateResult => {
  const {choice, texts} = builder;
  const hasQuestions = choice.tag === 'registration-steps';
  return html`<div class="flags">
    ${
      hasQuestions
        ? renderFlag(texts.answered, choice.answered, answered => {
            builder.choose({answered});
          })
        : nothing
    }
    ${renderFlag(texts.dark, choice.page === 'dark', isDark => {
      builder.choose({page: isDark ? 'dark' : 'light'});
    })}
    ${renderFlag(texts.rtl, choice.direction === 'rtl', isRtl => {
      builder.choose({direction: isRtl ? 'rtl' : 'ltr'});
    })}
    ${renderFlag(texts.full, choice.full, full => {
      builder.choose({full});
    })}
    ${renderFlag(texts.scriptless, choice.scriptless, scriptless => {
      builder.choose({scriptless});
    })}
  </div>`;
};

/** Follows a pointer that holds the handle; the frame is in the middle, so it grows on both sides. */
const dragFrom = (builder: Builder, {target, pointerId, clientX}: PointerEvent): void => {
  const handle = target as HTMLElement;
  const {width} = builder.choice;
  handle.setPointerCapture(pointerId);
  const follow = (event: PointerEvent) => {
    const wanted = Math.round(width + 2 * (event.clientX - clientX));
    builder.choose({width: Math.min(WIDEST, Math.max(NARROWEST, wanted))});
  };
  handle.addEventListener('pointermove', follow);
  handle.addEventListener(
    'lostpointercapture',
    () => {
      handle.removeEventListener('pointermove', follow);
    },
    {once: true},
  );
};

/** The preview and what it is shown in. */
export const renderStage = (builder: Builder, showPreview: () => void): TemplateResult => {
  const {choice, texts} = builder;
  const goal = texts.goals[choice.tag]?.title ?? choice.tag;
  const frame = FRAME_NAMES.find(name => FRAMES[name] === choice.width);
  return html`<section class="stage" aria-labelledby="preview">
    <h2 id="preview">${texts.preview}</h2>
    <div class="tools">
      ${renderRow<string>(
        'frame',
        texts.frames,
        frame ?? '',
        FRAME_NAMES.map(name => [name, texts.frame[name]]),
        name => {
          builder.choose({width: FRAMES[name as keyof typeof FRAMES]});
        },
      )}
      ${renderSlider(
        texts.width,
        choice.width,
        {least: NARROWEST, most: WIDEST, step: 10},
        texts.pixels(choice.width),
        width => {
          builder.choose({width});
        },
      )}
      ${renderMoments(builder)} ${renderFlags(builder)}
    </div>
    <div
      class="window"
      data-page=${choice.page}
      data-full=${choice.full ? 'yes' : nothing}
      tabindex="0"
      role="group"
      aria-labelledby="preview"
    >
      <div class="device" data-frame=${frame ?? nothing}>
        <iframe
          title=${`${texts.preview}: ${goal}, ${texts.pixels(choice.width)}`}
          src="preview.html"
          width=${choice.width}
          @load=${showPreview}
        ></iframe>
        <div
          class="handle"
          aria-hidden="true"
          @pointerdown=${(event: PointerEvent) => {
            dragFrom(builder, event);
          }}
        ></div>
      </div>
    </div>
  </section>`;
};
