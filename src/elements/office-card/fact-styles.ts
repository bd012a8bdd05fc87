import {css} from 'lit';

/** The rows of facts, from wide enough on in two columns, and what the page adds to them. */
export const factStyles = css`
  [part='facts'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 var(--_xl);
    align-items: start;
  }
  .fact {
    position: relative;
    display: grid;
    gap: 0.125em;
    padding-block: var(--_s);
    padding-inline-start: 2em;
    border-block-start: 1px solid var(--_line);
  }
  .fact > dt {
    font-size: var(--_micro);
    line-height: 1.25;
  }
  .fact > dt > .icon {
    position: absolute;
    inset-inline-start: 0;
    font-size: calc(1em / 0.8125);
    color: var(--_muted);
  }
  .fact > dd {
    min-inline-size: 0;
    font-size: var(--_secondary);
    line-height: 1.45;
  }
  /* Beside the label, whose row it makes no higher. */
  .fact > .act {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    display: flex;
    flex-direction: row-reverse;
    align-items: center;
  }
  .fact p + p {
    margin-block-start: var(--_xs);
  }
  [part='notes'] {
    margin-block-start: calc(-1 * var(--_l));
    border-block-start: 1px solid var(--_line);
  }
  [part='notes'] > summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.85em;
    align-items: center;
    min-block-size: 44px;
    list-style: none;
  }
  [part='notes'] > summary::-webkit-details-marker {
    display: none;
  }
  [part='notes'] > summary > span {
    font-size: var(--_micro);
  }
  [part='notes'] > summary > .info {
    color: var(--_muted);
  }
  [part='notes'] > ul {
    padding-block-end: var(--_m);
    padding-inline-start: 3.1em;
    font-size: var(--_secondary);
  }
  .quiet {
    border: 0;
  }
  .quiet .icon {
    color: var(--_accent-mark);
  }
  @container (max-width: 24em) {
    .fact {
      padding-inline-start: 0;
    }
    .fact > dt {
      padding-inline-start: 2em;
    }
    [part='notes'] > summary {
      column-gap: 0.5em;
    }
    [part='notes'] > ul {
      padding-inline-start: 1.2em;
    }
  }
  @container (min-width: 34em) {
    [part='facts'] {
      grid-template-columns: minmax(12em, 1fr) minmax(0, 23em);
    }
    .fact {
      grid-column: 1;
    }
    .fact.wide {
      grid-column: 2;
      grid-row: 1 / span 9;
    }
    .fact:only-child {
      grid-column: 1 / -1;
    }
  }
  figure {
    display: grid;
    gap: var(--_xs);
  }
  figure[hidden] {
    display: none;
  }
  figcaption {
    font-size: var(--_micro);
  }
  ::slotted(*) {
    margin-block: 0;
  }
  ::slotted([slot='media']) {
    max-inline-size: 100%;
    block-size: auto;
  }
`;
