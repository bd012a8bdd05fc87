import {css} from 'lit';

/** What blocks of text need beyond a line: headings, lists, choices and what folds. */
export const blockStyles = css`
  :host {
    --_micro: max(0.8125em, 13px);
    --_l: calc(1em * var(--rw-density, 1));
    --_xl: calc(1.5em * var(--rw-density, 1));
    --_xxl: calc(2em * var(--rw-density, 1));
    --_radius-card: calc(0.75em * var(--rw-radius, 1));
    --_radius-inset: calc(0.625em * var(--rw-radius, 1));
    --_line: var(--rw-line, color-mix(in srgb, currentColor 16%, transparent));
    --_accent: var(--rw-accent, var(--_info));
    --_accent-ground: color-mix(in srgb, var(--_accent) 14%, transparent);
    --_accent-mark: color-mix(in srgb, var(--_accent) 65%, currentColor);

    /* Neither is anything unless both are set: half a filled button could not be read. */
    --_fill: color-mix(in srgb, var(--rw-accent) 100%, var(--rw-on-accent));
    --_on-fill: color-mix(in srgb, var(--rw-on-accent) 100%, var(--rw-accent));
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  b,
  strong {
    font-weight: 600;
  }
  ul,
  ol {
    padding-inline-start: 1.2em;
  }
  summary {
    min-block-size: 24px;
    padding-block: var(--_s);
    cursor: pointer;
  }
  .micro {
    font-size: var(--_micro);
  }
  .muted {
    color: var(--_muted);
  }
  .plain {
    display: inline;
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 0;
    font-weight: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  select {
    appearance: none;
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: var(--_xs) var(--_xxl) var(--_xs) var(--_m);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  .tag {
    display: inline-block;
    padding-inline: var(--_s);
    border-radius: calc(2em * var(--rw-radius, 1));
    font-size: var(--_micro);
    font-weight: 400;
    background: var(--_caution-ground);
  }
  .trust {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--_s);
    font-size: var(--_small);
    line-height: 1.35;
  }
  .trust > .icon {
    margin-block-start: 0.1em;
  }
  [part='message'] > button {
    display: flex;
    margin-block-start: var(--_s);
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_m);
    align-items: baseline;
    font-size: var(--_small);
  }
  .text-select {
    display: inline-grid;
    align-items: center;
  }
  .text-select > * {
    grid-area: 1 / 1;
  }
  .text-select > select {
    field-sizing: content;
    min-block-size: 28px;
    padding-block: 0;
    padding-inline: 0 1.4em;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .text-select > .icon {
    justify-self: end;
    pointer-events: none;
  }
  @media print, (forced-colors: active) {
    .tag {
      border: 1px solid;
    }
  }
  @media print {
    [part='questions'] {
      display: none !important;
    }
    article,
    li {
      break-inside: avoid;
    }
  }
`;
