import {css} from 'lit';

export const cardStyles = css`
  :host {
    max-inline-size: min(48em, 100%);
  }
  article {
    --_padding: calc(1.25em * var(--rw-density, 1));
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_l);
    padding: var(--_padding);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    color: var(--rw-text, inherit);
    background: var(--rw-surface, none);
  }
  @container (max-width: 18em) {
    article {
      --_padding: calc(0.875em * var(--rw-density, 1));
    }
  }
  @container (min-width: 34em) {
    article {
      --_padding: calc(1.5em * var(--rw-density, 1));
    }
  }
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_xs);
    justify-items: start;
  }
  .head > * {
    max-inline-size: 100%;
  }
  .head > open-now-badge {
    margin-block-start: var(--_xs);
  }
  .names {
    font-size: var(--_secondary);
    line-height: 1.35;
  }
  .names > * {
    display: inline;
  }
  .names > * + *::before {
    content: '· ';
  }
  .names small {
    font-size: inherit;
  }
  [part='audience'] {
    font-size: var(--_secondary);
    line-height: 1.45;
  }
  [part='audience'] summary {
    display: block;
    padding-block: 0.25em;
  }
  /* Whom for and what for are one sentence after the other, in browsers that let what folds go on in a line. */
  [part='audience'] > :is(p, p + details),
  [part='audience'] > p + details > summary {
    display: inline;
  }
  [part='audience'] > .booking {
    display: block;
    margin-block-start: var(--_s);
  }
  [part='audience'] summary::-webkit-details-marker {
    display: none;
  }
  [part='audience'] .chevron {
    margin-inline-start: 0.3em;
    color: var(--_accent-mark);
  }
  [part='services'] :is(li + li, ul + p) {
    margin-block-start: var(--_s);
  }
  .one {
    padding: 0;
    list-style: none;
  }
  /* A box of its own: within a line, WebKit would keep it with the word before it. */
  .number {
    display: inline-block;
    max-inline-size: 100%;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  [part='actions'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s);
  }
  @container (min-width: 34em) {
    [part='actions'] {
      grid-template-columns: minmax(15em, auto) minmax(0, 1fr);
    }
    [part='actions'] > :is(.others, [open]) {
      grid-column: 1 / -1;
    }
  }
  .tiles {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s) calc(0.75 * var(--_s));
  }
  .tiles > * {
    flex: 1 1 auto;
  }
  @container (max-width: 18em) {
    [part='main'] {
      padding-inline: var(--_xs);
    }
  }
  .tiles > .tile {
    flex-basis: 0;
    flex-direction: column;
    min-inline-size: max-content;
    gap: 0.125em;
    padding: var(--_xs);
    font-size: var(--_micro);
    line-height: 1.2;
  }
  @container (max-width: 14em) {
    .tiles > .tile {
      flex-basis: max-content;
      min-inline-size: 0;
    }
  }
  .tile .icon {
    inline-size: 1.4em;
    block-size: 1.4em;
  }
  .others {
    line-height: 1.35;
  }
  article > * > .others {
    margin-block-end: calc(-1 * var(--_s));
  }
  .others > :not([open]) {
    display: inline-block;
    margin-inline-end: var(--_m);
  }
  .others > p:not([open]) {
    display: inline;
  }
  .others .rows {
    font-size: calc(1em / 0.8125);
  }
  .others summary {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 0.1em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .lines > summary {
    display: flex;
    flex-wrap: nowrap;
    list-style: none;
  }
  .lines > summary::-webkit-details-marker {
    display: none;
  }
  .lines > summary > .chevron {
    margin-inline: 0;
  }
  .lines > .rows > :first-child {
    border-block-start: 0;
  }
  .line {
    flex-wrap: wrap;
  }
  .line > :first-child {
    flex: 1 1 9em;
  }
  .line > .number {
    margin-inline-start: auto;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .line small {
    display: block;
  }
  .nowrap {
    white-space: nowrap;
  }
  [part='trust'] {
    padding-block-start: var(--_s);
    border-block-start: 1px solid var(--_line);
  }
  :is([part='facts'], [part='notes']) + [part='trust'] {
    margin-block-start: calc(-1 * var(--_l));
  }
  [part='trust'] + .languages {
    margin-block-start: calc(-1 * var(--_m));
  }
  [part='successor'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s);
  }
  [part='successor'] :is(h2, h3, h4, h5, h6) {
    font-size: 1.0625em;
  }
  [part='successor'] > .muted {
    font-size: var(--_small);
  }
  [part='formerly'] :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
  }

  .compact {
    gap: 0.125em;
    padding: 0.5em 0.75em;
  }
  .compact .head {
    gap: 0.125em;
  }
  .compact .head > open-now-badge {
    margin-block-start: 0;
  }
  .compact .names {
    display: none;
  }
  .compact :is(h2, h3, h4, h5, h6) {
    font-size: 1.0625em;
    line-height: 1.15;
  }
  .compact > :is(.one, [part='actions'], [part='facts']) {
    margin-block-start: var(--_s);
  }
  .brief {
    font-size: var(--_small);
    line-height: 1.35;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_xs);
    align-items: center;
    margin-block-start: 0.125em;
  }
  .foot > .trust {
    flex: 1 1 0;
    grid-template-columns: auto 1fr;
    min-inline-size: min-content;
    padding: 0;
    border: 0;
    line-height: 1.25;
  }
  .more {
    margin-inline-start: auto;
    min-block-size: 44px;
    min-inline-size: 44px;
    text-align: end;
  }
  /* Nothing can be pressed on paper: numbers and pages stay as words. */
  @media print {
    .foot {
      display: none !important;
    }
    .button[href]:not(.screen, .square) {
      display: block !important;
      min-block-size: 0;
      padding: 0;
      border: 0;
      text-align: start;
      color: inherit;
      background: none;
    }
    .button > .icon,
    :is(.button, .line) small {
      display: none;
    }
    [part='actions'] {
      grid-template-columns: minmax(0, 1fr);
    }
    .tiles {
      display: block;
    }
    [part='lines']::details-content {
      display: block;
      content-visibility: visible;
    }
  }
`;
