import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';

/** A drawing of what an element shows: lines for text, boxes for buttons; it says nothing to a reader. */
const picture = (content: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg viewBox="0 0 72 52" aria-hidden="true" focusable="false">${content}</svg>`;

const sheet = svg`<rect class="sheet" x="1" y="1" width="70" height="50" rx="4" />`;

const line = (x: number, y: number, width: number, kind = 'line'): SVGTemplateResult =>
  svg`<rect class=${kind} x=${x} y=${y} width=${width} height="3" rx="1.5" />`;

const pill = (x: number, y: number, width: number): SVGTemplateResult =>
  svg`<rect class="pill" x=${x} y=${y} width=${width} height="8" rx="4" />`;

/** Pictures by the tag of the element they show. */
export const PICTURES: Readonly<Record<string, SVGTemplateResult>> = {
  'office-card': picture(svg`${sheet}${line(7, 7, 34, 'title')}${pill(7, 14, 30)}
    <rect class="button" x="7" y="26" width="58" height="9" rx="2" />
    ${line(7, 40, 40)}${line(7, 45, 26)}`),
  'open-now-badge': picture(svg`${sheet}${line(7, 12, 58)}${line(7, 24, 18)}${pill(28, 21.5, 36)}
    ${line(7, 36, 46)}`),
  'office-hours': picture(
    svg`${sheet}${[8, 17, 26, 35, 44].map(
      (y, index) => svg`${line(7, y, 14, index ? 'line' : 'title')}
      ${line(36, y, index === 3 ? 12 : 28, index ? 'line' : 'title')}`,
    )}`,
  ),
  'office-finder': picture(svg`${sheet}
    <rect class="button" x="7" y="7" width="17" height="8" rx="4" />
    <rect class="chip" x="27" y="7" width="17" height="8" rx="4" />
    <rect class="chip" x="47" y="7" width="17" height="8" rx="4" />
    <rect class="chip" x="7" y="21" width="58" height="24" rx="3" />
    ${line(12, 26, 30, 'title')}${pill(12, 33, 26)}`),
  'registration-steps': picture(svg`${sheet}<path class="thread" d="M12 10v32" />
    ${[10, 26, 42].map(
      (y, index) => svg`<circle class=${index ? 'step' : 'done'} cx="12" cy=${y} r="4" />
        ${line(22, y - 3.5, 36, 'title')}${line(22, y + 1.5, 24)}`,
    )}`),
};
