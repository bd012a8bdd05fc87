import {css} from 'lit';

/** How the time line and its steps look. */
export const stepStyles = css`
  [part='time-line'] {
    counter-reset: step;
  }
  [part='phase'] > [part='heading'] {
    margin-block: var(--_s) 0;
    font-size: var(--_small);
    line-height: 1.35;
    text-wrap: wrap;
  }
  [part='phase']:first-child > [part='heading'] {
    margin-block-start: 0;
  }
  [part='phase'] > [part='heading'] span {
    font-weight: 400;
  }
  [part='steps'] {
    padding: 0;
    list-style: none;
  }
  [part='step'] {
    counter-increment: step;
    position: relative;
    display: grid;
    grid-template-columns: 32px minmax(0, 1fr);
    gap: 0 var(--_m);
    scroll-margin-block-start: 1em;
  }
  /* The line from one circle to the next. */
  [part='step']:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 48px -8px;
    inset-inline-start: 15px;
    border-inline-start: 2px solid var(--_line);
  }
  [part='step'] > [type='checkbox'] {
    appearance: none;
    display: grid;
    place-items: center;
    position: relative;
    z-index: 1;
    inline-size: 32px;
    block-size: 32px;
    margin-block-start: 12px;
    border: 2px solid var(--_border);
    border-radius: 50%;
    font: inherit;
    font-size: var(--_small);
    font-weight: 650;
    color: inherit;
    cursor: pointer;
  }
  /* So that the whole corner is the target. */
  [part='step'] > [type='checkbox']::after {
    content: '';
    position: absolute;
    inset: -8px;
    inset-inline-start: 0;
  }
  [part='step'] > [type='checkbox']::before {
    content: counter(step);
  }
  [part='step'][data-next] > [type='checkbox'] {
    border-color: var(--_accent-mark);
  }
  [part='step'] > [type='checkbox']:checked {
    border-color: var(--_open-mark);
    background: var(--_open-ground);
  }
  [part='step'] > [type='checkbox']:checked::before {
    content: '✓';
    color: var(--_open-mark);
  }
  .head {
    position: relative;
    min-block-size: 56px;
    padding-block: 4px;
    padding-inline-end: 28px;
    border-radius: var(--_radius);
  }
  .head [part='heading'] {
    font-size: 1em;
    line-height: 1.25;
    text-wrap: wrap;
  }
  .head [part='heading'] button {
    display: block;
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
  }
  /* The whole row opens the step. */
  .head [part='heading'] button::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .head [part='heading'] button:focus-visible {
    outline: 0;
  }
  .head [part='heading'] button:focus-visible::after {
    outline: 3px solid var(--rw-focus, currentColor);
    outline-offset: -2px;
    border-radius: var(--_radius);
  }
  .head > .chevron {
    position: absolute;
    inset-block-start: 18px;
    inset-inline-end: 4px;
    pointer-events: none;
  }
  [data-open] > .head > .chevron {
    rotate: 180deg;
  }
  .danish {
    display: block;
    font-size: var(--_small);
    line-height: 1.35;
  }
  [part='line'] {
    font-size: var(--_small);
    line-height: 1.35;
    color: var(--_muted);
  }
  [part='line'] b {
    color: CurrentColor;
  }
  [part='line'] button {
    position: relative;
    z-index: 1;
  }
  [data-overdue] [part='line'] b {
    color: var(--_stop-mark);
  }
  [data-done] .head button:not([part='line'] *) {
    text-decoration: line-through;
    font-weight: 400;
  }

  [part='body'] {
    grid-column: 2;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_m);
    padding-block: var(--_xs) var(--_l);
  }
  /* On a phone the body has the width of the plan, and the line ends above it. */
  @container (max-width: 30em) {
    [part='body'] {
      grid-column: 1 / -1;
      gap: var(--_s);
      padding-block: 0 var(--_m);
    }
    [part='step'][data-open]::before {
      display: none;
    }
  }
  [part='bring'] ul {
    padding: 0;
    list-style: none;
  }
  .papers-title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_m);
    justify-content: space-between;
  }
  [part='bring'] label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_m);
    min-block-size: 36px;
    padding-block: 6px;
    border-block-start: 1px solid var(--_line);
    font-size: var(--_secondary);
    line-height: 1.35;
    cursor: pointer;
  }
  [part='bring'] [type='checkbox'] {
    appearance: none;
    display: grid;
    place-items: center;
    inline-size: 22px;
    block-size: 22px;
    border: 2px solid var(--_border);
    border-radius: calc(4px * var(--rw-radius, 1));
    font: inherit;
    font-weight: 650;
    line-height: 1;
    color: inherit;
    cursor: pointer;
  }
  [part='bring'] :checked {
    border-color: var(--_open-mark);
    background: var(--_open-ground);
  }
  [part='bring'] :checked::before {
    content: '✓';
  }
  [part='bring'] label:has(:focus-visible) {
    outline: 3px solid var(--rw-focus, currentColor);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  [part='bring'] label:has(:focus-visible) :focus-visible {
    outline: 0;
  }
  [part='body'] [part='actions'] {
    grid-auto-flow: row;
    grid-template-columns: repeat(auto-fit, minmax(8.5em, 1fr));
  }
  [part='offices'] .row {
    padding-block: var(--_xs);
  }
  [part='offices'] .reach {
    padding-block-end: var(--_s);
  }
  [part='offices'] .told {
    line-height: 1.35;
  }
  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_xs) var(--_m);
    align-items: center;
    font-size: var(--_small);
    line-height: 1.35;
  }
  .reach .button {
    justify-content: start;
  }
  [part='obligation'],
  [part='terms'] {
    font-size: var(--_secondary);
    line-height: 1.4;
  }
  [part='more'] > summary,
  [part='conditional'] > summary {
    inline-size: fit-content;
    padding-block: 2px;
    font-size: var(--_secondary);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  [part='more'] ul {
    display: grid;
    gap: var(--_s);
    padding-block-start: var(--_xs);
    font-size: var(--_secondary);
  }
  /* The sources go on in the line of the sentence. */
  [part='body'] .trust {
    display: block;
  }
  [part='body'] .trust :is(p, .behind, details) {
    display: inline;
  }
  [part='body'] .trust > .icon {
    margin-inline-end: var(--_xs);
  }
`;
