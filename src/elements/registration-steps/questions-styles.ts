import {css} from 'lit';

/** How questions look, one at a time or beside the plan. */
export const questionsStyles = css`
  /* Questions name their fields, and a form has members of these names: Lit renders into a box of its own. */
  .inside {
    display: contents;
  }
  [part='questions'] {
    display: grid;
    gap: var(--_l);
    max-inline-size: 42em;
  }
  fieldset {
    display: grid;
    gap: var(--_s);
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 var(--_m);
  }
  [part='layout'] legend {
    padding-block-end: var(--_s);
  }
  .options {
    display: grid;
    gap: var(--_s);
  }
  [part='where'] {
    display: grid;
    gap: var(--_s);
    font-size: var(--_small);
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    color: var(--_open-mark);
    background: var(--_line);
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    border-radius: 3px;
    background: var(--_open-mark);
  }
  progress::-moz-progress-bar {
    border-radius: 3px;
    background: var(--_open-mark);
  }

  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_m);
    align-items: center;
    min-block-size: 52px;
    padding: var(--_s) var(--_m);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .option small {
    display: block;
    color: var(--_muted);
  }
  .option:has(:checked) {
    border: 2px solid var(--_accent-mark);
    padding: calc(var(--_s) - 1px) calc(var(--_m) - 1px);
    font-weight: 600;
    background: var(--_accent-ground);
  }
  .option:has(:checked) small {
    font-weight: 400;
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--rw-focus, currentColor);
    outline-offset: 2px;
  }
  [type='radio'] {
    appearance: none;
    inline-size: 22px;
    block-size: 22px;
    border: 2px solid var(--_border);
    border-radius: 50%;
    color: inherit;
    cursor: pointer;
  }
  [type='radio']:checked {
    border: 7px solid var(--_accent-mark);
  }
  .option:has(:focus-visible) :focus-visible {
    outline: 0;
  }

  .date {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_m);
  }
  .field {
    display: grid;
    gap: var(--_xs);
  }
  .field > span:first-child {
    font-size: var(--_small);
  }
  .field input {
    min-block-size: 48px;
    padding: var(--_xs) var(--_m);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font: inherit;
    font-variant-numeric: tabular-nums;
    color: inherit;
    background: none;
  }
  .field select {
    min-block-size: 48px;
  }
  [data-part='day'] {
    inline-size: max(4em, 24px);
  }
  [data-part='year'] {
    inline-size: max(5.5em, 24px);
  }
  .field :is([aria-invalid='true']) {
    border: 2px solid var(--_stop-mark);
  }
  .echo {
    flex-basis: 100%;
    min-block-size: 1.5em;
    font-weight: 600;
  }

  [part='error'] {
    padding: var(--_s) var(--_m);
    border-inline-start: 4px solid var(--_stop-mark);
    font-weight: 600;
    background: var(--_stop-ground);
  }
  .wizard {
    max-inline-size: 34em;
    margin-inline-end: auto;
  }
  .wizard .primary {
    inline-size: min(100%, 24em);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_xs) var(--_l);
    align-items: center;
  }
  .links .plain {
    min-block-size: 44px;
  }
  [part='why'] summary {
    inline-size: fit-content;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  @media (hover: hover) {
    .option:hover {
      background: var(--_hover);
    }
  }
  @media (forced-colors: active) {
    [type='radio']:checked {
      border-color: Highlight;
    }
    progress {
      border: 1px solid;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }

  /* Beside the plan where there is room; many at once, so smaller. */
  [part='layout'] {
    display: grid;
    gap: var(--_xxl);
  }
  [part='layout'] .options {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
  }
  [part='layout'] .option {
    min-block-size: 44px;
    padding-block: var(--_xs);
  }
  @container (min-width: 48em) {
    [part='layout'] {
      grid-template-columns: minmax(16em, 2fr) 3fr;
      align-items: start;
    }
  }
`;
