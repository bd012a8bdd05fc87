import {css} from 'lit';

export const hoursStyles = css`
  table {
    border-collapse: collapse;
    inline-size: 100%;
    max-inline-size: 32em;
  }
  th,
  td {
    padding: 0.3em clamp(0.1em, 1.5cqi, 0.5em);
    text-align: start;
    vertical-align: baseline;
    font-weight: inherit;
    border-block-end: 1px solid var(--_line);
  }
  tbody {
    overflow-wrap: normal;
  }
  @container (min-width: 22em) {
    td {
      white-space: nowrap;
    }
  }
  @container (max-width: 22em) {
    td,
    thead th {
      overflow-wrap: anywhere;
    }
  }
  @container (max-width: 17em) {
    table {
      font-size: 0.85em;
    }
  }
  [aria-current] {
    font-weight: 700;
    background: var(--_tint);
  }
  ul {
    margin-block-start: 0.75em;
  }
  ul:empty {
    display: none;
  }
`;
