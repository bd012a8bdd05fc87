import {css} from 'lit';

/** The rows of facts, from wide enough on in two columns. */
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
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.125em var(--_s);
    padding-block: var(--_s);
    padding-inline-start: 2em;
    border-block-start: 1px solid var(--_line);
  }
  .fact > dt {
    grid-column: 1 / -1;
    font-size: var(--_micro);
  }
  .fact > dt > .icon {
    position: absolute;
    inset-inline-start: 0;
    font-size: 1rem;
    font-size: calc(1em / 0.8125);
    color: var(--_muted);
  }
  .fact > dd {
    min-inline-size: 0;
    font-size: var(--_secondary);
    line-height: 1.45;
  }
  .fact > .act {
    display: grid;
    justify-items: end;
    margin-block-start: -0.5em;
  }
  .fact.wide > dd {
    grid-column: 1 / -1;
  }
  .fact p + p {
    margin-block-start: var(--_xs);
  }
  [part='notes'] {
    margin-block: calc(-1 * var(--_l)) calc(-0.5 * var(--_l));
    border-block-start: 1px solid var(--_line);
  }
  [part='notes'] > summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
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
    border-color: transparent;
  }
  .quiet .icon {
    color: var(--_accent-mark);
  }
  @container (max-width: 24em) {
    .fact.wide {
      padding-inline-start: 0;
    }
    .fact.wide > dt {
      padding-inline-start: calc(2em / 0.8125);
    }
  }
  @container (max-width: 18em) {
    .fact {
      padding-inline-start: 0;
    }
    .fact > dt,
    .fact.wide > dt {
      padding-inline-start: 1.6em;
    }
    .fact > dt > .icon {
      font-size: inherit;
      inset-block-start: 0.6em;
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
  }
`;
