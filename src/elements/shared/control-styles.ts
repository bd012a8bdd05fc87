import {css} from 'lit';

/** What a reader presses, opens or has to notice: for elements that are more than a line. */
export const controlStyles = css`
  button .icon,
  .button .icon,
  .row .icon,
  .chip .icon {
    color: var(--_accent-mark);
  }
  .button small,
  .primary small {
    display: block;
    font-size: var(--_micro);
    font-weight: 400;
    overflow-wrap: break-word;
  }
  .primary {
    min-block-size: 48px;
    border: 2px solid var(--_fill, var(--_accent-mark));
    background: var(--_fill, var(--_accent-ground));
  }
  /* A number, which does not break, has the whole width; its icon stands above it. */
  @container (max-width: 18em) {
    .button,
    .primary {
      flex-wrap: wrap;
      padding-inline: var(--_xs);
    }
  }
  /* Not the button itself, whose focus is shown in its colour, which is the page's. */
  .primary > span {
    color: var(--_on-fill, inherit);
  }
  .primary .icon {
    color: var(--_on-fill, var(--_accent-mark));
  }
  .square {
    inline-size: 44px;
    padding: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
  }
  .actions > * {
    flex: 1 1 7.5em;
    min-inline-size: min-content;
    max-inline-size: 100%;
  }
  @container (max-width: 12em) {
    .actions > * {
      flex-basis: 100%;
      min-inline-size: 0;
    }
  }
  .actions > .primary {
    flex-basis: 100%;
  }
  .actions > .square {
    flex: none;
  }

  /* The whole row is the target. */
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding: 0;
    list-style: none;
  }
  .rows > * {
    border-block-start: 1px solid var(--_line);
  }
  .row {
    display: flex;
    gap: var(--_xs) var(--_m);
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    padding-block: var(--_s);
    text-decoration: none;
  }
  .row > :first-child {
    flex: 1 1 auto;
    min-inline-size: 0;
  }
  .row > :last-child:not(:first-child) {
    flex: none;
  }
  summary.row,
  .row summary {
    list-style: none;
  }
  summary.row::-webkit-details-marker {
    display: none;
  }
  summary > .chevron {
    margin-inline-start: auto;
    /* Room to turn in. */
    margin-inline-end: 0.25em;
  }
  [open] > summary > .chevron {
    rotate: 180deg;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
  }
  .chip {
    border-radius: calc(1.375em * var(--rw-radius, 1));
    font-weight: 400;
    text-align: start;
  }
  .chip[aria-pressed='true'] {
    border: 2px solid var(--_accent-mark);
    padding: calc(var(--_xs) - 1px) calc(var(--_m) - 1px);
    font-weight: 600;
    background: var(--_accent-ground);
  }
  .select {
    display: grid;
    align-items: center;
  }
  .select > * {
    grid-area: 1 / 1;
  }
  .select > select {
    inline-size: 100%;
  }
  .select > .icon {
    justify-self: end;
    margin-inline-end: var(--_m);
    pointer-events: none;
  }

  .inset {
    padding: var(--_l);
    border-radius: var(--_radius-inset);
    background: var(--_tint);
  }
  .alert {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s);
    padding: var(--_m);
    border-radius: var(--_radius-inset);
    background: var(--_caution-ground);
  }
  .alert > .icon {
    margin-block-start: 0.2em;
    color: var(--_caution-mark);
  }
  /* The longest word of an alert has the room it needs. */
  @container (max-width: 18em) {
    .alert {
      display: block;
      padding: var(--_s);
    }
    .alert > .icon {
      margin-inline-end: var(--_xs);
    }
  }
  .behind {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_m);
    grid-column: 2;
  }
  .behind > details {
    min-inline-size: 0;
  }
  .behind > [open] {
    flex-basis: 100%;
  }
  .behind summary {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 0.25em;
    font-size: var(--_micro);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .behind summary::-webkit-details-marker {
    display: none;
  }

  @media (hover: hover) {
    .primary:not(.plain):hover {
      background: var(--_fill, color-mix(in srgb, var(--_accent) 22%, transparent));
    }
    .row:hover {
      background: var(--_hover);
    }
  }
  @media (forced-colors: active) {
    .primary {
      border-width: 3px;
    }
    .chip[aria-pressed='true'] {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    summary > .chevron {
      transition: rotate 150ms;
    }
  }
  @media print, (forced-colors: active) {
    .alert,
    .inset {
      border: 1px solid;
    }
  }
`;
